import type { FactValue } from './fact.ts';
import type { Tongue } from './language.ts';
import { type Measure, measureAt } from './measure.ts';
import { numeralAt } from './numeral.ts';
import { precisionOf } from './precision.ts';

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** What a stretch of text says: a fact, or (without `fact`) something to pass over. */
export interface Found {
  start: number;
  end: number;
  fact?: FactValue;
}

const separator: Record<Tongue, RegExp> = {
  zh: /\s?(?:至|到|[-~–—―〜−])\s?/y,
  ja: /\s?(?:から|[-~–—―〜−])\s?/y,
  en: /(?:\s?[-–—]\s?|\s+to\s+)/y,
};
const and = /\s+and\s+/y;
const change = /(?:\bfrom|从|從|由|自) ?$/i;
const between = /\bbetween $/i;
const code = /(?:[-./]\d|[A-Za-z])/y;
const counter =
  '个個名人位项項家座艘架枚次件条條所户戶张張台部辆輛只隻支场場种種起例节節层層颗顆头頭株匹批轮輪间間栋棟发發份堂门門宗桩把封则則员員余餘多つ軒頭棟社本冊機両点か';
const vague = /(?:数|數|几|幾|好几|上)(?=[十百千万萬亿億])/y;
const vagueEnglish =
  /(?:(tens|dozens|hundreds|thousands|millions|billions)(?: of (thousands|millions|billions))?)\b/iy;
const vagueValue: Record<string, number> = {
  tens: 10,
  dozens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};

/** 数十万, 上万 and "hundreds of thousands" say no more than that it is over a power of ten. */
function vagueAt(text: string, at: number, tongue: Tongue): Found | undefined {
  if (tongue === 'en') {
    const match = exec(vagueEnglish, text, at);
    if (!match) return undefined;
    const value = vagueValue[match[1]!.toLowerCase()]! * (match[2] ? vagueValue[match[2].toLowerCase()]! : 1);
    return { start: at, end: vagueEnglish.lastIndex, fact: { type: 'number', value, precision: 'over' } };
  }
  const match = exec(vague, text, at);
  if (!match) return undefined;
  const start = at + match[0].length;
  const isScale = '万萬亿億'.includes(text[start]!);
  const numeral = isScale ? undefined : numeralAt(text, start, tongue);
  const value = numeral?.value ?? ('万萬'.includes(text[start]!) ? 1e4 : 1e8);
  const end = numeral?.end ?? start + 1;
  if (match[0] === '上' && !counter.includes(text[end] ?? ' ')) return { start: at, end };
  if (!numeral || !/[十百千]/.test(text[end] ?? ' ')) {
    return { start: at, end, fact: { type: 'number', value, precision: 'over' } };
  }
  return { start: at, end };
}

/**
 * A plain number in Han characters needs a place value or a counter: 三十, 三名; 十分, 三星 and 一直 are words.
 */
function isHanNumber(text: string, { numeral, end }: Measure): boolean {
  const next = text[end] ?? '';
  const length = numeral.end - numeral.start;
  if ('〇零一二三四五六七八九十百千万萬亿億兆'.includes(next) && next !== '') return false;
  const counted = next !== '' && counter.includes(next);
  if (numeral.bare && numeral.value !== 10 && length < 3) return counted;
  if (numeral.bare && length < 2) return counted;
  if (length === 1) return counted && numeral.value !== 1 && !/[A-Za-z]/.test(next);
  return !'大分足强'.includes(next) || next === '' || numeral.value > 100;
}

function isPlainNumber(text: string, measure: Measure, tongue: Tongue): boolean {
  const { numeral, start, end } = measure;
  if (numeral.script === 'han') return isHanNumber(text, measure);
  if (numeral.script === 'words') return tongue === 'en' && isEnglishNumber(text, measure);
  if (exec(code, text, end)) return false;
  if (text[start] === '0' && numeral.value >= 1) return false;
  return !isLabelled(text, start, end);
}

const designators =
  /(?:\b(?:No|Nos|Number|Channel|Pier|Article|Chapter|Section|Room|Route|Highway|Flight|Boeing|Airbus|Type|Class|Level|Phase|Page|Gate|Terminal|Title|Act|Rule|Formula|Area|Apollo|Windows|Building|Block|Track|Stage|Tier|Grade|Mark|Version|Studio|Radio|Bureau|Unit|Camp|Zone|District|Ward|Precinct|Interstate|Exit|Platform|Bowl|Resolution|Falcon|Covid|Sputnik|Psalm|Proposition|Paragraph|Clause|Annex|Appendix|Figure|Table|Volume|Part|Episode|Season|Lot|Box|call|dial|log)\.?|国道|國道|県道|省道|第) ?#?$/i;
const name =
  /[\p{Ll}’'] (?!(?:The|About|Some|Only|Over|Nearly|Almost|At|In|On|Of|With|By|For|From|To|And|But|Or|All|Around|Roughly|Another|Up|More|Than|Least|Just|As|Between|When|While|After|Since|Until|Through)\b)\p{Lu}\p{L}+ $/u;

/** "Pier 39", "Channel 4", "Windows 10": a number that is part of a name. */
function isLabelled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (designators.test(before)) return true;
  if (end - start > 3 || !name.test(before)) return false;
  return !/^ (?:[a-z]+s|people|men|women|children)\b/.test(text.slice(end, end + 20));
}

/** Number words in capitals within a sentence are names: "the Big Four", "Five Eyes". "One" is mostly a pronoun. */
function isEnglishNumber(text: string, { numeral, start, end }: Measure): boolean {
  if (numeral.value <= 1) return false;
  const capital = /[A-Z]/.test(text[start]!);
  if (!capital) return true;
  return (
    !/[A-Za-z,] $/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^ [A-Z]/.test(text.slice(end, end + 2))
  );
}

const ordinal = /(\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)\b(?:[- ](anniversary|birthday))?/iy;
const ordinalCjk = /第 ?/y;

function ordinalAt(text: string, at: number, tongue: Tongue): Found | undefined {
  if (tongue === 'en') {
    const match = exec(ordinal, text, at);
    if (!match) return undefined;
    const value = Number(match[1]!.replaceAll(',', ''));
    const fact: FactValue = match[2] ? { type: 'duration', value, unit: 'a' } : { type: 'ordinal', value };
    return { start: at, end: ordinal.lastIndex, fact };
  }
  if (!exec(ordinalCjk, text, at)) return undefined;
  const numeral = numeralAt(text, ordinalCjk.lastIndex, tongue);
  if (!numeral) return undefined;
  const found = { start: at, end: numeral.end };
  return numeral.value > 1 ? { ...found, fact: { type: 'ordinal', value: numeral.value } } : found;
}

const fraction =
  /(?:(half)(?= (?:of|a million|a billion|the|its|their|all)\b)|(?:(one|two|three|four|five|a)[- ](half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth|twent(?:y|ieth))(?:-?first)?s?\b)(?= of\b|,|\.| (?:the|its|their|as|higher|lower|majority)\b))/iy;
const denominators: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
  twentieth: 20,
};
const numerators: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const half = /(?:一半|半数|半數|过半|過半|半分)(?!导|導|身)/y;

function fractionAt(text: string, at: number, tongue: Tongue): Found | undefined {
  if (tongue !== 'en') {
    if (!exec(half, text, at)) return undefined;
    return { start: at, end: half.lastIndex, fact: { type: 'multiple', value: 0.5 } };
  }
  const match = exec(fraction, text, at);
  if (!match) return undefined;
  const below = denominators[match[3]?.toLowerCase() ?? 'half'];
  if (!below) return undefined;
  const value = (numerators[match[2]?.toLowerCase() ?? 'one'] ?? 1) / below;
  return {
    start: at,
    end: fraction.lastIndex,
    fact: { type: 'multiple', value: Number(value.toPrecision(12)) },
  };
}

/** The upper end of a range whose lower end is `low`. */
function rangeEnd(text: string, low: Measure, tongue: Tongue): Measure | undefined {
  const before = text.slice(Math.max(0, low.start - 8), low.start);
  if (change.test(before)) return undefined;
  let next = -1;
  if (exec(separator[tongue], text, low.end)) next = separator[tongue].lastIndex;
  else if (tongue === 'en' && between.test(before) && exec(and, text, low.end)) next = and.lastIndex;
  const high = next < 0 ? undefined : measureAt(text, next, tongue);
  if (
    !high ||
    (high.type !== low.type && low.type !== 'number') ||
    (low.unit !== undefined && low.unit !== high.unit)
  ) {
    const shared = low.type === 'money' && high?.type === 'number' && text[low.start]! > '9' === false;
    return shared ? high : undefined;
  }
  return high;
}

function lowValue(low: Measure, high: Measure): number {
  // "3-5万" and "$5-10 million" give the scale once.
  const shares = low.numeral.scale === 1 && high.numeral.scale > 1 && low.value < 1000;
  return shares ? Number((low.value * high.numeral.scale).toPrecision(15)) : low.value;
}

function valueFact(text: string, measure: Measure, tongue: Tongue): FactValue {
  const { type, value, unit, start, end, numeral } = measure;
  const precision = measure.over || numeral.over ? 'over' : precisionOf(text, start, end, tongue);
  const negative =
    tongue === 'en' &&
    /\b(?:minus|negative) $|(?<![\dA-Za-z)] ?)[-−]$/i.test(text.slice(Math.max(0, start - 9), start));
  return {
    type,
    value: negative && type !== 'duration' ? -value : value,
    ...(unit !== undefined && { unit }),
    ...(precision && { precision }),
  };
}

function rangeAt(text: string, low: Measure, tongue: Tongue): Found | undefined {
  const high = rangeEnd(text, low, tongue);
  if (!high) return undefined;
  const plainPair = low.type === 'number' && high.type === 'number' && low.numeral.script === 'digits';
  const value = lowValue(low, high);
  const chained = plainPair && exec(code, text, high.end) !== null;
  // A score, a section or a telephone number, not a range.
  if (plainPair && (value >= high.value || chained || text[low.start] === '0'))
    return /[-–—−]/.test(text.slice(low.end, high.start)) ? { start: low.start, end: high.end } : undefined;
  if (value >= high.value) return undefined;
  const fact: FactValue = {
    ...valueFact(text, { ...high, start: low.start }, tongue),
    value,
    high: high.value,
  };
  return { start: low.start, end: high.end, fact };
}

/**
 * The number, percentage, sum, quantity, multiple, fraction, range, length of time or ordinal that begins at an
 * offset; found without a fact where a number there states none (a score, a code, part of a name).
 *
 * @param text folded by `plain`
 */
export function quantityAt(text: string, at: number, tongue: Tongue): Found | undefined {
  const special = ordinalAt(text, at, tongue) ?? fractionAt(text, at, tongue) ?? vagueAt(text, at, tongue);
  if (special) return special;
  const measure = measureAt(text, at, tongue);
  if (!measure) return undefined;
  const range = rangeAt(text, measure, tongue);
  if (range) return range;
  const { start, end } = measure;
  if (measure.type === 'number' && !isPlainNumber(text, measure, tongue)) return { start, end };
  return { start, end, fact: valueFact(text, measure, tongue) };
}
