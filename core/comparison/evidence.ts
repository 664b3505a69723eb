import type { Fact } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import type { Gazetteer } from '../names/name.ts';
import { toSimplified } from '../names/script.ts';
import { hear, heardAt, transcribedRuns } from '../names/transliteration.ts';
import { overlaps, type Span } from '../span.ts';
import { type Lexicon, stem } from './lexicon.ts';

/** One side of an alignment: a text, its sentences, and the facts read in it (spans in the text). */
export interface Side {
  text: string;
  tongue: Tongue;
  sentences: readonly Span[];
  facts: readonly Fact[];
  /** Each sentence in English, where a translator was at hand. Nothing of it is shown: it only helps to align. */
  inEnglish?: readonly string[];
}

/** What two sides are compared with. */
export interface Bridge {
  gazetteer: Gazetteer;
  lexicon: Lexicon;
}

/**
 * What a sentence offers for matching: features and how strongly each speaks. Equal features of two sides are
 * evidence that they say the same.
 */
export type Features = Map<string, number>;

/** How strongly a feature speaks where it is found on both sides, before its rarity is weighed. */
const strength = {
  number: 3,
  name: 1.6,
  kind: 1,
  heard: 2.2,
  latin: 2,
  concept: 1,
  word: 1,
  character: 0.5,
  bigram: 1,
} as const;

const latinWord = /[\p{Script=Latin}\p{N}]+(?:['’]\p{Script=Latin}+)?/gu;
const hanRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

function put(features: Features, feature: string, weight: number): void {
  features.set(feature, Math.max(features.get(feature) ?? 0, weight));
}

/** The sentence that an offset is in, by binary search; -1 where it is between sentences. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle]!;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The parts of a date that another text may state alone: day of the month, month, year. */
function dateParts(value: string): string[] {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = value.split('-');
  const parts: string[] = [];
  if (/^\d{4}$/.test(year)) parts.push(`year:${year}`);
  if (/^\d\d$/.test(month)) parts.push(/^\d\d$/.test(day) ? `day:${month}-${day}` : `month:${month}`);
  else if (/^\d\d$/.test(day)) parts.push(`day:${day}`);
  return parts;
}

/**
 * What a figure or date is of, whatever its value: two sides that give a thing differently still give the same kind
 * of thing. Undefined where that tells nothing.
 */
function kindOf({ type, unit, value }: Fact): string | undefined {
  if (type === 'name' || (type === 'number' && Number(value) < 10)) return undefined;
  if (typeof value === 'string') return `${type}:${value.replace(/\d/g, '0')}`;
  if (type !== 'number') return `${type}:${unit ?? ''}`;
  return `number:${Number.isInteger(value) ? String(value).length : 'decimal'}`;
}

function putFact(features: Features, fact: Fact, gazetteer: Gazetteer): void {
  const kind = kindOf(fact);
  if (kind) put(features, `kind:${kind}`, strength.kind);
  if (fact.type === 'name') {
    put(features, fact.key, strength.name);
    const seat = gazetteer.seatOf(String(fact.value));
    if (seat) put(features, `name:${seat}`, strength.name / 2);
  } else if (fact.type === 'date' || fact.type === 'period') {
    for (const part of String(fact.value).split('/').flatMap(dateParts)) put(features, part, strength.number);
  } else if (typeof fact.value === 'number') {
    const small = fact.value >= 0 && fact.value < 3 && Number.isInteger(fact.value);
    put(features, `number:${fact.value}`, small ? strength.number / 4 : strength.number);
    if (fact.high !== undefined) put(features, `number:${fact.high}`, strength.number);
  }
}

function putLatin(features: Features, sentence: string, facts: readonly Span[], offset: number): void {
  for (const { 0: word, index } of sentence.matchAll(latinWord)) {
    const span = { start: offset + index, end: offset + index + word.length };
    if (word.length < 2 || facts.some((fact) => overlaps(fact, span))) continue;
    put(features, `latin:${stem(word)}`, strength.latin);
  }
}

/** Shorter words are mostly grammar. */
const shortestWord = 4;

function putWords(features: Features, english: string): void {
  for (const { 0: word } of english.matchAll(latinWord)) {
    if (word.length >= shortestWord) put(features, `word:${stem(word)}`, strength.word);
  }
}

function putCharacters(features: Features, sentence: string): void {
  for (const { 0: run } of toSimplified(sentence).matchAll(hanRun)) {
    for (let at = 0; at + 1 < run.length; at++) put(features, `bi:${run.slice(at, at + 2)}`, strength.bigram);
  }
}

/** What the words of two sides are told by. */
export interface SharedWords {
  /** Both sides are written in Chinese characters. */
  characters: boolean;
  /** The tongues differ: by the lexicon. */
  concepts: boolean;
  /** Both sides are there in English, one of them as a translation. */
  english: boolean;
}

/** The features of every sentence of a side. */
export function featuresOf(side: Side, { gazetteer, lexicon }: Bridge, by: SharedWords): Features[] {
  const { text, tongue, sentences, facts, inEnglish } = side;
  const features: Features[] = sentences.map(() => new Map());
  const taken: Fact[][] = sentences.map(() => []);
  for (const fact of facts) {
    const at = sentenceAt(sentences, fact.start);
    if (at < 0) continue;
    putFact(features[at]!, fact, gazetteer);
    taken[at]!.push(fact);
  }
  for (const [at, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const known = features[at]!;
    putLatin(known, sentence, taken[at]!, start);
    if (by.english) putWords(known, inEnglish?.[at] ?? (tongue === 'en' ? sentence : ''));
    if (by.characters) putCharacters(known, sentence);
    if (by.concepts) {
      for (const mention of lexicon.read(sentence, tongue)) {
        const single = tongue !== 'en' && mention.end - mention.start === 1;
        const weight = single ? strength.character : strength.concept;
        for (const concept of mention.concepts) put(known, `concept:${concept}`, weight);
      }
    }
  }
  return features;
}

const capitalised = /(?<![\p{Script=Latin}\p{N}])\p{Lu}[\p{Script=Latin}'’-]{2,}/gu;

/**
 * Hears the Latin names of one side in the Chinese characters of the other, and gives both sentences a feature
 * where one is heard.
 */
export function putHeardNames(
  latin: Side,
  latinFeatures: Features[],
  han: Side,
  hanFeatures: Features[],
): void {
  const names = new Map<string, number[]>();
  for (const [at, { start, end }] of latin.sentences.entries()) {
    for (const { 0: name } of latin.text.slice(start, end).matchAll(capitalised)) {
      const places = names.get(name);
      if (!places) names.set(name, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  }
  const runs = new Map<string, { run: ReturnType<typeof transcribedRuns>[number]; places: number[] }>();
  for (const [at, { start, end }] of han.sentences.entries()) {
    for (const run of transcribedRuns(han.text.slice(start, end))) {
      const known = runs.get(run.sounds);
      if (!known) runs.set(run.sounds, { run, places: [at] });
      else if (known.places.at(-1) !== at) known.places.push(at);
    }
  }
  for (const [name, places] of names) {
    for (const { run, places: others } of runs.values()) {
      const hearing = hear(name, run);
      if (!hearing || hearing.cost > heardAt) continue;
      const weight = strength.heard * (1 - hearing.cost);
      for (const at of places) put(latinFeatures[at]!, `heard:${name}`, weight);
      for (const at of others) put(hanFeatures[at]!, `heard:${name}`, weight);
    }
  }
}
