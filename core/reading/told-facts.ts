import type { FactValue } from '../facts/fact.ts';

/** "Both sides", 两国: a bare count of one or two tells nothing apart from its words. */
const isFew = ({ type, value, unit }: FactValue): boolean =>
  type === 'number' && unit === undefined && Number(value) >= 0 && Number(value) < 3;

/** A place in a row is one only with the row: "the 127th", apart from its brigade, is no fact. */
const isRank = ({ type }: FactValue): boolean => type === 'ordinal';

const isTime = ({ type }: FactValue): boolean => type === 'date' || type === 'period';

/** A date or period of which the year is open, at either end. */
const isOpen = ({ value }: FactValue): boolean => /^X|\/X/.test(String(value));

/** What a date leaves open, as a pattern: 2021 and any other year where the year is open, and any month likewise. */
const openTime = (value: string): RegExp => new RegExp(`^${value.replaceAll(/X+/g, '\\d+')}$`);

/** True for a date or period with its year or month open that another one says in full: (March 9) after 2022年3月9日. */
const isSaidInFull = (fact: FactValue, all: readonly FactValue[]): boolean =>
  isTime(fact) &&
  isOpen(fact) &&
  all.some(
    (other) =>
      other.type === fact.type &&
      other.part === fact.part &&
      !isOpen(other) &&
      openTime(String(fact.value)).test(String(other.value)),
  );

/**
 * The facts of a statement that tell something when they stand beside it by themselves, in order: no ordinals, no count
 * of one or two, and no date that another of them says in full.
 */
export const toldFacts = <T extends FactValue>(facts: readonly T[]): T[] =>
  facts.filter((fact) => !isFew(fact) && !isRank(fact) && !isSaidInFull(fact, facts));
