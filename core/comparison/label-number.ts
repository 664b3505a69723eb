import type { Fact } from '../facts/fact.ts';
import { factKey } from '../facts/fact-key.ts';
import { source } from '../pattern.ts';
import { overlaps, type Span } from '../span.ts';

/**
 * The two numbers of a score, or a number by itself, with no letter or sign that makes it part of something else. One
 * with a dot at the beginning of a line is that of a list.
 */
const label = new RegExp(
  source`
    (?<![\d\p{Script=Latin}.,/:+-]|\d )(?!^\d+[.．、])
    (?:\d{1,3} ?[-–:：] ?\d{1,3}(?![:：-]\d)|\d{2,}(?! \d))
    (?![\d/%]|[.,-]\d|\p{Script=Latin})
  `,
  'gmu',
);

/**
 * Numbers that name rather than count, and so are no facts of a text: of a flight, a log, a bill, the two of a score.
 * They are given as ordinals, in order.
 *
 * @param facts what is read in the text already
 */
export function readLabelNumbers(text: string, { start, end }: Span, facts: readonly Span[]): Fact[] {
  const found: Fact[] = [];
  for (const { 0: match, index } of text.slice(start, end).matchAll(label)) {
    for (const { 0: digits, index: within } of match.matchAll(/\d+/gu)) {
      const from = start + index + within;
      const value = { type: 'ordinal' as const, value: Number(digits) };
      found.push({ ...value, key: factKey(value), start: from, end: from + digits.length });
    }
  }
  return found.filter((number) => !facts.some((fact) => overlaps(fact, number)));
}
