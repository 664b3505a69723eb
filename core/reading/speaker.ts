import type { Tongue } from '../language.ts';
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
 * begins the quotation. Linear in the length of the text.
 *
 * @returns for each sentence its attribution, with offsets into `text`, or undefined
 */
export function findSpeakers({ text, tongue, sentences, blocks }: SpokenText): (Attribution | undefined)[] {
  const pieces = sentences.map(({ start, end }) => text.slice(start, end));
  const own = pieces.map((piece, i) => offsetBy(findAttribution(piece, tongue), sentences[i]!.start));
  const blockOf = blockNumbers(sentences, blocks);
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

const offsetBy = (attribution: Attribution | undefined, offset: number): Attribution | undefined =>
  attribution && { ...attribution, start: attribution.start + offset, end: attribution.end + offset };

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
