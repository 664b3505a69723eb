import { execAt } from '../pattern.ts';
import { monthsOf } from './calendar.ts';
import type { Moment } from './moment.ts';
import { smallValue } from './small-numeral.ts';

const season =
  /\s*[の的]?(?:(?:第([一二三四1-4])|([一二三四首1-4]))(?:季度?|・?四半期|(?=[、和与與及]第?[一二三四1-4]季度))|Q([1-4])|([1-4])Q|([上前下後后])(?:半年|半期|期|半(?![段场場导導径身]))|(?<!提)[前头頭]([一二两兩三四五六七八九十]{1,2}|\d{1,2})[个個]?(季度?|月))/y;

/** 二至三季度, 第一季度到第三季度 */
const quarters = /\s*[の的]?第?([一二三四1-4])(?:季度?)?\s?(?:至|到|[-~–—〜])\s?第?([一二三四1-4])季度/y;

/** A quarter, several quarters, a half or the first so many months, of a year where one is given. */
export function seasonAt(
  text: string,
  at: number,
  inYear: number | undefined,
  known: boolean,
): Moment | undefined {
  const months = execAt(quarters, text, at)
    ?.slice(1)
    .map((numeral) => smallValue(numeral) * 3);
  if (months && months[0]! < months[1]!)
    return { stretch: monthsOf(inYear, months[0]! - 2, months[1]!), end: quarters.lastIndex };
  const match = execAt(season, text, at);
  if (!match) return undefined;
  const [, ordinal, bare, q, q2, half, count, unit] = match;
  const end = season.lastIndex;
  if (bare && !known && bare !== '首' && !/^(?:季度|[、和与與及])/.test(text.slice(at + 1))) return undefined;
  const quarter = ordinal ?? bare ?? q ?? q2;
  if (quarter) {
    const last = smallValue(quarter) * 3;
    return { stretch: monthsOf(inYear, last - 2, last), end };
  }
  if (half) {
    // 前期 and 下期 alone are "the former" and "next term" as often as a half.
    if (!/半[年期]$/.test(text.slice(at, end)) && !known) return undefined;
    return { stretch: '上前'.includes(half) ? monthsOf(inYear, 1, 6) : monthsOf(inYear, 7, 12), end };
  }
  const last = smallValue(count!) * (unit!.startsWith('季') ? 3 : 1);
  if (last > 12 || last < 1) return undefined;
  return { stretch: monthsOf(inYear, 1, last), end };
}
