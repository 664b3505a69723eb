import type { Tongue } from '../language.ts';
import { execAt } from '../pattern.ts';
import type { FactValue } from './fact.ts';
import type { Found } from './found.ts';
import { fractionAt } from './fraction.ts';
import { codeEnd, isClock, isLabelled } from './label.ts';
import { type Measure, measureAt, suffixed } from './measure.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { phraseAt } from './phrase.ts';
import { precisionOf } from './precision.ts';
import { isRateBase } from './rate.ts';

const separator: Record<Tongue, RegExp> = {
  zh: /\s?(?:至|到|[-~–—―〜−])\s?/y,
  ja: /\s?(?:から|[-~–—―〜−])\s?/y,
  en: /(?:-?\s+to\s+|\s?[-–—]\s?)/y,
};
const and = /\s+and\s+/y;
const or = /\s+or\s+/y;
const change = /(?:\bfrom|从|從|由|自) ?$/i;
const between = /\bbetween $/i;
const code = /(?:[-./]\d[\w]*|[A-Za-z]\w*)+/y;
const counter =
  '个個名人位项項家座艘架枚件条條所户戶张張台部辆輛只隻支场場种種起例层層颗顆头頭株匹批轮輪间間栋棟份堂门門桩把则則员員余餘多几幾片粒瓶盒箱包篇首幅副套组組队隊根列趟回遍次口杯村县縣校站票席国國つ軒社本冊機両点か';
const vague = /(?:数|數|几|幾|好几|何|上|[数數]以(?=[十百千万萬亿億]{1,3}[计計]))(?=[十百千万萬亿億兆])/y;
const vagueEnglish =
  /(tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (thousands|millions|billions|trillions))?\b( of (?=[A-Za-z]))?/iy;
const vagueValue: Record<string, number> = {
  tens: 10,
  dozens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

function vagueNumeral(text: string, at: number, tongue: Tongue): Numeral | undefined {
  if (tongue === 'en') {
    const match = execAt(vagueEnglish, text, at);
    if (!match) return undefined;
    const value = vagueValue[match[1]!.toLowerCase()]! * (match[2] ? vagueValue[match[2].toLowerCase()]! : 1);
    const end = vagueEnglish.lastIndex - (match[3]?.length ?? 0);
    return { value, script: 'words', scale: value, start: at, end };
  }
  const match = execAt(vague, text, at);
  if (!match) return undefined;
  const start = at + match[0].length;
  const one = numeralAt(`一${text.slice(start, start + 4)}`, 0, tongue)!;
  const end = start + one.end - 1;
  return { ...one, start: at, end: match[0].endsWith('以') ? end + 1 : end };
}

/** 海上百米 and 晚上千人: 上 belongs to the word before it. */
const endsWord = /[以马馬网網海晚早线線]上$/;

/** 数十万, 数以万计, 上万 and "hundreds of thousands" say no more than that it is over a power of ten. */
function vagueAt(text: string, at: number, tongue: Tongue): Found | undefined {
  const numeral = vagueNumeral(text, at, tongue);
  if (!numeral) return undefined;
  const { end } = numeral;
  const joint = tongue === 'en' && text.startsWith(' of ', end) ? 3 : 0;
  const measure = suffixed(text, { ...numeral, end: end + joint }, tongue);
  const known = measure.type !== 'number';
  const isUp = text[at] === '上';
  if (isUp && !counter.includes(text[end] ?? ' ')) {
    if (endsWord.test(text.slice(at - 1, at + 1))) return { start: at, end: at + 1 };
    if (!known) return { start: at, end };
  }
  const { type, value, unit } = measure;
  const sense = !isUp && { sense: 'several' as const };
  const fact: FactValue = { type, value, ...(unit && { unit }), precision: 'over', ...sense };
  return { start: at, end: known ? measure.end : end, fact };
}

/** What qualifies a number and no word: 一千左右. */
const estimate = /^(?:左右|上下|以上|以下|以[内內])/;
/** After a counter in Japanese: 百人余り, 三百人分. */
const countedJa = /^(?:余り?|以[上下内]|未満|超|近く|弱|強|前後|程度|分|規模)/;
const han = /\p{sc=Han}/u;

/**
 * A plain number in Han characters needs a place value or a counter: 三十, 三名; 十分, 三星 and 一直 are words.
 */
function isHanNumber(text: string, { numeral, end, precision }: Measure, tongue: Tongue): boolean {
  const next = text[end] ?? ' ';
  const length = numeral.end - numeral.start;
  if ('〇零一二三四五六七八九十百千万萬亿億兆'.includes(next)) return false;
  const counted =
    precision !== undefined ||
    estimate.test(text.slice(end, end + 2)) ||
    (counter.includes(next) &&
      (tongue !== 'ja' || !han.test(text[end + 1] ?? '') || countedJa.test(text.slice(end + 1, end + 3))));
  // 百万 and 千 alone are words or names more often than numbers; 十一 is a holiday.
  if (numeral.bare || numeral.value === 11 || (length === 1 && numeral.value === 10)) return counted;
  if (length === 1) return counted && numeral.value > 1;
  // 二十四点八; 两点一 is as often a time or a line.
  if (length > 3 && /[点點]/.test(text.slice(numeral.start, numeral.end))) return true;
  // 十二生肖, 四十七士, 五百强: a noun without a counter makes a name, but for round thousands (一万美军).
  return counted || !han.test(next) || numeral.value >= 10_000 || (tongue === 'ja' && length > 3);
}

function isPlainNumber(text: string, measure: Measure, tongue: Tongue): boolean {
  const { numeral, start, end } = measure;
  if (numeral.script === 'han') return isHanNumber(text, measure, tongue);
  if (numeral.script === 'words') return tongue === 'en' && isEnglishNumber(text, measure);
  if (execAt(code, text, end)) return false;
  if (text[start] === '0' && numeral.value >= 1) return false;
  return !isLabelled(text, start, end, tongue);
}

/** Number words in capitals within a sentence are names: "the Big Four", "Five Eyes". "One" is mostly a pronoun. */
function isEnglishNumber(text: string, { numeral, start, end }: Measure): boolean {
  if (numeral.value <= 1 && !numeral.marked) return false;
  const capital = /[A-Z]/.test(text[start]!);
  if (!capital) return true;
  return (
    !/[A-Za-z,] $/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^ [A-Z]/.test(text.slice(end, end + 2))
  );
}

const ordinal = /(\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)\b(?:[- ](anniversary|birthday))?/iy;
const ordinalCjk = /第 ?/y;
const numberedCjk = /(\d{1,4}) ?(?:号|號)/y;

function ordinalAt(text: string, at: number, tongue: Tongue): Found | undefined {
  if (tongue === 'en') {
    const match = execAt(ordinal, text, at);
    if (!match) return undefined;
    const value = Number(match[1]!.replaceAll(',', ''));
    const fact: FactValue = match[2] ? { type: 'duration', value, unit: 'a' } : { type: 'ordinal', value };
    return { start: at, end: ordinal.lastIndex, fact };
  }
  const numbered = execAt(numberedCjk, text, at);
  if (numbered)
    return { start: at, end: numberedCjk.lastIndex, fact: { type: 'ordinal', value: Number(numbered[1]) } };
  if (!execAt(ordinalCjk, text, at)) return undefined;
  const numeral = numeralAt(text, ordinalCjk.lastIndex, tongue);
  if (!numeral) return undefined;
  const found = { start: at, end: numeral.end };
  return numeral.value > 1 ? { ...found, fact: { type: 'ordinal', value: numeral.value } } : found;
}

/** Two digits side by side or with a comma, after tens or before a unit; 一二, 二、三, 8、9 … but not 九十. */
const neighbours = new RegExp(
  String.raw`(?<![〇零一二三四五六七八九])([二三四五六七八九]?十)?(?:${[
    '一(?=、?[二两兩])|[二两兩](?=、?三)|三(?=、?[四五])|四(?=、?五)|五(?=、?六)|六(?=、?七)|七(?=、?八)|八(?=、?九)',
    '(?<![\\d.,])(?:1(?=、2)|2(?=、3)|3(?=、4)|4(?=、5)|5(?=、6)|6(?=、7)|7(?=、8)|8(?=、9))',
  ].join('|')})、?(?=.(?![〇零○一二三四五六七八九\d.,]))`,
  'y',
);
/** In what the first of two digits with a comma is no number of an item: 二、三条船沉没 is a heading. */
const inClause = /[\p{L}，,]/u;

/** 百分之七八十, 百分之二三 */
const roughShare =
  /百分之(一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)(十)?(?![〇零一二三四五六七八九十百点點])/y;

function roughShareAt(text: string, at: number): Found | undefined {
  const [, pair, tens] = execAt(roughShare, text, at) ?? [];
  if (!pair) return undefined;
  const [value, high] = [...pair].map((digit) => numeralAt(digit, 0, 'zh')!.value * (tens ? 10 : 1)) as [
    number,
    number,
  ];
  return { start: at, end: roughShare.lastIndex, fact: { type: 'percent', value, high, precision: 'about' } };
}

/** 二三十个, 七八年 and 十七八岁: two digits side by side are the ends of a rough range. */
function roughAt(text: string, at: number, tongue: Tongue): Found | undefined {
  const match = tongue === 'en' ? null : execAt(neighbours, text, at);
  if (!match) return undefined;
  const tens = match[1] ?? '';
  const first = at + tens.length;
  const second = neighbours.lastIndex;
  if (second > first + 1 && !inClause.test(text[at - 1] ?? '')) return undefined;
  const rest = tens + text.slice(second, second + 15);
  const high = measureAt(rest, 0, tongue);
  if (
    !high ||
    (high.type === 'number' && high.numeral.value < 100 && !counter.includes(rest[high.end] ?? ' '))
  )
    return undefined;
  const low = numeralAt(tens + text[first] + rest.slice(tens.length + 1, high.numeral.end), 0, tongue);
  if (!low || low.value >= high.numeral.value) return undefined;
  const value = (high.value / high.numeral.value) * low.value;
  const { type, unit, sense } = high;
  return {
    start: at,
    end: at + high.end + second - first,
    fact: {
      type,
      value,
      high: high.value,
      ...(unit && { unit }),
      precision: 'about',
      ...(sense && { sense }),
    },
  };
}

/** "two or three days", "10 or 20 boats": what is after "or" where it is more, but not far more. */
function eitherOf(text: string, low: Measure): Measure | undefined {
  const high = execAt(or, text, low.end) ? measureAt(text, or.lastIndex, 'en') : undefined;
  if (!high || high.numeral.value > 2.5 * low.value || isClock(text, high.numeral, 'en')) return undefined;
  return { ...high, precision: 'about' };
}

const moved =
  /\b(?:f[ae]ll\w*|r[io]s[ei]\w*|gain\w*|dropp?\w*|los[et]\w*|slipp?\w*|climb\w*|jump\w*|add(?:s|ed|ing)?|shed\w*|up|down|eased?|declin\w*|increas\w*)(?: by)? $/i;

/** "Fell $3 to $240": by how much and to what, and no range, whose ends lie nearer to each other. */
const isByAndTo = (low: Measure, high: Measure | undefined, before: string): boolean =>
  low.type === 'money' && high?.type === 'money' && high.value >= 5 * low.value && moved.test(before);

/** The upper end of a range whose lower end is `low`. */
function rangeEnd(text: string, low: Measure, tongue: Tongue): Measure | undefined {
  const before = text.slice(Math.max(0, low.start - 16), low.start);
  if (change.test(before)) return undefined;
  let next = -1;
  if (execAt(separator[tongue], text, low.end)) next = separator[tongue].lastIndex;
  else if (tongue === 'en' && between.test(before) && execAt(and, text, low.end)) next = and.lastIndex;
  else if (tongue === 'en' && low.type === 'number') return eitherOf(text, low);
  const high = next < 0 ? undefined : measureAt(text, next, tongue);
  if (tongue === 'en' && isByAndTo(low, high, before)) return undefined;
  if (
    !high ||
    (high.type !== low.type && low.type !== 'number') ||
    (low.unit !== undefined && low.unit !== high.unit)
  ) {
    // "$5-10 million" gives the sign once, before the lower end, as 百分之三到五 does the share.
    const isShared =
      (low.type === 'money' || low.type === 'percent') &&
      high?.type === 'number' &&
      low.start < low.numeral.start;
    return isShared ? { ...high, type: low.type, ...(low.unit && { unit: low.unit }) } : undefined;
  }
  return high;
}

function lowValue(low: Measure, high: Measure): number {
  // 六到七成 gives the tenths once.
  if (low.type === 'number' && high.type === 'percent' && high.value === 10 * high.numeral.value)
    return 10 * low.value;
  // "two to three decades"
  if (low.type === 'number' && high.type === 'duration' && high.value % (10 * high.numeral.value) === 0)
    return (low.value * high.value) / high.numeral.value;
  // "3-5万" and "$5-10 million" give the scale once.
  const shares = low.numeral.scale === 1 && high.numeral.scale > 1 && low.value < 1000;
  return shares ? Number((low.value * high.numeral.scale).toPrecision(15)) : low.value;
}

const negative: Record<Tongue, RegExp> = {
  en: /\b(?<!plus or )(?:minus|negative) $|(?<![\dA-Za-z)]|[\d)] )[-−]$/i,
  zh: /(?:(?<!正)[负負]|零下) ?$|(?:(?<![\p{sc=Han}\dA-Za-z)）] ?)|(?<=[为為至到是达達]))[-−]$/u,
  ja: /(?:マイナス|氷点下|零下|[▲△]) ?$|(?<![\p{sc=Han}ァ-ヶー\dA-Za-z)）] ?)[-−]$/u,
};

const belowZero = /(?: degrees?)?(?: (?:Celsius|Fahrenheit|C|F))? below (?:zero|freezing)\b/iy;

/** A minus in words or signs; after a Han character it may be a hyphen, but for a percentage or a temperature. */
function isNegative(text: string, { type, unit, start, end }: Measure, tongue: Tongue): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  if (negative[tongue].test(before) || (tongue === 'en' && execAt(belowZero, text, end))) return true;
  return tongue !== 'en' && (type === 'percent' || unit === 'Cel') && /\p{L}[-−]$/u.test(before);
}

function valueFact(text: string, measure: Measure, tongue: Tongue): FactValue {
  const { type, value, unit, sense, start, end } = measure;
  const precision = measure.precision ?? precisionOf(text, start, end, tongue);
  const sign = type !== 'duration' && isNegative(text, measure, tongue) ? -1 : 1;
  return {
    type,
    value: sign * value,
    ...(unit !== undefined && { unit }),
    ...(precision && { precision }),
    ...(sense && { sense }),
  };
}

function rangeAt(text: string, low: Measure, tongue: Tongue): Found | undefined {
  const high = rangeEnd(text, low, tongue);
  if (!high) return undefined;
  const plainPair = low.type === 'number' && high.type === 'number' && low.numeral.script === 'digits';
  // 7-Eleven is no range, and "call 555-1234" gives a telephone number.
  const named = plainPair
    ? high.numeral.script !== 'digits' || isLabelled(text, low.start, low.end, tongue)
    : high.numeral.script === 'words' && /[A-Z]/.test(text[high.start]!);
  if (named) return { start: low.start, end: execAt(code, text, high.end) ? code.lastIndex : high.end };
  // 3%から5%に: from one to the other, and no range.
  if (
    tongue === 'ja' &&
    text.startsWith('から', low.end) &&
    /^[にへ](?!わた|及)/.test(text.slice(high.end, high.end + 3))
  )
    return undefined;
  const value = lowValue(low, high);
  const chained = plainPair && execAt(code, text, high.end) !== null;
  const passed = chained ? code.lastIndex : high.end;
  // A score, a section or a telephone number, not a range.
  if (plainPair && (value >= high.value || chained || text[low.start] === '0'))
    return /[-–—−]|\bto\b/.test(text.slice(low.end, high.start))
      ? { start: low.start, end: passed }
      : undefined;
  if (value >= high.value) return undefined;
  const aged =
    plainPair && tongue === 'en' && agedBefore.test(text.slice(Math.max(0, low.start - 14), low.start));
  const fact: FactValue = {
    ...valueFact(text, { ...high, start: low.start }, tongue),
    value,
    high: high.value,
    ...(aged && ofAge),
  };
  return { start: low.start, end: high.end, fact };
}

const ofAge = { type: 'duration', unit: 'a', sense: 'age' } as const;
const agedBefore = /\b[Aa]ged? (?:between |from )?$/;
const namedBefore = /(?:\p{Lu}\p{L}+, |\b[Aa]ged? |\b(?:older|younger) than )$/u;
const agedAfter = /^ (?:or|and) (?:older|younger)\b/;

/** "Novak, 54, said", "aged 54", "54 or older": an age, as 54岁 is. */
function isAge(text: string, { type, numeral, start, end }: Measure, tongue: Tongue): boolean {
  if (tongue !== 'en' || type !== 'number' || numeral.script !== 'digits' || numeral.value > 110)
    return false;
  if (agedAfter.test(text.slice(end, end + 14))) return true;
  const head = namedBefore.exec(text.slice(Math.max(0, start - 24), start))?.[0];
  return head !== undefined && (!head.endsWith(', ') || /^(?:[,.;)]|$)/.test(text.slice(end, end + 1)));
}

/**
 * The number, percentage, sum, quantity, multiple, fraction, range, length of time or ordinal that begins at an
 * offset; found without a fact where a number there states none (a score, a code, part of a name).
 *
 * @param text folded by `plain`
 */
export function quantityAt(text: string, at: number, tongue: Tongue): Found | undefined {
  const passed = codeEnd(text, at);
  if (passed !== undefined) return { start: at, end: passed };
  const phrase = phraseAt(text, at, tongue);
  if (phrase) return { start: at, ...phrase };
  const special =
    ordinalAt(text, at, tongue) ??
    fractionAt(text, at, tongue) ??
    vagueAt(text, at, tongue) ??
    (text[at] === '百' ? roughShareAt(text, at) : roughAt(text, at, tongue));
  if (special) return special;
  const measure = measureAt(text, at, tongue);
  if (!measure) return undefined;
  const range = rangeAt(text, measure, tongue);
  if (range) return range;
  const { start, end } = measure;
  if (isRateBase(text, measure, tongue)) return { start, end };
  if (measure.type === 'number' && isClock(text, measure.numeral, tongue)) return { start, end };
  if (measure.type === 'number' && !isPlainNumber(text, measure, tongue)) {
    return {
      start,
      end: measure.numeral.script === 'digits' && execAt(code, text, end) ? code.lastIndex : end,
    };
  }
  const aged = isAge(text, measure, tongue) && ofAge;
  return { start, end, fact: valueFact(text, { ...measure, ...aged }, tongue) };
}
