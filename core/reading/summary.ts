import type { Tongue } from '../language.ts';
import type { Span } from '../span.ts';
import { type Features, featuresOf, type WeighedText } from './salience.ts';
import { oddsOf } from './score.ts';
import { termsOf } from './terms.ts';

/** How long a summary is: as long as the leads that authors write for such articles. */
export interface SummaryLength {
  /** The most sentences, 3 where nothing is said. */
  sentences?: number;
  /** The most code units in all, which the first sentence alone may go beyond. */
  characters?: number;
}

/** What a sentence loses, in log odds, if all of it has been said. */
const repetition = 0.6;
/** In code units: what is shorter is a scrap (an answer, a cry), no sentence that says what a text says. */
const shortest: Record<Tongue, number> = { zh: 10, ja: 14, en: 25 };
/** What a sentence loses, in log odds, if it leans on one before it that is not in the summary. */
const leaningCost = 0.3;
/** How many of the best sentences are compared with each other. */
const candidates = 30;

/**
 * The few sentences that say most of what a text says, whole and in reading order: the best by centrality,
 * headline and place (Radev et al. 2004), less what repeats those chosen before (maximal marginal relevance,
 * Carbonell and Goldstein 1998), and less where they need a sentence that is not chosen (但, "This").
 * Headings, questions and lines that only announce are left out.
 */
export function summarise(
  input: WeighedText,
  length: SummaryLength = {},
  features = featuresOf(input),
): Span[] {
  const { text, tongue, sentences } = input;
  const { sentences: most = 3, characters = tongue === 'en' ? 480 : 160 } = length;
  const pool = sentences
    .map((span, i) => ({ span, i, odds: oddsOf(features[i]!, 'summary') }))
    .filter(({ span, i }) => standsAlone(features[i]!) && span.end - span.start >= shortest[tongue])
    .sort((a, b) => b.odds - a.odds)
    .slice(0, candidates)
    .map(({ span, i, odds }) => ({
      ...{ span, i, odds },
      terms: new Set(termsOf(text.slice(span.start, span.end), tongue)),
      repeated: 0,
      leaning: features[i]!.leaning,
    }));
  const chosen: Span[] = [];
  let used = 0;
  while (chosen.length < most) {
    const fitting = pool.filter(
      ({ span }) => chosen.length === 0 || used + span.end - span.start <= characters,
    );
    if (fitting.length === 0) break;
    const best = fitting.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
    pool.splice(pool.indexOf(best), 1);
    chosen.push({ start: best.span.start, end: best.span.end });
    used += best.span.end - best.span.start;
    for (const other of pool) {
      other.repeated = Math.max(other.repeated, overlapOf(other.terms, best.terms));
      if (other.i === best.i + 1) other.leaning = 0;
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const worthOf = ({ odds, repeated, leaning }: Record<'odds' | 'repeated' | 'leaning', number>): number =>
  odds - repetition * repeated - leaningCost * leaning;

const standsAlone = ({ heading, announcing, question }: Features): boolean =>
  !heading && !announcing && !question;

/** Share of the smaller set that both hold. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of smaller) if (larger.has(term)) shared += 1;
  return smaller.size === 0 ? 0 : shared / smaller.size;
}
