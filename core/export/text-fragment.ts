import type { Article } from '../article.ts';
import type { Span } from '../span.ts';

/** Words of a page that a browser looks for, scrolls to and highlights (WICG text fragments). */
export interface TextFragment {
  prefix?: string;
  textStart: string;
  /** Where it ends, where that is not with `textStart`. */
  textEnd?: string;
  suffix?: string;
}

/** A passage up to this long is given whole; of a longer one its beginning and its end. */
const longestWhole = 60;
/** How much of the beginning and the end is given, and how much of what stands beside it: what tells the passage apart first. */
const edges = [12, 40, 120, Infinity];
const contexts = [0, 8, 24, 80, Infinity];

/**
 * The address that leads to a passage of an article and highlights it. Where no words tell the passage from another
 * one, and where the words that were read are not the article's own, it is the article's address alone.
 */
export function passageUrl(article: Pick<Article, 'url' | 'text' | 'copy'>, span: Span): string {
  const fragment = article.copy?.machineTranslated ? undefined : textFragment(article.text, span);
  if (!fragment) return article.url;
  return `${article.url}${article.url.includes('#') ? '' : '#'}:~:${writeFragment(fragment)}`;
}

/** The directive of a fragment. What separates its parts is encoded wherever it stands in their words. */
export function writeFragment({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const encode = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/**
 * The shortest fragment that a browser finds at a passage and nowhere before it, by the rules that Chromium has: no part
 * crosses a line, each begins and ends with a word unless it meets its neighbour, and case and accents do not count.
 *
 * @param text the text of the page, a block a line
 * @returns undefined where there is none
 */
export function textFragment(text: string, span: Span): TextFragment | undefined {
  const passage = trimmed(text, span);
  if (passage.start >= passage.end) return undefined;
  const folded = fold(text);
  const start = fold(text.slice(0, passage.start)).length;
  const end = fold(text.slice(0, passage.end)).length;
  for (const context of contexts) {
    for (const edge of edges) {
      const core = ends(text, passage, edge);
      for (const fragment of inContext(core, text, passage, context)) {
        const found = patternOf(fragment).exec(folded);
        if (found?.indices?.groups?.passage?.join() === `${start},${end}`) return fragment;
      }
    }
  }
  return undefined;
}

/** The passage without the white space around it: a part that is nothing else is found nowhere. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: end - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}

/** The passage as it is, or so much of its two ends. */
function ends(text: string, { start, end }: Span, edge: number): TextFragment {
  const passage = text.slice(start, end);
  const lines = passage.split('\n');
  if (lines.length === 1 && (passage.length <= longestWhole || edge === Infinity))
    return { textStart: passage };
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const [textStart, textEnd] = [headOf(first, edge), tailOf(last, edge)];
  if (lines.length === 1 && textStart.length + textEnd.length >= passage.length)
    return { textStart: passage };
  return { textStart: textStart.trimEnd(), textEnd: textEnd.trimStart() };
}

/** The fragment alone and with what stands before it, behind it, or both; none where it needs more than there is. */
function inContext(core: TextFragment, text: string, { start, end }: Span, size: number): TextFragment[] {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const prefix = tailOf(before.slice(before.lastIndexOf('\n') + 1), size).trimStart();
  const suffix = headOf(after.split('\n', 1)[0]!, size).trimEnd();
  const words = boundariesIn(lineAround(text, start, end));
  const fragments = [
    core,
    ...(prefix ? [{ ...core, prefix }] : []),
    ...(suffix ? [{ ...core, suffix }] : []),
    ...(prefix && suffix ? [{ ...core, prefix, suffix }] : []),
  ];
  return fragments.filter(
    (fragment) => (fragment.prefix || words.has(start)) && (fragment.suffix || words.has(end)),
  );
}

/** The lines that a passage begins and ends in, and where they begin. */
function lineAround(text: string, start: number, end: number): { line: string; at: number } {
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  return { line: text.slice(at, until < 0 ? text.length : until), at };
}

/** `und`: browsers look for words in their own language, whatever that of the page is. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function boundariesIn({ line, at }: { line: string; at: number }): Set<number> {
  const starts = [...segmenter.segment(line)].map(({ index }) => at + index);
  return new Set([...starts, at + line.length]);
}

const notInWord = /[\p{P}\p{S}\p{Z}]/u;

/**
 * Where a line may be cut. Which letters are a word of Chinese or Japanese, browsers do not agree on; beside a mark or a
 * space they do.
 */
function cutsOf(line: string): number[] {
  const cuts = [...boundariesIn({ line, at: 0 })];
  return cuts.filter((at) => notInWord.test(line[at - 1] ?? ' ') || notInWord.test(line[at] ?? ' '));
}

/** The beginning of a line, at least `size` long where the line is. */
const headOf = (line: string, size: number): string =>
  size === 0 ? '' : line.slice(0, cutsOf(line).find((cut) => cut >= size) ?? line.length);

const tailOf = (line: string, size: number): string =>
  size === 0 ? '' : line.slice(cutsOf(line).findLast((cut) => line.length - cut >= size) ?? 0);

/** As browsers compare: without case, accents and widths. */
const fold = (words: string): string =>
  words.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s/g, ' ').toLowerCase();

/** What a fragment is found by in a folded text; the first match is the one that is shown. */
function patternOf({ prefix, textStart, textEnd, suffix }: TextFragment): RegExp {
  const literal = (words: string) => fold(words).replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const end = textEnd === undefined ? '' : `.*?${literal(textEnd)}`;
  return new RegExp(
    [
      prefix === undefined ? '' : `${literal(prefix)} *`,
      `(?<passage>${literal(textStart)}${end})`,
      suffix === undefined ? '' : ` *${literal(suffix)}`,
    ].join(''),
    'ds',
  );
}
