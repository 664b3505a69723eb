import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';
import type { Span } from '../span.ts';
import { findAttribution } from './attribution.ts';
import type { Attribution } from './claim.ts';

/** What the speakers of sentences are found in. Spans are into `text`, in order. */
export interface SpokenText {
  text: string;
  tongue: Tongue;
  sentences: readonly Span[];
  /** The blocks that the sentences stand in. */
  blocks: readonly Span[];
}

/**
 * Who is said to have said each sentence, by the sentence itself or, where all of it stands in quotation marks, by
 * the sentence beside it: the one after it that only names the speaker, or the one before it that introduces or
 * begins the quotation. A pronoun is the person who spoke just before. Linear in the length of the text.
 *
 * @returns for each sentence its attribution, with offsets into `text`, or undefined
 */
export function findSpeakers({ text, tongue, sentences, blocks }: SpokenText): (Attribution | undefined)[] {
  const pieces = sentences.map(({ start, end }) => withOpening(text.slice(start, end)));
  const found = pieces.map((piece, i) => offsetBy(findAttribution(piece, tongue), sentences[i]!.start));
  const blockOf = blockNumbers(sentences, blocks);
  const own = resolvePronouns(found, blockOf, text);
  const quoted = findQuoted(pieces, blockOf);
  let carried: Attribution | undefined;
  return pieces.map((piece, i) => {
    if (quoted[i]) {
      const isTagged = !quoted[i + 1] && blockOf[i + 1] === blockOf[i];
      const after = isTagged && tag.test(pieces[i + 1]!) ? own[i + 1] : undefined;
      carried = after ?? carried ?? own[i];
      return carried;
    }
    const opens = /[“「]/u.test(piece) || /[:：]$/u.test(piece) || quoted[i - 1];
    carried = opens ? own[i] : undefined;
    return own[i];
  });
}

const pronoun = /^(?:[他她]|s?he|彼女?|同氏)$/iu;

/**
 * Gives a pronoun to the person who spoke in the sentence before it or earlier in its block, if nobody else has spoken
 * since. Otherwise it stays: that somebody else says it matters even where the text leaves open who.
 */
function resolvePronouns(
  found: readonly (Attribution | undefined)[],
  blockOf: readonly number[],
  text: string,
): (Attribution | undefined)[] {
  const surnames = surnamesIn(text);
  let last: { attribution: Attribution; i: number } | undefined;
  return found.map((attribution, i) => {
    if (!attribution) return undefined;
    const { who } = attribution;
    if (!pronoun.test(who)) {
      last = isPerson(who) || surnames.has(who) ? { attribution, i } : undefined;
      return attribution;
    }
    if (!last || (last.i < i - 1 && blockOf[last.i] !== blockOf[i])) return attribution;
    last.i = i;
    return last.attribution;
  });
}

/** Titles and callings that only persons have. */
const title = new RegExp(
  source`
    先生|女士|小姐|博士|教授|[总總][统統理]|主席|首相|大臣|[部局州市院社司校署处處厅廳科组組队隊团團董][长長]|[议議][员員]|
    [发發]言人|大使|[将將上少中][军軍校将將]|主任|[书書][记記]|分析[师師]|[学學专專作]家|官[员員]|律[师師]|[医醫]生|[记記]者|
    研究[员員]|[顾顧][问問]|[创創]始人|CEO|氏$|さん$
  `,
  'u',
);
/** A first and a last name in Latin letters, with a title or without. */
const latinName = /^(?!The\b)(?:\p{Lu}[\p{L}.'’-]*\s){1,5}\p{Lu}[\p{L}'’-]+$/u;

/** Whether a speaker is a person, by title or by the form of the name. */
const isPerson = (who: string): boolean => title.test(who) || /·/u.test(who) || latinName.test(who);

/** All that may be a surname after the dot of a transcribed name, which does not show where it ends. */
function surnamesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/·(\p{Script=Han}{2,6})/gu)) {
    for (let length = 2; length <= name.length; length++) names.add(name.slice(0, length));
  }
  return names;
}

const offsetBy = (attribution: Attribution | undefined, offset: number): Attribution | undefined =>
  attribution && { ...attribution, start: attribution.start + offset, end: attribution.end + offset };

/** A closing mark after a colon was typed to open a quotation: 他说：”好。” */
const withOpening = (piece: string): string => piece.replaceAll(/(?<=[：:]\s?)”/gu, '“');

/** A sentence that says who spoke and no more: 渔民老周在码头上说。 */
const tag = /^[^，。；：“”「」]{2,50}[。.]?$/u;

/** For each sentence, the number of the block it begins in. */
function blockNumbers(sentences: readonly Span[], blocks: readonly Span[]): number[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (at + 1 < blocks.length && blocks[at]!.end <= start) at++;
    return at;
  });
}

/** For each sentence, whether all its words stand in quotation marks, which may open in a sentence before it. */
function findQuoted(pieces: readonly string[], blockOf: readonly number[]): boolean[] {
  let open = false;
  return pieces.map((piece, i) => {
    if (blockOf[i] !== blockOf[i - 1]) open = false;
    let outside = false;
    for (const part of piece.split(/([“”「」])/u)) {
      if (part === '“' || part === '「') open = true;
      else if (part === '”' || part === '」') open = false;
      else if (!open && /[\p{L}\p{N}]/u.test(part)) outside = true;
    }
    return !outside && /[\p{L}\p{N}]/u.test(piece);
  });
}
