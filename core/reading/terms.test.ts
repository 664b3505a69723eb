import { expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { termsOf } from './terms.ts';

test.each<[Tongue, string, string[]]>([
  ['zh', '湖水下降，GDP下降3', ['湖水', '水下', '下降', 'gdp', '下降', '3']],
  ['zh', '湖', ['湖']],
  ['ja', '湖のカヌーは', ['湖の', 'カヌー', 'は']],
  ['en', "The lake's tariffs doubled and the studies ended", ['lake', 'tariff', 'doubl', 'study', 'end']],
  ['en', 'The ships landed', ['ship', 'land']],
  ['en', '', []],
])('%s: %s', (tongue, text, terms) => {
  expect(termsOf(text, tongue)).toEqual(terms);
});
