import { parseIso } from '../facts/calendar.ts';
import type { Fact } from '../facts/fact.ts';

/** What a date states: year, month and day, each undefined where it is left open. */
type Parts = [year?: string, month?: string, day?: string];

const partsOf = (value: string): Parts =>
  value.split('-').map((part) => (part.includes('X') && !/\d/.test(part) ? undefined : part)) as Parts;

/** A decade states its years (199X), and a year is in its decade. */
const fits = (part: string, other: string): boolean =>
  part.length === other.length && [...part].every((digit, at) => digit === 'X' || digit === other[at]);

const day = 24 * 60 * 60 * 1000;
/** How far from its article a date may lie that the article gives without its year, or without its month. */
const reach = { year: 300 * day, month: 45 * day };

/** True where the article's own date tells what its text leaves open: "3 May" in an article of that May. */
function isTold(wanted: Parts, stated: Parts, published: string | undefined): boolean {
  const today = parseIso(published);
  const [year, month, date = '15'] = wanted;
  if (!today || !year || !month || stated[0] !== undefined) return false;
  const distance = Math.abs(
    Date.UTC(Number(year), Number(month) - 1, Number(date)) -
      Date.UTC(today.year, today.month - 1, today.day),
  );
  return distance <= (stated[1] === undefined ? reach.month : reach.year);
}

/** The third of its month that a day lies in. */
const thirdOf = (date: string): string => {
  const number = Number(date);
  return number <= 10 ? 'early' : number <= 20 ? 'mid' : 'late';
};

/** The thirds of months and years are no stretch with edges: 下旬 is late, and the 20th may be either. */
function statesPart(source: Fact, text: Fact, stated: Parts): boolean {
  if (!text.part || text.part === source.part) return true;
  const [, , date] = stated;
  return date !== undefined && [thirdOf(date), thirdOf(String(Number(date) - 1))].includes(text.part);
}

/**
 * True where a source that gives one date lets a text give another: the same, or a part of it. What the source leaves
 * open may be told by the article's own date.
 *
 * @param published the article's ISO date
 */
export function statesDate(source: Fact, text: Fact, published?: string): boolean {
  if (source.type !== 'date' || text.type !== 'date') return isYear(source, text) || isDay(source, text);
  const [stated, wanted] = [partsOf(String(source.value)), partsOf(String(text.value))];
  if (!statesPart(source, text, stated)) return false;
  const isOpen = wanted.some((part, at) => part !== undefined && stated[at] === undefined);
  const agrees = wanted.every(
    (part, at) => part === undefined || stated[at] === undefined || fits(part, stated[at]),
  );
  return agrees && (!isOpen || isTold(wanted, stated, published));
}

/** A year as a date and as a bare number: "the 2020 games". */
const isYear = (a: Fact, b: Fact): boolean =>
  [a, b].every(
    ({ type, value }) => (type === 'date' || type === 'number') && /^\d{4}$/.test(String(value)),
  ) && String(a.value) === String(b.value);

/** A day of the month as a date and as an ordinal, "on the 15th", or where 20日 are so many days. */
function isDay(a: Fact, b: Fact): boolean {
  if (a.type !== 'date') return b.type === 'date' && isDay(b, a);
  const isCount = b.type === 'ordinal' || (b.type === 'duration' && b.unit === 'd');
  return isCount && String(a.value) === `XXXX-XX-${String(b.value).padStart(2, '0')}`;
}

/** A period and its two ends, each as a date. */
export function endsOf(period: Fact): Fact[] {
  return String(period.value)
    .split('/')
    .map((value) => ({ ...period, type: 'date', value, key: `date:${value}` }));
}
