import type { Fact } from '../facts/fact.ts';
import type { Gazetteer } from '../names/name.ts';
import { contains, type Span } from '../span.ts';
import type { TextInTongue } from './clause.ts';
import { agree, type ComparedFacts, compareFacts } from './compare-facts.ts';
import { isNamedIn } from './compare-names.ts';
import type { FactPair, SpanPair } from './comparison-report.ts';
import { isTurned, moveApart } from './direction.ts';
import type { Bridge } from './evidence.ts';
import { readLabelNumbers } from './label-number.ts';
import { isDeniedOnOneSide } from './negation.ts';
import { isOfReport, namesDay } from './report-date.ts';
import { mayShareRole } from './role.ts';
import { findOtherSenses } from './sense.ts';

/** Passages of one side: its text, all that was read in it, and where the passages are. */
export interface Passages extends TextInTongue {
  facts: readonly Fact[];
  spans: readonly Span[];
}

/** What two aligned passages make of each other. */
export interface ComparedPassages extends ComparedFacts {
  /** Figures of this side that the other has in another passage. */
  elsewhere: FactPair[];
  /** Figures that agree, but rise on one side and fall on the other. */
  opposed: FactPair[];
  /** One side says that something rises, the other that it falls. */
  turned: boolean;
  /** One side denies what the other states. */
  denied: boolean;
  /** Words that render one word in two senses. */
  senses: SpanPair[];
}

/**
 * Compares aligned passages by their facts. Two facts deny each other only where they may be of one thing: where
 * one rises and the other falls, they are of two. A figure that the other side states elsewhere is not open.
 */
export function comparePassages(here: Passages, there: Passages, bridge: Bridge): ComparedPassages {
  const { agreed, differences, unmatched } = compareFacts(factsOf(here), factsOf(there), bridge.gazetteer);
  const denies = (pair: FactPair): boolean =>
    mayShareRole(pair, here, there) &&
    isNew(pair, here, there, bridge.gazetteer) &&
    !moveApart(pair, here, there);
  const alone = differences.filter((pair) => pair.here.type !== 'name' && !denies(pair));
  const [ours, theirs] = [passageText(here), passageText(there)];
  const left = [...unmatched, ...alone.map((pair) => pair.here)].filter((fact) => here.facts.includes(fact));
  return {
    agreed,
    differences: differences.filter(denies),
    elsewhere: left.flatMap((fact) => statedElsewhere(fact, here, there)),
    unmatched: left.filter((fact) => isOpen(fact, there)),
    opposed: agreed.filter((pair) => moveApart(pair, here, there)),
    turned: isTurned(ours, theirs, bridge.lexicon),
    denied: isDeniedOnOneSide(ours, theirs, bridge.lexicon),
    senses: findOtherSenses(ours, theirs).map((pair) => ({
      here: placeOf(pair.here, here),
      there: placeOf(pair.there, there),
    })),
  };
}

/** True for a figure that the other side states nowhere, not even a date by its weekday. */
function isOpen(fact: Fact, there: Passages): boolean {
  if (there.facts.some((other) => agree(fact, other))) return false;
  return fact.type !== 'date' || !namesDay(passageText(there));
}

/** A figure and its like in another passage of the other side; small counts and dates stand in too many. */
function statedElsewhere(fact: Fact, here: Passages, there: Passages): FactPair[] {
  if (typeof fact.value !== 'number' || (fact.type === 'number' && fact.value < 10)) return [];
  const pairs = there.facts
    .filter((other) => agree(fact, other))
    .map((other) => ({ here: fact, there: other }));
  return pairs.filter((pair) => mayShareRole(pair, here, there)).slice(0, 1);
}

const passageText = ({ text, tongue, spans }: Passages): TextInTongue => ({
  text: spans.map(({ start, end }) => text.slice(start, end)).join('\n'),
  tongue,
});

/** Where a span of the passages' joined text stands in the text that they are of. */
function placeOf({ start, end }: Span, { spans }: Passages): Span {
  let before = 0;
  for (const span of spans) {
    const length = span.end - span.start;
    if (end <= before + length) {
      const shift = span.start - before;
      return { start: start + shift, end: end + shift };
    }
    before += length + 1;
  }
  return { start, end };
}

function factsOf(side: Passages): Fact[] {
  const { text, facts, spans } = side;
  return spans.flatMap((span) => {
    const within = facts.filter((fact) => contains(span, fact));
    return [...within.filter((fact) => !isOfReport(fact, side)), ...readLabelNumbers(text, span, within)];
  });
}

/** Names deny each other only where one of them is nowhere on the other side: else both texts speak of both. */
function isNew({ here, there }: FactPair, ours: Passages, theirs: Passages, names: Gazetteer): boolean {
  if (here.type !== 'name') return true;
  return !isNamedIn(theirs.facts, here, names) || !isNamedIn(ours.facts, there, names);
}
