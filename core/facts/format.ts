import type { Language } from '../language.ts';
import { currencyName } from './currency.ts';
import type { FactValue, Precision } from './fact.ts';
import { severalOf } from './format-several.ts';
import { englishOrdinal, formatTime } from './format-time.ts';
import { unitName } from './unit.ts';

/** What a precision puts around a value; `#` is the value. */
const precisionPatterns: Record<Language, Record<Exclude<Precision, 'exact'>, string>> = {
  en: {
    about: 'about #',
    over: 'more than #',
    under: 'less than #',
    'at-least': 'at least #',
    'at-most': 'at most #',
  },
  'zh-Hans': { about: '约#', over: '超过#', under: '不到#', 'at-least': '至少#', 'at-most': '最多#' },
  'zh-Hant': { about: '約#', over: '超過#', under: '不到#', 'at-least': '至少#', 'at-most': '最多#' },
  ja: { about: '約#', over: '#超', under: '#未満', 'at-least': '#以上', 'at-most': '#以下' },
};
/** The same for an age. */
const agePatterns: Record<Language, Record<Precision, string>> = {
  en: {
    exact: '# years old',
    about: 'about # years old',
    over: 'older than #',
    under: 'younger than #',
    'at-least': '# or older',
    'at-most': '# or younger',
  },
  'zh-Hans': agesOf('岁', '超过#', '不到#'),
  'zh-Hant': agesOf('歲', '超過#', '不到#'),
  ja: agesOf('歳', '#超', '#未満'),
};

function agesOf(unit: string, over: string, under: string): Record<Precision, string> {
  const about = unit === '岁' ? '约#' : '約#';
  const by = { exact: '#', about, over, under, 'at-least': '#以上', 'at-most': '#以下' };
  return Object.fromEntries(
    Object.entries(by).map(([precision, pattern]) => [precision, pattern.replace('#', `#${unit}`)]),
  ) as Record<Precision, string>;
}

const pointPatterns: Record<Language, string> = {
  en: '# percentage points',
  'zh-Hans': '#个百分点',
  'zh-Hant': '#個百分點',
  ja: '#ポイント',
};
const timeUnits: Record<string, string> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
};

const japaneseTimes: Record<string, string> = {
  a: '年',
  mo: 'カ月',
  wk: '週間',
  d: '日間',
  h: '時間',
  min: '分',
  s: '秒',
};

/** Half of a length of time, where a language has a word for it. */
const halves: Record<Language, Record<string, string>> = {
  en: { a: 'half a year', mo: 'half a month', d: 'half a day', h: 'half an hour' },
  'zh-Hans': { a: '半年', mo: '半个月', h: '半小时' },
  'zh-Hant': { a: '半年', mo: '半個月', h: '半小時' },
  ja: { a: '半年' },
};

const currencySigns: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  HKD: 'HK$',
  TWD: 'NT$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  SGD: 'S$',
  KRW: '₩',
  INR: '₹',
  BTC: '₿',
};

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();
function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    // Chinese and Japanese print has no comma in a number of four digits.
    const useGrouping = language === 'en' ? 'always' : 'min2';
    made = new Intl.NumberFormat(language, { maximumSignificantDigits: 15, useGrouping, ...options });
    formatters.set(key, made);
  }
  return made;
}

/** How many decimals a number of 万 has in Chinese print: 12.79万. */
const decimalsOfMyriad = 2;

/** True where "5 billion", 50亿 or 200万 says the value in full: with four decimals at most, or as many as 万 has. */
function isCompact(value: number, language: Language): boolean {
  const scales = language === 'en' ? [1e12, 1e9, 1e6] : [1e12, 1e8, 1e4];
  const scale = scales.find((one) => value >= one);
  if (scale === undefined || value >= 1e15) return false;
  const decimals = scale === 1e4 ? decimalsOfMyriad : 4;
  return Number.isInteger(Number(((value / scale) * 10 ** decimals).toPrecision(15)));
}

const notation = (value: number, language: Language): Intl.NumberFormatOptions =>
  isCompact(value, language) ? { notation: 'compact', compactDisplay: 'long' } : {};

const formatNumber = (value: number, language: Language): string =>
  language === 'ja' && Number.isInteger(value) && Math.abs(value) < 1e15
    ? `${value < 0 ? '-' : ''}${inMyriads(Math.abs(value))}`
    : formatter(language, notation(value, language)).format(value);

/** A whole number as Japanese newspapers write it, each four digits with their own power and without a comma: 11億9000万, 1万2000. */
const inMyriads = (value: number): string =>
  ['兆', '億', '万', '']
    .map((power, i) => [Math.floor(value / 1e4 ** (3 - i)) % (i === 0 ? Infinity : 1e4), power] as const)
    .filter(([digits]) => digits > 0)
    .map(([digits, power]) => `${digits}${power}`)
    .join('') || '0';

/** "$5 billion", "RUB 5 million", 50亿美元: the sign before the sum in English, the name after it elsewhere. */
function formatMoney(value: number, unit: string, language: Language): string {
  const number = formatNumber(value, language);
  if (language !== 'en') return number + currencyName(unit, language);
  const sign = currencySigns[unit] ?? unit;
  const [minus, digits] = value < 0 ? ['-', number.slice(1)] : ['', number];
  return `${minus}${sign}${/\p{L}$/u.test(sign) ? ' ' : ''}${digits}`;
}

function formatDuration(value: number, unit: string, language: Language): string {
  const half = value === 0.5 ? halves[language][unit] : undefined;
  if (half) return half;
  const name = timeUnits[unit];
  // CLDR would write 10 日, which is a date and no length.
  if (name && language === 'ja') return formatNumber(value, language) + japaneseTimes[unit];
  if (!name) return `${formatNumber(value, language)} ${unit}`;
  const text = formatter(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return language === 'zh-Hant' ? text.replace(' ', '') : text;
}

/** A part of a whole as the small fraction it is (1/2, 2/3), or else as a percentage. */
function formatFraction(value: number, language: Language): string {
  for (let parts = 2; parts <= 10; parts++) {
    const part = Math.round(value * parts);
    if (part > 0 && Math.abs(value - part / parts) < 1e-6) return `${part}/${parts}`;
  }
  return formatter(language, { style: 'percent', maximumSignificantDigits: 4 }).format(value);
}

/** One value of a numeric type with its unit. */
function formatValue({ type, unit = '' }: FactValue, value: number, language: Language): string {
  const number = formatNumber(value, language);
  switch (type) {
    case 'percent':
      return formatter(language, { style: 'unit', unit: 'percent' }).format(value);
    case 'point':
      return pointPatterns[language].replace('#', number);
    case 'multiple':
      return value < 1
        ? formatFraction(value, language)
        : language === 'en'
          ? `${number} times`
          : `${number}倍`;
    case 'money':
      return formatMoney(value, unit, language);
    case 'quantity': {
      const name = unitName(unit, language, value);
      return language === 'en' ? `${number} ${name}` : number + name;
    }
    case 'ordinal':
      return language === 'en' ? englishOrdinal(value) : `第${value}`;
    case 'duration':
      return formatDuration(value, unit, language);
    default:
      return number;
  }
}

const rangeSign: Record<Language, string> = { en: '–', 'zh-Hans': '至', 'zh-Hant': '至', ja: '〜' };

/** What is written once for a range, as long as neither end has a scale (2万) that the other could share. */
const unitOnce = new Set(['duration', 'quantity', 'point', 'multiple']);
const bare = /^[\d.,]+$/;

/** A value or a range, with its unit. */
function formatRange(
  { type, value, high }: FactValue,
  write: (value: number) => string,
  language: Language,
): string {
  const low = write(Number(value));
  if (high === undefined) return low;
  const [start, end] = [formatNumber(Number(value), language), formatNumber(high, language)];
  const isWhole = type !== 'multiple' || Number(value) >= 1;
  const isOnce = isWhole && unitOnce.has(type) && bare.test(start) && bare.test(end);
  return `${isOnce ? start : low}${rangeSign[language]}${write(high)}`;
}

/**
 * A fact as a reader of the language writes it: "about 12,000", 78%, 50亿美元, 2021年1月至9月, "dozens", 16岁以上.
 *
 * @param names the name of a gazetteer's id in the reader's language; without it the id is written
 */
export function formatFact(fact: FactValue, language: Language, names?: (id: string) => string): string {
  const { type, value, precision = 'exact', sense } = fact;
  if (type === 'name') return names?.(String(value)) ?? String(value);
  if (type === 'date' || type === 'period') return formatTime(fact, language);
  const several =
    sense === 'several' ? severalOf(fact, language, formatValue(fact, Number(value), language)) : undefined;
  if (several) return several;
  const isAge = sense === 'age';
  const write = (one: number) => (isAge ? formatNumber(one, language) : formatValue(fact, one, language));
  const text = formatRange(fact, write, language);
  if (isAge) return agePatterns[language][precision].replace('#', () => text);
  return precision === 'exact' ? text : precisionPatterns[language][precision].replace('#', () => text);
}
