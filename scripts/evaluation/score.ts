import type { Case } from './cases.ts';
import { scoreAlign } from './score-align.ts';
import { scoreFacts } from './score-facts.ts';
import { type Figures, type Predictions, scoreBoiler, scoreRank, scoreSeg, scoreSumm } from './score-text.ts';

// biome-ignore lint/suspicious/noExplicitAny: each task has its own cases, and a set is read as its task says.
type Score = (cases: any[], predictions: Predictions<any>) => Figures;

const scorers: Record<string, Score> = {
  facts: scoreFacts,
  seg: scoreSeg,
  boiler: scoreBoiler,
  rank: scoreRank,
  summ: scoreSumm,
  align: scoreAlign,
};

/** The figures of a task's predictions against the gold of its cases, shares from 0 to 1. */
export function score(task: string, cases: readonly Case[], predictions: readonly Case[]): Figures {
  const scorer = scorers[task];
  if (!scorer) throw new Error(`No scorer for task "${task}"`);
  return scorer([...cases], new Map(predictions.map((prediction) => [prediction.id, prediction])));
}
