import type { Tongue } from '../language.ts';
import type { Span } from '../span.ts';
import { type Features, featuresOf, type WeighedText } from './salience.ts';
import { scoreFeatures } from './score.ts';
import { termsOf } from './terms.ts';

/**
 * As long as the leads that authors write for such articles, as a size (see `sizeOf`). A summary goes on until it is
 * that long, and beyond only with what says more of the matter than makes it longer.
 */
const typicalSize = 90;
/** In code units: what is shorter is a scrap (an answer, a cry), no sentence that says what a text says. */
const shortest: Record<Tongue, number> = { zh: 10, ja: 14, en: 25 };
/** Share that a sentence loses if it leans on one before it that is not in the summary. */
const leaningCost = 0.3;
/** How many of the best sentences are compared with each other. */
const mostCandidates = 30;

interface Candidate {
  i: number;
  size: number;
  /** The share of it that a lead is expected to repeat. */
  share: number;
  leaning: number;
  terms: ReadonlySet<string>;
}

/**
 * The few sentences that say most of what a text says, whole and in reading order: those that together are expected
 * to have most in common with a lead that its author would write, for their length (the F1 of shared matter). What
 * is said already counts once (maximum coverage, Gillick and Favre 2009, by greedy search), and a sentence that leans
 * on another (但, "This") counts less without it. Headings, questions and lines that only announce are left out.
 *
 * @param most how many sentences at most
 */
export function summarise(input: WeighedText, most = 3, features = featuresOf(input)): Span[] {
  const pool = candidatesOf(input, features);
  const chosen = new Set<number>();
  const said = new Set<string>();
  let [shared, size] = [0, 0];
  while (chosen.size < most) {
    let best: { candidate: Candidate; shared: number } | undefined;
    let worth = size < typicalSize ? 0 : worthOf(shared, size);
    for (const candidate of pool) {
      if (chosen.has(candidate.i)) continue;
      const next = shared + newMatter(candidate, said, chosen);
      const nextWorth = worthOf(next, size + candidate.size);
      if (next === shared || nextWorth <= worth) continue;
      worth = nextWorth;
      best = { candidate, shared: next };
    }
    if (!best) break;
    chosen.add(best.candidate.i);
    for (const term of best.candidate.terms) said.add(term);
    shared = best.shared;
    size += best.candidate.size;
  }
  return [...chosen]
    .sort((a, b) => a - b)
    .map((i) => ({ start: input.sentences[i]!.start, end: input.sentences[i]!.end }));
}

/** The sentences that can stand in a summary: the best on their own, of any number. */
function candidatesOf({ text, tongue, sentences }: WeighedText, features: readonly Features[]): Candidate[] {
  return sentences
    .map((span, i) => ({
      span,
      i,
      size: sizeOf(span, tongue),
      share: scoreFeatures(features[i]!, 'summary'),
    }))
    .filter(({ span, i }) => standsAlone(features[i]!) && span.end - span.start >= shortest[tongue])
    .sort((a, b) => worthOf(b.share * b.size, b.size) - worthOf(a.share * a.size, a.size))
    .slice(0, mostCandidates)
    .map(({ span, i, size, share }) => ({
      ...{ i, size, share, leaning: features[i]!.leaning },
      terms: new Set(termsOf(text.slice(span.start, span.end), tongue)),
    }));
}

/** In Chinese characters, or what takes about as many letters of English. */
const sizeOf = ({ start, end }: Span, tongue: Tongue): number => (end - start) / (tongue === 'en' ? 3 : 1);

/** F1 of what a summary of this size shares with a lead of the typical one. */
const worthOf = (shared: number, size: number): number => (2 * shared) / (size + typicalSize);

/** How much of a lead a sentence is expected to add to those chosen. */
function newMatter(
  { i, size, share, leaning, terms }: Candidate,
  said: ReadonlySet<string>,
  chosen: ReadonlySet<number>,
): number {
  let fresh = 0;
  for (const term of terms) if (!said.has(term)) fresh += 1;
  const understood = chosen.has(i - 1) ? 1 : 1 - leaningCost * leaning;
  return terms.size === 0 ? 0 : understood * share * size * (fresh / terms.size);
}

const standsAlone = ({ heading, announcing, question }: Features): boolean =>
  !heading && !announcing && !question;
