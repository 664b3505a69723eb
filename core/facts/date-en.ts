import {
  addDays,
  addMonths,
  type CalendarDate,
  completePeriod,
  isPossible,
  monthsOf,
  weekdayDate,
} from './calendar.ts';
import type { Today } from './date-cjk.ts';
import type { Moment } from './moment.ts';
import { numberWord, ordinalWord, valueOfWord } from './number-word.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const ordinal = `${ordinalWord}|[1-4](?:st|nd|rd|th)`;

/** What a date in English may begin with besides a digit, as alternatives of a regular expression. */
export const dateWordEn = [
  months,
  weekdays,
  'yesterday',
  'today',
  'tomorrow',
  'last',
  'tonight',
  'earlier',
  'later',
  'next',
  'this',
  'early',
  'mid',
  'late',
  'the',
  'beginning',
  'middle',
  'start',
  'end',
  'first',
  'second',
  'third',
  'fourth',
  'Q[1-4]',
  'H[12]',
  'FY',
  'fiscal',
  'from',
  'between',
].join('|');

const monthHead = String.raw`(?<m>${months})\b\.?`;
const dayNumber = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|(?: |-)?(?:percent|per cent|million|billion|people|p\.?m|a\.?m))`;
const fullYear = String.raw`(?:1[5-9]\d\d|20\d\d|21\d\d)(?![\d%]|[.,]\d)`;
const yearTail = String.raw`(?:\s*,?\s*(?:in\s+)?(?<y>${fullYear}))?`;
const monthFirst = new RegExp(String.raw`${monthHead}\s*${dayNumber}${yearTail}`, 'iy');
const monthYear = new RegExp(String.raw`${monthHead},?(?:\s+(?:of\s+)?|-)(?<y>${fullYear})`, 'iy');
const dayFirst = new RegExp(
  String.raw`(?:the\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?\s+(?:of\s+)?(?<m>${months})\b\.?${yearTail}`,
  'iy',
);
const monthOnly = new RegExp(monthHead, 'iy');
const bareDay = /(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)/y;
const dayThenMonth = new RegExp(String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${months})\b`, 'iy');
const trailingYear = new RegExp(String.raw`,?\s+(${fullYear})`, 'y');
const yearOnly = new RegExp(`(${fullYear})`, 'y');
const shortYear = /(\d{4}|\d\d)(?!\d|[.,]\d|%)/y;
const separator = /(?:\s*(?:-|–|—|−)\s*|\s+(?:to|through|until|till|and|thru)\s+)/iy;
const opening = /(?:from|between)\s+/iy;
const iso = /(1[5-9]\d\d|2[01]\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/y;
const american = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;
const partHead =
  /(?:(early|earlier(?= this)|(?:the )?(?:beginning|start) of)|(mid(?:dle)?|the middle of)|(late|later(?= this)|(?:the )?end of))(?:[- ](?:in )?)/iy;
const partNames = ['early', 'mid', 'late'] as const;
const ofYear = String.raw`(?:\s*,?\s*(?:of\s+)?(?:the\s+)?(?:(${fullYear})|(this|last|next) year\b))?`;
const quarter = new RegExp(
  String.raw`(?:the\s+)?(?:(${ordinal})[- ]quarter\b|Q([1-4])\b|([1-4])Q\b)(?!-?final)${ofYear}`,
  'iy',
);
const half = new RegExp(String.raw`(?:the\s+)?(?:(first|second|latter)[- ]half\b|H([12])\b)${ofYear}`, 'iy');
const firstMonths = new RegExp(
  String.raw`(?:the\s+)?first\s+(\d{1,2}|${numberWord})\s+(months|quarters)(?:${ofYear})`,
  'iy',
);
const fiscal = new RegExp(
  String.raw`(?:the\s+)?(?:fiscal(?:\s+year)?|FY)\s*(?:'?(\d\d)(?!\d)|(${fullYear}))`,
  'iy',
);
const decade = /(?:the\s+)?(?:(early|mid|late)[- ])?(?:(1[5-9]\d|20\d)0|['’]([1-9])0)'?s\b/iy;
const century = /(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)[- ]century\b/iy;
const relative = new RegExp(
  String.raw`(yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\b|(last|next|this)\s+(?:(year|month|week(?:end)?)|(${months})|(${weekdays}))\b|(${weekdays})\b`,
  'iy',
);
const shifts: Record<string, number> = {
  tonight: 0,
  'last night': -1,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  last: -1,
  this: 0,
  next: 1,
};
const monthPreposition =
  /(?:\b(?:in|by|since|until|till|of|from|to|through|between|during|before|after|last|next|this|late|early|mid|and|for|every|around|end|start)|[-–])[ -]+$/i;

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const yearOf = (full: string | undefined, word: string | undefined, today: Today): number | undefined => {
  if (full) return Number(full);
  return word && today ? today.year + shifts[word.toLowerCase()]! : undefined;
};

const plainMonth = /^(?:january|february|april|july|september|october|november|december|june)$/i;
const monthRange = new RegExp(
  String.raw`(?:\s*[-–—]\s*|\s+(?:to|through|until|till|and)\s+)(?:${months})\b`,
  'iy',
);

/**
 * May, March, Mar and the like are words and names too: a month alone is one after a preposition, and "may" in
 * small letters never is.
 */
function isMonthAlone(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (name === 'may' || (name === 'march' && /\b(?:to|and|of) $/.test(before))) return false;
  const named = /^-?[A-Z]|^ [A-Z][a-z]/.test(text.slice(at + name.length, at + name.length + 3));
  const introduced = monthPreposition.test(before);
  return plainMonth.test(name) ? introduced || !named : introduced && !named;
}

function dayAndMonth(text: string, at: number, today: Today): Moment | undefined {
  for (const pattern of [monthFirst, monthYear, dayFirst]) {
    const groups = exec(pattern, text, at)?.groups;
    if (!groups) continue;
    const date: CalendarDate = { month: monthOf(groups.m!) };
    if (groups.y) date.year = Number(groups.y);
    if (groups.d) date.day = Number(groups.d);
    if (isPossible(date)) return { date, end: pattern.lastIndex };
  }
  const match = exec(monthOnly, text, at);
  if (!match) return relativeAt(text, at, today);
  const name = match.groups!.m!;
  const end =
    at +
    name.length +
    (name.length < 5 && /\.\s+[a-z\d]/.test(text.slice(at + name.length, at + name.length + 3)) ? 1 : 0);
  return isMonthAlone(text, at, name) || exec(monthRange, text, end)
    ? { date: { month: monthOf(name) }, end }
    : undefined;
}

function numericAt(text: string, at: number): Moment | undefined {
  const full = exec(iso, text, at);
  if (full) {
    const date = { year: Number(full[1]), month: Number(full[3]), day: Number(full[4]) };
    return isPossible(date) ? { date, end: iso.lastIndex } : undefined;
  }
  const slashed = exec(american, text, at);
  if (!slashed) return undefined;
  const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
  // 25/12/2021 can only be day first.
  const date = first > 12 ? { year, month: second, day: first } : { year, month: first, day: second };
  return isPossible(date) ? { date, end: american.lastIndex } : undefined;
}

function seasonAt(text: string, at: number, today: Today): Moment | undefined {
  const q = exec(quarter, text, at);
  if (q) {
    const last = (valueOfWord(q[1]?.toLowerCase() ?? '') ?? Number.parseInt(q[1] ?? q[2] ?? q[3]!, 10)) * 3;
    if (last <= 12)
      return { stretch: monthsOf(yearOf(q[4], q[5], today), last - 2, last), end: quarter.lastIndex };
  }
  const h = exec(half, text, at);
  if (h && (h[3] || h[4] || h[2])) {
    const isFirst = h[1]?.toLowerCase() === 'first' || h[2] === '1';
    const year = yearOf(h[3], h[4], today);
    return { stretch: isFirst ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12), end: half.lastIndex };
  }
  const m = exec(firstMonths, text, at);
  if (m && (m[3] || m[4])) {
    const last =
      (valueOfWord(m[1]!.toLowerCase()) ?? Number(m[1])) * (m[2]!.toLowerCase() === 'quarters' ? 3 : 1);
    if (last <= 12)
      return { stretch: monthsOf(yearOf(m[3], m[4], today), 1, last), end: firstMonths.lastIndex };
  }
  const f = exec(fiscal, text, at);
  if (f)
    return { date: { year: f[2] ? Number(f[2]) : 2000 + Number(f[1]) }, fiscal: true, end: fiscal.lastIndex };
  return ageAt(text, at);
}

function ageAt(text: string, at: number): Moment | undefined {
  const d = exec(decade, text, at);
  if (d) {
    const moment: Moment = { decade: `${d[2] ?? `19${d[3]}`}X`, end: decade.lastIndex };
    return moment;
  }
  const c = exec(century, text, at);
  return c ? { decade: `${Number(c[1]) - 1}XX`, end: century.lastIndex } : undefined;
}

function relativeAt(text: string, at: number, today: Today): Moment | undefined {
  const match = exec(relative, text, at);
  if (!match) return undefined;
  const [, day, shiftWord, period, month, weekday, bare] = match;
  const end = relative.lastIndex;
  if (month) {
    const open = { date: { month: monthOf(month) }, end };
    if (!today || /^this/i.test(shiftWord!))
      return today ? { date: { year: today.year, month: monthOf(month) }, end } : open;
    const passed = monthOf(month) < today.month;
    const shift = /^last/i.test(shiftWord!) ? (passed ? 0 : -1) : passed ? 1 : 0;
    return { date: { year: today.year + shift, month: monthOf(month) }, end };
  }
  if (bare && /^[a-z]/.test(bare)) return undefined;
  if (!today) return { end };
  if (day) return { date: addDays(today, shifts[day.toLowerCase()]!), end };
  if (bare)
    return { date: weekdayDate(today, weekdayNames.indexOf(bare.slice(0, 3).toLowerCase()) + 1), end };
  const shift = shifts[shiftWord!.toLowerCase()]!;
  if (weekday)
    return {
      date: weekdayDate(today, weekdayNames.indexOf(weekday.slice(0, 3).toLowerCase()) + 1, shift),
      end,
    };
  if (period === 'year') return { date: { year: today.year + shift }, end };
  if (period === 'month') return { date: addMonths(today, shift), end };
  const from = weekdayDate(today, period === 'weekend' ? 6 : 1, shift);
  return { stretch: { from, to: weekdayDate(today, 7, shift) }, end };
}

function bareYear(text: string, at: number): Moment | undefined {
  const match = exec(yearOnly, text, at);
  if (!match) return undefined;
  const end = yearOnly.lastIndex;
  const before = text.slice(Math.max(0, at - 12), at);
  if (
    /[$€£¥₩₹\d.,/:#_-]$|(?:[A-Za-z]-|No\. )$/.test(before) &&
    !/(?:mid|early|late|pre|post)-$/i.test(before)
  )
    return undefined;
  const after = text.slice(end, end + 24);
  if (
    /^[-/]?\d(?!\d{3}(?!\d)|\d(?!\d))|^-?[A-Za-z]|^ ?(?:%|percent|per cent|million|billion|trillion|thousand|hundred)/.test(
      after,
    )
  )
    return undefined;
  if (
    /(?:\b(?:in|since|by|from|until|till|of|to|during|before|after|through|and|year|late|early|mid|the))[ -]$/i.test(
      before,
    )
  )
    return { date: { year: Number(match[1]) }, end };
  // "2000 people" and "1600 soldiers" count; "the 2018 election" and "2016 campaign" date.
  return /^ (?:[a-z]+s|people|men|women|children|km|kg)\b/.test(after)
    ? undefined
    : { date: { year: Number(match[1]) }, end };
}

function momentAt(text: string, at: number, today: Today): Moment | undefined {
  const whole = numericAt(text, at) ?? seasonAt(text, at, today);
  if (whole) return whole;
  const head = exec(partHead, text, at);
  if (head) {
    const inner = dayAndMonth(text, partHead.lastIndex, today) ?? bareYear(text, partHead.lastIndex);
    if (!inner?.date || inner.date.day !== undefined) return undefined;
    const part = partNames[head.slice(1).findIndex((group) => group !== undefined)]!;
    return { ...inner, part };
  }
  return dayAndMonth(text, at, today) ?? bareYear(text, at);
}

/** The second end of a range of days or years that is written short: "May 1-21, 2020", "2014-18". */
function shortEnd(text: string, at: number, first: CalendarDate): Moment | undefined {
  if (first.day !== undefined && first.month !== undefined && !exec(dayThenMonth, text, at)) {
    const match = exec(bareDay, text, at);
    if (!match || Number(match[1]) > 31 || Number(match[1]) <= first.day) return undefined;
    const end = bareDay.lastIndex;
    const tail = exec(trailingYear, text, end);
    const date = { month: first.month, day: Number(match[1]) };
    return tail ? { date: { ...date, year: Number(tail[1]) }, end: trailingYear.lastIndex } : { date, end };
  }
  if (first.year === undefined || first.month !== undefined) return undefined;
  const match = exec(shortYear, text, at);
  const year = match ? (match[1]!.length > 2 ? 0 : Math.floor(first.year / 100) * 100) + Number(match[1]) : 0;
  return year > first.year && year < 2200 ? { date: { year }, end: shortYear.lastIndex } : undefined;
}

/** "4 to 22 January, 1995": the first end has its day only. */
function dayRange(text: string, at: number): Moment | undefined {
  const match = exec(bareDay, text, at);
  if (!match || !exec(separator, text, bareDay.lastIndex)) return undefined;
  const groups = exec(dayFirst, text, separator.lastIndex)?.groups;
  if (!groups) return undefined;
  const to: CalendarDate = { month: monthOf(groups.m!), day: Number(groups.d) };
  if (groups.y) to.year = Number(groups.y);
  const from = { ...to, day: Number(match[1]) };
  return isPossible(from) && isPossible(to) ? { stretch: { from, to }, end: dayFirst.lastIndex } : undefined;
}

/**
 * The date or period in English that begins at an offset: "mid-November 2021", "May 1-21, 2020", "January to
 * September 2021", "the third quarter", "last Tuesday".
 *
 * @param text folded by `plain`
 * @param today the article's date; what depends on it stays open without it
 */
export function englishMomentAt(text: string, at: number, today: Today): Moment | undefined {
  const opened = exec(opening, text, at);
  const start = opened ? opening.lastIndex : at;
  const days = dayRange(text, start);
  if (days) return days;
  const first = momentAt(text, start, today);
  if (!first?.date || first.part || first.fiscal) return opened ? undefined : first;
  const joint = exec(separator, text, first.end)?.[0];
  // "in May and June" names two months, "between May and June" a period.
  if (!joint || (joint.trim() === 'and' && !/^between/i.test(opened?.[0] ?? '')))
    return opened ? undefined : first;
  const next = separator.lastIndex;
  const second = shortEnd(text, next, first.date) ?? momentAt(text, next, today);
  if (!second?.date || second.part || (first.date.month === undefined) !== (second.date.month === undefined))
    return opened ? undefined : first;
  return { stretch: completePeriod(first.date, second.date), end: second.end };
}
