import { numeralAt } from '../facts/numeral.ts';
import type { Tongue } from '../language.ts';
import { foldLatin } from '../names/name.ts';
import { overlaps, type Span } from '../span.ts';

/** A number that is no fact of its text: of a score, a clock, a flight, an idiom, or a word such as "both" and 双. */
export interface LooseNumber extends Span {
  value: number;
  /** An hour, which another text may give by another clock. */
  isHour?: boolean;
}

const hourMark = /^ ?(?:[:：]\d|[点點时時](?![间間])|[ap]\.?m\b)/iu;

/** The minutes of a full hour are no number of their own. */
const digits = /(?<![:：\d])\d+(?:,\d{3})*(?:\.\d+)?|(?<=[:：])(?!00)\d+/gu;
/** "9.40am" */
const dottedClock = /(?<=\b\d{1,2})\.(?=\d\d ?[ap]\.?m)/giu;
/** Not the days of a week. */
const han = /(?<!周|週|星期|[礼禮]拜)[〇零一二两兩三四五六七八九十百千万萬亿億]+/gu;
const hanWords: [RegExp, number][] = [
  [/[双雙俩倆两兩両再翌]|次[日年月子]|亚军/gu, 2],
  [/半/gu, 0.5],
  [/千分[之の]/gu, 1000],
  [/[万萬]分[之の]/gu, 10_000],
  [/[首每毎各单單独獨唯]|初めて|[人日年月]均|[同环]比|前[年月]|去年同期|上年|同期|翌|毎/gu, 1],
];
const englishWords: [words: string, value: number][] = [
  [
    'one|once|year-on-year|on-year|single|only|first|sole|each(?! other)|per|alone|solo|unilateral|daily|weekly|monthly|yearly|annual\\w*|an?(?=[- ](?:barrel|gallon|lit(?:er|re)|kilo|gram|ounce|ton|pound|carat|square|share)\\w*)',
    1,
  ],
  [
    'two|next|following|another|runner-up|biennial|biannual|II|both|pair|couple|twice|double[sd]?|dual|twins?|second|bilateral|either|neither|mutual',
    2,
  ],
  ['three|third|triennial|III|triple\\w*|trio|thrice|trilateral', 3],
  ['four|fourth|IV|quarters?|quadruple\\w*|quartet', 4],
  ['five|fifth', 5],
  ['six|sixth', 6],
  ['seven|seventh', 7],
  ['eight|eighth', 8],
  ['nine|ninth', 9],
  ['ten|tenth|decades?', 10],
  ['eleven|eleventh', 11],
  ['twelve|twelfth|dozens?', 12],
  ['half|halv\\w+|majority|most|midpoint', 0.5],
  ['centur\\w+|hundreds?', 100],
];
/** All of them, a group each. */
const englishWord = new RegExp(
  `(?<![A-Za-z])(?:${englishWords.map(([words]) => `(${words})`).join('|')})(?![A-Za-z])`,
  'giu',
);

function found(text: string, pattern: RegExp, toValue: (match: RegExpExecArray) => number | undefined) {
  return [...text.matchAll(pattern)].flatMap((match): LooseNumber[] => {
    const value = toValue(match);
    const end = match.index + match[0].length;
    return value === undefined ? [] : [{ value, start: match.index, end }];
  });
}

/** Those that are in none of the facts. */
export const apart = (numbers: LooseNumber[], facts: readonly Span[]): LooseNumber[] =>
  numbers.filter((number) => !facts.some((fact) => overlaps(fact, number)));

/** What holds digits that say nothing: an address, the number of an item at the beginning. */
const passedOver = /https?:\/\/\S+|^\d{1,3}[.、．)）](?!\d)/gu;

const digitsIn = (text: string): LooseNumber[] =>
  found(
    foldLatin(text)
      .replace(passedOver, (passed) => ' '.repeat(passed.length))
      .replace(dottedClock, ':'),
    digits,
    ([match]) => Number(match.replaceAll(',', '')),
  ).map((number) => ({ ...number, isHour: hourMark.test(text.slice(number.end, number.end + 5)) }));

/** The numbers in digits that are none of the facts of a text. */
export const looseDigits = (text: string, facts: readonly Span[]): LooseNumber[] =>
  apart(digitsIn(text), facts);

/** All numbers of a text, in digits or words, facts or none. */
export function numbersIn(text: string, tongue: Tongue): LooseNumber[] {
  if (tongue === 'en') {
    const valueAt = (match: RegExpExecArray) => englishWords[match.slice(1).findIndex((group) => group)]![1];
    return [...digitsIn(text), ...found(text, englishWord, valueAt)];
  }
  const numerals = found(
    text,
    han,
    ({ 0: match, index }) => numeralAt(text, index, tongue)?.value ?? numeralAt(match, 0, tongue)?.value,
  );
  return [
    ...digitsIn(text),
    ...numerals,
    ...hanWords.flatMap(([pattern, value]) => found(text, pattern, () => value)),
  ];
}
