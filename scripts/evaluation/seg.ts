import { splitSentences } from '../../core/reading/sentence.ts';
import type { SegmentationCase } from './cases.ts';

/** The sentences of a case's text. */
export const predictSeg = ({ text, lang }: SegmentationCase): { sentences: string[] } => ({
  sentences: splitSentences(text, lang).map(({ start, end }) => text.slice(start, end)),
});
