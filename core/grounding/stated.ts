import type { TextInTongue } from '../comparison/clause.ts';
import type { Fact } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { apart, numbersIn } from './loose-number.ts';
import { endsOf } from './states-date.ts';
import type { Written } from './states-figure.ts';

/** What a text states, made ready to be asked. */
export interface Stated extends TextInTongue {
  facts: Written[];
  /** Numbers that are no facts. */
  loose: readonly number[];
  /** All numbers, whatever else they are. */
  numbers: readonly number[];
  /** All of an article. */
  isWhole?: true;
}

/** A range and a period with their two ends, which another text may give as two facts. */
function withEnds(fact: Written): Written[] {
  const { high, ...low } = fact;
  if (fact.type === 'period') return [fact, ...endsOf(fact).map((end) => ({ ...low, ...end }))];
  return high === undefined ? [fact] : [low, { ...low, value: high }];
}

/** How much of what stands before a fact is looked at. */
const lookBack = 12;

/** The facts of a text with the words that they stand in. */
export const written = (text: string, facts: readonly Fact[]): Written[] =>
  facts.map((fact) => ({
    ...{ ...fact, words: text.slice(fact.start, fact.end) },
    before: text.slice(Math.max(0, fact.start - lookBack), fact.start),
    after: text.slice(fact.end, fact.end + 1),
  }));

/** A text made ready to be asked for what another states. */
export function stated(text: string, tongue: Tongue, facts: readonly Fact[]): Stated {
  const numbers = numbersIn(text, tongue);
  const loose = apart(
    numbers,
    facts.filter(({ type }) => type !== 'name'),
  );
  return {
    ...{ text, tongue, facts: written(text, facts).flatMap(withEnds) },
    ...{ loose: loose.map(({ value }) => value), numbers: numbers.map(({ value }) => value) },
  };
}

/** What several stretches of a text state. */
export const joined = (parts: readonly Stated[], tongue: Tongue): Stated => ({
  text: parts.map(({ text }) => text).join('\n'),
  tongue,
  facts: parts.flatMap(({ facts }) => facts),
  loose: parts.flatMap(({ loose }) => loose),
  numbers: parts.flatMap(({ numbers }) => numbers),
});
