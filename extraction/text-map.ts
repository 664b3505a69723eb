import type { Span } from '../core/span.ts';

/** A run of a text node that stands in the text letter by letter. */
export interface Piece {
  node: Text;
  /** Where the run begins in the node. */
  offset: number;
  /** Where it begins in the text. */
  start: number;
  length: number;
}

/** The text of a page's element and where each letter of it stands in the document. */
export interface TextMap {
  text: string;
  /** In the text's order, without overlap. */
  pieces: Piece[];
}

/** A part of a text node, half open: what a `Range` or a `StaticRange` is made of. */
export interface NodeSpan extends Span {
  node: Text;
}

/**
 * Where a span of the text stands in the document, in order; white space that the page collapses is taken
 * along. Empty for an empty span, one outside the text, or one whose words the page has changed since it was read.
 */
export function nodeSpansOf({ text, pieces }: TextMap, span: Span): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let i = pieceAt(pieces, span.start); i < pieces.length; i++) {
    const { node, offset, start, length } = pieces[i]!;
    if (start >= span.end) break;
    const from = offset + Math.max(0, span.start - start);
    const to = offset + Math.min(length, span.end - start);
    const words = text.slice(start + from - offset, start + to - offset);
    if (!node.isConnected || flat(node.data.slice(from, to)) !== words) return [];
    const last = spans.at(-1);
    if (last?.node === node) last.end = to;
    else if (from < to) spans.push({ node, start: from, end: to });
  }
  return spans;
}

/**
 * The offset in the text of a place in a text node; a place in collapsed white space is that of the letter
 * after it. Undefined for a node that is no part of the text.
 */
export function offsetOf({ pieces }: TextMap, node: Node, offset: number): number | undefined {
  const runs = pieces.filter((piece) => piece.node === node);
  const run = runs.find((piece) => offset < piece.offset + piece.length) ?? runs.at(-1);
  return run && run.start + Math.min(run.length, Math.max(0, offset - run.offset));
}

/** With the spaces that a text has for all white space which a page collapses. */
export const flat = (words: string): string => words.replace(/[\t-\r]/g, ' ');

/** The index of the first piece that ends after `offset`. */
function pieceAt(pieces: Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = pieces[middle]!;
    if (start + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
