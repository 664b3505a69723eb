import { bodyBlocks } from '../article.ts';
import { contains } from '../span.ts';
import { type Assignment, type Part, promptFor } from './prompt.ts';
import { estimateTokens } from './tokens.ts';

/** How many claims and sentences of summary a whole brief has at most. */
export const mostOfBrief = { claims: 12, summary: 4 };

/** What is kept free for the reply: so many tokens, or so much of a small context. */
const reply = { tokens: 2048, share: 1 / 3 };
/** What a sentence's number and line break add. */
const lineTokens = 6;
/** An article of more parts is too long: each is a request of its own. */
const mostParts = 8;
/** One claim for so many sentences, and no fewer claims than that. */
const density = { sentences: 4, least: 3 };

type Range = Pick<Part, 'first' | 'last'>;

/**
 * An article as the parts that a model can read one by one, cut between its blocks, and within a block only where the
 * block alone is too long. Sentence numbers are those of the whole article.
 *
 * @param contextTokens how many tokens the model has for prompt and reply together
 * @returns undefined where it does not fit: one sentence is too long, or there would be too many parts
 */
export function partsOf(assignment: Assignment, contextTokens: number): Part[] | undefined {
  const { article, reading } = assignment;
  const frame = promptFor(assignment, { first: 1, last: 0, ...mostOfBrief });
  const kept = Math.min(reply.tokens, contextTokens * reply.share);
  const room = contextTokens - kept - estimateTokens(frame.system) - estimateTokens(frame.user);
  const costs = reading.sentences.map(
    ({ start, end }) => lineTokens + estimateTokens(article.text.slice(start, end)),
  );
  if (costs.some((cost) => cost > room)) return undefined;
  const ranges = fill(blockRanges(assignment), costs, room);
  if (ranges.length > mostParts) return undefined;
  return ranges.map((range) => ({ ...range, ...askedOf(range, ranges.length) }));
}

/** The sentences of each block. */
function blockRanges({ article, reading }: Assignment): Range[] {
  const ranges: Range[] = [];
  let first = 1;
  for (const block of bodyBlocks(article)) {
    let last = first - 1;
    while (reading.sentences[last] && contains(block, reading.sentences[last]!)) last++;
    if (last >= first) ranges.push({ first, last });
    first = last + 1;
  }
  return ranges;
}

/** Joins ranges as long as there is room for them; one that has no room alone is cut between its sentences. */
function fill(blocks: readonly Range[], costs: readonly number[], room: number): Range[] {
  const costOf = ({ first, last }: Range): number =>
    costs.slice(first - 1, last).reduce((sum, cost) => sum + cost, 0);
  const pieces = blocks.flatMap((block) =>
    costOf(block) <= room
      ? [block]
      : Array.from({ length: block.last - block.first + 1 }, (_, i) => ({
          first: block.first + i,
          last: block.first + i,
        })),
  );
  const ranges: Range[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const cost = costOf(piece);
    if (used + cost <= room) {
      ranges.at(-1)!.last = piece.last;
      used += cost;
    } else {
      ranges.push({ ...piece });
      used = cost;
    }
  }
  return ranges;
}

function askedOf({ first, last }: Range, parts: number): Pick<Part, 'summary' | 'claims'> {
  const share = Math.max(1, Math.floor(mostOfBrief.claims / parts));
  const wanted = Math.max(density.least, Math.ceil((last - first + 1) / density.sentences));
  return { claims: Math.min(share, wanted), summary: Math.max(1, Math.floor(mostOfBrief.summary / parts)) };
}
