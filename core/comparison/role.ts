import { contains, type Span } from '../span.ts';
import { clauseAround, type TextInTongue, wordsOf } from './clause.ts';
import type { FactPair } from './comparison-report.ts';

/** The share of the shorter clause's words that the other must have. */
const leastShare = 0.2;

/** A side's text, and all facts in it. */
interface ReadText extends TextInTongue {
  facts: readonly Span[];
}

/** The words of the clause of a fact, or of the next one where it has no other: "On 2 October," is read on. */
function wordsAround(side: ReadText, fact: Span): Set<string> {
  const clause = clauseAround(side, fact);
  const words = wordsBetweenFacts(side, clause);
  if (words.size > 0) return words;
  return wordsBetweenFacts(side, clauseAround(side, { start: clause.start, end: clause.end + 1 }));
}

function wordsBetweenFacts({ text, facts }: ReadText, clause: Span): Set<string> {
  let rest = '';
  let from = clause.start;
  for (const { start, end } of facts) {
    if (!contains(clause, { start, end })) continue;
    rest += `${text.slice(from, start)}|`;
    from = end;
  }
  return wordsOf(rest + text.slice(from, clause.end));
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
