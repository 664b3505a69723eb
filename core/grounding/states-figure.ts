import { fewestDigits, near, sameKind } from '../comparison/compare-facts.ts';
import { isOfOneSize } from '../comparison/scale.ts';
import type { Fact } from '../facts/fact.ts';
import { cutTo, digitsOf } from '../facts/significant.ts';

/** A fact with the words that it is written in. */
export interface Written extends Fact {
  words: string;
}

/** True where the words leave digits of their value unsaid: 12.3 million and 三万, not 12,300 or 150. */
function isShort({ words, value }: Written): boolean {
  const whole = String(Math.trunc(Math.abs(Number(value)))).length;
  return Number(value) >= 1000 && words.replace(/\D/g, '').length < whole;
}

/** True where the decimals of one are left out in the other: 39 for 39.2, not 12.0. */
const leavesDecimals = ({ words, value }: Written, other: number): boolean =>
  !Number.isInteger(other) && Math.round(other) === value && !/[.．点點・]\d/.test(words);

/** True where a text rounds what its source states. Nothing is ever said more closely than it was. */
function rounds(text: Written, source: Fact): boolean {
  const [own, other] = [Number(text.value), Number(source.value)];
  if (own === other) return true;
  if (own <= 0 || other <= 0) return false;
  const { precision = 'exact', sense } = text;
  if (sense === 'several') return own <= other && other < own * 10;
  const digits = digitsOf(own);
  if (digits >= digitsOf(other)) return false;
  if (precision === 'over' || precision === 'at-least') return cutTo(other, digits) === own;
  const isRounded = Number(other.toPrecision(Math.max(digits, fewestDigits(own, precision)))) === own;
  if (precision === 'exact')
    return isRounded && digits >= 2 && (isShort(text) || leavesDecimals(text, other));
  return isRounded || Math.abs(own - other) / Math.max(own, other) <= near;
}

/** 数十 is tens, "dozens" is dozens: several of much the same. */
function isSeveral(text: Fact, source: Fact): boolean {
  const ratio = Number(text.value) / Number(source.value);
  return text.sense === 'several' && source.sense === 'several' && 0.5 <= ratio && ratio <= 2;
}

/** Words for so many times as much, beside which another tongue gives by how many times: tripled, 增长两倍. */
const multiplied = /doubl|tripl|quadrupl|翻|倍増/iu;

/** A share or times by which something grows, and how many times as much it then is: 增长100%, "doubled". */
function isGrowth(a: Written, b: Written): boolean {
  const [times, growth] = multiplied.test(a.words) ? [a, b] : [b, a];
  if (!multiplied.test(times.words) || times.type !== 'multiple') return false;
  const by = growth.type === 'percent' ? Number(growth.value) / 100 : Number(growth.value);
  if (growth.type !== 'percent' && growth.type !== 'multiple') return false;
  return by === Number(times.value) || by === Number(times.value) - 1;
}

/** True where a source that gives one figure lets a text give another: the same, or the same said less closely. */
export function statesFigure(source: Written, text: Written): boolean {
  if (isSeveral(text, source) || isGrowth(text, source)) return true;
  if (sameKind(source, text)) return rounds(text, source);
  // One language says the unit, the other leaves it to the reader: "man, 32" and 32岁男子.
  if (text.type === 'number' || source.type === 'number') return text.value === source.value;
  return isOfOneSize(source, text);
}
