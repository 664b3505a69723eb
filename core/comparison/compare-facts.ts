import type { Fact } from '../facts/fact.ts';
import { cutTo, digitsOf } from '../facts/significant.ts';
import { statesFact } from '../grounding/match.ts';
import { type ComparedNames, compareNames } from './compare-names.ts';
import type { FactPair } from './comparison-report.ts';
import { isOfOneSize } from './scale.ts';

/** What two aligned passages make of each other's figures and dates. */
export interface ComparedFacts {
  agreed: FactPair[];
  differences: FactPair[];
  /** Figures and dates of this side that the other has nothing of their kind for. */
  unmatched: Fact[];
}

/** Large counts are given as about or more than so much to one digit ("nearly 2 million"), other figures to two. */
export const fewestDigits = (value: number, precision: string): number =>
  precision !== 'exact' && value >= 1000 ? 1 : 2;

/** True where one figure is the other rounded, or is only said to be about, or more than, what the other is. */
function roundsTo(here: Fact, there: Fact): boolean {
  const [a, b] = [Number(here.value), Number(there.value)];
  const digits = Math.max(2, Math.min(digitsOf(a), digitsOf(b)));
  return (
    Number(a.toPrecision(digits)) === Number(b.toPrecision(digits)) || covers(here, b) || covers(there, a)
  );
}

/** How far a figure may be off that is said to be about so much: 近40% for 39.21%, not 约10% for 11%. */
export const near = 0.05;

function covers({ value, precision = 'exact' }: Fact, other: number): boolean {
  const own = Number(value);
  if (precision === 'exact' || own <= 0 || other <= 0) return false;
  if (precision === 'over' || precision === 'at-least') return cutTo(other, digitsOf(own)) === own;
  const digits = Math.max(fewestDigits(Math.min(own, other), precision), digitsOf(own));
  const isNear = Math.abs(own - other) / Math.max(own, other) <= near;
  return isNear || Number(other.toPrecision(digits)) === own;
}

/** True where one gives a range and the other a value within it: neither denies the other. */
function isWithin(range: Fact, { value, high }: Fact): boolean {
  if (range.high === undefined || high !== undefined) return false;
  return Number(range.value) <= Number(value) && Number(value) <= range.high;
}

/** True for one value, or the lower end of a range, and what no other upper end stands against. */
const beginsAlike = (here: Fact, there: Fact): boolean =>
  here.value === there.value &&
  (here.high === there.high || here.high === undefined || there.high === undefined);

/** True for facts that do not deny each other, whichever of the two says it more closely. */
export function agree(here: Fact, there: Fact): boolean {
  if (statesFact(here.key, there.key) || statesFact(there.key, here.key)) return true;
  if (sameKind(here, there) && beginsAlike(here, there) && !(here.part && there.part)) return true;
  if (typeof here.value !== 'number' || typeof there.value !== 'number') return false;
  if (sameKind(here, there)) {
    if (isWithin(here, there) || isWithin(there, here)) return true;
    return here.high === there.high && roundsTo(here, there);
  }
  if (isOfOneSize(here, there)) return true;
  // One language says the unit, the other leaves it to the reader: "man, 32" and 32岁男子.
  return (here.type === 'number' || there.type === 'number') && here.value === there.value;
}

/**
 * What two figures must share to be compared. Nobody counts things beyond a hundred one by one: 第613号 is a number given
 * to a thing, "file 613". English has one word for the pound of money and of weight.
 */
function kindOf({ type, value, unit }: Fact): string {
  if (unit === 'GBP' || unit === 'lb') return 'pound';
  return `${type === 'ordinal' && Number(value) >= 100 ? 'number' : type}:${unit ?? ''}`;
}

export const sameKind = (here: Fact, there: Fact): boolean => kindOf(here) === kindOf(there);

/** The four digits of a year, or of a number that a year may have been garbled into (3009年, "the 2219 games"). */
function yearOf({ type, value, unit }: Fact): string | undefined {
  const isYear =
    type === 'date' || type === 'number' || type === 'ordinal' || (type === 'duration' && unit === 'a');
  return isYear && /^\d{4}$/.test(String(value)) ? String(value) : undefined;
}

/** True for a year and a number that differs from it in one digit. */
function isGarbledYear(here: Fact, there: Fact): boolean {
  const [ours, theirs] = [yearOf(here), yearOf(there)];
  if (!ours || !theirs || (here.type === 'date') === (there.type === 'date')) return false;
  return [...ours].filter((digit, at) => digit !== theirs[at]).length === 1;
}

/**
 * Dates stand against each other only where they are given as closely: 2040 against 2030, not against May. So do
 * numbers that name a thing: one of three digits is no other for one of four.
 */
function comparable(here: Fact, there: Fact): boolean {
  if (isGarbledYear(here, there)) return true;
  if (!sameKind(here, there)) return false;
  if (here.type === 'ordinal' || there.type === 'ordinal')
    return String(here.value).length === String(there.value).length;
  if (here.type !== 'date' && here.type !== 'period') return true;
  const shape = ({ value }: Fact) => String(value).replace(/\d/g, '0');
  return shape(here) === shape(there);
}

/** Counts of one or two are as often words ("one of", 两国) as figures. */
const isFigure = (fact: Fact): boolean =>
  fact.type !== 'name' && !(fact.type === 'number' && Number(fact.value) < 3);

/** First and second stand against each other, but where only one side has one it may be a word: 第二年, "the next year". */
const mayBeWord = ({ type, value }: Fact): boolean => type === 'ordinal' && Number(value) < 3;

const isNumeric = ({ type }: Fact): boolean => type !== 'date' && type !== 'period' && type !== 'ordinal';

/** True where one is a bare number of a size that the other's unit would have: 60 of 20 points, not 229 million. */
function mayLackUnit(here: Fact, there: Fact): boolean {
  const [bare, other] = here.type === 'number' ? [here, there] : [there, here];
  const size = Math.abs(Math.log10(Number(bare.value) / Number(other.value)));
  return bare.type === 'number' && size < 1;
}

/** Takes pairs out of two lists by a rule, in the order of the first, each fact once. */
function pairUp(here: Fact[], there: Fact[], matches: (here: Fact, there: Fact) => boolean): FactPair[] {
  const pairs: FactPair[] = [];
  for (const fact of [...here]) {
    const other = there.find((candidate) => matches(fact, candidate));
    if (!other) continue;
    here.splice(here.indexOf(fact), 1);
    there.splice(there.indexOf(other), 1);
    pairs.push({ here: fact, there: other });
  }
  return pairs;
}

/**
 * Compares the facts of two aligned passages: first what agrees, then, of what is left, what is of one kind. Where
 * each side is left with a single figure these stand against each other whatever their kinds ("60 points" against
 * 20个百分点). Names are compared apart (`compareNames`).
 */
export function compareFacts(
  here: readonly Fact[],
  there: readonly Fact[],
  names?: ComparedNames,
): ComparedFacts {
  const [ours, theirs] = [here.filter(isFigure), there.filter(isFigure)];
  const agreed = pairUp(ours, theirs, agree);
  dropRepeated(ours, agreed, 'here');
  dropRepeated(theirs, agreed, 'there');
  const differences = pairUp(ours, theirs, comparable);
  const [our, their] = [ours.filter(isNumeric), theirs.filter(isNumeric)];
  if (our.length === 1 && their.length === 1 && mayLackUnit(our[0]!, their[0]!)) {
    differences.push(...pairUp(ours, theirs, (a, b) => a === our[0] && b === their[0]));
  }
  const renamed = names ? compareNames(here, there, names) : [];
  return {
    agreed,
    differences: [...differences, ...renamed],
    unmatched: ours.filter((fact) => !mayBeWord(fact)),
  };
}

/** A side that says a thing twice has said it: what repeats an agreed fact is no fact of its own. */
function dropRepeated(facts: Fact[], agreed: FactPair[], side: keyof FactPair) {
  for (const fact of [...facts]) {
    if (agreed.some((pair) => agree(pair[side], fact))) facts.splice(facts.indexOf(fact), 1);
  }
}
