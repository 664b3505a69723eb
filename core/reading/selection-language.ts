import type { Lexicon } from '../comparison/lexicon.ts';
import { readFacts } from '../facts/fact.ts';
import type { Language } from '../language.ts';
import type { Gazetteer } from '../names/name.ts';
import { languageByScript, scriptsOf } from '../page/scripts.ts';
import { contains } from '../span.ts';

/** A name has no more words. */
const mostOfName = 3;

/** The words by which English is known: those of the lexicon, which are the news's, and names, which are no one's. */
export interface Vocabulary {
  lexicon: Lexicon;
  gazetteer: Pick<Gazetteer, 'read'>;
}

/** A language that is read, one that is not, or undefined where nothing tells. */
export type Guess = Language | 'other' | undefined;

/**
 * The language of some words, even a few without a sentence around them.
 *
 * @param around the language of the text that they stand in, as far as that is known
 */
export function languageOf(text: string, around: Guess, vocabulary: Vocabulary): Guess {
  const scripts = scriptsOf(text);
  const { han, kana, latin, other } = scripts;
  if (han + kana + latin + other === 0) return around;
  const found = languageByScript(text, scripts, around === 'other' ? undefined : around);
  if (found === undefined) return 'other';
  // A headline in Japanese often has no kana.
  if (found !== 'latin') return around === 'ja' ? 'ja' : found;
  const isCjk = around !== undefined && around !== 'en' && around !== 'other';
  // A Chinese or Japanese text has names of companies and people in Latin letters.
  if (isCjk && latin <= mostOfName && !/(?<!\p{L})\p{Ll}+(?!\p{L})/u.test(text)) return around;
  return byWords(weigh(text, vocabulary), around);
}

interface Votes {
  /** Words that are English, and words that are not known to be. */
  english: number;
  unknown: number;
}

/** Headlines have few of the words that sentences are made with, so that the news's own words are counted too. */
function byWords({ english, unknown }: Votes, around: Guess): Guess {
  if (english + unknown === 0) return around;
  if (around === 'en') return unknown > 2 && unknown > english * 3 ? 'other' : 'en';
  // Languages share words: of a text that is none of ours, a word or two are no English.
  if (around === 'other') return english > 2 && english > unknown * 2 ? 'en' : 'other';
  return english > unknown ? 'en' : 'other';
}

const word = /\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu;

/** What sentences are made with; those that other languages have as well are left out (in, on, as, was, die). */
const grammar = new Set(
  `the of and to that with by from at this these those it its he she they we you his her their our who which what when where
  while will would could should must may might can been being have had do does did not than then there after before
  over under between into about against during through since until because if but up down out all any some more most many
  other another each both only also very just still now per amid despite without within earlier later ago`.split(
    /\s+/,
  ),
);
const shared = new Set('a an in is on as for was are or no so has me die i be am us do'.split(' '));

function weigh(text: string, { lexicon, gazetteer }: Vocabulary): Votes {
  const known = lexicon.read(text, 'en');
  const facts = readFacts(text, { tongue: 'en', gazetteer });
  const votes: Votes = { english: 0, unknown: 0 };
  for (const { 0: found, index: start } of text.matchAll(word)) {
    const written = found.replace(/['’]s$/, '');
    const span = { start, end: start + written.length };
    const folded = written.toLowerCase();
    const fact = facts.find((one) => contains(one, span));
    if (fact?.type === 'name' || shared.has(folded)) continue;
    const isPlain = /^[a-z'’]+$/.test(folded);
    if (isPlain && (grammar.has(folded) || known.some((mention) => contains(span, mention)))) votes.english++;
    // A name within a sentence is no word of its language, nor is a unit.
    else if (!fact && (start === 0 || !/^\p{Lu}/u.test(written))) votes.unknown++;
  }
  return votes;
}
