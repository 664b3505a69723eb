import type { Language } from '../language.ts';
import { type CalendarDate, isoOf, isTimeValue } from './calendar.ts';
import type { FactValue } from './fact.ts';

type Part = NonNullable<FactValue['part']>;

const months = {
  long: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
};
const monthName = (month: number, width: 'long' | 'short'): string =>
  months[width].format(Date.UTC(2000, month - 1, 1));

const monthParts: Record<Part, string> = { early: '上旬', mid: '中旬', late: '下旬' };
const yearParts: Record<Exclude<Language, 'en'>, Record<Part, string>> = {
  'zh-Hans': { early: '初', mid: '中', late: '底' },
  'zh-Hant': { early: '初', mid: '中', late: '底' },
  ja: { early: '初め', mid: '半ば', late: '末' },
};
const fiscal: Record<Language, string> = {
  en: 'fiscal #',
  'zh-Hans': '#财年',
  'zh-Hant': '#財年',
  ja: '#年度',
};

const ordinalSuffix: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

/** 1st, 22nd */
export const englishOrdinal = (value: number): string =>
  `${value}${ordinalSuffix[ordinalRules.select(value)]}`;

/** The known parts of `2021-11-XX`, `XXXX-12-27`, `2021`. */
function parse(value: string): CalendarDate {
  const [year, month, day] = value.split('-').map(Number);
  const date: CalendarDate = {};
  if (year) date.year = year;
  if (month) date.month = month;
  if (day) date.day = day;
  return date;
}

const isOpen = (date: CalendarDate): boolean => isoOf(date) === undefined;

function englishDate({ year, month, day }: CalendarDate, width: 'long' | 'short'): string {
  if (month === undefined) return day === undefined ? String(year ?? '') : `the ${englishOrdinal(day)}`;
  const head = day === undefined ? monthName(month, width) : `${monthName(month, width)} ${day}`;
  if (year === undefined) return head;
  return day === undefined ? `${head} ${year}` : `${head}, ${year}`;
}

const cjkDate = ({ year, month, day }: CalendarDate): string =>
  (year === undefined ? '' : `${year}年`) +
  (month === undefined ? '' : `${month}月`) +
  (day === undefined ? '' : `${day}日`);

function englishPeriod(from: CalendarDate, to: CalendarDate): string {
  const end = englishDate(to, 'short');
  if (from.year !== to.year) return `${englishDate(from, 'short')} – ${end}`;
  const { year: _, ...start } = from;
  if (from.month === undefined)
    return from.day === undefined
      ? `${from.year}–${end}`
      : `${englishDate(from, 'short')}–${end.replace(/^the /, '')}`;
  if (from.day === undefined) return `${englishDate(start, 'short')}–${end}`;
  if (from.month !== to.month) return `${englishDate(start, 'short')} – ${end}`;
  const year = to.year === undefined ? '' : `, ${to.year}`;
  return `${englishDate(start, 'short')}–${to.day}${year}`;
}

function cjkPeriod(from: CalendarDate, to: CalendarDate, sign: string): string {
  const end = { ...to };
  if (from.year === to.year && to.month !== undefined) {
    delete end.year;
    if (from.month === to.month && to.day !== undefined) delete end.month;
  }
  return cjkDate(from) + sign + cjkDate(end);
}

/** A decade, or a century from the first. */
const age = /^(?:\d{3}X|\d{1,2}XX)$/;

/** 197X is the 1970s, 19XX the 20th century, 2XX the 3rd. */
function formatAge(value: string, language: Language): string {
  if (!value.endsWith('XX'))
    return language === 'en' ? `${value.slice(0, 3)}0s` : `${value.slice(0, 3)}0年代`;
  const century = Number(value.slice(0, -2)) + 1;
  if (language !== 'en') return `${century}${language === 'zh-Hans' ? '世纪' : '世紀'}`;
  return `${englishOrdinal(century)} century`;
}

function withPart(date: CalendarDate, part: Part, language: Language): string {
  if (language === 'en') return `${part}${part === 'mid' ? '-' : ' '}${englishDate(date, 'long')}`;
  return cjkDate(date) + (date.month === undefined ? yearParts[language] : monthParts)[part];
}

/** A year of which a part is open (`20X1`) is none that could be written. */
const isHalfOpen = (value: string): boolean => /\dX|X\d/.test(value);

/**
 * A date or a period in the reader's language: "Jan–Sep 2021", 2021年11月中旬, 2021年1月〜9月. What is none, or tells
 * nothing, stays as it is.
 */
export function formatTime({ value, unit, part }: FactValue, language: Language): string {
  const text = String(value);
  if (age.test(text)) return formatAge(text, language);
  if (!isTimeValue(text) || isHalfOpen(text)) return text;
  if (unit === 'FY') return fiscal[language].replace('#', text);
  const [from, to] = text.split('/').map(parse) as [CalendarDate, CalendarDate?];
  if (isOpen(from) || (to && isOpen(to))) return text;
  if (to) {
    if (language === 'en') return englishPeriod(from, to);
    return cjkPeriod(from, to, language === 'ja' ? '〜' : '至');
  }
  if (part) return withPart(from, part, language);
  return language === 'en' ? englishDate(from, 'long') : cjkDate(from);
}
