/**
 * Coarse sounds of names. A sound is one character: `a e i o u` for vowels; `b p d t g k f v h m n l r s w y` as
 * they look; `z` for ts and dz, `S` for sh and x, `C` for ch and q, `J` for j and zh, `T` for th.
 */
export type Sounds = string;

const latinRules: [RegExp, string][] = [
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^mc(?=[^aeiouy])/, 'mak'],
  [/^mc/, 'mak'],
  [/^x/, 'S'],
  [/schw/g, 'Sv'],
  [/sch|sh|tsch/g, 'S'],
  [/tch|ch/g, 'C'],
  [/zh/g, 'J'],
  [/th/g, 'T'],
  [/ph/g, 'f'],
  [/dg(?=[ei])|dj/g, 'J'],
  [/gh(?=[aeiou])/g, 'g'],
  [/gh/g, ''],
  [/ck|q(?!u)/g, 'k'],
  [/qu/g, 'kw'],
  [/tz|ts|cz|dz/g, 'z'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/j/g, 'J'],
  [/([bdfgklmnprstvz])\1/g, '$1'],
  [/e$/, ''],
  [/y(?![aeiou])/g, 'i'],
];

/** The sounds of a name in Latin letters, by rules between English and continental spelling. */
export function latinSounds(name: string): Sounds {
  let sounds = name.toLowerCase().replace(/[^a-z]/g, '');
  for (const [pattern, sound] of latinRules) sounds = sounds.replace(pattern, sound);
  return sounds;
}

const initials: [RegExp, string][] = [
  [/^zh/, 'J'],
  [/^ch/, 'C'],
  [/^sh/, 'S'],
  [/^j/, 'J'],
  [/^q/, 'C'],
  [/^x/, 'S'],
  [/^c/, 'z'],
  [/^er$/, 'r'],
  [/^y(?=i)/, ''],
  [/^yu/, 'u'],
  [/^w(?=u)/, ''],
  [/v|ü/, 'u'],
  [/ng$/, 'n'],
];

/** The sounds of a syllable of pinyin. */
export function pinyinSounds(syllable: string): Sounds {
  let sounds = syllable;
  for (const [pattern, sound] of initials) sounds = sounds.replace(pattern, sound);
  return sounds;
}

const vowels = 'aeiou';
export const isVowel = (sound: string): boolean => vowels.includes(sound);

/** Pairs of sounds that one language writes for the other's: 卡 for Ga-, 维 for -v-, 沃 for Wa- and Vo-. */
const near: Record<string, number> = {};
for (const [cost, pairs] of [
  [0.15, 'lr TS Ts Tt JS JC SC zs vf vw Jy gJ kJ kC Cz zS sS yi wu'],
  [0.3, 'bp dt gk mn hS hg hk fh vb Jz wf Tz Td Cs Jd Ct gC'],
] as const) {
  for (const pair of pairs.split(' ')) {
    near[pair] ??= cost;
    near[`${pair[1]}${pair[0]}`] ??= cost;
  }
}

/** What it costs to hear one sound as another, from 0 to 1. */
export function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return 0.2;
  return near[a + b] ?? 1;
}

/** What it costs that a sound of the Latin name is not heard in the Chinese one. */
export function omission(sound: string): number {
  if (isVowel(sound)) return 0.2;
  if (sound === 'r') return 0.3;
  return 'hwylg'.includes(sound) ? 0.4 : 'tdpbk'.includes(sound) ? 0.6 : 0.8;
}

/** What it costs that a sound of the Chinese name is not in the Latin one: 布 b(u), 斯 s(i), 尔 (e)r. */
export function addition(sound: string): number {
  if (isVowel(sound)) return 0.12;
  return 'wyn'.includes(sound) ? 0.4 : sound === 'r' ? 0.5 : 1;
}
