import { type Article, bodyBlocks } from './article.ts';
import type { Fact } from './fact.ts';
import { matchQuote } from './match-quote.ts';
import { foldLatin } from './name.ts';
import { toSimplified } from './script.ts';
import type { FactSelector, Selector, TextPositionSelector } from './selector.ts';
import { contains, type Span } from './span.ts';

/** What an article's text was read for before its passages are looked up. Both are in order. */
export interface Passages {
  sentences: Span[];
  facts: Fact[];
}

/** A passage of more sentences than this is no evidence for one claim. */
const longestRun = 3;

/** True where two dates differ in nothing but places that `wanted` leaves open. */
const fillsPlaces = (found: string, wanted: string): boolean =>
  found.length === wanted.length &&
  Array.from(wanted).every(
    (place, index) => found[index] === place || (place === 'X' && /\d/.test(found[index]!)),
  );

/**
 * True where a text that states `found` states `wanted`: the keys are equal, or both are dates and `found` only
 * says more closely when (2021-11 for XXXX-11, 2013-09 for 2013).
 *
 * @param found the key of a fact
 * @param wanted the key of a fact
 */
export function statesFact(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  if (wanted.startsWith('date:')) return fillsPlaces(found, wanted) || found.startsWith(`${wanted}-`);
  return wanted.startsWith('period:') && fillsPlaces(found, wanted);
}

/** The form that cues are compared in: case, width, accents and script of the characters are no difference. */
const fold = (text: string): string => toSimplified(foldLatin(text)).toLowerCase();

const wordCharacter = /[\p{Script=Latin}\p{N}]/u;

/** Chinese and Japanese set no spaces, so their cues count anywhere; Latin ones count at the start of a word. */
function hasCue(folded: string, cue: string): boolean {
  const wanted = fold(cue);
  let at = folded.indexOf(wanted);
  if (!wordCharacter.test(wanted[0] ?? '')) return at >= 0;
  while (at > 0 && wordCharacter.test(folded[at - 1]!)) at = folded.indexOf(wanted, at + 1);
  return at >= 0;
}

/** What a sentence adds to a run: which of the wanted facts and which groups of cues it holds. */
interface Holding {
  span: Span;
  facts: boolean[];
  cues: boolean[];
}

const hold = (text: string, span: Span, facts: Fact[], { facts: keys, cues }: FactSelector): Holding => {
  const folded = fold(text.slice(span.start, span.end));
  return {
    span,
    facts: keys.map((wanted) => facts.some(({ key }) => statesFact(key, wanted))),
    cues: cues.map((group) => group.some((cue) => hasCue(folded, cue))),
  };
};

/** The holdings of each body block's sentences, in order. */
function holdings(article: Article, selector: FactSelector, { sentences, facts }: Passages): Holding[][] {
  let sentence = 0;
  let fact = 0;
  return bodyBlocks(article).map((block) => {
    const held: Holding[] = [];
    while (sentence < sentences.length && sentences[sentence]!.start < block.start) sentence++;
    for (; sentence < sentences.length && contains(block, sentences[sentence]!); sentence++) {
      const span = sentences[sentence]!;
      const stated: Fact[] = [];
      while (fact < facts.length && facts[fact]!.start < span.start) fact++;
      for (; fact < facts.length && facts[fact]!.start < span.end; fact++) stated.push(facts[fact]!);
      held.push(hold(article.text, span, stated, selector));
    }
    return held;
  });
}

const holdsAll = (run: Holding[], what: 'facts' | 'cues'): boolean =>
  (run[0]?.[what] ?? []).every((_, index) => run.some((sentence) => sentence[what][index]));

function shortestRun(blocks: Holding[][], fits: (run: Holding[]) => boolean): Span | undefined {
  for (let length = 1; length <= longestRun; length++) {
    for (const block of blocks) {
      for (let first = 0; first + length <= block.length; first++) {
        const run = block.slice(first, first + length);
        if (fits(run)) return { start: run[0]!.span.start, end: run.at(-1)!.span.end };
      }
    }
  }
  return undefined;
}

function matchFacts(article: Article, selector: FactSelector, passages: Passages): Span[] | undefined {
  if (selector.facts.length + selector.cues.length === 0) return undefined;
  const fits = (run: Holding[]) => holdsAll(run, 'facts') && holdsAll(run, 'cues');
  const run = shortestRun(holdings(article, selector, passages), fits);
  return run && [run];
}

/** True where some passage has every cue of a selector, whatever facts it states. */
export const hasCues = (article: Article, selector: FactSelector, passages: Passages): boolean =>
  selector.cues.length > 0 &&
  shortestRun(holdings(article, selector, passages), (run) => holdsAll(run, 'cues')) !== undefined;

function matchPosition({ text }: Article, { start, end }: TextPositionSelector): Span[] | undefined {
  return 0 <= start && start < end && end <= text.length ? [{ start, end }] : undefined;
}

/**
 * The passages of an article that a selector finds, as spans of its text, or undefined where it finds none.
 * Furniture is never a passage, save by its position.
 *
 * @param passages the sentences and facts read from `article.text`
 */
export function matchSelector(article: Article, selector: Selector, passages: Passages): Span[] | undefined {
  if (selector.type === 'FactSelector') return matchFacts(article, selector, passages);
  if (selector.type === 'TextQuoteSelector') return matchQuote(article, selector);
  return matchPosition(article, selector);
}
