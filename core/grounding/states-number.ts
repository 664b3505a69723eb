import type { Fact } from '../facts/fact.ts';
import type { LooseNumber } from './loose-number.ts';
import type { Stated } from './stated.ts';
import { statesDate } from './states-date.ts';
import { isBare, statesFigure, type Written } from './states-figure.ts';
import { mentionsUnit, saysOne } from './unit-mention.ts';

const isTime = ({ type }: Fact): boolean => type === 'date' || type === 'period';

/** Idioms for many: 成千上万 and "tens of thousands" say no more of how many. */
const many =
  /成千上[万萬]|成百上千|数以[百千万亿]|數以[百千萬億]|千千万万|無数|无数|多数の|大勢|countless|scores of|myriad/iu;

/** What follows the one unit of a currency that another is counted for: 1ドル=150円, 1美元兑7元. */
const rate = /[=＝兑兌対对對]/u;

/** In English an era's year is an ordinal: "the 64th year of Showa". */
const eraWord = /showa|heisei|reiwa|taisho|meiji/iu;

/** Equal but for the arithmetic of floats, however small: 0.0000999 is not 0.0001. */
const isAbout = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.abs(b);

/** "Three in four" and 4人に3人 are 四分之三: two numbers on one side, a part on the other. */
function isPart(source: Stated, { type, value }: Pick<Fact, 'type' | 'value'>, words: Stated): boolean {
  const own = Number(value);
  if (type === 'multiple')
    return own < 1 && source.numbers.some((a) => source.numbers.some((b) => a < b && isAbout(a / b, own)));
  const parts = source.facts.filter((fact) => fact.type === 'multiple' && Number(fact.value) < 1);
  return (
    type === 'number' &&
    words.numbers.some((other) =>
      parts.some(
        (part) => isAbout(own / other, Number(part.value)) || isAbout(other / own, Number(part.value)),
      ),
    )
  );
}

/** True where the source has a number in words (both, 双方, 首次), in parts, or as no fact (a score, a clock). */
function saysNumber(source: Stated, fact: Written, words: Stated): boolean {
  const value = Number(fact.value);
  const isLoose =
    source.loose.includes(value) ||
    (fact.type === 'money' && value === 1 && rate.test(fact.after)) ||
    (fact.type === 'number' &&
      value % 1 === 0.5 &&
      [value - 0.5, 0.5].every((part) => source.numbers.includes(part))) ||
    (fact.sense === 'several' && many.test(source.text));
  return (
    (isLoose && mentionsUnit(source, fact)) ||
    saysOne(source, fact) ||
    isPart(source, fact, words) ||
    (fact.type === 'ordinal' && eraWord.test(words.text) && source.numbers.includes(value))
  );
}

/** Fewer are as often words as figures. */
const leastFigure = 3;

/** True where the words have no figure for one of the source that is of the fact's kind: the fact may be that one, altered. */
const isOneMissing = (source: Stated, { type }: Fact, words: Stated): boolean =>
  source.facts.some(
    (own) =>
      own.type === type &&
      Number(own.value) >= leastFigure &&
      !words.numbers.includes(Number(own.value)) &&
      !words.facts.some((fact) => statesFigure(own, fact)),
  );

/**
 * True where the source has a figure, or each end of a range, as a fact, or else loosely with no other figure missing:
 * the words are to have all that they cite has, though not all that a whole article has.
 */
export function statesNumber(source: Stated, fact: Written, words: Stated): boolean {
  const { high, ...low } = fact;
  if (high !== undefined)
    return [low, { ...low, value: high }].every((end) => statesNumber(source, end, words));
  const isSame = (own: Written): boolean =>
    statesFigure(own, fact) || (isBare(own, fact) && mentionsUnit(source, fact) && mentionsUnit(words, own));
  if (source.facts.some((own) => own.type !== 'name' && !isTime(own) && isSame(own))) return true;
  if (source.facts.some((own) => statesDate(own, fact))) return true;
  return saysNumber(source, fact, words) && (source.isWhole || !isOneMissing(source, fact, words));
}

/** True where a number that is no fact is in the source too, an hour by either clock. */
export function hasLoose(source: Stated, { value, isHour }: LooseNumber, words: Stated): boolean {
  const isValue = (own: number) => own === value || (isHour && Math.abs(own - value) === 12);
  return (
    source.numbers.some(isValue) ||
    source.facts.some((fact) => fact.value === value) ||
    isPart(source, { type: 'number', value }, words)
  );
}
