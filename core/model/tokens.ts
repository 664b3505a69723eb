const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;
const digits = /\p{Nd}/gu;

/** How many tokens stand for one character, each on the side of too many. */
const weights = { wide: 1.5, digit: 1, other: 1 / 3 };

/**
 * How many tokens a model reads a text as, at most: no tokenizer is asked, since each model has its own. One and a half
 * for a Chinese or Japanese character, one for a digit, one for three other characters; most tokenizers need fewer.
 */
export function estimateTokens(text: string): number {
  const wideOnes = text.match(wide)?.length ?? 0;
  const digitOnes = text.match(digits)?.length ?? 0;
  const others = text.length - wideOnes - digitOnes;
  return Math.ceil(wideOnes * weights.wide + digitOnes * weights.digit + others * weights.other);
}
