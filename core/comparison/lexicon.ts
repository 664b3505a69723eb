import type { Tongue } from '../language.ts';
import { foldLatin } from '../names/name.ts';
import { toSimplified } from '../names/script.ts';
import type { Span } from '../span.ts';

/** Where a concept of the lexicon stands in a text. */
export interface Mention extends Span {
  /** Numbers of the concepts that the word may stand for. */
  concepts: readonly number[];
}

/** Words of different languages that stand for one another, made once and passed to whoever aligns. */
export interface Lexicon {
  /** The words of a text that the lexicon knows, by longest match for Chinese characters, by stem for English. */
  read(text: string, tongue: Tongue): Mention[];
}

const latinWord = /[\p{Script=Latin}\p{N}]+(?:['’]\p{Script=Latin}+)?/gu;
const hanAt = /\p{Script=Han}/u;
const longest = 6;

/**
 * An English word without its inflection: rough, and the same for the lexicon's words and the text's, which is
 * all that matching needs (rates, rated, rating → rat). Irregular forms are listed in the lexicon.
 */
export function stem(word: string): string {
  let root = foldLatin(word)
    .toLowerCase()
    .replace(/'s$|'$/, '');
  if (root.length > 4) root = root.replace(/(?:sses|shes|ches|xes)$/, (end) => end.slice(0, -2));
  if (root.length > 4) root = root.replace(/ies$|ied$/, 'y');
  if (root.length > 3) root = root.replace(/(?<![su])s$/, '');
  if (root.length > 4) root = root.replace(/(?:ing|ed)$/, '');
  if (root.length > 4) root = root.replace(/([b-df-hjkm-np-rtv-xz])\1$/, '$1');
  return root.length > 3 ? root.replace(/e$/, '') : root;
}

function add(index: Map<string, number[]>, word: string, concept: number): void {
  const concepts = index.get(word);
  if (concepts === undefined) index.set(word, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}

function readChinese(text: string, words: Map<string, number[]>): Mention[] {
  const mentions: Mention[] = [];
  const folded = toSimplified(text);
  let at = 0;
  while (at < folded.length) {
    let end = hanAt.test(folded[at]!) ? Math.min(folded.length, at + longest) : at;
    while (end > at && !words.has(folded.slice(at, end))) end -= 1;
    if (end > at) mentions.push({ start: at, end, concepts: words.get(folded.slice(at, end))! });
    at = Math.max(end, at + 1);
  }
  return mentions;
}

function readEnglish(text: string, stems: Map<string, number[]>): Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: word, index: start } of text.matchAll(latinWord)) {
    const concepts = stems.get(stem(word));
    if (concepts) mentions.push({ start, end: start + word.length, concepts });
  }
  return mentions;
}

/**
 * A lexicon over tables, one concept a line: `中文 同义词|english synonyms`. Words of one line stand for one
 * another; a word may be in several. Japanese is read through the characters that it shares with Chinese.
 */
export function createLexicon(tables: readonly string[]): Lexicon {
  const chinese = new Map<string, number[]>();
  const english = new Map<string, number[]>();
  const lines = tables.flatMap((table) => table.split('\n')).filter((line) => line.includes('|'));
  for (const [concept, line] of lines.entries()) {
    const [zh = '', en = ''] = line.split('|');
    for (const word of zh.split(' ')) add(chinese, toSimplified(word), concept);
    for (const word of en.split(' ')) add(english, stem(word), concept);
  }
  return {
    read: (text, tongue) => (tongue === 'en' ? readEnglish(text, english) : readChinese(text, chinese)),
  };
}
