import { execAt } from '../pattern.ts';
import { monthsOf } from './calendar.ts';
import type { Today } from './date-cjk.ts';
import type { Moment } from './moment.ts';
import { numberWord, ordinalWord, valueOfWord } from './number-word.ts';

const ordinal = `${ordinalWord}|[1-4](?:st|nd|rd|th)`;
/** A year in four digits. */
export const fullYear = String.raw`(?:1[5-9]\d\d|20\d\d|21\d\d)(?![\d%]|[.,]\d)`;
const ofYear = String.raw`(?:\s*,?\s*(?:of\s+)?(?:the\s+)?(?:(${fullYear})|(this|last|next) year\b))?`;
const quarter = new RegExp(
  String.raw`(?:the\s+)?(?:(${ordinal})[- ]quarter\b|Q([1-4])\b|([1-4])Q\b)(?!-?final| in a row)${ofYear}`,
  'iy',
);
const half = new RegExp(
  String.raw`(?:the\s+)?(?:(first|second|latter)[- ]half\b|H([12])\b|([12])H\b)${ofYear}`,
  'iy',
);
const firstMonths = new RegExp(
  String.raw`(?:the\s+)?first\s+(\d{1,2}|${numberWord})\s+(months|quarters)(?:${ofYear})`,
  'iy',
);
const fiscalYear = String.raw`(?:(?:fiscal|financial)(?:\s+year)?|FY)\s*(?:'?(?<s>\d\d)(?!\d)|(?<y>${fullYear})(?:[-–/](?<t>\d\d)(?!\d))?)|(?<z>${fullYear})[ -](?:fiscal|financial)\s+year\b`;
const fiscal = new RegExp(
  String.raw`(?:(?:the\s+)?(?:(?:${ordinal})[- ]quarter|Q[1-4]|(?:first|second|latter)[- ]half|H[12])(?:\s+of)?\s+)?(?:the\s+)?(?:${fiscalYear})`,
  'iy',
);
/** 1Q24, 2H23 */
const glued = /([1-4])([QH])[’']?(\d\d)\b/iy;
/** "2021 Q3" */
const yearThenPart = new RegExp(String.raw`(${fullYear})\s+(?=Q[1-4]\b|[1-4]Q\b|H[12]\b|[12]H\b)`, 'iy');
const decade = /(?:the\s+)?(?:(early|mid|late)[- ])?(?:(1[5-9]\d|20\d)0|['’]([1-9])0)'?s\b/iy;
const decadeWord =
  /(?:the\s+)?(?:(early|mid|late)[- ])?(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/iy;
const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const century = /(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)[- ]century\b/iy;
const yearShifts: Record<string, number> = { last: -1, this: 0, next: 1 };

/** Two digits of a year: up to 49 of this century. */
export const shortYearOf = (digits: string): number => Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

const yearOf = (full: string | undefined, word: string | undefined, today: Today): number | undefined => {
  if (full) return Number(full);
  return word && today ? today.year + yearShifts[word.toLowerCase()]! : undefined;
};

/**
 * The part of a year, the fiscal year, the decade or the century in English that begins at an offset: "the third
 * quarter of 2021", "H1 2022", "Q3 FY22", "the first nine months of 2021", "the 1990s".
 */
export function seasonAt(text: string, at: number, today: Today): Moment | undefined {
  const inFiscal = execAt(fiscal, text, at)?.groups;
  if (inFiscal) {
    const full = inFiscal.y ?? inFiscal.z;
    if (inFiscal.t && Number(inFiscal.t) === (Number(full) + 1) % 100) {
      const from = { year: Number(full) };
      return { stretch: { from, to: { year: from.year + 1 } }, end: fiscal.lastIndex };
    }
    return {
      date: { year: full ? Number(full) : shortYearOf(inFiscal.s!) },
      fiscal: true,
      end: fiscal.lastIndex,
    };
  }
  const short = execAt(glued, text, at);
  if (short) {
    const [, count, kind, digits] = short;
    const size = /q/i.test(kind!) ? 3 : 6;
    const last = Number(count) * size;
    if (last <= 12)
      return { stretch: monthsOf(shortYearOf(digits!), last - size + 1, last), end: glued.lastIndex };
  }
  const headed = execAt(yearThenPart, text, at);
  if (headed) {
    const within = seasonAt(text, yearThenPart.lastIndex, today);
    const { from, to } = within!.stretch!;
    const year = Number(headed[1]);
    return { stretch: { from: { ...from, year }, to: { ...to, year } }, end: within!.end };
  }
  const q = execAt(quarter, text, at);
  if (q) {
    const last = (valueOfWord(q[1]?.toLowerCase() ?? '') ?? Number.parseInt(q[1] ?? q[2] ?? q[3]!, 10)) * 3;
    if (last <= 12)
      return { stretch: monthsOf(yearOf(q[4], q[5], today), last - 2, last), end: quarter.lastIndex };
  }
  const h = execAt(half, text, at);
  if (h && (h[4] || h[5] || h[2])) {
    const isFirst = h[1]?.toLowerCase() === 'first' || h[2] === '1' || h[3] === '1';
    const year = yearOf(h[4], h[5], today);
    return { stretch: isFirst ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12), end: half.lastIndex };
  }
  const m = execAt(firstMonths, text, at);
  if (m && (m[3] || m[4])) {
    const last =
      (valueOfWord(m[1]!.toLowerCase()) ?? Number(m[1])) * (m[2]!.toLowerCase() === 'quarters' ? 3 : 1);
    if (last <= 12)
      return { stretch: monthsOf(yearOf(m[3], m[4], today), 1, last), end: firstMonths.lastIndex };
  }
  return ageAt(text, at);
}

function ageAt(text: string, at: number): Moment | undefined {
  const d = execAt(decade, text, at);
  if (d) {
    const moment: Moment = { decade: `${d[2] ?? `19${d[3]}`}X`, end: decade.lastIndex };
    return moment;
  }
  const w = execAt(decadeWord, text, at);
  // "in their fifties" is an age.
  if (w && /^the/i.test(w[0]))
    return { decade: `19${tens.indexOf(w[2]!.toLowerCase()) + 2}X`, end: decadeWord.lastIndex };
  const c = execAt(century, text, at);
  return c ? { decade: `${Number(c[1]) - 1}XX`, end: century.lastIndex } : undefined;
}
