import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import { alignSentences } from '../../core/comparison/alignment.ts';
import { compareFacts } from '../../core/comparison/compare-facts.ts';
import type { Side } from '../../core/comparison/evidence.ts';
import { createLexicon } from '../../core/comparison/lexicon.ts';
import { readFacts } from '../../core/facts/fact.ts';
import type { Tongue } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import { contains } from '../../core/span.ts';

/** Two lists of sentences to align. */
export interface AlignRecord {
  id: string;
  zh: string[];
  en: string[];
}

/** Links by the sentences' numbers, and those of them whose facts differ. */
export interface AlignPrediction {
  id: string;
  pairs: [zh: number, en: number][];
  altered: [zh: number, en: number][];
}

export const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };

/** A side made of sentences that come one by one. */
export function sideOf(sentences: readonly string[], tongue: Tongue): Side {
  const text = sentences.join('\n');
  let start = 0;
  const spans = sentences.map(({ length }) => {
    const span = { start, end: start + length };
    start += length + 1;
    return span;
  });
  return { text, tongue, sentences: spans, facts: readFacts(text, { tongue, gazetteer: bridge.gazetteer }) };
}

/** Aligns a record of the alignment sets and tells the links whose facts differ. */
export function predictAlign({ id, zh, en }: AlignRecord): AlignPrediction {
  const [left, right] = [sideOf(zh, 'zh'), sideOf(en, 'en')];
  const links = alignSentences(left, right, bridge);
  const pairs = links.map((link): [number, number] => [link.left, link.right]);
  return { id, pairs, altered: pairs.filter((pair) => isAltered(pair, pairs, left, right)) };
}

/** Facts are compared over all that two sentences are linked to; a difference is that of the link it lies in. */
function isAltered([zh, en]: [number, number], pairs: [number, number][], left: Side, right: Side): boolean {
  const lefts = pairs.filter((pair) => pair[1] === en).map((pair) => pair[0]);
  const rights = pairs.filter((pair) => pair[0] === zh).map((pair) => pair[1]);
  const factsIn = (side: Side, sentences: number[]) =>
    side.facts.filter((fact) => sentences.some((at) => contains(side.sentences[at]!, fact)));
  const { differences } = compareFacts(factsIn(left, lefts), factsIn(right, rights), bridge.gazetteer);
  return differences.some(
    ({ here, there }) => contains(left.sentences[zh]!, here) && contains(right.sentences[en]!, there),
  );
}
