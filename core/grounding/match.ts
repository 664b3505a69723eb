import { type Article, bodyBlocks } from '../article.ts';
import type { Fact } from '../facts/fact.ts';
import { foldLatin } from '../names/name.ts';
import { toSimplified } from '../names/script.ts';
import { contains, type Span } from '../span.ts';
import { matchQuote } from './match-quote.ts';
import type { FactSelector, Selector, SentenceSelector, TextPositionSelector } from './selector.ts';

/** What an article's text was read for: its sentences and its facts, each in order. */
export interface SentencesAndFacts {
  sentences: Span[];
  facts: Fact[];
}

/** A sentence made ready for many selectors. */
interface Sentence {
  span: Span;
  facts: Fact[];
  /** Its text in the form that cues are compared in. */
  folded: string;
}

/** The sentences of each body block of an article: where a selector by facts may find its passage. */
export type Passages = Sentence[][];

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
function hasCue(folded: string, wanted: string): boolean {
  let at = folded.indexOf(wanted);
  if (!wordCharacter.test(wanted[0] ?? '')) return at >= 0;
  while (at > 0 && wordCharacter.test(folded[at - 1]!)) at = folded.indexOf(wanted, at + 1);
  return at >= 0;
}

/** The passages of an article by what its text was read for; made once for all selectors. */
export function passagesOf(article: Article, { sentences, facts }: SentencesAndFacts): Passages {
  let sentence = 0;
  let fact = 0;
  return bodyBlocks(article).map((block) => {
    const inBlock: Sentence[] = [];
    while (sentence < sentences.length && sentences[sentence]!.start < block.start) sentence++;
    for (; sentence < sentences.length && contains(block, sentences[sentence]!); sentence++) {
      const span = sentences[sentence]!;
      const stated: Fact[] = [];
      while (fact < facts.length && facts[fact]!.start < span.start) fact++;
      for (; fact < facts.length && facts[fact]!.start < span.end; fact++) stated.push(facts[fact]!);
      inBlock.push({ span, facts: stated, folded: fold(article.text.slice(span.start, span.end)) });
    }
    return inBlock;
  });
}

/** What a selector wants, its cues in the form that they are compared in. */
type Wanted = Pick<FactSelector, 'facts' | 'cues'>;

/** What a sentence adds to a run: which of the wanted facts and which groups of cues it holds. */
interface Holding {
  span: Span;
  facts: boolean[];
  cues: boolean[];
}

const hold = ({ span, facts, folded }: Sentence, { facts: keys, cues }: Wanted): Holding => ({
  span,
  facts: keys.map((wanted) => facts.some(({ key }) => statesFact(key, wanted))),
  cues: cues.map((group) => group.some((cue) => hasCue(folded, cue))),
});

const holdsAll = (run: Holding[], what: 'facts' | 'cues'): boolean =>
  (run[0]?.[what] ?? []).every((_, index) => run.some((sentence) => sentence[what][index]));

/** The shortest run of sentences within one block that fits, the first of equal ones. */
function shortestRun(
  passages: Passages,
  selector: FactSelector,
  fits: (run: Holding[]) => boolean,
): Span | undefined {
  const wanted = { facts: selector.facts, cues: selector.cues.map((group) => group.map(fold)) };
  const blocks = passages.map((sentences) => sentences.map((sentence) => hold(sentence, wanted)));
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

function matchFacts(selector: FactSelector, passages: Passages): Span[] | undefined {
  if (selector.facts.length + selector.cues.length === 0) return undefined;
  const run = shortestRun(passages, selector, (held) => holdsAll(held, 'facts') && holdsAll(held, 'cues'));
  return run && [run];
}

/** True where some passage has every cue of a selector, whatever facts it states. */
export const hasCues = (selector: FactSelector, passages: Passages): boolean =>
  selector.cues.length > 0 && shortestRun(passages, selector, (run) => holdsAll(run, 'cues')) !== undefined;

function matchPosition({ text }: Article, { start, end }: TextPositionSelector): Span[] | undefined {
  return 0 <= start && start < end && end <= text.length ? [{ start, end }] : undefined;
}

/** The sentences of those numbers, neighbours of one block as one passage. */
function matchSentences({ sentences }: SentenceSelector, passages: Passages): Span[] | undefined {
  const wanted = new Set(sentences);
  const found: Span[] = [];
  let number = 0;
  for (const block of passages) {
    let open = false;
    for (const { span } of block) {
      number += 1;
      const isWanted = wanted.has(number);
      if (isWanted && open) found.at(-1)!.end = span.end;
      else if (isWanted) found.push({ ...span });
      open = isWanted;
    }
  }
  return found.length > 0 ? found : undefined;
}

/**
 * The passages of an article that a selector finds, as spans of its text, or undefined where it finds none.
 * Furniture is never a passage, save by its position.
 *
 * @param passages made of the same article by `passagesOf`
 */
export function matchSelector(article: Article, selector: Selector, passages: Passages): Span[] | undefined {
  if (selector.type === 'FactSelector') return matchFacts(selector, passages);
  if (selector.type === 'SentenceSelector') return matchSentences(selector, passages);
  if (selector.type === 'TextQuoteSelector') return matchQuote(article, selector);
  return matchPosition(article, selector);
}
