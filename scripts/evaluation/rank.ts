import { type Question, scoreSentences } from '../../core/reading/score.ts';
import type { SentenceCase } from './cases.ts';
import { weighedTextOf } from './weighed-text.ts';

/**
 * The question that a case asks. Cases with paragraphs come from pages and ask what their authors set in bold;
 * the others are lists of sentences, and their ids say whether what is checkable or what is key was labelled.
 */
function questionOf({ id, paragraphs }: SentenceCase): Question {
  if (paragraphs) return 'emphasis';
  return id.startsWith('key') ? 'key' : 'check';
}

/** A score for each sentence of a case, higher for those to be ranked first. */
export const predictRank = (item: SentenceCase): { scores: number[] } => ({
  scores: scoreSentences(weighedTextOf(item), questionOf(item)),
});
