import { numeralAt } from './numeral.ts';

/** A number of a month or a day in Chinese or Japanese, as the source of a regular expression. */
export const small = String.raw`(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九元])`;

/** The value of such a number, of 廿九 and of the first (元, 首). */
export const smallValue = (numeral: string): number => {
  if (numeral === '元' || numeral === '首') return 1;
  if (numeral.startsWith('廿')) return 20 + (numeral[1] ? smallValue(numeral[1]) : 0);
  return numeralAt(numeral, 0, 'zh')?.value ?? 0;
};
