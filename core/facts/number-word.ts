import type { Numeral } from './numeral.ts';

const words: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};
const ordinals: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** The words that a number may begin with, as alternatives of a regular expression. */
export const numberWord = Object.keys(words).join('|');
export const ordinalWord = Object.keys(ordinals).join('|');

/** The value of a cardinal or ordinal word, in lower case. */
export const valueOfWord = (word: string): number | undefined => words[word] ?? ordinals[word];

const token = new RegExp(`(?:a|an|${numberWord}|${Object.keys(scales).join('|')})(?:\\b|(?=fold))`, 'iy');
const half = / and a half\b/iy;
const joint = /(?:[ -]| and )/y;

/**
 * The number in English words that begins at `at`: "twenty-one", "two hundred and five thousand", "a dozen",
 * "three million". The article counts as one before a scale only.
 */
export function numberWordsAt(text: string, at: number): Numeral | undefined {
  let total = 0;
  let section = 0;
  let last = 0;
  let end = at;
  let scale = 1;
  for (let next = at; ; ) {
    token.lastIndex = next;
    const word = token.exec(text)?.[0].toLowerCase();
    if (word === undefined) break;
    const value = words[word] ?? (word === 'a' || word === 'an' ? 1 : undefined);
    if (value !== undefined) {
      // A unit follows tens (twenty one) or a scale (hundred one), never another unit.
      if (end > at && !(last >= 20 && value < 10) && last < 100) break;
      if (end > at && last >= 100 && value >= 100) break;
      section += value;
      last = value;
      scale = 1;
    } else {
      const factor = scales[word]!;
      if (end === at) break;
      if (factor === 100 || factor === 12) section *= factor;
      else {
        total += section * factor;
        section = 0;
      }
      last = factor;
      scale = factor;
    }
    if (word !== 'a' && word !== 'an') end = token.lastIndex;
    else if (end === at) end = at + 1;
    half.lastIndex = token.lastIndex;
    if (half.test(text))
      return { value: total + section + 0.5, script: 'words', scale, start: at, end: half.lastIndex };
    joint.lastIndex = token.lastIndex;
    if (!joint.test(text)) break;
    next = joint.lastIndex;
  }
  if (end <= at + 2 && /^an?$/i.test(text.slice(at, end))) return undefined;
  return end === at ? undefined : { value: total + section, script: 'words', scale, start: at, end };
}
