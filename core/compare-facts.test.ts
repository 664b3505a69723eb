import { expect, test } from 'vitest';
import { compareFacts } from './compare-facts.ts';
import { readFacts } from './fact.ts';

const compare = (zh: string, en: string) => {
  const read = (text: string, tongue: 'zh' | 'en') => readFacts(text, { tongue });
  const { agreed, differences, unmatched } = compareFacts(read(zh, 'zh'), read(en, 'en'));
  return {
    agreed: agreed.length,
    differences: differences.map(({ here, there }) => `${here.value}|${there.value}`),
    unmatched: unmatched.length,
  };
};

test.each([
  ['出口减少了78%。', 'Exports were down 78%.', { agreed: 1, differences: [], unmatched: 0 }],
  ['出口减少了78%。', 'Exports were down 87%.', { agreed: 0, differences: ['78|87'], unmatched: 0 }],
  ['大约1.2万节车厢。', 'Some 11,987 wagons.', { agreed: 1, differences: [], unmatched: 0 }],
  ['2040年以前', 'by 2030', { agreed: 0, differences: ['2040|2030'], unmatched: 0 }],
  ['2021年，增长了5%', 'growth was 5%', { agreed: 1, differences: [], unmatched: 1 }],
  ['没有数字', 'up 7%', { agreed: 0, differences: [], unmatched: 0 }],
])('%s | %s', (zh, en, wanted) => expect(compare(zh, en)).toEqual(wanted));
