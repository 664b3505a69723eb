import type { FurnitureCase, RankCase, SegmentationCase, SummaryCase } from './cases.ts';
import {
  addSets,
  averagePrecision,
  type Counts,
  mean,
  noCounts,
  precisionAt,
  rankLabels,
  ratio,
  rouge,
  scoreCounts,
} from './metrics.ts';

/** Named figures of one set. */
export type Figures = Record<string, number>;

/** Predictions by the id of their case. */
export type Predictions<T> = ReadonlyMap<string, T>;

/** `seg`: where sentences end, compared without white space; one group of figures for each group and tongue. */
export function scoreSeg(
  cases: SegmentationCase[],
  predictions: Predictions<{ sentences: string[] }>,
): Figures {
  const groups = new Map<string, Counts & { cases: number; exact: number }>();
  for (const { id, group, lang, text, sentences } of cases) {
    const gold = endsOf(sentences);
    const found = endsOf(predictions.get(id)?.sentences ?? [text]);
    const key = `${group}/${lang}`;
    const counts = groups.get(key) ?? { ...noCounts(), cases: 0, exact: 0 };
    groups.set(key, counts);
    counts.cases++;
    if (gold.size === found.size && [...gold].every((end) => found.has(end))) counts.exact++;
    const last = Math.max(...gold);
    gold.delete(last);
    found.delete(last);
    addSets(counts, gold, found);
  }
  const figures: Figures = {};
  for (const [key, counts] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    figures[`${key} F1`] = scoreCounts(counts).F1;
    figures[`${key} exact`] = ratio(counts.exact, counts.cases);
  }
  return figures;
}

function endsOf(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const sentence of sentences) {
    end += [...sentence.replace(/\s/gu, '')].length;
    ends.add(end);
  }
  return ends;
}

/** `boiler`: F1 of body lines, and the share of articles with every line right. */
export function scoreBoiler(cases: FurnitureCase[], predictions: Predictions<{ keep: number[] }>): Figures {
  const body = noCounts();
  const furniture = noCounts();
  let perfect = 0;
  for (const { id, keep } of cases) {
    const found = predictions.get(id)?.keep ?? [];
    let right = true;
    keep.forEach((gold, i) => {
      if (gold === null) return;
      const kept = found[i] ? 1 : 0;
      if (kept !== gold) right = false;
      count(body, gold === 1, kept === 1);
      count(furniture, gold === 0, kept === 0);
    });
    if (right) perfect++;
  }
  return {
    'body F1': scoreCounts(body).F1,
    'furniture F1': scoreCounts(furniture).F1,
    'articles right': ratio(perfect, cases.length),
  };
}

function count(counts: Counts, gold: boolean, found: boolean): void {
  if (gold && found) counts.hits++;
  else if (found) counts.alarms++;
  else if (gold) counts.misses++;
}

/** `rank`: mean average precision and precision at 3 and 5, over the cases that have something to find. */
export function scoreRank(cases: RankCase[], predictions: Predictions<{ scores: number[] }>): Figures {
  const ranked = cases
    .filter(({ labels }) => labels.includes(1))
    .map(({ id, labels }) => rankLabels(predictions.get(id)?.scores ?? labels.map(() => 0), labels));
  return {
    AP: mean(ranked.map(averagePrecision)),
    'P@3': mean(ranked.map((labels) => precisionAt(labels, 3))),
    'P@5': mean(ranked.map((labels) => precisionAt(labels, 5))),
    'R-prec': mean(ranked.map((labels) => precisionAt(labels, labels.filter((label) => label === 1).length))),
  };
}

/** `summ`: ROUGE-1 and ROUGE-2 (F1). */
export function scoreSumm(cases: SummaryCase[], predictions: Predictions<{ summary: string }>): Figures {
  const score = (n: number): number =>
    mean(cases.map(({ id, summary }) => rouge(predictions.get(id)?.summary ?? '', summary, n)));
  return { 'ROUGE-1': score(1), 'ROUGE-2': score(2) };
}
