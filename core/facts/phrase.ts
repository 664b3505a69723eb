import type { Tongue } from '../language.ts';
import type { FactValue } from './fact.ts';

type Phrase = [pattern: RegExp, fact: FactValue];

const units = [
  ['year', 'a'],
  ['month', 'mo'],
  ['week', 'wk'],
  ['hour', 'h'],
] as const;

/** "a year later", "for a month": one of a unit; "tons a year" is a rate and none. */
const single = units.flatMap(([name, unit]): Phrase[] => {
  const fact: FactValue = { type: 'duration', value: 1, unit };
  const introduced = String.raw`(?<=\b(?:for|in|within|than|about|nearly|almost|over|to|every|under|just|only) )`;
  const followed = String.raw`(?= (?:later|ago|earlier|after|before|from)\b)`;
  return [
    [new RegExp(String.raw`an? ${name} and a half\b`, 'iy'), { ...fact, value: 1.5 }],
    [new RegExp(String.raw`an? ${name}\b${followed}|${introduced}an? ${name}\b(?!-)`, 'iy'), fact],
    [new RegExp(String.raw`past ${name}\b`, 'iy'), fact],
  ];
});

const phrases: Record<Tongue, Phrase[]> = {
  en: [
    [/(?:twice(?= (?:as|the|that|its|their)\b)|doubl(?:ed|ing|es)\b)/iy, { type: 'multiple', value: 2 }],
    [/tripl(?:ed|ing|es)\b/iy, { type: 'multiple', value: 3 }],
    [/quadrupl(?:ed|ing|es)\b/iy, { type: 'multiple', value: 4 }],
    [/(?:an?|past|last|next|coming) decade\b/iy, { type: 'duration', value: 10, unit: 'a' }],
    [/half[- ]a[- ]century\b/iy, { type: 'duration', value: 50, unit: 'a' }],
    [/(?:a )?quarter[- ](?:of a )?century\b/iy, { type: 'duration', value: 25, unit: 'a' }],
    [/half[- ]a[- ]decade\b/iy, { type: 'duration', value: 5, unit: 'a' }],
    [/decades\b/iy, { type: 'duration', value: 10, unit: 'a', precision: 'over', sense: 'several' }],
    ...single,
  ],
  zh: [
    [/翻了?(?:一番|番)/y, { type: 'multiple', value: 2 }],
    [/翻了?[两兩]番/y, { type: 'multiple', value: 4 }],
    [/倍增/y, { type: 'multiple', value: 2 }],
    [/(?<![上下前后後大多])半年(?![报報度])/y, { type: 'duration', value: 0.5, unit: 'a' }],
    [/(?<![大多])半[个個]月/y, { type: 'duration', value: 0.5, unit: 'mo' }],
    [/半[个個]?小[时時]/y, { type: 'duration', value: 0.5, unit: 'h' }],
    [/半[个個]世[纪紀]/y, { type: 'duration', value: 50, unit: 'a' }],
    [/半[个個]多世[纪紀]/y, { type: 'duration', value: 50, unit: 'a', precision: 'over' }],
    [/四分之一[个個]?世[纪紀]/y, { type: 'duration', value: 25, unit: 'a' }],
    [/半[个個]百分[点點]/y, { type: 'point', value: 0.5 }],
  ],
  ja: [
    [/倍増/y, { type: 'multiple', value: 2 }],
    [/(?<![上下前後])半年(?:間)?/y, { type: 'duration', value: 0.5, unit: 'a' }],
    [/四半世紀/y, { type: 'duration', value: 25, unit: 'a' }],
    [/半世紀/y, { type: 'duration', value: 50, unit: 'a' }],
  ],
};

/** The words that such a phrase may begin with, as alternatives of a regular expression. */
export const phraseWord = {
  cjk: '翻(?=了?[一两兩]?番)|[万萬亿億](?=分之)|倍(?=增|増)',
  en: '(?:quarter(?=[- ]century)|once(?= in )|past|coming|decades|twice|(?:doubl|tripl|quadrupl)(?:ed|ing|es))(?![A-Za-z])',
};

/** A value stated without a numeral (翻一番, 半年, doubled, "the past decade") that begins at `at`. */
export function phraseAt(
  text: string,
  at: number,
  tongue: Tongue,
): { end: number; fact: FactValue } | undefined {
  if (tongue !== 'en' && !'翻倍半四'.includes(text[at]!)) return undefined;
  for (const [pattern, fact] of phrases[tongue]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { end: pattern.lastIndex, fact };
  }
  return undefined;
}
