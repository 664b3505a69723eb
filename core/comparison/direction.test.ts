import { describe, expect, test } from 'vitest';
import type { Direction } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { directionOf, isTurned } from './direction.ts';
import { createLexicon } from './lexicon.ts';

const cases: [tongue: Tongue, text: string, figure: string, direction: Direction | undefined][] = [
  ['zh', '今年粮食出口减少了78%。', '78%', 'fall'],
  ['zh', '今年糧食出口增長了78%。', '78%', 'rise'],
  ['zh', '去年经济负增长2%。', '2%', 'fall'],
  ['zh', '出口增长后，进口下降了4%。', '4%', 'fall'],
  ['zh', '跌幅扩大，增长的势头减少了3%。', '3%', undefined],
  ['zh', '价格并未上涨5%。', '5%', undefined],
  ['zh', '失业率为5%。', '5%', undefined],
  ['en', 'Grain exports fell by 12,000 tonnes.', '12,000', 'fall'],
  ['en', 'After falling in spring, sales grew 5% in summer.', '5%', 'rise'],
  ['en', 'Sales were up 5% on the year.', '5%', 'rise'],
  ['en', 'In May sales were good, with profits down three per cent.', 'three per cent', 'fall'],
  ['en', 'Pubs saw sales up about 2.8 per cent.', '2.8 per cent', 'rise'],
  ['en', 'They make up 5% of the total.', '5%', undefined],
  ['en', 'Exports plummeted 5% in May.', '5%', 'fall'],
  ['en', 'Sales did not rise 5%.', '5%', undefined],
  ['en', 'They drew up 5 plans.', '5 plans', undefined],
  ['ja', '輸出は5%減少した。', '5%', 'fall'],
  ['ja', '売上高は前年比5%増の3兆円だった。', '3兆円', 'rise'],
  ['ja', '輸出は5%増えなかった。', '5%', undefined],
];

describe('the direction of a figure', () => {
  test.each(cases)('%s: %s (%s) → %s', (tongue, text, figure, direction) => {
    const start = text.indexOf(figure);
    expect(directionOf({ text, tongue }, { start, end: start + figure.length })).toBe(direction);
  });
});

const lexicon = createLexicon(['粮食|grain\n出口|export\n增长|rise rose\n减少|fall fell']);

test.each<[here: [Tongue, string], there: [Tongue, string], turned: boolean]>([
  [['zh', '去年粮食的出口大幅增长。'], ['zh', '去年糧食的出口大幅減少。'], true],
  [['zh', '粮食的出口增长，'], ['en', 'Grain exports fell, officials said.'], true],
  [['ja', '穀物の輸出は大きく増加した。'], ['ja', '穀物の輸出は大きく減少した。'], true],
  [['zh', '去年粮食的出口大幅增长。'], ['zh', '今年钢材价格大跌。'], false],
  [['zh', '去年粮食的出口增长，进口减少。'], ['zh', '去年粮食的出口增长，进口减少。'], false],
  [
    ['zh', '一月粮食的出口增长，二月粮食的出口减少。'],
    ['zh', '一月粮食的出口增长，二月粮食的出口减少。'],
    false,
  ],
  [['zh', '去年粮食的出口没有增长。'], ['zh', '去年粮食的出口减少。'], false],
])('%j turned in %j: %j', ([ours, here], [theirs, there], turned) => {
  expect(isTurned({ tongue: ours, text: here }, { tongue: theirs, text: there }, lexicon)).toBe(turned);
});
