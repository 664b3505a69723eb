import type { Article } from '../article.ts';
import type { Fact } from '../facts/fact.ts';
import type { Span } from '../span.ts';

/**
 * What the other side says of a claim. `check` is an unsure difference; `not-readable` means that the other side
 * shows its beginning only and the passage may lie behind it.
 */
export type ComparisonStatus = 'same' | 'differs' | 'only-here' | 'not-readable' | 'check';

/** Every status, in the order that they are counted in. */
const comparisonStatuses: readonly ComparisonStatus[] = [
  'same',
  'differs',
  'check',
  'only-here',
  'not-readable',
];

/** Two facts of one role, one of each side; spans are in the text of the side. */
export interface FactPair {
  here: Fact;
  there: Fact;
}

/** Words of the two sides that stand for each other; spans are in the text of the side. */
export interface SpanPair {
  here: Span;
  there: Span;
}

/** One claim of this side beside the other side. */
export interface ComparedClaim {
  claim: string;
  status: ComparisonStatus;
  /** From 0 to 1: how sure the aligned sentence is. */
  confidence: number;
  /** The aligned sentences in the other side's text, in order; empty where there is none. */
  there: Span[];
  agreed: FactPair[];
  differences: FactPair[];
  /** Figures and dates of the claim that the other side has nowhere: what there is to check. */
  unmatched: Fact[];
  /** Words that render one word in two senses. */
  senses?: SpanPair[];
  /** One side denies what the other states. */
  negation?: true;
  /** One side says that it rises, the other that it falls. */
  direction?: true;
}

/** A word that one side uses for what is commonly called otherwise. */
export interface Renaming {
  standard: string;
  used: string;
  /** Where it stands in this side's text. */
  spans: Span[];
}

/** Two articles side by side, seen from one of them. */
export interface ComparisonReport {
  /** The keys of the two articles. */
  here: string;
  there: string;
  claims: ComparedClaim[];
  /** The other side's own top claims without a counterpart here: spans in its text. */
  leftOut: Span[];
  wording: Renaming[];
  /** This side's sentences of opinion. */
  opinions: Span[];
}

/** The words of a claim that render one word in two senses, as they stand on the two sides. */
export const senseWords = (
  { senses = [] }: ComparedClaim,
  here: Pick<Article, 'text'>,
  there: Pick<Article, 'text'>,
): Record<'here' | 'there', string>[] =>
  senses.map((pair) => ({
    here: here.text.slice(pair.here.start, pair.here.end),
    there: there.text.slice(pair.there.start, pair.there.end),
  }));

/** How many claims there are of each status that occurs. */
export function countStatuses(report: Pick<ComparisonReport, 'claims'>): [ComparisonStatus, number][] {
  return comparisonStatuses
    .map((status): [ComparisonStatus, number] => [
      status,
      report.claims.filter((claim) => claim.status === status).length,
    ])
    .filter(([, count]) => count > 0);
}

/** Two values of a series: the same kind of figure on both sides, claim by claim. */
export interface Series {
  /** Equal for the facts of one series: their type and unit. */
  kind: string;
  points: { claim: string; here: Fact; there: Fact }[];
}

const fewestPoints = 3;

/** The figures that both sides give as a series: three or more of one type and unit, in the order of the claims. */
export function seriesOf({ claims }: Pick<ComparisonReport, 'claims'>): Series[] {
  const series = new Map<string, Series>();
  for (const { claim, agreed, differences } of claims) {
    for (const { here, there } of [...agreed, ...differences]) {
      if (typeof here.value !== 'number' || typeof there.value !== 'number') continue;
      const kind = [here.type, here.unit].filter(Boolean).join(':');
      const known = series.get(kind) ?? { kind, points: [] };
      const isKnown = known.points.some((point) => point.here.start === here.start);
      if (!isKnown) known.points.push({ claim, here, there });
      series.set(kind, known);
    }
  }
  return [...series.values()].filter(({ points }) => points.length >= fewestPoints);
}

/** The order of a report's claims for a reader who looks for differences first. */
export const byUrgency = (a: ComparedClaim, b: ComparedClaim): number =>
  urgency.indexOf(a.status) - urgency.indexOf(b.status);

const urgency: readonly ComparisonStatus[] = ['differs', 'check', 'only-here', 'not-readable', 'same'];
