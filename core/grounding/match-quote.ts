import type { Article } from '../article.ts';
import { foldLatin } from '../names/name.ts';
import { overlaps, type Span } from '../span.ts';
import type { TextQuoteSelector } from './selector.ts';

const wordCharacter = /[\p{Script=Latin}\p{N}]/u;

// White space, and what nobody sees: soft hyphen, zero-width and bidi marks, word joiner, byte order mark.
const blank = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** A text without what is no difference between quotes, and for each code unit its offset in the original. */
interface Compact {
  text: string;
  offsets: number[];
}

/**
 * Full-width forms as ASCII; white space gone, save one space between two Latin words or numbers, since "now
 * here" is not "nowhere" and 20 21 is not 2021.
 */
function compact(original: string): Compact {
  const offsets: number[] = [];
  let text = '';
  let gap = false;
  for (let index = 0; index < original.length; index++) {
    const unit = original[index]!;
    if (blank.test(unit)) {
      gap ||= /\s/.test(unit);
      continue;
    }
    const folded = foldLatin(unit);
    if (gap && wordCharacter.test(folded) && wordCharacter.test(text.at(-1) ?? '')) {
      text += ' ';
      offsets.push(index);
    }
    gap = false;
    text += folded;
    offsets.push(index);
  }
  return { text, offsets };
}

/** An article's compact form serves all of its quotes. */
const compactTexts = new WeakMap<Article, Compact>();

function compactText(article: Article): Compact {
  const known = compactTexts.get(article) ?? compact(article.text);
  compactTexts.set(article, known);
  return known;
}

const numberPart = /[\p{N}.,]/u;
const negation = /[不未没沒无無非]/;

/** True where a quote found at `start` is not the inside of a longer word or number, nor cut off its negation. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before = '', first = '', last = '', after = ''] = [
    text[start - 1],
    text[start],
    text[end - 1],
    text[end],
  ];
  if (wordCharacter.test(first) && wordCharacter.test(before)) return false;
  if (wordCharacter.test(last) && wordCharacter.test(after)) return false;
  if (/\p{N}/u.test(first) && numberPart.test(before) && /\p{N}/u.test(text[start - 2] ?? '')) return false;
  if (/\p{N}/u.test(last) && numberPart.test(after) && /\p{N}/u.test(text[end + 1] ?? '')) return false;
  return !negation.test(before);
}

/** Where a quote stands in a text, as spans of that text. */
function findQuote(text: string, exact: string): Span[] {
  const found: Span[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
    if (standsAlone(text, at, at + exact.length)) found.push({ start: at, end: at + exact.length });
  }
  return found;
}

const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

/**
 * The place of a quote in an article outside its furniture, or undefined: as it stands, else with white space
 * and width aside. Nothing looser, since a fuzzy match finds another number, another name or the denial. Of several
 * places, the one that prefix and suffix fit best. The article is taken to be unchanging.
 */
export function matchQuote(
  article: Article,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
): Span[] | undefined {
  const inBody = (span: Span) =>
    !article.blocks.some((block) => block.role === 'furniture' && overlaps(block, span));
  let places = findQuote(article.text, exact).filter(inBody);
  if (places.length === 0) {
    const { text, offsets } = compactText(article);
    places = findQuote(text, compact(exact).text)
      .map(({ start, end }) => ({ start: offsets[start]!, end: offsets[end - 1]! + 1 }))
      .filter(inBody);
  }
  const closeness = ({ start, end }: Span): number =>
    sharedEnd(article.text.slice(Math.max(0, start - prefix.length), start), prefix) +
    sharedStart(article.text.slice(end, end + suffix.length), suffix);
  const [first, ...others] = places;
  if (!first) return undefined;
  return [others.reduce((best, place) => (closeness(place) > closeness(best) ? place : best), first)];
}
