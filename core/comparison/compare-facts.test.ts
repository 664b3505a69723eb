import { expect, test } from 'vitest';
import { readFacts } from '../facts/fact.ts';
import { compareFacts } from './compare-facts.ts';

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
  [
    '桥在3009年建成',
    'The bridge was built in 2009.',
    { agreed: 0, differences: ['3009|2009'], unmatched: 0 },
  ],
  ['一袋重480磅的米', 'a 840 pound load', { agreed: 0, differences: ['480|840'], unmatched: 0 }],
  ['第二年增长了5%', 'a year later it grew by 5%', { agreed: 1, differences: [], unmatched: 0 }],
  ['有2816人', 'in 2009', { agreed: 0, differences: [], unmatched: 1 }],
  ['2021年，增长了5%', 'growth was 5%', { agreed: 1, differences: [], unmatched: 1 }],
  ['查获了180万粒', 'nearly 2 million were seized', { agreed: 1, differences: [], unmatched: 0 }],
  ['约10%', '11%', { agreed: 0, differences: ['10|11'], unmatched: 0 }],
  ['近40%', 'down 39.21%', { agreed: 1, differences: [], unmatched: 0 }],
  ['逾3万人', 'some 38,000 people', { agreed: 1, differences: [], unmatched: 0 }],
  ['逾30%', '38%', { agreed: 1, differences: [], unmatched: 0 }],
  ['逾30%', '41%', { agreed: 0, differences: ['30|41'], unmatched: 0 }],
  ['十多人', 'a dozen people', { agreed: 1, differences: [], unmatched: 0 }],
  ['一半的人口', '50% of the people', { agreed: 1, differences: [], unmatched: 0 }],
  ['三分之二的人', '61 percent of people', { agreed: 0, differences: [], unmatched: 1 }],
  ['两周', '14 days', { agreed: 1, differences: [], unmatched: 0 }],
  ['长10公里', 'six miles long', { agreed: 1, differences: [], unmatched: 0 }],
  ['1500亩', '100 hectares', { agreed: 1, differences: [], unmatched: 0 }],
  ['长10公里', 'nine miles long', { agreed: 0, differences: [], unmatched: 1 }],
  ['2022年中期', 'in 2022', { agreed: 1, differences: [], unmatched: 0 }],
  ['增至3至12倍', 'it rose 12 times', { agreed: 1, differences: [], unmatched: 0 }],
  [
    '买了1700把',
    '2,700, each for 1,000 to 2,000 yuan',
    { agreed: 0, differences: ['1700|2700'], unmatched: 0 },
  ],
  ['领先20个百分点', 'ahead by 60 points', { agreed: 0, differences: ['20|60'], unmatched: 0 }],
  ['比例不到5%', 'it reached 229 million', { agreed: 0, differences: [], unmatched: 1 }],
  ['一名32岁男子', 'a man, 32', { agreed: 1, differences: [], unmatched: 0 }],
  ['增长10%至20%', 'growth of 10% to 20%', { agreed: 1, differences: [], unmatched: 0 }],
  ['增长10%至20%', 'growth of 10% to 30%', { agreed: 0, differences: ['10|10'], unmatched: 0 }],
  [
    '耗资10亿至20亿元',
    '1.2 billion to 3 billion yuan',
    { agreed: 0, differences: ['1000000000|1200000000'], unmatched: 0 },
  ],
  ['增长10%至20%', 'growth of 10%', { agreed: 1, differences: [], unmatched: 0 }],
  ['没有数字', 'up 7%', { agreed: 0, differences: [], unmatched: 0 }],
])('%s | %s', (zh, en, wanted) => expect(compare(zh, en)).toEqual(wanted));
