import type { Tongue } from '../language.ts';
import { type CalendarDate, isPossible } from './calendar.ts';
import type { Moment } from './moment.ts';

const year = String.raw`(1[5-9]\d\d|2[01]\d\d)`;
const yearFirst = new RegExp(
  String.raw`${year}([-/.])(\d{1,2})\2(\d{1,2})(?![\d-]|\.\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?`,
  'y',
);
const yearLast = new RegExp(String.raw`(\d{1,2})([-/.])(\d{1,2})\2${year}(?![\d-]|\.\d)`, 'y');
const shortYearLast = /(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/y;
const yearMonth = new RegExp(String.raw`${year}-(0[1-9]|1[0-2])(?![-\d年月])`, 'y');
const monthYear = new RegExp(String.raw`(0?[1-9]|1[0-2])\/${year}(?![\d/])`, 'y');
const twoYears = new RegExp(String.raw`${year}\/(\d\d)(?![\d/])`, 'y');
const monthDay = /(\d{1,2})\/(\d{1,2})(?![\d/%])/y;

const numbersAt = (pattern: RegExp, text: string, at: number): number[] | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.slice(1).map(Number);
};

const dated = (date: CalendarDate, end: number): Moment | undefined =>
  isPossible(date) ? { date, end } : undefined;

/** Month first, as in America, but for 5.11.2021; 25/12 can only be day first. */
const dayAndMonth = (first: number, second: number, dotted = false): CalendarDate =>
  first > 12 || (dotted && second <= 12) ? { month: second, day: first } : { month: first, day: second };

/**
 * The date in digits and signs that begins at `at`: 2021-05-03, 5/3/2021, 25.12.2021, 2021-05, 05/2021, the two
 * years of 2014/15, and in Chinese and Japanese 12/25.
 */
export function numericMomentAt(text: string, at: number, tongue: Tongue): Moment | undefined {
  if (text[at]! > '9') return undefined;
  const full = numbersAt(yearFirst, text, at);
  if (full) return dated({ year: full[0]!, month: full[2]!, day: full[3]! }, yearFirst.lastIndex);
  const last = numbersAt(yearLast, text, at);
  if (last) {
    const end = yearLast.lastIndex;
    return dated({ ...dayAndMonth(last[0]!, last[2]!, text[end - 5] === '.'), year: last[3]! }, end);
  }
  const short = numbersAt(shortYearLast, text, at);
  if (short)
    return dated({ ...dayAndMonth(short[0]!, short[1]!), year: 2000 + short[2]! }, shortYearLast.lastIndex);
  const month = numbersAt(yearMonth, text, at);
  // 2009-10 are two years; 2021-05 cannot be.
  if (month && month[1]! <= month[0]! % 100)
    return dated({ year: month[0]!, month: month[1]! }, yearMonth.lastIndex);
  const reversed = numbersAt(monthYear, text, at);
  if (reversed) return dated({ month: reversed[0]!, year: reversed[1]! }, monthYear.lastIndex);
  const years = numbersAt(twoYears, text, at);
  if (years && years[1] === (years[0]! + 1) % 100)
    return { stretch: { from: { year: years[0]! }, to: { year: years[0]! + 1 } }, end: twoYears.lastIndex };
  const open = tongue === 'en' ? undefined : numbersAt(monthDay, text, at);
  // 3/4 may be three quarters, 12/20 is a day.
  return open && open[1]! > 12 ? dated({ month: open[0]!, day: open[1]! }, monthDay.lastIndex) : undefined;
}
