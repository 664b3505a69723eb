import type { Case } from './cases.ts';

/** Makes the prediction for one case of a set. */
// biome-ignore lint/suspicious/noExplicitAny: each task has its own cases, and a set is read as its task says.
type Predict = (item: any) => object | Promise<object>;

/** The tasks that there are sets for, each with what predicts it; loaded when asked for. */
const tasks: Record<string, () => Promise<Predict>> = {
  facts: async () => (await import('./facts.ts')).predictFacts,
  seg: async () => (await import('./seg.ts')).predictSeg,
  boiler: async () => (await import('./boiler.ts')).predictBoiler,
  rank: async () => (await import('./rank.ts')).predictRank,
  summ: async () => (await import('./summ.ts')).predictSumm,
  align: async () => (await import('./align.ts')).predictAlign,
};

export const taskNames = Object.keys(tasks);

/** The predictions for the cases of a set, in order, each with its case's id. Throws on an unknown task. */
export async function predictAll(task: string, cases: readonly Case[]): Promise<(Case & object)[]> {
  const load = tasks[task];
  if (!load) throw new Error(`Unknown task "${task}": one of ${taskNames.join(', ')}`);
  const predict = await load();
  const predictions: (Case & object)[] = [];
  for (const item of cases) predictions.push({ ...(await predict(item)), id: item.id });
  return predictions;
}
