import type { Tongue } from '../language.ts';

/** English words too common to say what a text is about. */
const stopWords = new Set(
  `a an the and or but nor so yet of to in on at by for with from into onto over under about as than then that this
  these those there here it its he him his she her they them their we us our you your i me my who whom whose which what
  when where why how is are was were be been being am do does did done have has had having will would can could shall
  should may might must not no if because while during before after between against through up down out off again also
  said say says more most other some such only own same very just one two per new mr ms mrs dr`
    .trim()
    .split(/\s+/u),
);

/** Kana-only bigrams are Japanese grammar, not matter; a run of katakana is a word. */
const hiraganaOnly = /^\p{Script=Hiragana}+$/u;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}々〆]+|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\d][\p{Script=Latin}\d'’]*/gu;
const isWord = /^[\p{Script=Katakana}\p{Script=Latin}\d]/u;

/**
 * What a text is about, as terms to count: bigrams of Chinese and Japanese characters, which need no dictionary
 * (Nie et al. 2000), and words of Latin letters and katakana. English words lose the commonest endings.
 *
 * @returns terms in text order, repeated as the text repeats them
 */
export function termsOf(text: string, tongue: Tongue): string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(runs)) {
    if (isWord.test(run)) {
      const word = run.toLowerCase().replace(/['’]s?$/u, '');
      if (!stopWords.has(word)) terms.push(tongue === 'en' ? stem(word) : word);
    } else if (run.length === 1) {
      terms.push(run);
    } else {
      for (let i = 0; i + 2 <= run.length; i++) {
        const bigram = run.slice(i, i + 2);
        if (tongue !== 'ja' || !hiraganaOnly.test(bigram)) terms.push(bigram);
      }
    }
  }
  return terms;
}

/** Plural and past endings only (the first step of Porter 1980, shortened): "tariffs" and "tariff" are one. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:sses|(?<=[^s])s|(?<=[bcdfgklmnprtvz])ed|ing)$/u, (ending) =>
      ending === 'sses' ? 'ss' : '',
    );
}

/** Terms with how often each occurs. */
export function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Share of the smaller set that both hold. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of smaller) if (larger.has(term)) shared += 1;
  return smaller.size === 0 ? 0 : shared / smaller.size;
}
