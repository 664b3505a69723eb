import type { Tongue } from '../language.ts';
import { inOwnDollars } from './bare-yuan.ts';
import { currencySign } from './currency.ts';
import { momentAt, todayOf } from './date.ts';
import { dateWordCjk, type Today } from './date-cjk.ts';
import { dateWordEn, englishMomentAt } from './date-en.ts';
import type { Reading } from './fact.ts';
import type { Found } from './found.ts';
import { idioms } from './idiom.ts';
import { factOf } from './moment.ts';
import { numberWord } from './number-word.ts';
import { afterDecimals } from './numeral.ts';
import { phraseWord } from './phrase.ts';
import { plain } from './plain.ts';
import { quantityAt } from './quantity.ts';

const telephone = String.raw`(?<![\d.,])0\d{2,4}[ -]\d{3,}(?:[ -]\d{2,})*|\+\d{1,3}[ -]\(?\d[\d ()-]{6,}\d|\(\d{3}\) ?\d{3}-\d{4}`;
const address = String.raw`${telephone}|https?:\/\/[^\s，。、）)]+|www\.[^\s，。、）)]+|[@#][A-Za-z_][\w.]*|#\w{1,12}#|COP\d\d(?![\d,.])`;
/** A footnote's mark, a day that names what happened on it (5·12地震, 9·11), and the members of a group: 17+1. */
const marked = String.raw`[〔［[](?:\d{1,3}\]|\d{4}[〕］\]]第?\d{1,4}[号號])|\d{1,2}[·・∙•]\d{1,2}(?!\d|${afterDecimals})|(?<!\d)\d{1,2}\+\d{1,2}(?![\d.%％年])`;
const score = String.raw`\d{1,3} ?[比対] ?\d{1,3}(?![\d%％])`;
const clock = String.raw`\d{1,2}[:：]\d{1,2}(?:[:：]\d{2})?(?!\d)|\d{1,2} [:：] \d{2}(?!\d)|\d{1,2} ?[点點时時] ?\d{1,2} ?分(?!之)`;
const itemNumber = String.raw`(?:[（(]\d{1,3}[)）]|\d{1,3}[.．、)）])`;
/** The number of an item, which counts nothing, where a line begins (or a day: 12.29：) or, with a bracket, a clause. */
const atLine = String.raw`(?<=(?:^|\n)[ \t]*)(?:${itemNumber}(?!\s*\d)|\d{1,2}\.\d{1,2}(?= ?[:：]))`;
const atClause = String.raw`(?<=[:：;；。]\s?)[（(]?\d{1,2}[)）]`;
// What it begins with is looked for first: looking back at every character would take long.
const listed = String.raw`(?=[（(\d])(?:${atLine}|${atClause})`;
const word = '[A-Za-z_]+';

/**
 * Where something may begin. Groups: 1 pass over; 2 a date's word; 3 a currency's sign before digits; 4 a
 * numeral; 5 a Latin word, passed over with the digits that cling to it (F-16, COVID-19).
 */
const cjkStart = new RegExp(
  [
    String.raw`(${address}|${listed}|COP \d\d(?!\d)|${marked}|${score}|${idioms}|${clock})`,
    `(${dateWordCjk})`,
    String.raw`((?:${currencySign})(?= ?\d)|(?:人民币|人民幣|港币|港幣|新台币|新台幣|新臺幣|台币|台幣|日元)(?= *[\d一二三四五六七八九十]))`,
    `([0-9〇零一二两兩三四五六七八九十百千廿卅第半过過]|[壹贰貳叁參肆伍陆陸柒捌玖](?=[拾佰仟])|(?:数|數|几|幾|何|上)(?=[十百千万萬亿億兆])|[数數]以(?=[十百千万萬亿億]{1,3}[计計])|${phraseWord.cjk})`,
    `(${word})`,
  ].join('|'),
  'gi',
);
const englishStart = new RegExp(
  [
    String.raw`(${address}|${listed}|\[\d{1,3}\]|${clock})`,
    `((?:${dateWordEn})(?![A-Za-z]))`,
    String.raw`((?:${currencySign})(?= ?\d))`,
    String.raw`(\d|(?:${numberWord})(?=fold)|(?:${numberWord}|an?|half|dozens|tens|hundreds|thousands|millions|billions|trillions)(?![A-Za-z\d])|['’](?=\d0s)|${phraseWord.en})`,
    `(${word})`,
  ].join('|'),
  'gi',
);
/** A month or year after a Latin name does not cling to it: in NBC3月5日 it begins a date. */
const clinging = /(?!\d{1,4}\s?[年月])[-‐]?\d[\w.-]*(?:\/\d[\w.-]*)?/y;
/** After these a number stands for itself: mid-2020, magnitude-6.1. */
const dated = /^(?:mid|early|late|pre|post|since|magnitude)$/i;
/** BA.5 */
const dotted = /\.\d[\w.]*/y;

/** Passes over the digits that cling to a Latin word; those after mid- and pre- are a year. */
function wordEnd(text: string, start: number, end: number): number {
  dotted.lastIndex = end;
  if (/^[A-Z]{1,4}$/.test(text.slice(start, end)) && dotted.test(text)) return dotted.lastIndex;
  clinging.lastIndex = end;
  if (dated.test(text.slice(start, end)) || !clinging.test(text)) return end;
  return clinging.lastIndex;
}

const englishMonth = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*$/;

/** A date in English within Chinese or Japanese: December 26, Oct 24, 2021; undefined for a month by itself. */
function foreignDateAt(text: string, at: number, word: string, today: Today): Found | undefined {
  const moment = englishMonth.test(word) ? englishMomentAt(text, at, today) : undefined;
  const { year, day } = moment?.date ?? {};
  if (!moment || (year === undefined && (day === undefined || /\p{L}/u.test(text[moment.end] ?? ' '))))
    return undefined;
  return { start: at, end: moment.end, fact: factOf(moment)! };
}

function foundAt(text: string, at: number, tongue: Tongue, today: Today): Found | undefined {
  const moment = momentAt(text, at, tongue, today);
  if (moment) {
    const fact = factOf(moment);
    return fact ? { start: at, end: moment.end, fact } : { start: at, end: moment.end };
  }
  return quantityAt(text, at, tongue);
}

/**
 * Every number, quantity, date and period of a text in one pass, in order and apart from each other.
 *
 * @param text in the tongue's script; marks and full-width forms as they come
 * @param date the article's ISO date, which "yesterday" and 去年 are counted from; without it they stay open
 * @returns spans in code units of `text`
 */
export function readNumbersAndDates(text: string, tongue: Tongue, date?: string): Reading[] {
  const { text: folded, toOriginal } = plain(text);
  const today = todayOf(date);
  const start = tongue === 'en' ? englishStart : cjkStart;
  const readings: Reading[] = [];
  start.lastIndex = 0;
  for (let match = start.exec(folded); match; match = start.exec(folded)) {
    if (match[1] !== undefined) continue;
    const at = match.index;
    const word = match[5];
    const found =
      word === undefined
        ? foundAt(folded, at, tongue, today)
        : tongue === 'en'
          ? undefined
          : foreignDateAt(folded, at, word, today);
    if (!found && word !== undefined) {
      start.lastIndex = wordEnd(folded, at, start.lastIndex);
      continue;
    }
    if (!found) {
      if (match[2] !== undefined && /^[A-Za-z]/.test(match[2]))
        start.lastIndex = wordEnd(folded, at, start.lastIndex);
      else if (match[2] !== undefined) start.lastIndex = at + 1;
      continue;
    }
    start.lastIndex = Math.max(found.end, at + 1);
    if (found.fact)
      readings.push({
        ...found.fact,
        start: toOriginal(found.start, 'start'),
        end: toOriginal(found.end, 'end'),
      });
  }
  return tongue === 'zh' ? inOwnDollars(readings, text) : readings;
}
