import type { Tongue } from '../language.ts';
import { type TextInTongue, wordsOf } from './clause.ts';
import type { Lexicon } from './lexicon.ts';

/** The share of the shorter clause's words that the other must have, and the fewest. */
const leastShare = 0.6;
const fewestShared = 2;

/** Reads the words of a clause as the two tongues can share them: in one script as written, else as concepts. */
export function clauseReader(
  here: Tongue,
  there: Tongue,
  lexicon: Lexicon,
): (clause: TextInTongue) => Set<string> {
  if ((here === 'en') === (there === 'en')) return ({ text }) => wordsOf(text);
  return ({ text, tongue }) => {
    const mentions = lexicon.read(text, tongue).filter(({ start, end }) => end - start > 1);
    return new Set(mentions.flatMap(({ concepts }) => concepts.map(String)));
  };
}

/** True where two clauses have so many words in common that they say much the same, or the opposite. */
export function isMuchTheSame(a: Set<string>, b: Set<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= fewestShared && shared >= leastShare * Math.min(a.size, b.size);
}
