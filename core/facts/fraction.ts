import type { Tongue } from '../language.ts';
import { execAt } from '../pattern.ts';
import type { Found } from './found.ts';
import { wordFractionAt } from './fraction-word.ts';
import { partOfAt } from './one-in.ts';
import { precisionOf } from './precision.ts';

const halfEn = /half(?= (?:of|the|its|their|all)\b)/iy;
/** 1/2 and 2/3 where what follows says that they are parts; 3/4 alone may be a date or a score. */
const slashed: Record<Tongue, RegExp> = {
  en: /([1-9])\/([2-9]|10)(?= of\b|[- ](?:majority|inch|cup|mile|share|stake)\b)/iy,
  zh: /([1-9])\/([2-9]|10)(?=[的以多左强強])/y,
  ja: /([1-9])\/([2-9]|10)(?=[のにがをは以])/y,
};
const half = /(?:一半|半数|半數|(?<!超)[过過]半(?![年天月日个個小])|半分)(?!导|導|身)/y;

/** "a tenth of a percent", "half of one percentage point" */
const ofPercent = / of (?:an?|one) (?:(percentage points?|percent points?)|(?:percent|per cent))\b/iy;

/** A part of a whole that begins at `at`: 一半, "two thirds", 1/3 of, "one in five", "a tenth of a percent". */
export function fractionAt(text: string, at: number, tongue: Tongue): Found | undefined {
  const [, above, below] = (text[at + 1] === '/' && execAt(slashed[tongue], text, at)) || [];
  if (Number(above) < Number(below))
    return withPrecision(text, at, slashed[tongue].lastIndex, Number(above) / Number(below), tongue);
  const counted = partOfAt(text, at, tongue);
  if (counted) return withPrecision(text, at, counted.end, counted.value, tongue);
  if (tongue !== 'en') {
    if (!execAt(half, text, at)) return undefined;
    return withPrecision(text, at, half.lastIndex, 0.5, tongue);
  }
  if (/(?:first|second|latter|last|other)[- ]$/i.test(text.slice(Math.max(0, at - 7), at))) return undefined;
  const found = execAt(halfEn, text, at) ? { value: 0.5, end: halfEn.lastIndex } : wordFractionAt(text, at);
  if (!found) return undefined;
  const part = withPrecision(text, at, found.end, found.value, tongue);
  const whole = execAt(ofPercent, text, found.end);
  if (!whole) return part;
  const type = whole[1] ? 'point' : 'percent';
  return { ...part, end: ofPercent.lastIndex, fact: { ...part.fact, type } };
}

function withPrecision(
  text: string,
  start: number,
  end: number,
  value: number,
  tongue: Tongue,
): Required<Found> {
  const isOver = text[start] === '过' || text[start] === '過';
  const precision = isOver ? 'over' : precisionOf(text, start, end, tongue);
  return { start, end, fact: { type: 'multiple', value, ...(precision && { precision }) } };
}
