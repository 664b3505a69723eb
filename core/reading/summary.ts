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
const leaningCost = 0.25;
/** How many of the best sentences are compared with each other. */
const mostCandidates = 30;

interface Candidate {
  i: number;
  span: Span;
  size: number;
  /** How much of a lead it is expected to repeat, as a size. */
  matter: number;
  leaning: number;
  terms: ReadonlySet<string>;
}

/** Some sentences as a summary. */
interface Weighed {
  chosen: readonly Candidate[];
  size: number;
  /** How much of a lead they are expected to repeat together, as a size. */
  matter: number;
  /** The F1 of that. */
  worth: number;
}

/**
 * The few sentences that say most of what a text says, whole and in reading order: those that together are expected
 * to have most in common with a lead that its author would write, for their length (maximum coverage, Gillick and
 * Favre 2009, by greedy search). Headings, questions and lines that only announce are left out.
 *
 * @param most how many sentences at most
 */
export function summarise(input: WeighedText, most = 3, features = featuresOf(input)): Span[] {
  const pool = candidatesOf(input, features);
  const nothing = weigh([]);
  let best = nothing;
  while (best.chosen.length < most) {
    const { chosen, matter } = best;
    const longer = pool.filter((one) => !chosen.includes(one)).map((one) => weigh([...chosen, one]));
    const next = longer
      .filter((one) => one.matter > matter)
      .reduce((a, b) => (b.worth > a.worth ? b : a), best.size < typicalSize ? nothing : best);
    if (next.chosen.length <= chosen.length) break;
    best = next;
  }
  return best.chosen.toSorted((a, b) => a.i - b.i).map(({ span: { start, end } }) => ({ start, end }));
}

/** The sentences that can stand in a summary: the best on their own, of any number. */
function candidatesOf({ text, tongue, sentences }: WeighedText, features: readonly Features[]): Candidate[] {
  return sentences
    .map((span, i): Omit<Candidate, 'terms'> => {
      const size = sizeOf(span, tongue);
      const matter = scoreFeatures(features[i]!, 'summary') * size;
      return { i, span, size, matter, leaning: features[i]!.leaning };
    })
    .filter(({ span, i }) => standsAlone(features[i]!) && span.end - span.start >= shortest[tongue])
    .sort((a, b) => agreement(b.matter, b.size) - agreement(a.matter, a.size))
    .slice(0, mostCandidates)
    .map((one) => ({
      ...one,
      terms: new Set(termsOf(text.slice(one.span.start, one.span.end), tongue)),
    }));
}

/** In Chinese characters, or what takes about as many letters of English. */
const sizeOf = ({ start, end }: Span, tongue: Tongue): number => (end - start) / (tongue === 'en' ? 3 : 1);

/** F1 of a text of this size with a lead of the typical one, of which it repeats so much. */
const agreement = (matter: number, size: number): number => (2 * matter) / (size + typicalSize);

/**
 * What sentences are worth as a summary. What two of them say counts once, and one that leans on the sentence before
 * it (但, "This") counts less where that is not among them.
 */
function weigh(chosen: readonly Candidate[]): Weighed {
  const said = new Set<string>();
  let [matter, size] = [0, 0];
  for (const one of chosen.toSorted((a, b) => b.matter - a.matter)) {
    const fresh = [...one.terms].filter((term) => !said.has(term));
    const understood = chosen.some(({ i }) => i === one.i - 1) ? 1 : 1 - leaningCost * one.leaning;
    if (fresh.length > 0) matter += (understood * one.matter * fresh.length) / one.terms.size;
    size += one.size;
    for (const term of fresh) said.add(term);
  }
  return { chosen, size, matter, worth: agreement(matter, size) };
}

const standsAlone = ({ heading, announcing, question }: Features): boolean =>
  !heading && !announcing && !question;
