import type { Case } from './cases.ts';
import { noCounts, ratio, scoreCounts } from './metrics.ts';
import type { Figures, Predictions } from './score-text.ts';

/** A labelled fact; `value` is a number, or an ISO 8601 date with X for what is open. */
export interface LabelledFact {
  type: string;
  value: number | string;
  unit?: string | null;
  start: number;
  end: number;
}

/** `facts`: gold facts, the types that false alarms are counted for, and spans where nothing is counted. */
export interface FactCase extends Case {
  group: string;
  facts: LabelledFact[];
  scope: string[];
  ignore?: [number, number][];
}

const numericTypes = new Set(['number', 'percent', 'money', 'quantity']);
const isDate = (type: string): boolean => type === 'date' || type === 'date_range';

/** `facts`: F1 over all groups but the traps, F1 by group, and the share of traps with a false alarm. */
export function scoreFacts(cases: FactCase[], predictions: Predictions<{ facts: LabelledFact[] }>): Figures {
  const groups = new Map<string, ReturnType<typeof noCounts>>();
  const all = noCounts();
  let traps = 0;
  let sprung = 0;
  for (const item of cases) {
    const found = (predictions.get(item.id)?.facts ?? []).filter((fact) => !isSmall(fact));
    if (item.group === 'trap') {
      traps++;
      if (found.length > 0) sprung++;
      continue;
    }
    const counts = compareFacts(item, found);
    const group = groups.get(item.group) ?? noCounts();
    groups.set(item.group, group);
    for (const sum of [group, all]) {
      sum.hits += counts.hits;
      sum.alarms += counts.alarms;
      sum.misses += counts.misses;
    }
  }
  const figures: Figures = { F1: scoreCounts(all).F1, 'trap alarms': ratio(sprung, traps) };
  for (const [group, counts] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    figures[`${group} F1`] = scoreCounts(counts).F1;
  }
  return figures;
}

function compareFacts(
  { facts, scope, ignore = [] }: FactCase,
  predicted: LabelledFact[],
): ReturnType<typeof noCounts> {
  const counts = noCounts();
  const gold = facts.filter((fact) => !isSmall(fact));
  const small = facts.filter(isSmall);
  const found = predicted.filter(
    (fact) =>
      !ignore.some(([start, end]) => overlap(fact, { start, end })) ||
      gold.some((other) => sameFact(other, fact)),
  );
  const used = new Set<LabelledFact>();
  for (const fact of gold) {
    const hit = found.find((other) => !used.has(other) && sameFact(fact, other));
    if (hit) {
      used.add(hit);
      counts.hits++;
    } else counts.misses++;
  }
  for (const fact of found) {
    const counted = scope.includes(fact.type) && !small.some((other) => overlap(fact, other));
    if (!used.has(fact) && counted) counts.alarms++;
  }
  return counts;
}

/** Numbers under ten are too common in any text to be worth a label. */
const isSmall = ({ type, value }: LabelledFact): boolean => type === 'number' && Math.abs(Number(value)) < 10;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function sameFact(gold: LabelledFact, found: LabelledFact): boolean {
  if (!overlap(gold, found)) return false;
  if (isDate(gold.type)) return isDate(found.type) && sameDate(String(gold.value), String(found.value));
  if (!numericTypes.has(found.type) || !sameNumber(Number(gold.value), Number(found.value))) return false;
  if (gold.type === 'number') return true;
  return found.type === gold.type && (found.unit || null) === (gold.unit || null);
}

const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** Equal but for what the gold leaves open. */
function sameDate(gold: string, found: string): boolean {
  const [a, b] = [gold.split('/'), found.split('/')];
  if (a.length !== b.length) return false;
  return a.every((date, i) => {
    const [x, y] = [date.split('-'), b[i]!.split('-')];
    if (x.length !== y.length) return false;
    return x.every((part, k) => part === y[k] || part === (k === 0 ? 'XXXX' : 'XX'));
  });
}
