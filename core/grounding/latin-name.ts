import type { TextInTongue } from '../comparison/clause.ts';
import { foldLatin } from '../names/name.ts';
import { overlaps, type Span } from '../span.ts';

/** A word in Latin letters as names are: a capital, then small letters. */
const word = /(?<![\p{Script=Latin}\p{N}@#./_-])\p{Lu}[a-z]{3,}(?![\p{Script=Latin}\p{N}@./_-])/gu;

/**
 * Words in Latin letters within Chinese or Japanese: names that were left as the article writes them, so an English
 * article has each of them.
 *
 * @param facts what is read in the text already
 */
export function latinNames({ text, tongue }: TextInTongue, facts: readonly Span[]): Span[] {
  if (tongue === 'en') return [];
  return [...foldLatin(text).matchAll(word)]
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }))
    .filter((name) => !facts.some((fact) => overlaps(fact, name)));
}

/** True where an English text has the word, in capitals or not; any other text leaves names in other letters. */
export const hasLatinName = ({ text, tongue }: TextInTongue, name: string): boolean =>
  tongue !== 'en' || foldLatin(text).toLowerCase().includes(foldLatin(name).toLowerCase());
