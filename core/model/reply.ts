import { ARR, OBJ, parse } from 'partial-json';
import * as v from 'valibot';
import type { ClaimKind } from '../reading/claim.ts';

/** A sentence of a reply and the numbers of the article's sentences that it cites. */
export interface ReplySentence {
  text: string;
  sentences: number[];
}

export interface ReplyClaim extends ReplySentence {
  kind: ClaimKind;
  who?: string | undefined;
}

/** What a model replied, by its shape only: its words are not cleaned and its citations not looked up. */
export interface Reply {
  headline?: string | undefined;
  summary: ReplySentence[];
  claims: ReplyClaim[];
}

/** More characters than this are no reply to what was asked. */
export const longestReply = 100_000;

/** The longest texts of a reply, in UTF-16 units: what is longer is no headline, name or single sentence. */
const longest = { headline: 400, text: 800, who: 160 };
/** Who cites more sentences than this for one statement has cited nothing. */
const mostCited = { claim: 8, summary: 16 };
/** Of longer lists the beginning is read. */
const mostItems = 40;
/** Brackets within brackets; a reply has four. A parser that calls itself for each is brought down by many. */
const deepest = 8;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest.text));
const number = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(
    v.string(),
    v.regex(/^\s*\[?\d{1,5}\]?\s*$/),
    v.transform((numeral) => Number(numeral.replace(/\D/g, ''))),
  ),
]);
const numbers = (most: number) =>
  v.pipe(
    v.union([
      v.array(number),
      v.pipe(
        number,
        v.transform((one) => [one]),
      ),
    ]),
    v.maxLength(most),
    v.transform((cited) => [...new Set(cited)].sort((a, b) => a - b)),
  );
const words = (most: number) =>
  v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most))), undefined);

const sentence = v.object({ text, sentences: numbers(mostCited.summary) });
const claim = v.object({
  text,
  who: words(longest.who),
  kind: v.fallback(v.picklist(['figure', 'event', 'forecast', 'statement', 'opinion']), 'event'),
  sentences: numbers(mostCited.claim),
});

/** The items of a list that are as they should be; the others are left out. */
const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items.slice(0, mostItems).flatMap((candidate) => {
        const { success, output } = v.safeParse(item, candidate);
        return success ? [output] : [];
      }),
    ),
  );

const whole = v.object({
  headline: words(longest.headline),
  summary: v.fallback(listOf(sentence), []),
  claims: listOf(claim),
});
const begun = v.object({ ...whole.entries, claims: v.fallback(whole.entries.claims, []) });

/**
 * A model's whole reply: a JSON object, alone, in a fenced block, after its thinking or among other words. Items that are
 * not as asked are left out.
 *
 * @returns undefined where there is no such object, or it has no list of claims
 */
export function readReply(written: string): Reply | undefined {
  if (written.length > longestReply) return undefined;
  for (const candidate of candidatesOf(written)) {
    const end = candidate.lastIndexOf('}');
    const reply = read(whole, candidate.slice(0, end + 1), JSON.parse);
    if (reply) return reply;
  }
  return undefined;
}

/**
 * As much of a reply as has been written: the sentences and claims that are whole.
 *
 * @param written what has come so far; it is read up to the last closing brace, where an item ends
 */
export function readReplySoFar(written: string): Reply | undefined {
  if (written.length > longestReply) return undefined;
  for (const candidate of candidatesOf(written)) {
    const end = candidate.lastIndexOf('}');
    if (end < 0) continue;
    const reply = read(begun, candidate.slice(0, end + 1), (json) => parse(json, OBJ | ARR));
    if (reply) return reply;
  }
  return undefined;
}

function read<T>(
  schema: v.GenericSchema<unknown, T>,
  json: string,
  parsed: (json: string) => unknown,
): T | undefined {
  if (isTooDeep(json)) return undefined;
  let value: unknown;
  try {
    value = parsed(json);
  } catch {
    return undefined;
  }
  const { success, output } = v.safeParse(schema, value);
  return success ? output : undefined;
}

function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}]/gsu)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Where the object may begin: at the first brace of the whole, of a fenced block, or of what follows the thinking. */
function candidatesOf(written: string): string[] {
  const from = (text: string): string[] => {
    const at = text.indexOf('{');
    return at < 0 ? [] : [text.slice(at)];
  };
  if (/^\s*\{/.test(written)) return from(written);
  const thought = written.lastIndexOf('</think>');
  if (/^\s*<think>/.test(written) && thought < 0) return [];
  const answer = thought < 0 ? written : written.slice(thought + '</think>'.length);
  const fenced = /```(?:json)?\s*(\{[\s\S]*)/i.exec(answer)?.[1];
  return [...(fenced === undefined ? [] : [fenced]), ...from(answer)];
}
