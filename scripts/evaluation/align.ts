import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import { alignSentences } from '../../core/alignment.ts';
import type { Side } from '../../core/evidence.ts';
import { readFacts } from '../../core/fact.ts';
import type { Tongue } from '../../core/language.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createGazetteer } from '../../core/name.ts';

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

/** Aligns a record of the alignment sets. */
export function predictAlign({ id, zh, en }: AlignRecord): AlignPrediction {
  const links = alignSentences(sideOf(zh, 'zh'), sideOf(en, 'en'), bridge);
  return { id, pairs: links.map(({ left, right }) => [left, right]), altered: [] };
}
