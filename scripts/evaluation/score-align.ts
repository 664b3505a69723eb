import type { Case } from './cases.ts';
import { addSets, noCounts, ratio, scoreCounts } from './metrics.ts';
import type { Figures, Predictions } from './score-text.ts';

type Pair = [zh: number, en: number];

/** `align`: gold pairs; `altered` are those whose facts were changed, `natural_mismatch` those that differed before. */
export interface AlignCase extends Case {
  pairs: Pair[];
  fact_pairs?: Pair[];
  altered?: { pair: Pair }[];
  natural_mismatch?: Pair[];
}

export interface AlignPrediction {
  pairs?: Pair[];
  altered?: Pair[];
}

/**
 * `align`: F1 of pairs and recall of the pairs that hold facts; where the set has altered pairs, their F1, the
 * false alarms per 100 unaltered pairs, and the share of untouched documents with a false alarm.
 */
export function scoreAlign(cases: AlignCase[], predictions: Predictions<AlignPrediction>): Figures {
  const pairs = noCounts();
  const factPairs = noCounts();
  const altered = noCounts();
  let clean = 0;
  let cleanAlarms = 0;
  for (const item of cases) {
    const { pairs: found = [], altered: flagged = [] } = predictions.get(item.id) ?? {};
    const gold = keys((item.altered ?? []).map(({ pair }) => pair));
    const excused = keys(item.natural_mismatch ?? []);
    const alarms = new Set([...keys(flagged)].filter((key) => !excused.has(key)));
    addSets(pairs, keys(item.pairs), keys(found));
    addSets(factPairs, keys(item.fact_pairs ?? item.pairs), keys(found));
    addSets(altered, gold, alarms);
    if (gold.size === 0) {
      clean++;
      if (alarms.size > 0) cleanAlarms++;
    }
  }
  const figures: Figures = { F1: scoreCounts(pairs).F1, 'fact pair R': scoreCounts(factPairs).R };
  if (!cases.some((item) => item.altered?.length)) return figures;
  const unaltered = pairs.hits + pairs.misses - altered.hits - altered.misses;
  return {
    ...figures,
    'altered F1': scoreCounts(altered).F1,
    'alarms per 100': ratio(100 * altered.alarms, unaltered),
    'clean alarms': ratio(cleanAlarms, clean),
  };
}

const keys = (pairs: readonly Pair[]): Set<string> => new Set(pairs.map((pair) => pair.join(':')));
