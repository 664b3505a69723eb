import type { Fact } from '../facts/fact.ts';
import { inSimplified, type TextInTongue } from './clause.ts';

/** Words that give a day without its date. */
const days = {
  zh: /今[天日晨早晚]|昨[天日晚]|明[天日]|当[天日]|(?:周|星期|礼拜)[一二三四五六日天末]/u,
  ja: /きょう|きのう|あす|同日|[今昨翌明]日|[月火水木金土日]曜/u,
  en: /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
};

/** True where a text gives a day by its name, whose date it leaves to the reader. */
export const namesDay = (side: TextInTongue): boolean => days[side.tongue].test(inSimplified(side));

/** What makes of the date before it that of a report, not of what it reports: 据…10月7日报道, "12 Oct (Reuters)". */
const reported = {
  zh: /^[^，。\p{N}]{0,6}?(?:报道|报导|消息|专电|电(?=[）)])|讯(?![息问号]))/u,
  ja: /^[^、。]{0,6}?(?:付|配信|時事|共同|ロイター)/u,
  en: /^(?:, \d{4})? ?\([A-Z][\w ]+\)/u,
};
const dash = /^ ?[-–—]/u;

/** How far from its line's beginning the date of a dateline ends: "SEOUL, Oct. 12 -". */
const dateline = 24;

/** True for a date that tells when something was reported, by the words after it or as a dateline. */
export function isOfReport({ type, start, end }: Fact, { text, tongue }: TextInTongue): boolean {
  if (type !== 'date' && type !== 'period') return false;
  const after = inSimplified({ text: text.slice(end, end + 20), tongue });
  const isFirst = start - text.lastIndexOf('\n', start) <= dateline;
  return reported[tongue].test(after) || (isFirst && dash.test(after));
}
