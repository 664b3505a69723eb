import { toSimplified } from '../names/script.ts';
import { contains, type Span } from '../span.ts';
import { clauseAround, type TextInTongue } from './clause.ts';
import type { FactPair } from './comparison-report.ts';

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

/** A clause with fewer characters beside its fact says nothing of it: "On 2 October," is read on. */
const fewest = 4;

/** The share of the shorter clause's words that the other must have. */
const leastShare = 0.2;

/** A side's text, and all facts in it. */
interface ReadText extends TextInTongue {
  facts: readonly Span[];
}

/** The words of the clause of a fact, in pairs of Chinese characters, without this and other facts. */
function wordsAround(side: ReadText, fact: Span): Set<string> {
  let clause = clauseAround(side, fact);
  if (clause.end - clause.start - (fact.end - fact.start) < fewest)
    clause = clauseAround(side, { start: clause.start, end: clause.end + 1 });
  let rest = '';
  let from = clause.start;
  for (const { start, end } of side.facts) {
    if (!contains(clause, { start, end })) continue;
    rest += `${side.text.slice(from, start)}|`;
    from = end;
  }
  return wordsOf(rest + side.text.slice(from, clause.end));
}

/**
 * True where two facts of one kind may be of one thing. Texts that share their words say so around the fact: clauses
 * with next to no word in common tell of two things. Across languages the clauses do not tell.
 */
export function mayShareRole(pair: FactPair, here: ReadText, there: ReadText): boolean {
  if ((here.tongue === 'en') !== (there.tongue === 'en')) return true;
  const [ours, theirs] = [wordsAround(here, pair.here), wordsAround(there, pair.there)];
  const shared = [...theirs].filter((one) => ours.has(one)).length;
  return shared > 0 && shared >= leastShare * Math.min(ours.size, theirs.size);
}
