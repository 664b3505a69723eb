import type { Tongue } from '../language.ts';
import { execAt } from '../pattern.ts';
import { numeralAt } from './numeral.ts';

/** A part of a whole that is given as so many of so many, and where its words end. */
export interface PartOf {
  value: number;
  end: number;
}

/** What stands between the numeral and the other; a look at it costs less than reading numerals. */
const joint: Record<Tongue, RegExp> = {
  en: /(?:\d{1,2}|once|one|two|three|four|five|six|seven|eight|nine)(?: (?:person|child|adult|woman|man|worker|voter|household))? (?:in|out of) (?:every )?(?=[\dotfsenh])/iy,
  ja: /[\d一二三四五六七八九十百千万]{1,7}([人社軒台校世組匹頭回件])[帯]?に/y,
  zh: /[\d一二两兩三四五六七八九十百千万萬]{1,7}[个個名位户戶家所]?(?:\p{sc=Han}{1,4}?)(?:当中|當中|之?中|里|裡|裏)?(?:就|便|约|約){0,2}有/uy,
};
/** "two in 10 days" and "three out of five games" count. */
const counts =
  /(?:[- ]?(?:%|percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|games?|matches|sets|innings|attempts?|starts|tries|tests?|rounds?|seasons?|quarters?|polls?|elections?)\b|[-–:/.,]\d|\w)/iy;
const ranked = /(?:\b(?:no\.?|number|ranked?|top|the|these|those|first|last|least|most) |[\d.,$€£¥-])$/i;
const isRound = (whole: number): boolean =>
  whole <= 10 || (whole % 10 === 0 && (whole < 1000 || whole % 1000 === 0));

/**
 * The part of a whole that begins at `at`: "one in five", "3 out of every 4", 5人に1人, 每五人中就有一人 (there
 * without the 每 before it).
 */
export function partOfAt(text: string, at: number, tongue: Tongue): PartOf | undefined {
  if (tongue === 'zh' && text[at - 1] !== '每') return undefined;
  // Most numbers in English are seen at once to have more than two digits.
  if (tongue === 'en' && text[at]! <= '9' && text[at + 1] !== ' ' && text[at + 2] !== ' ') return undefined;
  const match = execAt(joint[tongue], text, at);
  if (!match) return undefined;
  const next = joint[tongue].lastIndex;
  const isOnce = /^once/i.test(match[0]);
  const first = isOnce ? { value: 1 } : numeralAt(text, at, tongue);
  const second = numeralAt(text, next, tongue);
  if (!first || !second) return undefined;
  if (tongue === 'en') {
    const { value: whole, end } = second;
    const isPart = first.value >= 1 && first.value < whole && (isOnce || isRound(whole));
    if (!isPart || execAt(counts, text, end) || ranked.test(text.slice(Math.max(0, at - 8), at)))
      return undefined;
    return { value: Number((first.value / whole).toPrecision(12)), end };
  }
  const counter = match[1] ?? /[人名个個位户戶家所]/.exec(text[second.end] ?? '')?.[0];
  // 五十人に一人ずつ deals out.
  const dealt = text.startsWith('ずつ', second.end + 1);
  const isSame = text[second.end] === counter || (tongue === 'ja' && text[second.end] === '件');
  if (!counter || dealt || !isSame || second.value >= first.value || second.value < 1) return undefined;
  const end = second.end + (text.startsWith('世帯', second.end) ? 2 : 1);
  return { value: Number((second.value / first.value).toPrecision(12)), end };
}
