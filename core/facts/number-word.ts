import { execAt } from '../pattern.ts';
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
  lakh: 1e5,
  crore: 1e7,
};
const scaleWord = Object.keys(scales).join('|');
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

/** The factor of "hundred", "million" …, in lower case. */
export const scaleOfWord = (word: string): number => scales[word]!;

const token = new RegExp(`(?:${numberWord}|${scaleWord}|dozen)(?:\\b|(?=fold))`, 'iy');
const oneScale = new RegExp(`(?:an?[ -])(?=(?:${scaleWord}|dozen)\\b)`, 'iy');
const halfScale = new RegExp(
  String.raw`(?:a[ -])?half[ -](?:an?[ -]|the )?(?=(?:${scaleWord}|dozen)\b)|(?:a|one) quarter of an? (?=(?:${scaleWord})\b)|three[- ]quarters of an? (?=(?:${scaleWord})\b)`,
  'iy',
);
/** "half an hour", "half a percent": half of one. */
const halfOf =
  /half an?(?= (?:percent(?:age)?|per cent|year|month|day|hour|minute|second|mile|kilomet(?:er|re)|tonn?e?|acre)\b)/iy;
const joint = /(?:[ -]|, (?=\w+ (?:hundred|thousand|million)))/y;
const and = /[ -]and[ -]/y;
const point = new RegExp(` point((?:[ -](?:oh|${numberWord}))+)`, 'iy');
const mixed =
  /[ -]and[ -](?:((?:a|one)[ -]half)|((?:a|one)[ -]quarter)|(three[- ]quarters)|((?:a|one)[ -]third)|(two[- ]thirds))\b/iy;
const mixedValues = [0.5, 0.25, 0.75, 1 / 3, 2 / 3];
const scaleAfter = new RegExp(`[ -](${scaleWord})\\b`, 'iy');

/** A sum of number words on the way: what is closed by a scale, what is not, and how large a word may follow. */
interface Sum {
  total: number;
  section: number;
  room: number;
  /** The lowest scale so far. */
  ceiling: number;
  scale: number;
  end: number;
}

/** Takes one word; undefined where it belongs to no number that begins so. */
function take(sum: Sum, word: string, end: number): Sum | undefined {
  const value = words[word];
  if (value !== undefined) {
    if (value >= sum.room) return undefined;
    return { ...sum, section: sum.section + value, room: value >= 20 ? 10 : 0, scale: 1, end };
  }
  if (sum.section === 0) return undefined;
  if (word === 'dozen') {
    return sum.total > 0
      ? undefined
      : { ...sum, section: sum.section * 12, room: 0, scale: 12, ceiling: 0, end };
  }
  const factor = scales[word]!;
  if (factor === 100) {
    if (sum.section >= 100) return undefined;
    return { ...sum, section: sum.section * 100, room: 100, scale: 100, end };
  }
  if (factor >= sum.ceiling) return undefined;
  const total = sum.total + sum.section * factor;
  return { total, section: 0, room: 1000, ceiling: factor, scale: factor, end };
}

function opening(text: string, at: number): Sum {
  const empty = { total: 0, section: 0, room: Infinity, ceiling: Infinity, scale: 1, end: at };
  const part = execAt(halfScale, text, at)?.[0];
  if (part !== undefined) {
    const section = /^three/i.test(part) ? 0.75 : /quarter/i.test(part) ? 0.25 : 0.5;
    return { ...empty, section, end: halfScale.lastIndex };
  }
  return execAt(oneScale, text, at) ? { ...empty, section: 1, end: oneScale.lastIndex } : empty;
}

/** "two hundred and six thousand": `and` follows a hundred or a scale; what it joins must fit whole. */
function sumAt(text: string, at: number): Sum | undefined {
  let sum = opening(text, at);
  let beforeAnd: Sum | undefined;
  for (let next = sum.end; ; ) {
    const word = execAt(token, text, next)?.[0].toLowerCase();
    const taken = word === undefined ? undefined : take(sum, word, token.lastIndex);
    if (!taken) {
      // "two hundred and three hundred": the second hundred tells that `and` joined two numbers.
      if (word !== undefined && words[word] === undefined && beforeAnd) sum = beforeAnd;
      break;
    }
    sum = taken;
    if (sum.scale >= 100 && execAt(and, text, sum.end)) {
      beforeAnd = sum;
      next = and.lastIndex;
    } else if (execAt(joint, text, sum.end)) next = joint.lastIndex;
    else break;
  }
  return sum.end === at || sum.total + sum.section === 0 ? zeroAt(text, at) : sum;
}

const zero = /zero\b/iy;
function zeroAt(text: string, at: number): Sum | undefined {
  if (!execAt(zero, text, at)) return undefined;
  return { total: 0, section: 0, room: 0, ceiling: 0, scale: 1, end: zero.lastIndex };
}

/** The digits that follow "point", as a decimal fraction. */
function decimalsOf(digits: string): number {
  const values = digits
    .trim()
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => words[word] ?? 0);
  return values.every((value) => value < 10) ? Number(`0.${values.join('')}`) : Number.NaN;
}

const round = (value: number): number => Number(value.toPrecision(15));

/**
 * The number in English words that begins at `at`: "twenty-one", "two hundred and five thousand", "a dozen",
 * "three point one four", "half a million", "two and a half billion". The article counts as one before a scale only.
 */
export function numberWordsAt(text: string, at: number): Numeral | undefined {
  const numeral = { script: 'words' as const, start: at };
  if (execAt(halfOf, text, at)) return { ...numeral, value: 0.5, scale: 1, end: halfOf.lastIndex };
  const sum = sumAt(text, at);
  if (!sum) return undefined;
  let value = sum.total + sum.section;
  let { scale, end } = sum;
  const decimals = execAt(point, text, end);
  const rest = execAt(mixed, text, end);
  if (decimals && !Number.isNaN(decimalsOf(decimals[1]!))) {
    value += decimalsOf(decimals[1]!);
    end = point.lastIndex;
  } else if (rest) {
    // "a million and a half" is half a million more.
    value +=
      mixedValues[rest.slice(1).findIndex((group) => group !== undefined)]! * (scale < 1e3 ? 1 : scale);
    end = mixed.lastIndex;
  }
  const after = end > sum.end ? execAt(scaleAfter, text, end) : null;
  if (after) {
    scale = scales[after[1]!.toLowerCase()]!;
    value *= scale;
    end = scaleAfter.lastIndex;
  }
  return { ...numeral, value: round(value), scale, end, ...(end > sum.end && { marked: true as const }) };
}
