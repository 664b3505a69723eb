import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import type { FactValue } from './fact.ts';
import { formatFact } from './format.ts';

describe('formatFact', () => {
  it.each<[FactValue, string, string, string]>([
    [{ type: 'multiple', value: 5e-7 }, '0.00005%', '0.00005%', '0.00005%'],
    [{ type: 'multiple', value: 2, high: 12 }, '2–12 times', '2至12倍', '2〜12倍'],
    [{ type: 'percent', value: 78 }, '78%', '78%', '78%'],
    [{ type: 'number', value: 12000, precision: 'about' }, 'about 12,000', '约1.2万', '約1万2000'],
    [{ type: 'number', value: 9000 }, '9,000', '9000', '9000'],
    [{ type: 'number', value: 12345 }, '12,345', '12,345', '1万2345'],
    [{ type: 'number', value: 1.19e9 }, '1.19 billion', '11.9亿', '11億9000万'],
    [{ type: 'number', value: 3_000_400_000_050 }, '3,000,400,000,050', '3,000,400,000,050', '3兆4億50'],
    [{ type: 'number', value: 0 }, '0', '0', '0'],
    [{ type: 'number', value: 12345.6 }, '12,345.6', '12,345.6', '12,345.6'],
    [{ type: 'number', value: 50000, high: 1e5 }, '50,000–100,000', '5万至10万', '5万〜10万'],
    [{ type: 'money', value: 2e6, unit: 'USD' }, '$2 million', '200万美元', '200万ドル'],
    [{ type: 'money', value: 127900, unit: 'CNY' }, 'CNY 127,900', '12.79万元', '12万7900人民元'],
    [{ type: 'number', value: 11.9e6 }, '11.9 million', '1190万', '1190万'],
    [{ type: 'number', value: 300, precision: 'over' }, 'more than 300', '超过300', '300超'],
    [{ type: 'money', value: 5e9, unit: 'USD' }, '$5 billion', '50亿美元', '50億ドル'],
    [{ type: 'money', value: -8746, unit: 'USD' }, '-$8,746', '-8746美元', '-8746ドル'],
    [{ type: 'money', value: 3e12, unit: 'JPY' }, '¥3 trillion', '3万亿日元', '3兆円'],
    [{ type: 'quantity', value: 490, unit: 'km' }, '490 kilometers', '490公里', '490キロメートル'],
    [{ type: 'point', value: 0.5 }, '0.5 percentage points', '0.5个百分点', '0.5ポイント'],
    [{ type: 'duration', value: 10, unit: 'a' }, '10 years', '10年', '10年'],
    [{ type: 'duration', value: 82, unit: 'd' }, '82 days', '82天', '82日間'],
    [{ type: 'duration', value: 0.5, unit: 'a' }, 'half a year', '半年', '半年'],
    [
      { type: 'duration', value: 0.5, unit: 'mo', precision: 'over' },
      'more than half a month',
      '超过半个月',
      '0.5カ月超',
    ],
    [
      { type: 'duration', value: 0.5, unit: 'h', precision: 'about' },
      'about half an hour',
      '约半小时',
      '約0.5時間',
    ],
    [{ type: 'number', value: 5, high: 10 }, '5–10', '5至10', '5〜10'],
    [
      { type: 'duration', value: 2, high: 3, unit: 'd', precision: 'about' },
      'about 2–3 days',
      '约2至3天',
      '約2〜3日間',
    ],
    [
      { type: 'quantity', value: 3000, high: 5500, unit: 'km' },
      '3,000–5,500 kilometers',
      '3000至5500公里',
      '3000〜5500キロメートル',
    ],
    [
      { type: 'quantity', value: 5000, high: 20000, unit: 'km' },
      '5,000–20,000 kilometers',
      '5000公里至2万公里',
      '5000キロメートル〜2万キロメートル',
    ],
    [{ type: 'quantity', value: 20000, unit: 'TEU' }, '20,000 TEU', '2万标准箱', '2万TEU'],
    [{ type: 'date', value: '0618' }, '618', '618年', '618年'],
    [{ type: 'multiple', value: 0.2 }, '1/5', '1/5', '1/5'],
    [{ type: 'money', value: 300, unit: 'QAR' }, 'QAR 300', '300卡塔尔里亚尔', '300カタールリヤル'],
    [{ type: 'ordinal', value: 23 }, '23rd', '第23', '第23'],
    [
      { type: 'date', value: '2021-11', part: 'mid' },
      'mid-November 2021',
      '2021年11月中旬',
      '2021年11月中旬',
    ],
    [{ type: 'date', value: 'XXXX-12-27' }, 'December 27', '12月27日', '12月27日'],
    [{ type: 'date', value: 'XXXX-XX-16' }, 'the 16th', '16日', '16日'],
    [{ type: 'period', value: 'XXXX-XX-16/XXXX-XX-22' }, 'the 16th–22nd', '16日至22日', '16日〜22日'],
    [{ type: 'number', value: 10, precision: 'over', sense: 'several' }, 'dozens', '数十', '数十'],
    [
      { type: 'money', value: 1e6, unit: 'USD', precision: 'over', sense: 'several' },
      'millions of US dollars',
      '数百万美元',
      '数百万ドル',
    ],
    [
      { type: 'quantity', value: 1e4, unit: 'km', precision: 'over', sense: 'several' },
      'tens of thousands of kilometers',
      '数万公里',
      '数万キロメートル',
    ],
    [{ type: 'duration', value: 10, unit: 'a', sense: 'several' }, 'decades', '数十年', '数十年'],
    [{ type: 'duration', value: 16, unit: 'a', sense: 'age' }, '16 years old', '16岁', '16歳'],
    [
      { type: 'duration', value: 16, unit: 'a', precision: 'at-least', sense: 'age' },
      '16 or older',
      '16岁以上',
      '16歳以上',
    ],
    [
      { type: 'duration', value: 16, high: 20, unit: 'a', sense: 'age' },
      '16–20 years old',
      '16至20岁',
      '16〜20歳',
    ],
    [{ type: 'date', value: '197X' }, '1970s', '1970年代', '1970年代'],
    [{ type: 'date', value: '2XX' }, '3rd century', '3世纪', '3世紀'],
    [{ type: 'date', value: '0XX' }, '1st century', '1世纪', '1世紀'],
    [{ type: 'date', value: '2021', unit: 'FY' }, 'fiscal 2021', '2021财年', '2021年度'],
    [{ type: 'period', value: '2021-01/2021-09' }, 'Jan–Sep 2021', '2021年1月至9月', '2021年1月〜9月'],
    [
      { type: 'period', value: '2020-05-01/2020-05-21' },
      'May 1–21, 2020',
      '2020年5月1日至21日',
      '2020年5月1日〜21日',
    ],
    [
      { type: 'period', value: '2018-11/2019-01' },
      'Nov 2018 – Jan 2019',
      '2018年11月至2019年1月',
      '2018年11月〜2019年1月',
    ],
  ])('%j', (fact, en, zh, ja) => {
    expect(formatFact(fact, 'en')).toBe(en);
    expect(formatFact(fact, 'zh-Hans')).toBe(zh);
    expect(formatFact(fact, 'ja')).toBe(ja);
  });

  it.each([
    [0.5, 'en', '1/2'],
    [2 / 3, 'zh-Hans', '2/3'],
    [0.37, 'en', '37%'],
    [3, 'zh-Hans', '3倍'],
  ] as const)('writes the multiple %d in %s as %s', (value, language, expected) => {
    expect(formatFact({ type: 'multiple', value }, language)).toBe(expected);
  });

  it.each<[FactValue, string]>([
    [{ type: 'duration', value: 20, unit: 'min' }, '20分鐘'],
    [{ type: 'duration', value: 20, high: 30, unit: 'a' }, '20至30年'],
    [{ type: 'quantity', value: 300, unit: 'TEU' }, '300標準箱'],
    [{ type: 'money', value: 300, unit: 'UZS' }, '300烏茲別克斯坦蘇姆'],
  ])('%j in traditional characters', (fact, expected) => {
    expect(formatFact(fact, 'zh-Hant')).toBe(expected);
  });

  it('writes a name by the given names', () => {
    expect(formatFact({ type: 'name', value: 'KZ' }, 'ja', () => 'カザフスタン')).toBe('カザフスタン');
  });
});

describe('a date or a period that cannot be', () => {
  it.each([
    '1-99999999',
    '2021-13',
    '2021-11-32',
    'XXXX',
    'XXXX-XX',
    '97X',
    '20X1-05',
    '2021/XXXX',
    '2021/2022/2023',
    'soon',
    '',
  ])('%j is written as it is', (value) => {
    for (const language of languages) {
      expect(formatFact({ type: 'date', value }, language)).toBe(value);
      expect(formatFact({ type: 'period', value, part: 'mid' }, language)).toBe(value);
    }
  });

  it('never throws', () => {
    const dated = fc.stringMatching(/^[\dX]{1,4}(-[\dX]{1,9}){0,3}(\/[\dX-]{1,10})?$/);
    fc.assert(
      fc.property(
        fc.oneof(dated, fc.string()),
        fc.constantFrom(undefined, 'early', 'mid', 'late'),
        fc.constantFrom(undefined, 'FY'),
        fc.constantFrom(...languages),
        (value, part, unit, language) => {
          const fact: FactValue = { type: 'date', value, ...(part && { part }), ...(unit && { unit }) };
          expect(formatFact(fact, language) || value).toBe(formatFact(fact, language));
        },
      ),
    );
  });
});
