import { fewestDigits, near, sameKind } from '../comparison/compare-facts.ts';
import { isOfOneSize } from '../comparison/scale.ts';
import type { Fact } from '../facts/fact.ts';
import { cutTo, digitsOf } from '../facts/significant.ts';

/** A fact with the words that it is written in, and what stands around it. */
export interface Written extends Fact {
  words: string;
  /** A few characters. */
  before: string;
  /** One character. */
  after: string;
}

/** True where the words leave digits of their value unsaid: 12.3 million and 三万, not 12,300 or 150. */
function isShort({ words, value }: Written): boolean {
  const whole = String(Math.trunc(Math.abs(Number(value)))).length;
  return Number(value) >= 1000 && words.replace(/\D/g, '').length < whole;
}

/** True where the decimals of one are left out in the other: 39 for 39.2, not 12.0. */
const leavesDecimals = ({ words, value }: Written, other: number): boolean =>
  !Number.isInteger(other) && Math.round(other) === value && !/[.．点點・]\d/.test(words);

/** Who rounds without saying so leaves out more than a digit: 235万 for 2,345,678, but 135亿 is not 134亿. */
const leastCut = 2;

/** True where a text rounds what its source states. Nothing is ever said more closely than it was. */
function rounds(text: Written, source: Fact): boolean {
  const [own, other] = [Number(text.value), Number(source.value)];
  if (Math.abs(own - other) <= 1e-9 * Math.abs(other)) return true;
  if (own <= 0 || other <= 0) return false;
  const { precision = 'exact', sense } = text;
  if (sense === 'several') return own <= other && other < own * 10;
  const digits = digitsOf(own);
  // What is about or over so much stays so: only a figure that the source gives as such is rounded.
  if (digits >= digitsOf(other) || (precision !== 'exact' && precision === source.precision)) return false;
  if (precision === 'over' || precision === 'at-least') return cutTo(other, digits) === own;
  const isRounded = Number(other.toPrecision(Math.max(digits, fewestDigits(own, precision)))) === own;
  if (precision === 'exact') {
    const isCut = isShort(text) && digitsOf(other) - digits >= leastCut;
    return isRounded && digits >= 2 && (isCut || leavesDecimals(text, other));
  }
  return isRounded || Math.abs(own - other) / Math.max(own, other) <= near;
}

/** 数十 is tens, "dozens" is dozens: several of much the same. */
function isSeveral(text: Fact, source: Fact): boolean {
  const ratio = Number(text.value) / Number(source.value);
  return text.sense === 'several' && source.sense === 'several' && 0.5 <= ratio && ratio <= 2;
}

/** What makes of times what is added, not what there is then: 增长两倍 is three times as much. */
const grows = /(?:[增添]|提高|上升|扩大|擴大|高出|多出|上涨|\bby )[^到至为為]{0,3}$/u;

/** A share or times by which something grows, and how many times as much it then is: 增长100%, "doubled". */
function isGrowth(a: Written, b: Written): boolean {
  if (a.type !== 'multiple') return b.type === 'multiple' && isGrowth(b, a);
  const [times, other] = [Number(a.value), Number(b.value)];
  if (b.type === 'multiple')
    return (grows.test(a.before) || grows.test(b.before)) && Math.abs(times - other) === 1;
  return b.type === 'percent' && (times * 100 === other || (times - 1) * 100 === other);
}

/** "A fourth" may be a fourth one: read as a part, and in other tongues as 第四. */
const isNth = (part: Written, nth: Fact): boolean =>
  part.type === 'multiple' && /^an? /i.test(part.words) && Math.round(1 / Number(part.value)) === nth.value;

/** A speed is often given without its time: 風速52メートル. */
const isSpeed = (a: Fact, b: Fact): boolean =>
  a.value === b.value && [`${a.unit}/s`, `${a.unit}/h`].includes(String(b.unit));

/** True where a source that gives one figure lets a text give another: the same, or the same said less closely. */
export function statesFigure(source: Written, text: Written): boolean {
  if (isGrowth(text, source) || isNth(text, source) || isNth(source, text)) return true;
  if (sameKind(source, text)) return isSeveral(text, source) || rounds(text, source);
  return isSpeed(source, text) || isSpeed(text, source) || isOfOneSize(source, text);
}

/**
 * True where one of two equal figures is a bare number. One language says the unit, the other leaves it to the reader:
 * "man, 32" and 32岁男子.
 */
export const isBare = (source: Fact, text: Fact): boolean =>
  (text.type === 'number' || source.type === 'number') && text.value === source.value;
