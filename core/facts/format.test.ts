import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, tongueOf } from '../language.ts';
import { type FactValue, factKey, readFacts } from './fact.ts';
import { formatFact } from './format.ts';

describe('formatFact', () => {
  it.each<[FactValue, string, string, string]>([
    [{ type: 'percent', value: 78 }, '78%', '78%', '78%'],
    [{ type: 'number', value: 12000, precision: 'about' }, 'about 12,000', '约12,000', '約12,000'],
    [{ type: 'number', value: 300, precision: 'over' }, 'more than 300', '超过300', '300超'],
    [{ type: 'money', value: 5e9, unit: 'USD' }, '$5 billion', '50亿美元', '50億ドル'],
    [{ type: 'money', value: 3e12, unit: 'JPY' }, '¥3 trillion', '3万亿日元', '3兆円'],
    [{ type: 'quantity', value: 490, unit: 'km' }, '490 kilometers', '490公里', '490キロメートル'],
    [{ type: 'point', value: 0.5 }, '0.5 percentage points', '0.5个百分点', '0.5ポイント'],
    [{ type: 'duration', value: 10, unit: 'a' }, '10 years', '10年', '10 年'],
    [{ type: 'number', value: 5, high: 10 }, '5–10', '5至10', '5〜10'],
    [{ type: 'ordinal', value: 23 }, '23rd', '第23', '第23'],
    [
      { type: 'date', value: '2021-11', part: 'mid' },
      'mid-November 2021',
      '2021年11月中旬',
      '2021年11月中旬',
    ],
    [{ type: 'date', value: 'XXXX-12-27' }, 'December 27', '12月27日', '12月27日'],
    [{ type: 'date', value: '197X' }, '1970s', '1970年代', '1970年代'],
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

  it('writes a name by the given names', () => {
    expect(formatFact({ type: 'name', value: 'KZ' }, 'ja', () => 'カザフスタン')).toBe('カザフスタン');
  });

  const amount = fc.oneof(
    fc.integer({ min: 2, max: 2 ** 50 }),
    fc.integer({ min: 20, max: 999_999 }).map((cents) => cents / 100),
    fc.integer({ min: 1, max: 9999 }).map((millions) => millions * 1e6),
  );
  const kinds: Omit<FactValue, 'value'>[] = [
    { type: 'number' },
    { type: 'percent' },
    { type: 'point' },
    ...['USD', 'CNY', 'JPY', 'EUR', 'GBP', 'HKD', 'KRW', 'AUD', 'RUB', 'INR', 'TWD', 'CAD', 'CHF'].map(
      (unit) => ({ type: 'money' as const, unit }),
    ),
    ...['km', 'km2', 't', 'kg', 'bbl', 'ha', 'mu', 'kW', 'm'].map((unit) => ({
      type: 'quantity' as const,
      unit,
    })),
  ];

  it.each(languages)('writes in %s what is read back', (language) => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...kinds), (value, kind) => {
        const fact = { ...kind, value: kind.type === 'money' ? Math.ceil(value) : value };
        const text = formatFact(fact, language);
        expect(readFacts(text, { tongue: tongueOf(language) }).map(({ key }) => key)).toEqual([
          factKey(fact),
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
