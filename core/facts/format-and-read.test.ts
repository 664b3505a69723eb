import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages, tongueOf } from '../language.ts';
import { type FactValue, readFacts } from './fact.ts';
import { factKey } from './fact-key.ts';
import { formatFact } from './format.ts';

const keysOf = (text: string, language: Language): string[] =>
  readFacts(text, { tongue: tongueOf(language) }).map(({ key }) => key);

// Bare, these digits are the name of a day in Chinese.
const isNoName = (value: number): boolean => value !== 8964;
// As many digits as are written: 15.
const amount = fc
  .oneof(
    fc.integer({ min: 2, max: 2 ** 49 }),
    fc.integer({ min: 20, max: 999_999 }).map((cents) => cents / 100),
    fc.integer({ min: 1, max: 9999 }).map((millions) => millions * 1e6),
  )
  .filter(isNoName);
const count = fc.integer({ min: 2, max: 2 ** 40 }).filter(isNoName);
const codes = fc.constantFrom(
  ...'USD CNY JPY EUR GBP HKD TWD KRW AUD CAD NZD SGD RUB INR CHF TRY THB VND IDR MYR PHP MXN BRL ZAR'.split(
    ' ',
  ),
  ...'KZT UAH ILS SAR AED IRR SEK NOK DKK PLN CZK HUF MOP PKR LKR BDT MMK LAK KHR GEL CRC NGN EGP'.split(' '),
  ...'ARS CLP COP AZN MNT BTC'.split(' '),
);
// A pound is money too, and is read as such.
// Without knots: 节 is one only beside 航速.
const units = fc.constantFrom(
  ...'km2 m2 mi2 ft2 cm2 m3 km3 cm3 ft3 km/h mi/h m/s km/s km cm mm um nm nmi m mi ft in yd ha mu acre'.split(
    ' ',
  ),
  ...'t kg g mg oz jin bbl gal l ml TEU W kW MW GW kWh MWh GWh TWh V kV Hz kHz MHz GHz hPa Cel degF'.split(
    ' ',
  ),
  ...'MB GB TB hp dB kcal mAh ct ly tsubo mSv Bq'.split(' '),
);
const times = fc.constantFrom(...'a mo wk d h min s'.split(' '));

const precisions = ['exact', 'about', 'over', 'under', 'at-least', 'at-most'] as const;

const kinds: Record<string, fc.Arbitrary<FactValue>> = {
  number: amount.map((value) => ({ type: 'number', value })),
  percentage: amount.map((value) => ({ type: 'percent', value })),
  point: amount.map((value) => ({ type: 'point', value })),
  sum: fc.tuple(count, codes).map(([value, unit]) => ({ type: 'money', value, unit })),
  quantity: fc.tuple(amount, units).map(([value, unit]) => ({ type: 'quantity', value, unit })),
  'length of time': fc
    .tuple(fc.integer({ min: 2, max: 99 }), times)
    .map(([value, unit]) => ({ type: 'duration', value, unit })),
  age: fc
    .tuple(fc.integer({ min: 2, max: 99 }), fc.constantFrom(...precisions))
    .map(([value, precision]) => ({ type: 'duration', value, unit: 'a', precision, sense: 'age' })),
  'several times a power of ten': fc
    .tuple(
      fc.integer({ min: 1, max: 13 }),
      fc.constantFrom(
        { type: 'number' },
        { type: 'point' },
        { type: 'money', unit: 'USD' },
        { type: 'money', unit: 'CNY' },
        { type: 'quantity', unit: 'km' },
        { type: 'duration', unit: 'a' },
        { type: 'multiple' },
      ),
    )
    .map(
      ([power, kind]) => ({ ...kind, value: 10 ** power, precision: 'over', sense: 'several' }) as FactValue,
    ),
  'half of a length of time': fc
    .constantFrom('a', 'mo', 'd', 'h')
    .map((unit) => ({ type: 'duration', value: 0.5, unit })),
  ordinal: fc.integer({ min: 2, max: 999 }).map((value) => ({ type: 'ordinal', value })),
  multiple: fc.integer({ min: 2, max: 99 }).map((value) => ({ type: 'multiple', value })),
  'negative value': fc
    .tuple(
      count,
      fc.constantFrom(
        { type: 'number' },
        { type: 'percent' },
        { type: 'money', unit: 'USD' },
        { type: 'money', unit: 'RUB' },
        { type: 'quantity', unit: 'Cel' },
      ),
    )
    .map(([value, kind]) => ({ ...kind, value: -value }) as FactValue),
  range: fc
    .tuple(
      fc.integer({ min: 10, max: 400 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom(
        { type: 'number' },
        { type: 'percent' },
        { type: 'money', unit: 'CNY' },
        { type: 'quantity', unit: 'km' },
        { type: 'duration', unit: 'a' },
      ),
    )
    .map(([value, more, kind]) => ({ ...kind, value, high: value + more }) as FactValue),
};

const two = (part: number): string => String(part).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const pair = (one: fc.Arbitrary<number>) => fc.tuple(one, one).filter(([a, b]) => a < b);
const part = fc.constantFrom('early' as const, 'mid' as const, 'late' as const);

const dates: Record<string, fc.Arbitrary<FactValue>> = {
  year: year.map((y) => ({ type: 'date', value: String(y) })),
  month: fc.tuple(year, month).map(([y, m]) => ({ type: 'date', value: `${y}-${two(m)}` })),
  day: fc.tuple(year, month, day).map(([y, m, d]) => ({ type: 'date', value: `${y}-${two(m)}-${two(d)}` })),
  'day of some year': fc
    .tuple(month, day)
    .map(([m, d]) => ({ type: 'date', value: `XXXX-${two(m)}-${two(d)}` })),
  'month of some year': month.map((m) => ({ type: 'date', value: `XXXX-${two(m)}` })),
  'part of a month': fc
    .tuple(year, month, part)
    .map(([y, m, one]) => ({ type: 'date', value: `${y}-${two(m)}`, part: one })),
  'part of a year': fc.tuple(year, part).map(([y, one]) => ({ type: 'date', value: String(y), part: one })),
  'fiscal year': year.map((y) => ({ type: 'date', value: String(y), unit: 'FY' })),
  decade: fc.integer({ min: 190, max: 202 }).map((tens) => ({ type: 'date', value: `${tens}X` })),
  years: pair(year).map(([a, b]) => ({ type: 'period', value: `${a}/${b}` })),
  months: fc
    .tuple(year, pair(month))
    .map(([y, [a, b]]) => ({ type: 'period', value: `${y}-${two(a)}/${y}-${two(b)}` })),
  'months of some year': pair(month).map(([a, b]) => ({
    type: 'period',
    value: `XXXX-${two(a)}/XXXX-${two(b)}`,
  })),
  'months of two years': fc
    .tuple(year, month, month)
    .map(([y, a, b]) => ({ type: 'period', value: `${y}-${two(a)}/${y + 1}-${two(b)}` })),
  days: fc.tuple(year, month, pair(day)).map(([y, m, [a, b]]) => ({
    type: 'period',
    value: `${y}-${two(m)}-${two(a)}/${y}-${two(m)}-${two(b)}`,
  })),
};

const all = Object.entries({ ...kinds, ...dates });
const sentence: Record<Language, [before: string, after: string]> = {
  en: ['They wrote of ', ', and of nothing else.'],
  'zh-Hans': ['书中写有：', '，如此而已。'],
  'zh-Hant': ['書中寫有：', '，如此而已。'],
  ja: ['本には：', '、とある。'],
};
const marks = fc.constantFrom('\u200b', '\u200e', '\u2060', '\ufeff', '\u202c', '\u2069');

describe.each(languages)('what is written in %s', (language) => {
  it.each(all)('is read back: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (fact) => {
        expect(keysOf(formatFact(fact, language), language)).toEqual([factKey(fact)]);
      }),
      { numRuns: 80 },
    );
  });

  it.each(all)('is read at its place in a sentence: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (fact) => {
        const written = formatFact(fact, language);
        const [before, after] = sentence[language];
        const text = before + written + after;
        const facts = readFacts(text, { tongue: tongueOf(language) });
        expect(facts.map(({ key }) => key)).toEqual([factKey(fact)]);
        expect(written).toContain(text.slice(facts[0]!.start, facts[0]!.end));
      }),
      { numRuns: 40 },
    );
  });

  it.each(all)('is read through marks that nobody sees: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, marks, fc.nat(), (fact, mark, place) => {
        const written = formatFact(fact, language);
        const at = place % (written.length + 1);
        expect(keysOf(written.slice(0, at) + mark + written.slice(at), language)).toEqual([factKey(fact)]);
      }),
      { numRuns: 40 },
    );
  });
});
