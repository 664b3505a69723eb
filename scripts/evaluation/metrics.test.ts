import { describe, expect, test } from 'vitest';
import {
  addSets,
  averagePrecision,
  noCounts,
  precisionAt,
  rankLabels,
  rouge,
  scoreCounts,
} from './metrics.ts';
import { scoreAlign } from './score-align.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreSeg } from './score-text.ts';

describe('metrics', () => {
  test('precision, recall and F1', () => {
    const counts = noCounts();
    addSets(counts, new Set([1, 2, 3]), new Set([2, 3, 4, 5]));
    expect(counts).toEqual({ hits: 2, alarms: 2, misses: 1 });
    expect(scoreCounts(counts)).toMatchObject({ P: 0.5, R: 2 / 3 });
    expect(scoreCounts(noCounts())).toEqual({ P: 0, R: 0, F1: 0 });
  });

  test('ranking leaves out what nobody labelled and keeps text order on ties', () => {
    expect(rankLabels([1, 3, 1, 2], [1, null, 0, 1])).toEqual([1, 1, 0]);
    expect(averagePrecision([0, 1, 1])).toBeCloseTo((1 / 2 + 2 / 3) / 2);
    expect(precisionAt([1, 0, 1], 2)).toBe(0.5);
  });

  test('ROUGE counts characters of Chinese and words of English', () => {
    expect(rouge('湖水降', '湖水降', 2)).toBe(1);
    expect(rouge('湖水降', '湖水', 2)).toBeCloseTo(2 / 3);
    expect(rouge('the lake', 'a lake', 1)).toBe(0.5);
  });
});

describe('scores', () => {
  test('sentences are compared by where they end, without white space', () => {
    const gold = {
      id: 'a',
      lang: 'en' as const,
      group: 'g',
      text: 'A b. C d. E.',
      sentences: ['A b.', 'C d.', 'E.'],
    };
    const scores = scoreSeg([gold], new Map([['a', { sentences: ['A b. C d.', 'E.'] }]]));
    expect(scores['g/en F1']).toBeCloseTo(2 / 3);
    expect(scores['g/en exact']).toBe(0);
  });

  test('facts match where they overlap and agree; gold leaves parts of a date open', () => {
    const place = { start: 0, end: 4 };
    const item = {
      id: 'a',
      group: 'g',
      scope: ['date', 'number'],
      facts: [{ type: 'date', value: '2021-11-XX', ...place }],
    };
    const of = (value: string) =>
      scoreFacts([item], new Map([['a', { facts: [{ type: 'date', value, ...place }] }]])).F1;
    expect(of('2021-11-12')).toBe(1);
    expect(of('2021-12-12')).toBe(0);
  });

  test('alarms on pairs that differed before are excused', () => {
    const item = {
      id: 'a',
      pairs: [
        [0, 0],
        [1, 1],
        [2, 2],
      ] as [number, number][],
      altered: [{ pair: [1, 1] as [number, number] }],
      natural_mismatch: [[2, 2]] as [number, number][],
    };
    const prediction = {
      pairs: item.pairs,
      altered: [
        [1, 1],
        [2, 2],
      ] as [number, number][],
    };
    expect(scoreAlign([item], new Map([['a', prediction]]))).toMatchObject({
      'altered F1': 1,
      'alarms per 100': 0,
    });
  });
});
