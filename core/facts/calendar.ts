/** A date of the Gregorian calendar, as far as a text states it. */
export interface CalendarDate {
  year?: number;
  month?: number;
  day?: number;
}

/** The first and the last day, month or year of a stretch of time. */
export interface Stretch {
  from: CalendarDate;
  to: CalendarDate;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** ISO 8601, with `XXXX` or `XX` for what is open before a known part; undefined where nothing is known. */
export function isoOf({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== undefined || day !== undefined) parts.push(month === undefined ? 'XX' : two(month));
  if (day !== undefined) parts.push(two(day));
  return parts.join('-');
}

const month = '(?:0[1-9]|1[0-2]|XX)';
const day = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`;
const dateValue = String.raw`[\dX]{1,4}(?:-${month}(?:-${day})?)?`;
const timeValue = new RegExp(`^${dateValue}(?:/${dateValue})?$`);

/** True for the value of a date, as `isoOf` writes it or with an open end (`197X`), and for two of them joined by `/`. */
export const isTimeValue = (value: string): boolean => timeValue.test(value);

/** True where month and day can be; 29 February in any year, and 30 February never. */
export const isPossible = ({ month, day }: CalendarDate): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || (day >= 1 && day <= 31));

/** The article's date as numbers; undefined where it is no ISO date. */
export function parseIso(date: string | undefined): Required<CalendarDate> | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

const toUtc = ({ year, month, day }: Required<CalendarDate>): Date =>
  new Date(Date.UTC(year, month - 1, day));
const fromUtc = (date: Date): Required<CalendarDate> => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** The date some days later (earlier, where negative). */
export function addDays(date: Required<CalendarDate>, days: number): Required<CalendarDate> {
  const moved = toUtc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return fromUtc(moved);
}

/** The month some months later (earlier, where negative). */
export function addMonths({ year, month }: Required<CalendarDate>, months: number): CalendarDate {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The day of the week from 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export const weekdayOf = (date: Required<CalendarDate>): number => ((toUtc(date).getUTCDay() + 6) % 7) + 1;

/**
 * The date of a weekday (1 Monday to 7 Sunday) in the week `weeks` from the article's; without `weeks`, the last
 * such day up to the article's date, as news means it.
 */
export function weekdayDate(
  today: Required<CalendarDate>,
  weekday: number,
  weeks?: number,
): Required<CalendarDate> {
  const distance = weekday - weekdayOf(today);
  if (weeks !== undefined) return addDays(today, distance + 7 * weeks);
  return addDays(today, distance > 0 ? distance - 7 : distance);
}

/** The months of a quarter (1 to 4), of a half (1, 2), or the first so many months of a year. */
export const monthsOf = (year: number | undefined, first: number, last: number): Stretch => ({
  from: year === undefined ? { month: first } : { year, month: first },
  to: year === undefined ? { month: last } : { year, month: last },
});

/** Fills what one end of a period leaves open from the other end: a period does not run backwards. */
export function completePeriod(from: CalendarDate, to: CalendarDate): Stretch {
  const start = { ...from };
  const end = { ...to };
  if (end.month === undefined && end.day !== undefined && start.month !== undefined) end.month = start.month;
  if (start.month === undefined && start.day !== undefined && end.month !== undefined)
    start.month = end.month;
  const wraps = (start.month ?? 0) > (end.month ?? 13);
  if (end.year === undefined && start.year !== undefined) end.year = start.year + (wraps ? 1 : 0);
  if (start.year === undefined && end.year !== undefined) start.year = end.year - (wraps ? 1 : 0);
  return { from: start, to: end };
}
