import { expect, it } from 'vitest';
import type { Tongue } from '../language.ts';
import { readFacts } from './fact.ts';
import { formatFact } from './format.ts';

const keys = (text: string, tongue: Tongue): string =>
  readFacts(text, { tongue, date: '2022-03-10' })
    .map(({ key }) => key)
    .join(' ');

it.each<[Tongue, string, string]>([
  // The price of one of a unit is one fact.
  ['ja', '灯油は1バレル78ドル、米は1キロ当たり500円だ', 'money:78:USD money:500:JPY'],
  ['zh', '鱼价1公斤12元，1吨卖9000元', 'money:12:CNY money:9000:CNY'],
  ['zh', '只剩1吨鱼，值9000元', 'quantity:1:t money:9000:CNY'],
  // The level of a year.
  ['zh', '客流回到19年水平，略低于21年同期', 'date:2019 date:2021'],
  ['zh', '低于近30年同期的均值，花了19年', 'duration:30:a duration:19:a'],
  // The number of a model or of games.
  ['zh', '他开着马自达6看北京2022，又看了2024巴黎奥运会', ''],
  ['zh', '部队61000的人，部队61000人', 'number:61000'],
  ['zh', '马自达6名员工在北京2022名选手旁', 'number:6 number:2022'],
  // Dollars of Taiwan.
  ['zh', '預算達2.8兆元', 'money:2800000000000:TWD'],
  ['zh', '立法院通過5億元的渡口預算', 'money:500000000:TWD'],
  [
    'zh',
    '新台币5亿元，约合人民币1亿元，渡口另付300元',
    'money:500000000:TWD money:100000000:CNY money:300:CNY',
  ],
  ['zh', '渡口亏损9亿元（约新台币36亿元）', 'money:900000000:CNY money:3600000000:TWD'],
  ['zh', '渡口收费5元', 'money:5:CNY'],
  // Vague powers of ten.
  ['zh', '船票涨了上千倍，上百元一张，运了上万吨', 'multiple:1000 money:100:CNY quantity:10000:t'],
  ['zh', '海上百米的浪，马上百分之五，网上百货', 'quantity:100:m percent:5'],
  ['zh', '数以百万计的鱼，數以億計的卵', 'number:1000000 number:100000000'],
  // A day that is none of a month.
  ['zh', '水位一日不退，渔船一日不出', ''],
  ['zh', '二十一日不开船，3月一日不开船', 'date:XXXX-XX-21 date:XXXX-03-01'],
  // Small coins.
  ['zh', '船票只卖五毛，每斤贵了三角。', 'money:0.5:CNY money:0.3:CNY'],
  ['zh', '五毛在网上骂人，冰山一角', ''],
  ['en', 'Eggs cost 50p and the shares fell 3p to 240.5p.', 'money:0.5:GBP money:0.03:GBP money:2.405:GBP'],
  [
    'en',
    'Shares fell $3 to $240; oil rose 20 cents to $78.',
    'money:3:USD money:240:USD money:0.2:USD money:78:USD',
  ],
  ['en', 'The fare rose $3 to $5.', 'money:3..5:USD'],
  ['en', 'The clip is in 1080p.', ''],
])('%s: %s', (tongue, text, expected) => {
  expect(keys(text, tongue)).toBe(expected);
});

it('a speed at sea is written as each language says it', () => {
  const [speed] = readFacts('快艇航速30节', { tongue: 'zh' });
  const write = (language: 'en' | 'zh-Hans' | 'zh-Hant' | 'ja') => formatFact(speed!, language);
  expect([write('zh-Hans'), write('zh-Hant'), write('ja'), write('en')]).toEqual([
    '30节',
    '30節',
    '30ノット',
    '30 knots',
  ]);
  expect(keys('上了30节课', 'zh')).toBe('number:30');
});
