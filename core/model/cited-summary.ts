import type { Draft, SummarySentence } from '../brief.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import { statesFact } from '../grounding/match.ts';
import { type Language, tongueOf } from '../language.ts';
import { plainWords } from '../plain-text.ts';
import { splitSentences } from '../reading/sentence.ts';
import { contains, type Span } from '../span.ts';
import type { Assignment } from './prompt.ts';

/** Who needs more sentences than this for what one sentence states has found it nowhere. */
const mostCited = 3;

/**
 * A summary that names no sentences, tied to those that state its figures and dates: for each of its sentences the fewest
 * that hold all that the article states of them. A sentence of which that is nothing is left out: it could be about anything.
 *
 * @param written the summary, in plain text
 * @param claims of the draft that it is for, whose ids are given where they stand in those sentences
 */
export function citedSummary(
  written: string,
  { article, reading, language }: Assignment,
  claims: Draft['claims'],
): SummarySentence[] {
  const tongue = tongueOf(language);
  return splitSentences(written, tongue).flatMap(({ start, end }): SummarySentence[] => {
    const text = written.slice(start, end).trim();
    const cited = sentencesStating(factsOf(text, language), reading.sentences, reading.facts);
    if (cited.length === 0) return [];
    const spans = cited.map((number) => reading.sentences[number - 1]!);
    const words = spans.map((span) => article.text.slice(span.start, span.end)).join('\n');
    const plain = plainWords(text, words);
    if (plain === '') return [];
    const rests = claims.filter(
      ({ selector }) =>
        selector?.type === 'TextPositionSelector' && spans.some((span) => contains(span, selector)),
    );
    return [
      {
        text: plain,
        claims: rests.map(({ id }) => id),
        selector: { type: 'SentenceSelector', sentences: cited },
      },
    ];
  });
}

/** What tells one sentence from another: a count of one or two is in many. */
const factsOf = (text: string, language: Language): Fact[] =>
  readFacts(text, { tongue: tongueOf(language) }).filter(
    ({ type, value }) => type !== 'number' || Number(value) > 2,
  );

/** The fewest sentences that state what any of them states of these facts, by their numbers from 1, in order. */
function sentencesStating(
  wanted: readonly Fact[],
  sentences: readonly Span[],
  facts: readonly Fact[],
): number[] {
  const holdings = sentences.map((span) => {
    const stated = facts.filter((fact) => contains(span, fact));
    return new Set(wanted.filter(({ key }) => stated.some((fact) => statesFact(fact.key, key))));
  });
  const cited: number[] = [];
  const found = new Set<Fact>();
  const adds = (at: number) => [...holdings[at]!].filter((fact) => !found.has(fact)).length;
  while (cited.length < mostCited) {
    const best = sentences.reduce((top, _, at) => (adds(at) > adds(top) ? at : top), 0);
    if (sentences.length === 0 || adds(best) === 0) break;
    for (const fact of holdings[best]!) found.add(fact);
    cited.push(best + 1);
  }
  return cited.sort((a, b) => a - b);
}
