/** Counts of right answers, false alarms and misses. */
export interface Counts {
  hits: number;
  alarms: number;
  misses: number;
}

export const noCounts = (): Counts => ({ hits: 0, alarms: 0, misses: 0 });

/** Adds to counts what a found set has of a gold one. */
export function addSets<T>(counts: Counts, gold: ReadonlySet<T>, found: ReadonlySet<T>): void {
  let hits = 0;
  for (const item of found) if (gold.has(item)) hits += 1;
  counts.hits += hits;
  counts.alarms += found.size - hits;
  counts.misses += gold.size - hits;
}

/** Precision, recall and F1, each 0 where it is undefined. */
export function scoreCounts({ hits, alarms, misses }: Counts): { P: number; R: number; F1: number } {
  const precision = ratio(hits, hits + alarms);
  const recall = ratio(hits, hits + misses);
  return { P: precision, R: recall, F1: ratio(2 * precision * recall, precision + recall) };
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

type Label = 0 | 1 | null;

/** Labels from the highest score to the lowest, ties in text order, without those that do not count. */
export function rankLabels(scores: readonly number[], labels: readonly Label[]): (0 | 1)[] {
  return labels
    .map((label, i) => ({ label, score: scores[i] ?? 0 }))
    .filter((item): item is { label: 0 | 1; score: number } => item.label !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ label }) => label);
}

/** Average precision of ranked labels, undefined where nothing is relevant. */
export function averagePrecision(ranked: readonly (0 | 1)[]): number {
  let hits = 0;
  let sum = 0;
  ranked.forEach((label, i) => {
    if (label) sum += ++hits / (i + 1);
  });
  return ratio(sum, hits);
}

/** Share of relevant labels among the first `k`. */
export const precisionAt = (ranked: readonly (0 | 1)[], k: number): number =>
  ratio(ranked.slice(0, k).filter((label) => label === 1).length, k);

/** Chinese and Japanese characters, Latin words and runs of digits: the units ROUGE counts here. */
const unitsOf = (text: string): string[] => text.match(/[㐀-鿿぀-ヿ]|[A-Za-z]+|\d+/g) ?? [];

/** ROUGE-n as F1 of n-grams (Lin 2004). */
export function rouge(candidate: string, reference: string, n: number): number {
  const [a, b] = [countGrams(candidate, n), countGrams(reference, n)];
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const precision = shared / Math.max(1, total(a));
  const recall = shared / Math.max(1, total(b));
  return ratio(2 * precision * recall, precision + recall);
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + n, 0);

function countGrams(text: string, n: number): Map<string, number> {
  const units = unitsOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= units.length; i++) {
    const gram = units.slice(i, i + n).join('\t');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
