import type { Attribution } from './claim.ts';

/** Looks for who is said to have said a sentence. */
export type Find = (sentence: string) => Attribution | undefined;

/** An attribution from the speaker to the verb, both looked up between two offsets. */
export function placed(
  sentence: string,
  who: string,
  verb: string,
  from: number,
  to: number,
): Attribution | undefined {
  const at = sentence.indexOf(who, Math.max(0, from));
  const verbAt = verb === '' ? -1 : sentence.lastIndexOf(verb, to - 1);
  if (at < 0) return undefined;
  const start = verbAt < 0 ? at : Math.min(at, verbAt);
  const end = Math.max(at + who.length, verbAt < 0 ? 0 : verbAt + verb.length);
  return { who, ...(verb === '' ? {} : { verb }), start, end };
}
