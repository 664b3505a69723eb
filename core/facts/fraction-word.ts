import { execAt } from '../pattern.ts';
import { numberWord, numberWordsAt, ordinalWord, valueOfWord } from './number-word.ts';

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const large: Record<string, number> = {
  half: 2,
  halve: 2,
  quarter: 4,
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
};
const denominator = new RegExp(
  String.raw`[ -](?:(half|halve|quarter|hundredth|thousandth|millionth)|(?:(${tens})-)?(${ordinalWord}))(s)?\b`,
  'iy',
);
const article = /an?(?=[ -])/iy;
const digits = /\d{1,3}(?= (?!second))/y;
const numerator = new RegExp(`(?:${numberWord})\\b`, 'iy');
/** What follows a fraction and no noun that an ordinal would count ("a third man", "one quarter later"). */
const closed =
  /(?= (?:of(?! an? (?:hundred|thousand|million|billion|trillion)\b)|the|its|their|his|her|our|as|higher|lower|more|less|larger|smaller|majority)\b|-majority|\s*$|[,.;:)!?”"])/iy;

/** "It fell by a third to $3": a preposition before it and one after. */
const byPart = /\b(?:by|nearly|almost|about|than|over|only) $/i;
const afterPart = /(?= (?:to|in|from|at|since|this|and|on)\b)/iy;

/** A part of a whole and where its words end. */
export interface WordFraction {
  value: number;
  end: number;
}

function numeratorAt(text: string, at: number): { value: number; end: number; loose: boolean } | undefined {
  if (execAt(article, text, at)) return { value: 1, end: article.lastIndex, loose: true };
  const count = execAt(digits, text, at);
  if (count) return { value: Number(count[0]), end: digits.lastIndex, loose: false };
  const word = execAt(numerator, text, at)?.[0];
  if (word === undefined) return undefined;
  // "one hundred" would take the hundred of "one hundredth" only where it is a word of its own.
  const numeral = numberWordsAt(text, at);
  return numeral && { value: numeral.value, end: numeral.end, loose: false };
}

/**
 * The fraction in English words that begins at `at`: "two thirds", "a quarter of", "one-fifth", "three twenty-firsts".
 *
 * An ordinal after an article or "one" is a fraction where no noun follows; "second" is one never, and a quarter or
 * a half of a year or a game is told from a part by what follows too.
 */
export function wordFractionAt(text: string, at: number): WordFraction | undefined {
  const above = numeratorAt(text, at);
  const match = above && execAt(denominator, text, above.end);
  if (!match) return undefined;
  const end = denominator.lastIndex;
  const [whole, name, ten, unit, plural] = match;
  const below = name
    ? large[name.toLowerCase()]!
    : (valueOfWord(ten?.toLowerCase() ?? '') ?? 0) + valueOfWord(unit!.toLowerCase())!;
  if (below < 2 || (!ten && unit?.toLowerCase() === 'second') || above.value > 1 !== (plural !== undefined))
    return undefined;
  const certain = whole[0] === '-' || (!above.loose && !/quarter|half|halve/i.test(name ?? ''));
  const introduced = byPart.test(text.slice(Math.max(0, at - 8), at)) && execAt(afterPart, text, end);
  if (!certain && !introduced && !execAt(closed, text, end)) return undefined;
  return { value: Number((above.value / below).toPrecision(12)), end };
}
