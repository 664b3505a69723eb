import type { FactPair } from './comparison-report.ts';
import type { Fact } from './fact.ts';
import { statesFact } from './match.ts';

/** What two aligned passages make of each other's figures and dates. */
export interface ComparedFacts {
  agreed: FactPair[];
  differences: FactPair[];
  /** Figures and dates of this side that the other has nothing of their kind for. */
  unmatched: Fact[];
}

/** Significant digits of a number as it would be written out. */
const digitsOf = (value: number): number =>
  Number(value.toPrecision(12)).toExponential().split('e')[0]!.replace(/\D/g, '').length;

/** Two figures are one where the finer one rounds to the coarser, if that still has two digits. */
function roundsTo(a: number, b: number): boolean {
  const digits = Math.max(2, Math.min(digitsOf(a), digitsOf(b)));
  return Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}

function agree(here: Fact, there: Fact): boolean {
  if (statesFact(here.key, there.key) || statesFact(there.key, here.key)) return true;
  if (typeof here.value !== 'number' || typeof there.value !== 'number') return false;
  return sameKind(here, there) && here.high === there.high && roundsTo(here.value, there.value);
}

const sameKind = (here: Fact, there: Fact): boolean => here.type === there.type && here.unit === there.unit;

/** Dates stand against each other only where they are given as closely: 2040 against 2030, not against May. */
function comparable(here: Fact, there: Fact): boolean {
  if (!sameKind(here, there)) return false;
  if (here.type !== 'date' && here.type !== 'period') return true;
  const shape = ({ value }: Fact) => String(value).replace(/\d/g, '0');
  return shape(here) === shape(there);
}

/**
 * Compares the figures and dates of two aligned passages: first what agrees, then, of what is left, what is of
 * one kind. Names are not compared: a passage may name more or less of what both speak of.
 */
export function compareFacts(here: readonly Fact[], there: readonly Fact[]): ComparedFacts {
  const counts = (fact: Fact) => fact.type !== 'name' && !(fact.type === 'number' && Number(fact.value) < 3);
  const left = there.filter(counts);
  const take = (matches: (fact: Fact) => boolean): Fact | undefined => {
    const at = left.findIndex(matches);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const pair = (facts: Fact[], matches: (a: Fact, b: Fact) => boolean): [FactPair[], Fact[]] => {
    const pairs: FactPair[] = [];
    const rest = facts.filter((fact) => {
      const found = take((other) => matches(fact, other));
      if (found) pairs.push({ here: fact, there: found });
      return !found;
    });
    return [pairs, rest];
  };
  const [agreed, rest] = pair(here.filter(counts), agree);
  const [differences, unmatched] = pair(rest, comparable);
  return { agreed, differences, unmatched };
}
