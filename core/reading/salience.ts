import type { Fact, FactType } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';
import type { Span } from '../span.ts';
import { type ChineseCues, chineseCuesOf } from './chinese-cues.ts';
import { cues } from './cue-words.ts';
import { countActs, isParticular } from './specifics.ts';
import { countTerms, termsOf } from './terms.ts';

/** A text as its sentences are weighed in it. Spans are into `text`, in order. */
export interface WeighedText {
  text: string;
  tongue: Tongue;
  headline: string;
  sentences: readonly Span[];
  /** The blocks that the sentences stand in. */
  blocks: readonly Span[];
  facts: readonly Fact[];
}

/** What is known of a sentence, each from 0 to about 1. */
export interface Features extends ChineseCues {
  /** How much of the text's matter it holds: cosine to the centroid (Radev et al. 2004). */
  central: number;
  /** Share of its matter that two other sentences or more speak of too. */
  dense: number;
  /** Share of the headline's matter that it repeats. */
  headline: number;
  /** Share of its characters (words, in Latin letters) that the headline has: how little it strays from that. */
  echo: number;
  /** 1 for the first sentence, falling off as 1/n: the inverted pyramid. */
  lead: number;
  first: number;
  /** How far down the text it stands. */
  depth: number;
  /** How near it stands to an end of the text, from 0 in the middle to 1: what opens or concludes. */
  edge: number;
  length: number;
  figure: number;
  figures: number;
  dated: number;
  named: number;
  /** It speaks of acts that can be looked up; each further one adds less. */
  acts: number;
  /** It speaks of persons, bodies or works in particular. */
  particular: number;
  completed: number;
  forecast: number;
  conditional: number;
  opinion: number;
  exhortation: number;
  firstPerson: number;
  cause: number;
  conclusion: number;
  /** Share of it that stands in quotation marks. */
  quoted: number;
  quoteMark: number;
  question: number;
  exclamation: number;
  /** It ends with a colon, begins with an address or speaks of the text itself: what it announces stands elsewhere. */
  announcing: number;
  /** It begins with a word that leans on the sentence before it: 但, 这, "However", これ. */
  leaning: number;
  /** It begins with a number or letter of an enumeration. */
  enumerated: number;
  /** No stop at its end. */
  unstopped: number;
  /** A block of its own. */
  alone: number;
  /** A block of its own, short and unstopped. */
  heading: number;
  /** In a block that its author marks as his comment. */
  comment: number;
}

export type FeatureName = keyof Features;

/** The facts that are figures. */
export const figureTypes: ReadonlySet<FactType> = new Set<FactType>([
  'number',
  'percent',
  'point',
  'multiple',
  'money',
  'quantity',
  'duration',
]);
/** In code units. */
const longestHeading: Record<Tongue, number> = { zh: 40, ja: 50, en: 110 };
/**
 * A heading with a number or a date, as in a digest of news, may be twice as long as another; what the next number or date
 * follows at once heads nothing.
 */
function headingLength(piece: string, next: string | undefined, tongue: Tongue): number {
  const heads = (mark: RegExp) => mark.test(piece) && next !== undefined && !mark.test(next);
  return longestHeading[tongue] * (heads(enumerated) || heads(dateLed) ? 2 : 1);
}
const stop = /[。！？!?.…][”"」』）)】’]*$/u;
const enumerated =
  /^\s*[（(【]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳]|第[一二三四五六七八九十])\s*[、.．)）:：](?!\d)/u;
const dateLed =
  /^\s*(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|(?:\d{4}[年/.-])?\d{1,2}[月/-]\d{1,2}[日号號]?)\s*(?:[:：—–-]|(?<=\d)\s)/u;
const comment =
  /^[【（(]?\s*(?:简评|短评|点评|评论|評論|編輯評論|后记|小结|總結|总结|结语|論評|コメント|comment)/iu;

const ofItself = new RegExp(
  source`
    ^\s*(?:(?:本文|本篇)(?:[为為是将將由]|旨在|主要|[汇彙][总總]|整理|[转轉][载載])|
    以下[为為是](?!止)|(?:以下|[上下左右])(?:[图圖]表?|表格?)(?:[显顯]示|展示|列出|[为為是根]|中)|
    (?:the|this) (?:chart|table|graph|figure|map) (?:above|below|shows)|this (?:article|report) (?:is|was|will)\b)
  `,
  'iu',
);
/** What a translator or an editor says in his own name: 译者注：…, （編輯：周海）. */
const note =
  /^\s*[（(【[]?\s*(?:(?:[译譯]者|[译譯])[注註按]?|[编編]者?[注註]|(?:责任|責任)?[编編][辑輯])\s*[】\]]?\s*[:：】]/u;
/** What ends with an address tells where something stands. */
const toAddress = /https?:\/\/\S+\s*$/u;
/** An address, with its label or without, or a number to call. */
const address =
  /^\s*(?:(?:\p{L}{1,15} ){0,2}\p{L}{1,15}[:：]\s*)?(?:https?:\/\/|(?:[a-z\d-]+\.)+[a-z]{2,}\/)|^\s*\+\d[\d\s()-]{6,}/iu;
const leaning = new RegExp(
  source`
    ^\s*["“「]?(?:但是?|然而|不[过過]|而且|[并並]且?|而(?![今后後])|所以|因此|或者|同[样樣时時]|此外|另外|除此之外|至此|由此|
    [对對為为]此|使得?|[这這那](?!次)|[它他她]|其(?![实實他它余餘])|[该該](?!死)|还|還|也(?![门門])|最[后後](?!通牒)|接下[来來]|
    (?:but|and|so|yet|however|also|therefore|thus|this|that|these|
    those|it|he|she|they|his|her|their|its|moreover|besides|instead)\b|しかし|だが|また|さらに|[こそ][れの]|彼)
  `,
  'iu',
);
const quotation = /“[^”]*(?:”|$)|「[^」]*(?:」|$)|"[^"]*(?:"|$)/gu;

/** The features of every sentence of a text, in order and in time near-linear in its length. */
export function featuresOf(input: WeighedText): Features[] {
  const { text, tongue, sentences, blocks, headline } = input;
  const pieces = sentences.map(({ start, end }) => text.slice(start, end));
  const counts = pieces.map((piece) => countTerms(termsOf(piece, tongue)));
  const frequency = frequencyOf(counts);
  const rarity = (term: string): number => rarityOf(frequency.get(term) ?? 0, counts.length);
  const central = centralityOf(counts, rarity);
  const title = new Set(termsOf(headline, tongue));
  const titleWeight = sum([...title].map(rarity)) || 1;
  const titleSigns = new Set(signsOf(headline));
  const factsBySentence = distribute(input.facts, sentences);
  const blockOf = holders(sentences, blocks);
  return pieces.map((piece, i) => {
    const counted = counts[i]!;
    const block = blockOf[i];
    const stated = factFeatures(factsBySentence[i]!);
    const shaped = shapeFeatures(piece);
    const alone = block !== undefined && piece.length >= 0.9 * (block.end - block.start);
    const opening = block ? text.slice(block.start, block.start + 12) : '';
    return {
      central: central[i]!,
      dense: shareOf([...counted.keys()], (term) => frequency.get(term)! >= 3),
      headline: sum([...title].filter((term) => counted.has(term)).map(rarity)) / titleWeight,
      echo: shareOf(signsOf(piece), (sign) => titleSigns.has(sign)),
      lead: 1 / (1 + i),
      first: i === 0 ? 1 : 0,
      depth: i / pieces.length,
      edge: (2 * (i / pieces.length) - 1) ** 2,
      length: Math.log1p(tongue === 'en' ? piece.length / 3 : piece.length) / 5,
      ...stated,
      acts: Math.log1p(countActs(piece, tongue)),
      particular: flag(stated.named > 0 || isParticular(piece, tongue)),
      ...cueFeatures(piece, tongue),
      ...chineseCuesOf(piece, tongue),
      ...shaped,
      announcing: flag(note.test(opening) || shaped.announcing > 0),
      alone: flag(alone),
      heading: flag(alone && piece.length < headingLength(piece, pieces[i + 1], tongue) && !stop.test(piece)),
      comment: flag(comment.test(opening)),
    };
  });
}

function factFeatures(facts: readonly Fact[]): Pick<Features, 'figure' | 'figures' | 'dated' | 'named'> {
  const figures = facts.filter(({ type }) => figureTypes.has(type)).length;
  const names = new Set(facts.filter(({ type }) => type === 'name').map(({ key }) => key)).size;
  return {
    figure: flag(figures > 0),
    figures: Math.min(3, figures) / 3,
    dated: flag(facts.some(({ type }) => type === 'date' || type === 'period')),
    named: Math.min(3, names) / 3,
  };
}

const cueNames = Object.keys(cues.en) as (keyof typeof cues.en)[];

function cueFeatures(piece: string, tongue: Tongue): Pick<Features, (typeof cueNames)[number]> {
  const found = cueNames.map((name) => [name, flag(cues[tongue][name].test(piece))]);
  return Object.fromEntries(found) as Pick<Features, (typeof cueNames)[number]>;
}

type Shape =
  | 'quoted'
  | 'leaning'
  | 'quoteMark'
  | 'question'
  | 'exclamation'
  | 'announcing'
  | 'enumerated'
  | 'unstopped';

function shapeFeatures(piece: string): Pick<Features, Shape> {
  const quoted = sum([...piece.matchAll(quotation)].map(([quote]) => quote.length));
  return {
    quoted: quoted / piece.length,
    quoteMark: flag(quoted > 0),
    question: flag(/(?:[?？]|[吗嗎]。)[”"」]?$/u.test(piece)),
    exclamation: flag(/[!！][”"」]?$/u.test(piece)),
    announcing: flag(
      /(?:[:：]|[—–]{1,2})$/u.test(piece) ||
        note.test(piece) ||
        ofItself.test(piece) ||
        address.test(piece) ||
        toAddress.test(piece),
    ),
    leaning: flag(leaning.test(piece)),
    enumerated: flag(enumerated.test(piece)),
    unstopped: flag(!stop.test(piece)),
  };
}

const flag = (condition: boolean): number => (condition ? 1 : 0);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Counts = ReadonlyMap<string, number>;

/** In how many sentences each term stands. */
function frequencyOf(counts: readonly Counts[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const counted of counts) {
    for (const term of counted.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return frequency;
}

/** How rare a term of so many sentences is among all (inverse sentence frequency); 0 for a term of none. */
const rarityOf = (frequency: number, sentences: number): number =>
  frequency === 0 ? 0 : Math.log(1 + sentences / frequency);

const shareOf = (values: readonly string[], holds: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length;

/** The characters of a text that carry matter, and its words of Latin letters: kana of one sound are grammar. */
const signsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|\p{Script=Katakana}{2,}|[\p{Script=Latin}\d]+/gu) ?? [];

/** Cosine of each sentence to the centroid of all, each sentence counting alike whatever its length. */
function centralityOf(counts: readonly Counts[], rarity: (term: string) => number): number[] {
  const vectors = counts.map((counted) => {
    const weights = [...counted].map(([term, n]) => [term, (1 + Math.log(n)) * rarity(term)] as const);
    const norm = Math.sqrt(sum(weights.map(([, weight]) => weight * weight))) || 1;
    return weights.map(([term, weight]) => [term, weight / norm] as const);
  });
  const centroid = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  }
  const norm = Math.sqrt(sum([...centroid.values()].map((weight) => weight * weight))) || 1;
  return vectors.map((vector) => sum(vector.map(([term, weight]) => weight * centroid.get(term)!)) / norm);
}

/** The facts that begin in each sentence. Both lists are in text order. */
export function distribute(facts: readonly Fact[], sentences: readonly Span[]): Fact[][] {
  const sorted = facts.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return sentences.map(({ start, end }) => {
    const own: Fact[] = [];
    for (; at < sorted.length && sorted[at]!.start < end; at++) {
      if (sorted[at]!.start >= start) own.push(sorted[at]!);
    }
    return own;
  });
}

/** The block that each sentence begins in. Both lists are in text order. */
function holders(sentences: readonly Span[], blocks: readonly Span[]): (Span | undefined)[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (at < blocks.length && blocks[at]!.end <= start) at++;
    return blocks[at] && blocks[at]!.start <= start ? blocks[at] : undefined;
  });
}
