import type { Language } from '../language.ts';
import { currencyNameEn } from './currency.ts';
import type { FactValue } from './fact.ts';
import { toTraditional } from './traditional.ts';
import { unitName } from './unit.ts';

const counts = ['', 'tens of ', 'hundreds of '];
const scales = ['', 'thousands', 'millions', 'billions', 'trillions'];

/** "dozens", "hundreds", "tens of thousands" for the powers of ten from the first. */
function englishWord(power: number): string {
  if (power === 1) return 'dozens';
  return power === 2 ? 'hundreds' : `${counts[power % 3]}${scales[Math.floor(power / 3)]}`;
}

const places = ['', '十', '百', '千'];
const myriads = { zh: ['', '万', '亿', '万亿'], ja: ['', '万', '億', '兆'] };

/** 数十, 数百万 */
function hanWord(power: number, language: Language): string {
  const tongue = language === 'ja' ? 'ja' : 'zh';
  const word = `数${places[power % 4]}${myriads[tongue][Math.floor(power / 4)]}`;
  return language === 'zh-Hant' ? toTraditional(word) : word;
}

const times: Record<string, string> = {
  wk: 'weeks',
  mo: 'months',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
};

/** What is counted, in the plural; undefined for a plain number. */
function englishNoun({ type, unit = '' }: FactValue): string | undefined {
  if (type === 'point') return 'percentage points';
  if (type === 'multiple') return 'times';
  if (type === 'money') return currencyNameEn(unit);
  if (type === 'quantity') return unitName(unit, 'en', 10);
  return type === 'duration' ? (times[unit] ?? 'years') : undefined;
}

/**
 * Several times a power of ten, as a reader of the language writes it: "dozens", 数百万美元, "decades".
 *
 * @param exact the same value as it is written exactly: 1,000,000美元
 * @returns undefined where the value is no power of ten, or cannot be said so
 */
export function severalOf(fact: FactValue, language: Language, exact: string): string | undefined {
  const power = Math.log10(Number(fact.value));
  if (!Number.isInteger(power) || power < 1 || power > 14 || fact.type === 'percent') return undefined;
  if (language !== 'en') return exact.replace(/^[\d,]+[万萬亿億兆]*/u, hanWord(power, language));
  if (fact.type === 'duration' && fact.unit === 'a' && power === 1) return 'decades';
  const noun = englishNoun(fact);
  return noun ? `${englishWord(power)} of ${noun}` : englishWord(power);
}
