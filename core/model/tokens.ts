const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;
const digits = /\p{Nd}/gu;

type Weights = Record<'wide' | 'digit' | 'other', number>;

/** How many tokens stand for one character, each on the side of too many, and of too few. */
const atMost: Weights = { wide: 1.5, digit: 1, other: 1 / 3 };
const atLeast: Weights = { wide: 0.4, digit: 0.3, other: 0.16 };

/**
 * How many tokens a model reads a text as, at most: no tokenizer is asked, since each model has its own. One and a half
 * for a Chinese or Japanese character, one for a digit, one for three other characters; most tokenizers need fewer.
 */
export const estimateTokens = (text: string): number => weigh(text, atMost);

function weigh(text: string, weights: Weights): number {
  const wideOnes = text.match(wide)?.length ?? 0;
  const digitOnes = text.match(digits)?.length ?? 0;
  const others = text.length - wideOnes - digitOnes;
  return Math.ceil(wideOnes * weights.wide + digitOnes * weights.digit + others * weights.other);
}

/** Fewer than this are no count of a prompt: a server that had it in its cache may have counted what was new. */
const leastCount = 16;
/** What contexts are whole multiples of; a few tokens of the beginning are kept beside a half that is thrown away. */
const contextUnit = 1024;
const keptBeside = 4;

/**
 * Whether a server seems to have read only a part of a prompt, as some do without a word where their context is too small:
 * by the tokens that it counted, which are fewer than the prompt can be, or just as many as a context or the half of one.
 */
export function isPromptCut(prompt: string, counted: number): boolean {
  if (counted < leastCount) return false;
  if (counted < weigh(prompt, atLeast)) return true;
  const isContext = counted >= contextUnit && counted % contextUnit <= keptBeside;
  return isContext && counted < weigh(prompt, atMost);
}
