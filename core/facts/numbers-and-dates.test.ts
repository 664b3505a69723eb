import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tongue } from '../language.ts';
import { isTimeValue } from './calendar.ts';
import { readNumbersAndDates } from './numbers-and-dates.ts';

const tongues = ['zh', 'ja', 'en'] as const;

const datesOf = (text: string, tongue: Tongue, date?: string) =>
  readNumbersAndDates(text, tongue, date)
    .filter(({ type }) => type === 'date' || type === 'period')
    .map(({ value }) => value);

describe('readNumbersAndDates', () => {
  it.each([
    ['zh', '歼-20和波音737都没有参加。'],
    ['zh', '双方乘坐F-16和iPhone13来到COVID-19病房。'],
    ['zh', '2. 湖区停电'],
    ['zh', '（3）渔民离开湖边'],
    ['zh', '12、湖区停电'],
    ['zh', '船在晚上9点04分离开。'],
    ['zh', '赛车MP4/5停在湖边。'],
    ['en', '4. The lake is closed.'],
    ['zh', '80后拨打了12345热线。'],
    ['zh', '十二生肖展览在三亚开幕。'],
    ['en', 'The Boeing 737 left Gate 12 for COVID-19 tests.'],
    ['en', 'May asked them to march on.'],
    ['en', 'It is open 24/7 on Highway 101.'],
    ['ja', '十六夜の月と四十七士の話。'],
    ['ja', 'ボーイング787とG7の話。'],
  ] as const)('reads nothing in %s %s', (tongue, text) => {
    expect(readNumbersAndDates(text, tongue)).toEqual([]);
  });

  it('gives spans in the original text, marks included', () => {
    const text = '共1\u200b2，\u200e000人';
    expect(readNumbersAndDates('共1\u200b2,\u200e000人', 'zh')).toEqual([
      { type: 'number', value: 12000, start: 1, end: text.length - 1 },
    ]);
  });

  const piece = fc.constantFrom(
    ...[
      '1',
      '20',
      '３',
      '2021',
      '年',
      '月',
      '日',
      '万',
      '亿',
      '十',
      '百',
      '分之',
      '个半',
      '個半',
      '小時',
      '钟头',
      '块',
      '角',
      '又',
      '・',
      '%',
      '-',
      '至',
      ',',
      '，',
      '.',
      ' ',
    ],
    ...[
      'May',
      'mid-',
      'first ',
      'twenty',
      'a ',
      'half',
      '$',
      'US$',
      ' to ',
      'of',
      '\u200b',
      '\ud800',
      '去年',
      '周',
    ],
  );

  it.each(tongues)('reads any text in %s in order and without overlap', (tongue) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const reading of readNumbersAndDates(any, tongue, '2022-06-15')) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          if (typeof reading.value === 'number') expect(reading.value).toBeLessThan(Infinity);
          else expect(reading.value).toSatisfy(isTimeValue);
          if (reading.high !== undefined) expect(reading.high).toBeGreaterThan(Number(reading.value));
          end = reading.end;
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers', () => {
  it.each([
    ['zh', '10月产量达1.2万吨，增长三成', ['quantity 12000', 'percent 30']],
    [
      'en',
      'In 2021 two-thirds of them paid $5-10 million.',
      ['multiple 0.666666666667', 'money 5000000..10000000'],
    ],
    [
      'ja',
      '5日に2割5分増え、3分の1が50億ドルを超えた',
      ['percent 25', 'multiple 0.333333333333333', 'money 5000000000'],
    ],
  ] as const)('%s %s', (tongue, text, expected) => {
    const read = readNumbersAndDates(text, tongue)
      .filter(({ type }) => type !== 'date' && type !== 'period')
      .map(({ type, value, high }) => `${type} ${value}${high === undefined ? '' : `..${high}`}`);
    expect(read).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['zh', '去年5月至7月，上周三，昨日', ['2021-05/2021-07', '2022-06-08', '2022-06-14']],
    ['zh', '船票在6月16日和6月30日分别售完，30日分组', ['XXXX-06-16', 'XXXX-06-30', 'XXXX-XX-30']],
    ['zh', '据Lakeview3月5日报道', ['XXXX-03-05']],
    ['zh', '本周二起停电，周一起开会，21 世纪，1990 年代', ['2022-06-14', '20XX', '199X']],
    ['zh', '22 年 1 月 31 日至 22 年 2 月 27 日期间', ['2022-01-31/2022-02-27']],
    ['zh', '在2021年9、10月份左右，去年3和4月', ['2021-09', 'XXXX-10', '2021-03', 'XXXX-04']],
    ['en', 'Last month, on May 1-21, yesterday', ['2022-05', 'XXXX-05-01/XXXX-05-21', '2022-06-14']],
    ['ja', '昨年末、令和3年5月、今月14日', ['2021', '2021-05', '2022-06-14']],
  ] as const)('%s %s', (tongue, text, expected) => {
    expect(datesOf(text, tongue, '2022-06-15')).toEqual(expected);
  });

  it('leaves open what counts from an unknown day', () => {
    expect(datesOf('昨日，去年12月', 'zh')).toEqual(['XXXX-12']);
  });
});
