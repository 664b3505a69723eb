import { expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { type Direction, readFacts } from './fact.ts';

const cases: [tongue: Tongue, text: string, changes: (Direction | undefined)[]][] = [
  ['zh', '茶叶出口下降了约12.5%。', ['fall']],
  ['zh', '茶葉出口同比增長近三成。', ['rise']],
  ['zh', '全年经济负增长2%。', ['fall']],
  ['zh', '股价跌5%，油价涨幅为3%。', ['fall', 'rise']],
  ['zh', '失业率上升0.4个百分点，升至5.2%。', ['rise', undefined]],
  ['zh', '税率由15%降为12%。', [undefined, undefined]],
  ['zh', '产量有8%的降幅。', ['fall']],
  ['zh', '房价没有上涨6%。', [undefined]],
  ['zh', '未来增长4%的目标没有变。', ['rise']],
  ['zh', '跌幅扩大3个百分点。', [undefined]],
  ['zh', '六成受访者认为物价会上涨。', [undefined]],
  ['zh', '增长的企业占40%。', [undefined]],
  ['en', 'Tea exports fell by nearly 12.5% in May.', ['fall', undefined]],
  ['en', 'Sales are up 5% and costs down 3 percent.', ['rise', 'fall']],
  ['en', 'Growth of 4% is expected.', ['rise']],
  ['en', 'The port reported a 7% year-on-year drop.', ['fall']],
  ['en', 'The rate rose 0.5 percentage points to 4.5%.', ['rise', undefined]],
  ['en', 'About 5% fall ill every winter.', [undefined]],
  ['en', 'Women make up 40% of the crew.', [undefined]],
  ['en', 'Prices did not rise 6%.', [undefined]],
  ['en', "Prices haven't yet risen 6%.", [undefined]],
  ['en', 'The share dropped from 9% to 7%.', [undefined, undefined]],
  ['en', 'They dropped 300 parcels.', [undefined]],
  ['ja', '茶の輸出は12.5%減少した。', ['fall']],
  ['ja', '売上高は前年比5%増の3兆円だった。', ['rise', undefined]],
  ['ja', '失業率は0.3ポイント上昇し、4%に上がった。', ['rise', undefined]],
  ['ja', '株価は3%安で始まった。', ['fall']],
  ['ja', '5%以上の値上げを求めた。', ['rise']],
  ['ja', '輸出は5%増えなかった。', [undefined]],
  ['ja', '割合は8%に減少した。', [undefined]],
];

test.each(cases)('%s: %s → %j', (tongue, text, changes) => {
  const facts = readFacts(text, { tongue });
  expect(facts.map(({ change }) => change)).toEqual(changes);
});
