import type { Tongue } from './language.ts';
import type { Span } from './span.ts';

/**
 * The sentences of a text, in order, without the white space around them (UAX #29 through `Intl.Segmenter`).
 *
 * @param text one block, or several joined by line feeds: a line feed always ends a sentence
 */
export function splitSentences(text: string, tongue: Tongue): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(tongue, { granularity: 'sentence' }).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
