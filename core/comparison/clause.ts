import type { Tongue } from '../language.ts';
import { toSimplified } from '../names/script.ts';
import type { Span } from '../span.ts';

/** A text and the tongue it is read in. */
export interface TextInTongue {
  text: string;
  tongue: Tongue;
}

/** Where a clause ends. */
const boundary: Record<Tongue, RegExp> = {
  zh: /[，；：。！？\n]/gu,
  en: /[,;:.!?](?=\s|$)|\n/gu,
  ja: /[、。！？\n]/gu,
};

/** The clause of its line that a span lies in, without the marks at its ends. */
export function clauseAround({ text, tongue }: TextInTongue, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const ends = [...text.slice(lineStart, start).matchAll(boundary[tongue])];
  const to = text.slice(end).search(boundary[tongue]);
  return {
    start: lineStart + (ends.length > 0 ? ends.at(-1)!.index + 1 : 0),
    end: to < 0 ? text.length : end + to,
  };
}

/** The clauses of a text, in order. */
export const clausesOf = ({ text, tongue }: TextInTongue): TextInTongue[] =>
  text
    .split(boundary[tongue])
    .filter((clause) => clause.trim() !== '')
    .map((clause) => ({ text: clause, tongue }));

/** The text in the script that rules for its tongue are written in; one code unit for one. */
export const inSimplified = ({ text, tongue }: TextInTongue): string =>
  tongue === 'zh' ? toSimplified(text) : text;

const word = /\p{Script=Han}+|\p{Script=Latin}{4,}/gu;

/** The words of a text: Latin ones, and Chinese characters in pairs. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const { 0: run } of toSimplified(text).matchAll(word)) {
    if (/^\p{Script=Latin}/u.test(run)) words.add(run.toLowerCase());
    for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  }
  return words;
}
