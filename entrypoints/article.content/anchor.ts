import type { Span } from '../../core/span.ts';
import { nodeSpansOf, type TextMap } from '../../extraction/text-map.ts';

/** The ranges in which a span of the page's text stands: one for each text node that it crosses. */
export function rangesOf(document: Document, map: TextMap, span: Span): Range[] {
  return nodeSpansOf(map, span).map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}
