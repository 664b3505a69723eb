import { summarise } from '../../core/reading/summary.ts';
import type { SentenceCase } from './cases.ts';
import { weighedTextOf } from './weighed-text.ts';

/** The summary of a case's article: whole sentences of it, joined. */
export function predictSumm(item: SentenceCase): { summary: string } {
  const input = weighedTextOf(item);
  return {
    summary: summarise(input)
      .map(({ start, end }) => input.text.slice(start, end))
      .join(''),
  };
}
