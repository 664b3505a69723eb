import type { Tongue } from '../language.ts';
import type { Span } from '../span.ts';
import { numberWordsAt, scaleOfWord } from './number-word.ts';

/** A numeral where it stands in a text. */
export interface Numeral extends Span {
  value: number;
  /** How it is written: in Arabic digits (a scale such as 万 or million may follow), in Han characters, in words. */
  script: 'digits' | 'han' | 'words';
  /** The scale it ends with (10000 for 万), 1 for none: the lower end of "3-5万" shares it. */
  scale: number;
  /** True for 500余万 and 七十多万: more than the value. */
  over?: true;
  /** True where the leading digit is left out (百万, 千): needs company to be a number. */
  bare?: true;
  /** True where digits are grouped or have decimals, which years and codes have not. */
  marked?: true;
}

/** What tells that 11・9ポイント has decimals, as Japanese prints them, and 3・11 has not. */
export const afterDecimals = '[%％割倍億万兆円度]|ポイント|パーセント|キロ|メートル|トン';
/** Grouped by thousands or, as in India, by lakhs; then plain; each with decimals. */
const arabic = new RegExp(
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?|\d+・\d+(?=${afterDecimals})|\d+(?:\.\d+)?`,
  'y',
);
/** 1e5 and 2^10, and the power of ten of 1.5 × 10^6. */
const exponent = /(?:e(?=[+-]?\d{1,2}(?![\w.]))|(\^)| ?[x×*] ?10\^)([+-]?\d{1,2})(?![\w.])/iy;
const spaced = /\d{1,3}(?: \d{3})+(?![\d,.]\d|\d)(?:\.\d+)?/y;
const hanDigits = '〇一二三四五六七八九';
const digitOf = new Map([...hanDigits].map((digit, value) => [digit, value]));
for (const [digit, value] of [
  ['零', 0],
  ['○', 0],
  ['两', 2],
  ['兩', 2],
  ['壱', 1],
  ['弐', 2],
  ['参', 3],
] as const)
  digitOf.set(digit, value);
// The forms that cheques use.
for (const digits of ['壹贰叁肆伍陆柒捌玖', '壹貳參肆伍陸柒捌玖'])
  for (const [index, digit] of [...digits].entries()) digitOf.set(digit, index + 1);
const smallUnit = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
/** Tens that are one character. */
const tensOf = new Map([
  ['廿', 20],
  ['卅', 30],
]);
const bigUnit = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['憶', 1e8],
  ['兆', 1e12],
]);
const several = new Set(['余', '餘', '多', '几', '幾', '數', '数']);

/** Decimal arithmetic keeps 1.2万 at 12000: what is no whole number is rounded to 15 digits. */
const rounded = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
const times = (a: number, b: number): number => rounded(a * b);

interface State {
  total: number;
  /** The lowest big unit met so far. */
  unit: number;
  section: number;
  digit: number | undefined;
  lastSmall: number;
  zero: boolean;
  numeral: Numeral;
}

const vulgar: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

const takeArabic = (
  text: string,
  at: number,
): { value: number; end: number; marked: boolean } | undefined => {
  arabic.lastIndex = at;
  const match = arabic.exec(text)?.[0];
  if (match === undefined) return undefined;
  const value = Number(match.replaceAll(',', '').replace('・', '.'));
  const end = at + match.length;
  const next = text[end] ?? ' ';
  const part = next >= '¼' && next <= '⅞' ? vulgar[next] : undefined;
  if (part !== undefined) return { value: value + part, end: end + 1, marked: true };
  exponent.lastIndex = end;
  const power = exponent.exec(text);
  if (!power) return { value, end, marked: match.length > 1 && /[,.・]/.test(match) };
  const raised = power[1] ? value ** Number(power[2]) : times(value, 10 ** Number(power[2]));
  return { value: raised, end: exponent.lastIndex, marked: true };
};

/** Groups of three digits apart: 30 000. */
const takeSpaced: typeof takeArabic = (text, at) => {
  spaced.lastIndex = at;
  const group = spaced.exec(text)?.[0];
  return group === undefined
    ? undefined
    : { value: Number(group.replaceAll(' ', '')), end: at + group.length, marked: true };
};

function takeDecimals(text: string, at: number): { fraction: number; end: number } | undefined {
  if (!'点點・'.includes(text[at] ?? ' ')) return undefined;
  let digits = '';
  let end = at + 1;
  for (; end < text.length && digitOf.has(text[end]!); end++) digits += digitOf.get(text[end]!);
  if (digits === '' || '分刻钟鐘十百千'.includes(text[end] ?? ' ')) return undefined;
  return { fraction: Number(`0.${digits}`), end };
}

function takeSmallUnit(state: State, unit: number): boolean {
  if (state.lastSmall <= unit) return false;
  if (unit > 10 && state.digit === undefined && state.numeral.end === state.numeral.start)
    state.numeral.bare = true;
  state.section += times(state.digit ?? 1, unit);
  state.digit = undefined;
  state.lastSmall = unit;
  state.zero = false;
  return true;
}

function takeBigUnit(state: State, unit: number): boolean {
  const section = state.section + (state.digit ?? 0);
  const fresh = state.digit !== undefined || state.section > 0;
  if (!fresh && (state.total === 0 || state.unit >= unit)) return false;
  const joins = state.total > 0 && state.unit < unit;
  state.total = joins ? times(state.total + section, unit) : state.total + times(section, unit);
  state.unit = joins && !fresh ? times(state.unit, unit) : unit;
  Object.assign(state, { section: 0, digit: undefined, lastSmall: 1e4, zero: false });
  return true;
}

/** Takes one digit, unit or sign at `at` into the state; returns where it ends, or `at` where nothing fits. */
function step(text: string, at: number, state: State): number {
  const character = text[at]!;
  if (character >= '0' && character <= '9') {
    const taken = state.digit === undefined ? (takeSpaced(text, at) ?? takeArabic(text, at)) : undefined;
    if (!taken || (at > state.numeral.start && taken.value >= Math.min(state.unit, state.lastSmall)))
      return at;
    state.digit = taken.value;
    if (taken.marked) state.numeral.marked = true;
    state.numeral.script = at === state.numeral.start ? 'digits' : state.numeral.script;
    return taken.end;
  }
  const tens = tensOf.get(character);
  if (tens !== undefined) {
    if (state.lastSmall <= 10 || state.digit !== undefined) return at;
    Object.assign(state, { section: state.section + tens, lastSmall: 10, zero: false });
    return at + 1;
  }
  const digit = digitOf.get(character);
  if (digit !== undefined) {
    const afterZero = state.digit === 0 && state.zero;
    if (state.digit !== undefined && !afterZero) return at;
    state.zero = digit === 0;
    state.digit = digit === 0 && at > state.numeral.start ? undefined : digit;
    const decimals = takeDecimals(text, at + 1);
    if (decimals) state.digit = digit + decimals.fraction;
    return decimals?.end ?? at + 1;
  }
  const small = smallUnit.get(character);
  if (small !== undefined && !isMetricPrefix(text, at)) {
    if (!takeSmallUnit(state, small)) return at;
    const decimals = takeDecimals(text, at + 1);
    if (decimals) state.digit = decimals.fraction;
    return decimals?.end ?? at + 1;
  }
  return stepScale(text, at, state);
}

/** 千 in 12千米 and 兆 in 5兆瓦 are prefixes of the unit. */
function isMetricPrefix(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  if (text[at] === '兆') return '瓦赫字位帕焦'.includes(next);
  if (!/[\d万萬亿億]/.test(text[at - 1] ?? '')) return false;
  return text[at] === '千' ? '米克瓦卡赫伏帕焦'.includes(next) : text[at] === '百' && next === '帕';
}

function stepScale(text: string, at: number, state: State): number {
  let next = at;
  if (text[next] === ' ' && text[at - 1]! <= '9') next += 1;
  const vague = several.has(text[next]!) && at > state.numeral.start;
  if (vague) next += 1;
  // 3个亿
  if (/^[个個][亿億]/.test(text.slice(next, next + 2))) next += 1;
  const unit = bigUnit.get(text[next]!);
  if (unit === undefined || isMetricPrefix(text, next) || !takeBigUnit(state, unit)) return at;
  if (vague) state.numeral.over = true;
  state.numeral.scale = state.unit;
  return next + 1;
}

/** 一二〇〇 and 二三〇: digits by their place, which ten, hundred and thousand never follow. */
const positional =
  /(?:[〇零○一二三四五六七八九]{3,}|[一二三四五六七八九][〇零○]|[〇零○][一二三四五六七八九])(?![十百千〇零○一二三四五六七八九])/y;

function takePositional(text: string, state: State): void {
  if (!digitOf.has(text[state.numeral.start]!)) return;
  positional.lastIndex = state.numeral.start;
  const run = positional.exec(text)?.[0];
  if (run === undefined) return;
  const decimals = takeDecimals(text, positional.lastIndex);
  state.digit = Number([...run].map((digit) => digitOf.get(digit)).join('')) + (decimals?.fraction ?? 0);
  state.numeral.end = decimals?.end ?? positional.lastIndex;
  state.numeral.bare = true;
}

const elliptic = /[百千万萬亿億][一二三四五六七八九]$/;

/** In spoken Chinese 三千五 is 3,500: a digit right after a unit counts the next lower one. */
function spokenValue(text: string, { numeral, digit, lastSmall, unit }: State): number | undefined {
  const tail = text.slice(Math.max(numeral.start, numeral.end - 2), numeral.end);
  if (digit === undefined || numeral.script !== 'han' || !elliptic.test(tail)) return undefined;
  return (digit * ('百千'.includes(tail[0]!) ? lastSmall : unit)) / 10;
}

/** The numeral in digits, Han characters or both that begins at `at` (58万4000, 一万二千, 1万億, 十五点七). */
function hanNumeralAt(text: string, at: number, tongue: 'zh' | 'ja'): Numeral | undefined {
  const numeral: Numeral = { value: 0, script: 'han', scale: 1, start: at, end: at };
  const state: State = {
    total: 0,
    unit: Infinity,
    section: 0,
    digit: undefined,
    lastSmall: 1e4,
    zero: false,
    numeral,
  };
  takePositional(text, state);
  while (numeral.end < text.length) {
    const end = step(text, numeral.end, state);
    if (end === numeral.end) break;
    numeral.end = end;
    if (numeral.scale > 1 && (state.section > 0 || state.digit !== undefined)) numeral.scale = 1;
  }
  if (numeral.end === at) return undefined;
  const last = (tongue === 'zh' ? spokenValue(text, state) : undefined) ?? state.digit ?? 0;
  numeral.value = rounded(state.total + state.section + last);
  return numeral;
}

/** In Chinese and Japanese text, a scale in English after digits: $2 trillion, 12.5 million人. */
const foreignScale = /[ -]?(thousand|million|billion|trillion)s?(?![A-Za-z])/iy;

function inForeignScale(text: string, numeral: Numeral | undefined): Numeral | undefined {
  foreignScale.lastIndex = numeral?.end ?? 0;
  const scale = numeral?.script === 'digits' && numeral.scale === 1 ? foreignScale.exec(text) : null;
  if (!numeral || !scale) return numeral;
  const factor = scaleOfWord(scale[1]!.toLowerCase());
  return { ...numeral, value: times(numeral.value, factor), scale: factor, end: foreignScale.lastIndex };
}

/** Words for a scale in small letters, as a headline sets them, and in capitals. */
const scaleWords = ['hundred', 'thousand', 'million', 'billion', 'trillion', 'lakh crore', 'lakh', 'crore']
  .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');
const englishScale = new RegExp(
  String.raw`(?: |-)?(?:(${scaleWords})[sS]?\b|(bn|mn|tn|trn|b|k|M|B|K|T|m(?=b\/d))(?![A-Zac-z0-9]|b(?!\/d)|\.[A-Za-z]|\/[a-z]))`,
  'y',
);
/** 4.2m cars are millions; a 4.2m wall and 100m hurdles are metres. */
const millions = /m(?= (?:people|men|women|children|(?!hurdles|finals|races)[a-z]+s)\b)/y;
const shortScales: Record<string, number> = {
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  trn: 1e12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
  M: 1e6,
  B: 1e9,
  K: 1e3,
  T: 1e12,
  'lakh crore': 1e12,
};
/** The fraction of 1 1/2. */
const mixedFraction = / (\d)\/(\d{1,2})(?![\d/])/y;

function englishNumeralAt(text: string, at: number): Numeral | undefined {
  if (text[at]! > '9') return numberWordsAt(text, at);
  const taken = takeSpaced(text, at) ?? takeArabic(text, at);
  if (!taken) return undefined;
  const numeral: Numeral = { value: taken.value, script: 'digits', scale: 1, start: at, end: taken.end };
  if (taken.marked) numeral.marked = true;
  mixedFraction.lastIndex = taken.end;
  const part = mixedFraction.exec(text);
  if (part && Number(part[1]) < Number(part[2])) {
    numeral.value += Number(part[1]) / Number(part[2]);
    numeral.end = mixedFraction.lastIndex;
    numeral.marked = true;
  }
  englishScale.lastIndex = numeral.end;
  const scale = englishScale.exec(text);
  millions.lastIndex = numeral.end;
  if (!scale && millions.test(text)) {
    numeral.scale = 1e6;
    numeral.value = times(numeral.value, 1e6);
    numeral.end += 1;
  }
  // 4K and 3M are names.
  if (
    scale &&
    !(taken.value < 10 && text[taken.end - 2] !== '.' && /[KM]/.test(scale[2] ?? '') && text[at - 1] !== '$')
  ) {
    const name = scale[1]?.toLowerCase() ?? scale[2]!;
    numeral.scale = shortScales[name] ?? scaleOfWord(name);
    numeral.value = times(numeral.value, numeral.scale);
    numeral.end = englishScale.lastIndex;
  }
  return numeral;
}

/**
 * The numeral that begins at an offset, as long as it goes.
 *
 * @param text folded by `plain`
 * @param at where a digit, a Han numeral or a number word begins
 */
export const numeralAt = (text: string, at: number, tongue: Tongue): Numeral | undefined =>
  tongue === 'en' ? englishNumeralAt(text, at) : inForeignScale(text, hanNumeralAt(text, at, tongue));
