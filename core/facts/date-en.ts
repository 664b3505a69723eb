import { execAt } from '../pattern.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  completePeriod,
  isPossible,
  weekdayDate,
} from './calendar.ts';
import type { Today } from './date-cjk.ts';
import { numericMomentAt } from './date-numeric.ts';
import type { Moment } from './moment.ts';
import { numberWord, ordinalWord, valueOfWord } from './number-word.ts';
import { fullYear, seasonAt, shortYearOf } from './season-en.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** The day of a month in words. */
const dayWord = `(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${ordinalWord})`;

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
  '(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
  ordinalWord,
  'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  'Q[1-4]',
  'H[12]',
  'FY',
  'fiscal',
  'from',
  'between',
].join('|');

const monthHead = String.raw`(?<m>${months})\b\.?`;
const dayNumber = String.raw`(?:the\s+)?(?:(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|(?: |-)?(?:percent|per cent|million|billion|people|p\.?m|a\.?m))|(?<w>${dayWord})\b(?=\s*$|[,;!?)]|\.(?!\d)|\s+(?:at|in|and|to|through|until|when|by|from|\d)\b))`;
const yearTail = String.raw`(?:\s*[,-]?\s*(?:in\s+)?(?<y>${fullYear})|,?\s*['’](?<s>\d\d)(?!\d|s\b))?`;
const monthFirst = new RegExp(String.raw`${monthHead}\s*${dayNumber}${yearTail}`, 'iy');
const monthYear = new RegExp(
  String.raw`${monthHead},?(?:(?:\s+(?:of\s+)?|-)(?<y>${fullYear})|\s+['’](?<s>\d\d)(?!\d|s\b))`,
  'iy',
);
const dayFirst = new RegExp(
  String.raw`(?:the\s+)?(?:(?<d>\d{1,2})(?:st|nd|rd|th)?|(?<w>${dayWord}))(?:\s+day)?[\s-]+(?:of\s+)?(?<m>${months})\b\.?${yearTail}`,
  'iy',
);
const yearHead = new RegExp(String.raw`(?<y>${fullYear}),?\s+${monthHead}(?:\s*${dayNumber})?`, 'iy');
const monthOnly = new RegExp(monthHead, 'iy');
const bareDay = /(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)/y;
const dayThenMonth = new RegExp(String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${months})\b`, 'iy');
const trailingYear = new RegExp(String.raw`,?\s+(${fullYear})`, 'y');
const yearOnly = new RegExp(`(${fullYear})`, 'y');
const shortYear = /(\d{4}|\d\d)(?!\d|[.,]\d|%)/y;
const separator = /(?:\s*(?:-|–|—|−)\s*|\s+(?:to|through|until|till|and|thru)\s+)/iy;
/** The year of "the January-March period of 2021". */
const periodYear = new RegExp(`,? (?:period |quarter |months )?(?:of|in) (${fullYear})`, 'y');
const opening = /(?:from|between)\s+/iy;
const partHead =
  /(?:(early|earlier(?= this)|(?:the )?(?:beginning|start) of)|(mid(?:dle)?|the middle of)|(late|later(?= this)|end(?=-)|(?:the )?end of))(?:[- ](?:in )?)/iy;
const partNames = ['early', 'mid', 'late'] as const;
const relative = new RegExp(
  String.raw`(the day after tomorrow|the day before yesterday|yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\b|(last|next|this)\s+(?:(year|month|week(?:end)?)|(${months})|(${weekdays}))\b|(${weekdays})\b`,
  'iy',
);
const shifts: Record<string, number> = {
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
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
  /(?:\b(?:in|by|since|until|till|of|from|to|through|between|during|before|after|last|next|this|late|early|mid|and|for|every|around|end|start)[ -]+|[-–—]\s?)$/i;

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function dayOfWords(words: string | undefined): number | undefined {
  const [first, second] = words?.toLowerCase().split(/[- ]/) ?? [];
  return first === undefined ? undefined : valueOfWord(first)! + (second ? valueOfWord(second)! : 0);
}

const plainMonth = /^(?:january|february|april|july|september|october|november|december|june)$/i;
const monthRange = new RegExp(
  String.raw`(?:\s*[-–—]\s*|\s+(?:to|through|until|till|and)\s+)(?:${months})\b`,
  'iy',
);

/** "The May elections" are held in May, "the May government" is not. */
const eventOfMonth =
  /^ (?:\d{4} )?(?:elections?|votes?|polls?|primar(?:y|ies)|referendum|summit|meetings?|talks|deadline|report|data|figures|attacks?|protests?|coup|quake|earthquake)\b/;

/**
 * May, March, Mar and the like are words and names too: a month alone is one after a preposition, and "may" in
 * small letters never is.
 */
function isMonthAlone(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (name === 'may' || (name === 'march' && /\b(?:to|and|of) $/.test(before))) return false;
  const named = /^-?[A-Z]|^ [A-Z][a-z]/.test(text.slice(at + name.length, at + name.length + 3));
  const isEvent =
    /\b(?:the|last|this|next) $/.test(before) && eventOfMonth.test(text.slice(at + name.length));
  const introduced = monthPreposition.test(before) || name.length === text.length || isEvent;
  if (execAt(relativeYear, text, at + name.length)) return true;
  return plainMonth.test(name) ? introduced || !named : introduced && !named;
}

function dayAndMonth(text: string, at: number, today: Today): Moment | undefined {
  for (const pattern of [monthFirst, monthYear, dayFirst, yearHead]) {
    const groups = execAt(pattern, text, at)?.groups;
    // "in 2018 May led them": these two are words too.
    if (!groups || (pattern === yearHead && !plainMonth.test(groups.m!) && !groups.d && !groups.w)) continue;
    // "he may first, by law, ask"
    if (groups.w && pattern === monthFirst && groups.m === 'may') continue;
    // Long March 5 is a rocket.
    if (
      pattern === monthFirst &&
      /^mar/i.test(groups.m!) &&
      /\bLong $/.test(text.slice(Math.max(0, at - 5), at))
    )
      continue;
    const date: CalendarDate = { month: monthOf(groups.m!) };
    if (groups.y ?? groups.s) date.year = groups.y ? Number(groups.y) : shortYearOf(groups.s!);
    const day = groups.d ? Number(groups.d) : dayOfWords(groups.w);
    if (day) date.day = day;
    if (isPossible(date)) return { date, end: pattern.lastIndex };
  }
  const match = execAt(monthOnly, text, at);
  if (!match) return relativeAt(text, at, today);
  const name = match.groups!.m!;
  const end =
    at +
    name.length +
    (name.length < 5 && /\.\s+[a-z\d]/.test(text.slice(at + name.length, at + name.length + 3)) ? 1 : 0);
  return isMonthAlone(text, at, name) || execAt(monthRange, text, end)
    ? { date: { month: monthOf(name) }, end }
    : undefined;
}

const datedWeekday = new RegExp(
  String.raw`,? (?:the )?(?:(?:${months})\b\.? \d|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})\b)`,
  'iy',
);

function relativeAt(text: string, at: number, today: Today): Moment | undefined {
  const match = execAt(relative, text, at);
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
  // The date that follows a weekday says which.
  if (!today || (bare && execAt(datedWeekday, text, end))) return { end };
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
  const match = execAt(yearOnly, text, at);
  if (!match) return undefined;
  const end = yearOnly.lastIndex;
  const before = text.slice(Math.max(0, at - 12), at);
  if (
    /[$€£¥₩₹\d.,/:#_-]$|(?:[A-Za-z]-|No\. |Russell )$/.test(before) &&
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
    /^ (?:[A-Z][a-z]+ ){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Square)\b/.test(
      text.slice(end, end + 40),
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
  return /^ (?:(?!levels\b)[a-z]+s|people|men|women|children|km|kg)\b/.test(after)
    ? undefined
    : { date: { year: Number(match[1]) }, end };
}

function momentAt(text: string, at: number, today: Today): Moment | undefined {
  const whole = numericMomentAt(text, at, 'en') ?? seasonAt(text, at, today);
  if (whole) return whole;
  const head = execAt(partHead, text, at);
  if (head) {
    const inner = dayAndMonth(text, partHead.lastIndex, today) ?? bareYear(text, partHead.lastIndex);
    if (!inner?.date || inner.date.day !== undefined) return undefined;
    const part = partNames[head.slice(1).findIndex((group) => group !== undefined)]!;
    return { ...inner, part };
  }
  return (
    inRelativeYear(dayAndMonth(text, at, today), text, today) ??
    bareYear(text, at) ??
    yearInWords(text, at) ??
    dayAlone(text, at)
  );
}

const relativeYear = /,? (?:of )?(this|last|next) year\b/iy;

/** "January last year" */
function inRelativeYear(moment: Moment | undefined, text: string, today: Today): Moment | undefined {
  const { month, year } = moment?.date ?? {};
  const match = moment && month && year === undefined ? execAt(relativeYear, text, moment.end) : null;
  if (!moment || !match) return moment;
  const shifted = today && { year: today.year + shifts[match[1]!.toLowerCase()]! };
  return { ...moment, date: { ...moment.date, ...shifted }, end: relativeYear.lastIndex };
}

const wordYear = new RegExp(
  String.raw`(eighteen|nineteen|twenty)[ -](?:(oh)[ -]|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]|\b)|(?=ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine))(?:(${numberWord})\b)?(?!-)`,
  'iy',
);

/** "nineteen eighty-four", "twenty ten": two tens side by side make no number. */
function yearInWords(text: string, at: number): Moment | undefined {
  const match = execAt(wordYear, text, at);
  if (!match) return undefined;
  const [whole, century, oh, tens, unit] = match;
  const [ten, one] = [tens, unit].map((word) => (word ? valueOfWord(word.toLowerCase())! : 0)) as [
    number,
    number,
  ];
  const isWhole = oh ? one > 0 && one < 10 : tens ? one < 10 : one >= 10 && one < 20;
  if (!isWhole) return undefined;
  const year = valueOfWord(century!.toLowerCase())! * 100 + ten + one;
  return { date: { year }, end: at + whole.trimEnd().length };
}

const bareOrdinal =
  /(?:the )?(\d{1,2})(?:st|nd|rd|th)(?=$|[.,;!?)]|\s+(?:at|in|and|or|to|through|until|when|if|for|he|she|they|we|it|from|after|before|by|as)\b)/iy;
const beforeDay = /\b(?:on|by|until|till|since|before|after|from|to|through|and|between) (?:the )?$/i;
const listedDay = new RegExp(
  String.raw`(?<=\b(${months})\.? \d{1,2}(?:st|nd|rd|th)?,? and )(\d{1,2})(?:st|nd|rd|th)?(?=$|[;!?)]|\.(?!\d)|,? (?:${fullYear})|,? (?:in|at|for|when|as|after)\b)`,
  'iy',
);

/** A day without its month: "on the 21st", and the second of "March 3 and 5". */
function dayAlone(text: string, at: number): Moment | undefined {
  const listed = execAt(listedDay, text, at);
  if (listed) {
    const date = { month: monthOf(listed[1]!), day: Number(listed[2]) };
    return isPossible(date) ? { date, end: listedDay.lastIndex } : undefined;
  }
  const match = execAt(bareOrdinal, text, at);
  if (!match || !beforeDay.test(text.slice(Math.max(0, at - 14), at)) || !/^the /i.test(match[0]))
    return undefined;
  const date = { day: Number(match[1]) };
  return isPossible(date) ? { date, end: bareOrdinal.lastIndex } : undefined;
}

/** The second end of a range of days or years that is written short: "May 1-21, 2020", "2014-18". */
function shortEnd(text: string, at: number, first: CalendarDate): Moment | undefined {
  if (first.day !== undefined && first.month !== undefined && !execAt(dayThenMonth, text, at)) {
    const match = execAt(bareDay, text, at);
    if (!match || Number(match[1]) > 31 || Number(match[1]) <= first.day) return undefined;
    const end = bareDay.lastIndex;
    const tail = execAt(trailingYear, text, end);
    const date = { month: first.month, day: Number(match[1]) };
    return tail ? { date: { ...date, year: Number(tail[1]) }, end: trailingYear.lastIndex } : { date, end };
  }
  if (first.year === undefined || first.month !== undefined) return undefined;
  const match = execAt(shortYear, text, at);
  const year = match ? (match[1]!.length > 2 ? 0 : Math.floor(first.year / 100) * 100) + Number(match[1]) : 0;
  return year > first.year && year < 2200 ? { date: { year }, end: shortYear.lastIndex } : undefined;
}

/** "4 to 22 January, 1995": the first end has its day only. */
const rangeDay = /(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)/iy;

function dayRange(text: string, at: number): Moment | undefined {
  const match = execAt(rangeDay, text, at);
  if (!match || !execAt(separator, text, rangeDay.lastIndex)) return undefined;
  const groups = execAt(dayFirst, text, separator.lastIndex)?.groups;
  if (!groups) return undefined;
  const to: CalendarDate = {
    month: monthOf(groups.m!),
    day: groups.d ? Number(groups.d) : dayOfWords(groups.w)!,
  };
  if (groups.y ?? groups.s) to.year = groups.y ? Number(groups.y) : shortYearOf(groups.s!);
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
  const opened = execAt(opening, text, at);
  const start = opened ? opening.lastIndex : at;
  const days = dayRange(text, start);
  if (days) return days;
  const first = momentAt(text, start, today);
  if (!first?.date || first.part || first.fiscal) return opened ? undefined : first;
  const joint = execAt(separator, text, first.end)?.[0];
  // "in May and June" names two months, "between May and June" a period.
  if (!joint || (joint.trim() === 'and' && !/^between/i.test(opened?.[0] ?? '')))
    return opened ? undefined : first;
  const next = separator.lastIndex;
  const second = shortEnd(text, next, first.date) ?? momentAt(text, next, today);
  if (!second?.date || second.part || (first.date.month === undefined) !== (second.date.month === undefined))
    return opened ? undefined : first;
  const tail = second.date.year === undefined ? execAt(periodYear, text, second.end) : null;
  if (tail) second.date.year = Number(tail[1]);
  return {
    stretch: completePeriod(first.date, second.date),
    end: tail ? periodYear.lastIndex : second.end,
  };
}
