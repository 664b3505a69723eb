import { expect, it } from 'vitest';
import type { Tongue } from '../language.ts';
import { readNumbersAndDates } from './numbers-and-dates.ts';

const datesOf = (text: string, tongue: Tongue, date?: string): string =>
  readNumbersAndDates(text, tongue, date)
    .filter(({ type }) => type === 'date' || type === 'period')
    .map(({ value }) => value)
    .join(' ');

it.each<[Tongue, string, string]>([
  ['en', 'the twenty-first of June, 2020', '2020-06-21'],
  ['en', 'July fourth, and back on the 21st.', 'XXXX-07-04 XXXX-XX-21'],
  ['en', 'the 27th floor, the 21st person', ''],
  ['en', 'on March 3 and 15.', 'XXXX-03-03 XXXX-03-15'],
  ['en', "2-May-2021, 2021 May 2, May '21", '2021-05-02 2021-05-02 2021-05'],
  ['en', '25-12-2021, 05/2021, 2021-05', '2021-12-25 2021-05 2021-05'],
  ['en', '2009-10 and 2014/15', '2009/2010 2014/2015'],
  ['en', '2021 Q3, 1H 2022', '2021-07/2021-09 2022-01/2022-06'],
  ['en', 'the first half of fiscal 2021', '2021'],
  ['en', 'It fell in the nineties.', '199X'],
  ['en', 'in 221 BC', ''],
  ['en', 'in the January-September period of 2021', '2021-01/2021-09'],
  ['zh', '2021、2022年，2021-2022学年', '2021 2022 2021/2022'],
  ['zh', '两千零一十八年五月', '2018-05'],
  ['zh', '民国一百一十年', '2021'],
  ['zh', '2021年年底，2020年中', '2021 2020'],
  ['zh', '一季度增长', 'XXXX-01/XXXX-03'],
  ['zh', '公元前221年，农历八月十五，五六十年代', ''],
  ['zh', '渔船前一日出港，次日、翌日和第二日都没有回来', ''],
  ['zh', '同一日，同一天，前一天，後一天，那一天', ''],
  ['zh', '渔船每一日三次出港，终日不归', ''],
  ['zh', '十一月一日当天，9月15日本地渔民', 'XXXX-11-01 XXXX-09-15'],
  ['zh', '推文（Oct 24, 2021）写道，湖区 December 26 停电', '2021-10-24 XXXX-12-26'],
  ['zh', '一日，渔船出港；二十一日回来', 'XXXX-XX-01 XXXX-XX-21'],
  ['zh', '2021年12月9、10日，12月19日和21日', '2021-12-09 2021-12-10 XXXX-12-19 XXXX-12-21'],
  ['zh', '12月9、10、11日开船', 'XXXX-12-09 XXXX-12-10 XXXX-12-11'],
  ['ja', '9月3、4の両日と5日', 'XXXX-09-03 XXXX-09-04 XXXX-09-05'],
  ['zh', '10月 24日, 2021，渔船出港', '2021-10-24'],
  ['zh', '10月24日，2021名渔民', 'XXXX-10-24'],
  [
    'zh',
    '二至三季度，第一至第三季度，2021年一季度到二季度',
    'XXXX-04/XXXX-09 XXXX-01/XXXX-09 2021-01/2021-06',
  ],
  ['zh', '二十世纪九十年代后半期，2040年代前半期', '199X 204X'],
  ['ja', '2040年代前半に打ち上げる', '204X'],
  ['zh', '2021年二、三季度', '2021-04/2021-06 XXXX-07/XXXX-09'],
  ['zh', '元月3日，12/25/2021', 'XXXX-01-03 2021-12-25'],
  ['zh', '一日三餐', ''],
  ['zh', '11月3日至11月9日之间，在水星1和2号之前', 'XXXX-11-03/XXXX-11-09'],
  ['zh', '10日之前，今（13）日，去（2021）年', 'XXXX-XX-10 XXXX-XX-13 2021'],
  ['zh', '21年度预算，2016年至2021年间', '2021 2016/2021'],
  ['zh', '今年头三个月，7月15、16日', 'XXXX-01/XXXX-03 XXXX-07-15 XXXX-07-16'],
  [
    'zh',
    '从8月8号到10号，08年，2008下半年，2008年的第四季度',
    'XXXX-08-08/XXXX-08-10 2008 2008-07/2008-12 2008-10/2008-12',
  ],
  ['ja', '昭和60年代、2008年の8月', '2008-08'],
  ['ja', '22年4～6月期、50年までに', '2022-04/2022-06 2050'],
  ['en', 'the third quarter in a row', ''],
  ['en', 'between the 3rd and the 5th of June', 'XXXX-06-03/XXXX-06-05'],
  ['en', 'They may first ask, May second thoughts or not; twenty thirteen-year-olds', ''],
  ['en', 'before the May elections, the May government', 'XXXX-05'],
  ['en', 'nineteen eighty-four, twenty ten', '1984 2010'],
  ['en', 'COP26 was held, and two cops try 3 times.', ''],
  ['ja', '2021年前半、第3・四半期', '2021-01/2021-06 XXXX-07/XXXX-09'],
  ['en', 'FY 2022-23, 1Q24, 2H23', '2022/2023 2024-01/2024-03 2023-07/2023-12'],
  ['en', '5.11.2023, 5/11/2023', '2023-11-05 2023-05-11'],
  ['en', 'below 2019 levels, 2019 boats', '2019'],
  ['zh', '公元618年，公元前3年', '0618'],
  ['zh', '6月1日起至7月30日，7、8月', 'XXXX-06-01/XXXX-07-30 XXXX-07 XXXX-08'],
  ['en', 'Long March 5 and Long March-8 rockets, Russell 2000, 1600 Lake Avenue', ''],
  ['ja', '3日続落、1日早く、1日約160人、10日約100人が', 'XXXX-XX-10'],
  ['ja', '3日前に、6月3日前後、10日前場', 'XXXX-06-03 XXXX-XX-10'],
  ['ja', '24年前半、1泊2日、7、8月に', '2024-01/2024-06 XXXX-07 XXXX-08'],
  ['ja', '4日連続、1日に2回', ''],
])('%s %s', (tongue, text, expected) => {
  expect(datesOf(text, tongue)).toBe(expected);
});

it.each<[Tongue, string, string]>([
  ['en', 'January last year, in May this year', '2021-01 2022-05'],
  ['en', 'the day before yesterday', '2022-06-13'],
  ['zh', '大前天', '2022-06-12'],
  ['zh', '上上个月，上个月，下下个月，大前年', '2022-04 2022-05 2022-08 2019'],
  ['zh', '今年前两个月，去年前兩季度', '2022-01/2022-02 2021-01/2021-06'],
  ['zh', '码头提前两个月完工', ''],
  [
    'ja',
    '先々月、再来月、再来年、おととし、あさって、再来週',
    '2022-04 2022-08 2024 2020 2022-06-17 2022-06-27/2022-07-03',
  ],
  ['en', 'March last year; on Monday, June 6, and on Tuesday 7 June', '2021-03 XXXX-06-06 XXXX-06-07'],
  ['ja', 'あすから、あすか、前年、毎週月曜日', '2022-06-16'],
])('%s %s on 15 June 2022', (tongue, text, expected) => {
  expect(datesOf(text, tongue, '2022-06-15')).toBe(expected);
});
