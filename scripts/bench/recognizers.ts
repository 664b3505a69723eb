import { createRequire } from 'node:module';
import type { Tongue } from '../../core/language.ts';
import { overlaps } from '../../core/span.ts';
import type { EvaluationFact } from '../evaluation/facts.ts';

/** What Recognizers-Text finds; `end` is the last character's offset, not the one after it. */
interface Recognized {
  start: number;
  end: number;
  text: string;
  typeName: string;
  resolution: {
    value?: string | null;
    unit?: string;
    isoCurrency?: string;
    values?: { timex: string; type: string }[];
  } | null;
}

type Recognize = (text: string, culture: string) => Recognized[];

const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<
  | 'recognizeNumber'
  | 'recognizePercentage'
  | 'recognizeCurrency'
  | 'recognizeDimension'
  | 'recognizeDateTime',
  Recognize
>;

const cultures: Record<Tongue, string> = { en: 'en-us', zh: 'zh-cn', ja: 'ja-jp' };
/** For dimensions and dates the package has no Japanese, and would read English; Chinese finds more. */
const nearestCultures: Record<Tongue, string> = { ...cultures, ja: 'zh-cn' };

/** Everything that the recognizers of numbers, percentages, currencies, dimensions and dates find. */
export const recognize = (text: string, tongue: Tongue): Recognized[] => [
  ...recognizers.recognizeDateTime(text, nearestCultures[tongue]),
  ...recognizers.recognizeCurrency(text, cultures[tongue]),
  ...recognizers.recognizeDimension(text, nearestCultures[tongue]),
  ...recognizers.recognizePercentage(text, cultures[tongue]),
  ...recognizers.recognizeNumber(text, cultures[tongue]),
];

/** The currencies that it names without a code, as news means them. */
const currencies: Record<string, string> = {
  Dollar: 'USD',
  Pound: 'GBP',
  Rupee: 'INR',
  Ruble: 'RUB',
  'Chinese yuan': 'CNY',
  'Japanese yen': 'JPY',
};

const units: Record<string, string> = {
  ...{ Kilometer: 'km', Meter: 'm', Centimeter: 'cm', Millimeter: 'mm', Mile: 'mi', Foot: 'ft', Inch: 'in' },
  ...{ 'Square kilometer': 'km2', 'Square meter': 'm2', Hectare: 'ha', 'Square hectometer': 'ha', Mu: 'mu' },
  ...{ Ton: 't', 'Metric ton': 't', Kilogram: 'kg', Pound: 'lb', Gallon: 'gal' },
  ...{ 'Kilometer per hour': 'km/h', 'Mile per hour': 'mi/h' },
};

/** A date or period as the sets write it, or none for times of day, lengths of time and what is told from today. */
function dateOf({ text, resolution }: Recognized): string | undefined {
  const timex = resolution?.values?.[0]?.timex ?? '';
  const isRelative =
    !timex.includes('XXXX') && !/\d{4}|[〇零一二三四五六七八九]{2}/.test(text.normalize('NFKC'));
  if (isRelative) return undefined;
  if (/^[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(timex)) return timex + partOf(text);
  const range = /^\(([\dX]{4}-[\dX]{2}-[\dX]{2}),([\dX]{4}-[\dX]{2}-[\dX]{2}),P\d+([DMY])\)$/.exec(timex);
  if (!range) return undefined;
  const [, start, end, step] = range;
  const quarter = /^(\d{4}|XXXX)-(01|04|07|10)/.exec(start!);
  if (quarter && /季|quarter|q[1-4]/i.test(text)) return `${quarter[1]}-Q${(Number(quarter[2]) + 2) / 3}`;
  if (quarter && /半年|half/i.test(text)) return `${quarter[1]}-H${quarter[2] === '01' ? 1 : 2}`;
  const digits = { D: 10, M: 7, Y: 4 }[step as 'D' | 'M' | 'Y'];
  return `${start!.slice(0, digits)}/${end!.slice(0, digits)}`;
}

function partOf(text: string): string {
  if (/上旬|初|\bearly/i.test(text)) return '-E';
  if (/中旬|\bmid/i.test(text)) return '-M';
  return /下旬|末|\blate/i.test(text) ? '-L' : '';
}

function toFact(found: Recognized): EvaluationFact | undefined {
  const { start, typeName, resolution } = found;
  const place = { start, end: found.end + 1 };
  if (typeName.startsWith('datetime')) {
    const value = dateOf(found);
    if (value === undefined) return undefined;
    return { type: value.includes('/') ? 'date_range' : 'date', value, ...place };
  }
  const { value, unit = '', isoCurrency } = resolution ?? {};
  const number = Number.parseFloat(value ?? '');
  if (Number.isNaN(number)) return undefined;
  if (typeName === 'percentage') return { type: 'percent', value: number, ...place };
  if (typeName === 'currency')
    return { type: 'money', value: number, unit: isoCurrency ?? currencies[unit] ?? unit, ...place };
  if (typeName === 'dimension')
    return { type: 'quantity', value: number, unit: units[unit] ?? unit, ...place };
  return { type: 'number', value: number, ...place };
}

/** Its findings in the format of the evaluation sets: of two at one place the more telling one stands. */
export function predictRecognized(text: string, tongue: Tongue): EvaluationFact[] {
  const facts: EvaluationFact[] = [];
  for (const found of recognize(text, tongue)) {
    const fact = toFact(found);
    if (fact && !facts.some((other) => overlaps(other, fact))) facts.push(fact);
  }
  return facts;
}
