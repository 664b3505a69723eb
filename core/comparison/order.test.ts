import { expect, it } from 'vitest';
import { bestSequence, type Worth } from './order.ts';

const worthOf =
  (table: number[][]): Worth =>
  (left, right, lefts, rights) =>
    lefts === 1 && rights === 1 ? table[left]![right]! : -1;

it('takes the best chain in order and leaves out what is worth less', () => {
  const table = [
    [0.5, -1, -1],
    [-1, -1, 0.9],
    [-1, 0.4, -1],
  ];
  const pairs = bestSequence(3, 3, worthOf(table)).map(({ left, right }) => [left, right]);
  expect(pairs).toEqual([
    [0, 0],
    [1, 2],
  ]);
});

it('takes two sentences for one where that is worth more', () => {
  const sequence = bestSequence(1, 2, (_left, _right, _lefts, rights) => (rights === 2 ? 1 : 0.4));
  expect(sequence).toEqual([{ left: 0, right: 0, lefts: 1, rights: 2 }]);
});

it('finds nothing where there is nothing', () => {
  expect(bestSequence(0, 5, () => 1)).toEqual([]);
  expect(bestSequence(2, 2, () => -1)).toEqual([]);
});
