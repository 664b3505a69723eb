import type { Span } from '../core/span.ts';
import { offsetOf, type TextMap } from './text-map.ts';

/**
 * The span of the text that is selected in the document; what of the selection is no part of the text is left out.
 * Undefined where nothing of it is.
 */
export function selectedSpan(map: TextMap, selection: Selection | null): Span | undefined {
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  const nodes = map.pieces.map(({ node }) => node).filter((node) => range.intersectsNode(node));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = offsetOf(map, first, first === startContainer ? startOffset : 0);
  const end = offsetOf(map, last, last === endContainer ? endOffset : last.nodeValue!.length);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
