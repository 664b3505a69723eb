import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import { alignSentences, type Link } from '../../core/comparison/alignment.ts';
import { surely } from '../../core/comparison/compare-articles.ts';
import { comparePassages } from '../../core/comparison/compare-passages.ts';
import type { Side } from '../../core/comparison/evidence.ts';
import { createLexicon } from '../../core/comparison/lexicon.ts';
import { readFacts } from '../../core/facts/fact.ts';
import type { Tongue } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import { splitSentences } from '../../core/reading/sentence.ts';
import { contains, type Span } from '../../core/span.ts';

/** Two lists of sentences to align. */
export interface AlignRecord {
  id: string;
  zh: string[];
  en: string[];
}

type Pair = [zh: number, en: number];

/** Pairs by the entries' numbers, and those of them whose facts differ. */
export interface AlignPrediction {
  id: string;
  pairs: Pair[];
  altered: Pair[];
}

export const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };

/** A side made of sentences that come one by one. */
export function sideOf(sentences: readonly string[], tongue: Tongue): Side {
  const text = sentences.join('\n');
  return { text, tongue, sentences: spansOf(sentences), facts: readFacts(text, { tongue, ...bridge }) };
}

function spansOf(lines: readonly string[]): Span[] {
  let next = 0;
  return lines.map(({ length }) => {
    const start = next;
    next += length + 1;
    return { start, end: start + length };
  });
}

/** A set's entries are lines, which may hold several sentences: they are aligned as an article's are. */
function entriesOf(lines: readonly string[], tongue: Tongue) {
  const side = sideOf(lines, tongue);
  const entries = spansOf(lines);
  const split = entries.map(({ start }, entry) =>
    splitSentences(lines[entry]!, tongue).map((span) => ({
      ...{ entry, start: start + span.start, end: start + span.end },
    })),
  );
  return { ...side, entries, sentences: split.flat() };
}

/** How much of one of two entries the sentences linked must make up for these to be a pair. */
const leastShare = 0.5;

/** Aligns a record of the alignment sets and tells the pairs whose facts differ. */
export function predictAlign({ id, zh, en }: AlignRecord): AlignPrediction {
  const [left, right] = [entriesOf(zh, 'zh'), entriesOf(en, 'en')];
  const links = alignSentences(left, right, bridge);
  const pairs = new Map<string, { pair: Pair; lefts: Set<Span>; rights: Set<Span>; altered: boolean }>();
  for (const link of links) {
    const [here, there] = [left.sentences[link.left]!, right.sentences[link.right]!];
    const key = `${here.entry}:${there.entry}`;
    const known = pairs.get(key) ?? {
      ...{ pair: [here.entry, there.entry], lefts: new Set(), rights: new Set(), altered: false },
    };
    known.lefts.add(here);
    known.rights.add(there);
    known.altered ||= link.confidence >= surely && isAltered([link.left, link.right], links, left, right);
    pairs.set(key, known);
  }
  const found = [...pairs.values()].filter(
    ({ pair, lefts, rights }) =>
      Math.max(share(lefts, left.entries[pair[0]]!), share(rights, right.entries[pair[1]]!)) >= leastShare,
  );
  const altered = found.filter((entry) => entry.altered);
  return { id, pairs: found.map(({ pair }) => pair), altered: altered.map(({ pair }) => pair) };
}

const lengthOf = ({ start, end }: Span): number => end - start;

const share = (sentences: Iterable<Span>, entry: Span): number =>
  [...sentences].reduce((sum, sentence) => sum + lengthOf(sentence), 0) / Math.max(1, lengthOf(entry));

/** Facts are compared over all that two sentences are linked to; a difference is that of the link it lies in. */
function isAltered([zh, en]: Pair, links: readonly Link[], left: Side, right: Side): boolean {
  const passages = (side: Side, sentences: number[]) => ({
    ...side,
    spans: sentences.map((at) => side.sentences[at]!),
  });
  const { differences } = comparePassages(
    passages(
      left,
      links.filter((link) => link.right === en).map((link) => link.left),
    ),
    passages(
      right,
      links.filter((link) => link.left === zh).map((link) => link.right),
    ),
    bridge,
  );
  return differences.some(
    ({ here, there }) => contains(left.sentences[zh]!, here) && contains(right.sentences[en]!, there),
  );
}
