import { execAt } from '../pattern.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  completePeriod,
  isPossible,
  weekdayDate,
} from './calendar.ts';
import { numericMomentAt } from './date-numeric.ts';
import type { Moment } from './moment.ts';
import { numeralAt } from './numeral.ts';
import { eras, relativeDays, relativeMonths, relativeYears } from './relative-words.ts';
import { seasonAt } from './season-cjk.ts';
import { small, smallValue } from './small-numeral.ts';

/** The article's date, where it is known. */
export type Today = Required<CalendarDate> | undefined;

const dash = String.raw`\s*(?:起?至|到|から|[-~–—―〜−‐])\s*`;
/** A year in digits, by place, or (with a last digit: 二千年 is as often a length) in full. */
const digits4 = String.raw`(?:1[5-9]\d\d|2[01]\d\d|[一二][〇零○一二三四五六七八九]{3}|(?:[二两兩]千[〇零]?|一?千[五六七八九]百)(?:[一二三四五六七八九]?十)?[一二三四五六七八九])`;
const term = '(?:财年|財年|财政年度|會計年度|会计年度|学年|學年|赛季|賽季)';
const words = (table: Record<string, number>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Times that count from one that the text speaks of (次日, 前一天, 同一年), or are any (每日, 某年). */
const openDay =
  '(?:(?:(?<!提)前|[后後同头頭这這那某每任哪])一|[次翌隔终終])(?:日(?![本元圆圓式系军軍语語媒])|天(?![才然文]))|[同这這那某每哪]一(?:年|周(?![年岁歲])|週(?!年)|[个個]?(?:月|星期))';
/** What a date in Chinese or Japanese may begin with besides a numeral, as alternatives of a regular expression. */
export const dateWordCjk = [
  words(eras),
  words(relativeYears),
  words(relativeMonths),
  words(relativeDays),
  '(?:上上|上|下|本|这|這)(?:个|個)?(?:周|星期|礼拜|週)',
  '[先今来]週|先々週|再来週',
  '(?:周|星期|礼拜|週)[一二三四五六日天]',
  '[月火水木金土日]曜日?',
  '[上下]半年',
  '[上下前後]半?期',
  '[前头頭][一二两兩三四五六七八九十\\d]{1,2}[个個]?(?:季|月)',
  '首季',
  '[一二三四]季度',
  '[今昨前明本上去][（(]\\d{1,4}[）)][年月日]',
  '元月(?![租费費薪供票])',
  openDay,
  '[公西]元(?=前? ?[\\d〇零一二三四五六七八九十百千])|紀元前|[农農][历曆]|[阴陰][历曆]|旧暦|正月|[腊臘]月',
  '第[一二三四1-4]季',
  '第[一二三四1-4]・?四半期',
  '[1-4]Q',
  'Q[1-4]',
  '20世[纪紀]',
  '(?:上|本)世[纪紀]',
].join('|');

const year = new RegExp(
  String.raw`(?:(${words(eras)})\s*(\d{1,3}|元|[一二三四五六七八九十百〇零]{1,5})\s*年|(${digits4})\s*(?:年|(?=${dash}(?:${digits4}|\d\d)\s*(?:年|${term}))|(?=\s*[、和与與及]\s*${digits4}\s*年)|(?=[上下]半年|第[一二三四1-4]季)|(?=${term}))|(0\d|(?<![近前去几幾数數这這]\s?)[012]\d(?=\s*年的?(?:同期|水平|水準))|\d\d(?=\s*年(?:\s*\d{1,2}(?:[-~～〜–]\d{1,2})?\s*月|度(?![假日])|までに|[前後]半(?![生ば期]))))\s*年|(${words(relativeYears)})の?)(?!(?:的|の)?[历歷]史|(?<!\d{4}年)[间間]|来的|多)`,
  'y',
);
const fiscal = /\s*(?:年度|度|财年|財年|(?:财政|会计|會計)年度)(?!假)/y;
const decade =
  /(?:(20|21|上|本|十九|二十)世[纪紀])?([1-9]0|[二三四五六七八九]十)\s?年代(?:の?[前后後]半[期叶葉]?)?|(1[5-9]\d|20\d)0\s?年代(?:の?[前后後]半[期叶葉]?)?/y;
const century = /(\d{1,2}|十[七八九]|二十一?)\s?世[纪紀]/y;
const month = new RegExp(
  String.raw`\s*[の的]?\s*(${small})\s*(?:月(?!球|薪|饼|经|经|经济)份?|(?=${dash}${small}\s*月)|(?=、${small}\s*月(?![球薪饼经]))|(?<=年\s?${small})(?=\s*[、和与及與]\s*${small}\s*月))`,
  'y',
);
const day = new RegExp(
  String.raw`\s*(?<!泊)(${small}|廿[一二三四五六七八九]?)\s*(?:[日号號](?!元|圆|圓|円|币|本|内|间|間|均|游|遊|三餐|之[内內计計]|も|\d+[回食度]|連|ぶり|以上|未満|目|あたり|当たり|に[一二三四五六七八九\d]+[回度人本]|线|線|分(?![别別组組批])|当|平|ごと|中(?![旬国國央])|おき|中旬|以内)|(?=${dash}${small}\s*[日号號](?![间間]))|の?両日|(?=(?:\s*[、和与及與]\s*${small}){1,6}\s*(?:の?両日|日)))`,
  'y',
);
/** After its month 日 is a day whatever follows: 3月5日当天, 3月5日本地. */
const namedDay = new RegExp(String.raw`\s*(${small})\s*日(?![间間])`, 'y');
/** The days before one that share its month: 12月9、10日, 2021年12月9日和11日. */
const listedMonth = new RegExp(
  String.raw`(?:(?<!\d)(\d{4})\s*年\s*)?(?<!\d)(${small})\s*月(?:\s*${small}\s*(?:日|の?両日)?\s*[、和与及與と])+\s*$`,
);
/** The year after its day, as English dates have it: 10月24日, 2021. */
const yearAfterDay = new RegExp(
  String.raw`\s*[,，]\s*(${digits4})(?=\s*(?:$|[^\p{L}\p{N}\s%,.-]|,(?!\d)))`,
  'uy',
);
const relativeMonth = new RegExp(`(${words(relativeMonths)})の?`, 'y');
/** Words in hiragana need a particle or another script after them: あすから, not あすか. */
const relativeDay = new RegExp(
  `(?:${words(relativeDays)})(?:(?<![ぁ-ん])|(?=$|[^ぁ-ん]|[のはにもへ]|から|まで))`,
  'y',
);
const week =
  /(上上|上|下|本|这|這|先々|先|今|再来|来)?(?:个|個)?(?:周|星期|礼拜|週)(?:の)?(?:(一(?![直次起些切样樣])|[二三四五六日天](?!次))|([末]))?/y;
const weekdayJa = /(?:([先今来])週の?)?([月火水木金土日])曜日?/y;
const part =
  /\s*の?年?(?:(上旬|初旬|初め|初(?![步级級次始选選评評])|头|頭|早些时候|早些時候)|(中旬|半ば|中期|中(?=$|[，。、；）)之以前后後起]))|(下旬|底(?![部层層线線盘盤])|末|終わり|晚些时候|晚些時候))/y;
const separator = new RegExp(dash, 'y');
const closing = /(?:まで|为止|為止)/y;
const weekShift: Record<string, number> = {
  上上: -2,
  上: -1,
  先: -1,
  先々: -2,
  再来: 2,
  本: 0,
  这: 0,
  這: 0,
  今: 0,
  下: 1,
  来: 1,
};
const weekdays = '一二三四五六日';
const weekdaysJa = '月火水木金土日';
const partNames = ['early', 'mid', 'late'] as const;

const yearValue = (numeral: string): number =>
  /[千十]/.test(numeral)
    ? numeralAt(numeral, 0, 'ja')!.value
    : Number([...numeral].map((digit) => smallDigits[digit] ?? digit).join(''));
const smallDigits: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

interface YearMatch {
  year?: number;
  end: number;
}

function yearAt(text: string, at: number, today: Today): YearMatch | undefined {
  const match = execAt(year, text, at);
  if (!match) return undefined;
  const [, era, eraYear, full, short, relative] = match;
  const end = year.lastIndex;
  if (era) return { year: eras[era]! + smallValue(eraYear!), end };
  if (full) return { year: yearValue(full), end };
  // 50年までに looks ahead.
  const ahead = text.startsWith('までに', end) || Number(short) < 50;
  if (short) return { year: Number(short) + (ahead ? 2000 : 1900), end };
  return today ? { year: today.year + relativeYears[relative!]!, end } : { end };
}

function partAt(text: string, at: number): Pick<Moment, 'part' | 'end'> {
  const match = execAt(part, text, at);
  if (!match) return { end: at };
  return { part: partNames[match.slice(1).findIndex((group) => group !== undefined)]!, end: part.lastIndex };
}

/** Month and day after a year or alone; `date` holds what is known of the year. */
function monthAt(text: string, at: number, date: CalendarDate): Moment | undefined {
  let end = at;
  const monthMatch = execAt(month, text, at);
  if (monthMatch) {
    date.month = smallValue(monthMatch[1]!);
    end = month.lastIndex;
  }
  if (date.month !== undefined || date.year === undefined) {
    const named = date.month === undefined ? null : execAt(namedDay, text, end);
    const dayMatch = named ?? execAt(day, text, end);
    // 29号 alone is as often a number of a house or a room.
    if (dayMatch && (date.month !== undefined || !/[号號]/.test(dayMatch[0]))) {
      date.day = smallValue(dayMatch[1]!);
      end += dayMatch[0].length;
    }
  }
  if (end === at || !isPossible(date)) return undefined;
  if (date.day !== undefined) return inFull(text, at, { date, end });
  return { date, ...partAt(text, end) };
}

/** A day with the month of the list that it stands in, or with the year that follows it. */
function inFull(text: string, at: number, { date, end }: Moment & { date: CalendarDate }): Moment {
  if (date.month === undefined) {
    const [, listed, month] = listedMonth.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
    if (month)
      return { date: { ...(listed && { year: Number(listed) }), month: smallValue(month), ...date }, end };
  }
  const later = date.year === undefined && date.month ? execAt(yearAfterDay, text, end) : null;
  return later
    ? { date: { ...date, year: yearValue(later[1]!) }, end: yearAfterDay.lastIndex }
    : { date, end };
}

function decadeAt(text: string, at: number): Moment | undefined {
  const match = execAt(decade, text, at);
  if (match) {
    const [, age, tens, full] = match;
    if (full) return { decade: `${full}X`, end: decade.lastIndex };
    const base = age === '21' || age === '本' ? '20' : '19';
    return { decade: `${age === '十九' ? '18' : base}${smallValue(tens!) / 10}X`, end: decade.lastIndex };
  }
  const age = execAt(century, text, at);
  return age ? { decade: `${smallValue(age[1]!) - 1}XX`, end: century.lastIndex } : undefined;
}

const annoDomini = /[公西]元 ?(\d{1,4}|[〇零一二三四五六七八九]{2,4}) ?年/y;
const glossed = /[今昨前明本上去][（(](?:(\d{4})[）)]年|(\d{1,2})[）)](?:(月)|日))/y;

/** 今（13）日 and 去（2021）年: the date that a relative word means stands in it. */
function glossedAt(text: string, at: number): Moment | undefined {
  const match = execAt(glossed, text, at);
  if (!match) return undefined;
  const [, full, part, isMonth] = match;
  const date = full ? { year: Number(full) } : isMonth ? { month: Number(part) } : { day: Number(part) };
  return isPossible(date) ? { date, end: glossed.lastIndex } : undefined;
}

function relativeAt(text: string, at: number, today: Today): Moment | undefined {
  const inBrackets = /[（(]/.test(text[at + 1] ?? ' ') ? glossedAt(text, at) : undefined;
  if (inBrackets) return inBrackets;
  const dayMatch = execAt(relativeDay, text, at);
  if (dayMatch) {
    const end = relativeDay.lastIndex;
    return today ? { date: addDays(today, relativeDays[dayMatch[0]]!), end } : { end };
  }
  const monthMatch = execAt(relativeMonth, text, at);
  if (monthMatch) {
    const date: CalendarDate = today ? addMonths(today, relativeMonths[monthMatch[1]!]!) : {};
    const end = relativeMonth.lastIndex;
    const dayMatch = execAt(day, text, end);
    if (dayMatch) return { date: { ...date, day: smallValue(dayMatch[1]!) }, end: day.lastIndex };
    return { date, ...partAt(text, end) };
  }
  return weekAt(text, at, today);
}

function weekAt(text: string, at: number, today: Today): Moment | undefined {
  const japanese = execAt(weekdayJa, text, at);
  const match = japanese ?? execAt(week, text, at);
  if (!match) return undefined;
  const [, shift, weekday, weekend] = match;
  const end = (japanese ? weekdayJa : week).lastIndex;
  if (/[每毎隔]週$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  if (!shift && (!weekday || /[每毎几幾数數多半整个個一二三四五六七八九十两兩\d]/.test(text[at - 1] ?? '')))
    return undefined;
  if (!today) return { end };
  const weeks = shift === undefined ? undefined : weekShift[shift];
  if (weekday) {
    const number = (japanese ? weekdaysJa : weekdays).indexOf(weekday === '天' ? '日' : weekday) + 1;
    return { date: weekdayDate(today, number, weeks), end };
  }
  const first = weekdayDate(today, weekend ? 6 : 1, weeks);
  return { stretch: { from: first, to: weekdayDate(today, 7, weeks) }, end };
}

/** Open days (战争一日不停), years before Christ, days of the lunar calendar, 五六十年代 and 昭和60年代: no date of ours can say them. */
const unsaidStart = '一公西紀农農阴陰旧正腊臘二三四五六七八明大昭平前后後同头頭这這那某每任哪次翌隔终終';
const unsaid = new RegExp(
  String.raw`${openDay}|(?<![十廿月])一日(?=[不未没沒])|(?:公元前|西元前|紀元前) ?(?:\d{1,4}|[〇零一二三四五六七八九十百千]{1,6})(?:年|世[纪紀])|(?:[农農][历曆]|[阴陰][历曆]|旧暦)(?:[^，。\s]{1,4}年)?[一二三四五六七八九十正腊臘]{1,2}月(?:初?[一二三四五六七八九十廿卅]{1,3})?日?|(?:正月|[腊臘]月)(?:初?[一二三四五六七八九十廿卅]{1,3})?日?|[二三四五六七八][三四五六七八九]十年代|(?:明治|大正|昭和|平成)\d{2}年代`,
  'y',
);

/** 3日前, 3日続落, 1日約160人: no day of a month. */
const daysAgo = /\d{1,2}日(?:前(?![半後場])|続[伸落騰])|1日(?:約|およそ|[早遅])/y;

/** One moment, without a second end. */
function momentAt(text: string, at: number, tongue: 'zh' | 'ja', today: Today): Moment | undefined {
  if (unsaidStart.includes(text[at]!) && execAt(unsaid, text, at)) return { end: unsaid.lastIndex };
  const numeric = numericMomentAt(text, at, tongue);
  if (numeric) return numeric;
  const old = decadeAt(text, at);
  if (old) return old;
  const counted = '公西'.includes(text[at]!) ? execAt(annoDomini, text, at) : null;
  if (counted) return { date: { year: yearValue(counted[1]!) }, end: annoDomini.lastIndex };
  // In Japanese 前年 is the year before the one spoken of, and 3日前 a length of time.
  if (tongue === 'ja' && text.startsWith('前年', at)) return { end: at + 2 };
  if (tongue === 'ja' && text[at]! <= '9' && execAt(daysAgo, text, at)) return undefined;
  const head = yearAt(text, at, today);
  if (!head)
    return seasonAt(text, at, undefined, false) ?? monthAt(text, at, {}) ?? relativeAt(text, at, today);
  const date: CalendarDate = head.year === undefined ? {} : { year: head.year };
  const isFiscal = execAt(fiscal, text, head.end);
  if (isFiscal) {
    // A Chinese 年度 is the calendar year; a Japanese one, as a 财年, is the fiscal year.
    const calendar = tongue === 'zh' && isFiscal[0].trim() === '度';
    const within = seasonAt(text, fiscal.lastIndex, undefined, true);
    if (calendar || !within) return { date, ...(calendar ? {} : { fiscal: true }), end: fiscal.lastIndex };
  }
  return (
    seasonAt(text, head.end, head.year, true) ??
    monthAt(text, head.end, { ...date }) ?? { date, ...partAt(text, head.end) }
  );
}

const shortYear = /(\d\d)\s*年(?!\s*\d{1,2}\s*月)/y;

/** The second year of 1950-53年. */
function shortYearAt(
  text: string,
  at: number,
  { year: first, month: within }: CalendarDate,
): Moment | undefined {
  const match = first === undefined || within !== undefined ? null : execAt(shortYear, text, at);
  if (!match || first === undefined) return undefined;
  return { date: { year: Math.floor(first / 100) * 100 + Number(match[1]) }, end: shortYear.lastIndex };
}

/** The second day of 8月8号到10号: after a day 10号 is one as well. */
function laterDayAt(text: string, at: number, first: CalendarDate): Moment | undefined {
  const match = first.day === undefined ? null : execAt(day, text, at);
  return match ? { date: { day: smallValue(match[1]!) }, end: day.lastIndex } : undefined;
}

/**
 * The date or period in Chinese or Japanese that begins at an offset: 2021年1月至9月, 11月中旬, 二〇二一年,
 * 令和3年, 第三季度, 上半年, 昨日, 周三.
 *
 * @param text folded by `plain`
 * @param today the article's date; what depends on it stays open without it
 */
export function cjkMomentAt(text: string, at: number, tongue: 'zh' | 'ja', today: Today): Moment | undefined {
  const first = momentAt(text, at, tongue, today);
  if (!first?.date || first.part || first.fiscal || !execAt(separator, text, first.end)) return first;
  const second =
    shortYearAt(text, separator.lastIndex, first.date) ??
    laterDayAt(text, separator.lastIndex, first.date) ??
    momentAt(text, separator.lastIndex, tongue, today);
  if (!second?.date || second.part || second.fiscal) return first;
  if (first.date.day === undefined && second.date.day !== undefined && first.date.month === undefined)
    return first;
  const { from, to } = completePeriod(first.date, second.date);
  const end = execAt(closing, text, second.end) ? closing.lastIndex : second.end;
  return { stretch: { from, to }, end };
}
