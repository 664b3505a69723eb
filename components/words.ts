import en from '../assets/locales/en.json';
import ja from '../assets/locales/ja.json';
import zhHans from '../assets/locales/zh-Hans.json';
import zhHant from '../assets/locales/zh-Hant.json';
import type { Language } from '../core/language.ts';

/** The interface's words in one language. */
export type Words = typeof en;

const words: Record<Language, Words> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ja };

export const wordsIn = (language: Language): Words => words[language];

/** What a language is called in itself. */
export const ownName = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** A number as the interface writes it. */
export const writeNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(language).format(number);

/** The keys of the forms that a phrase with a number has; languages without a plural have the same words in both. */
export interface CountForms {
  one: keyof Words;
  other: keyof Words;
}

/** A phrase with `{n}` in the form that the number takes in the language. */
export function fillCount(forms: CountForms, n: number, language: Language): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other';
  return fill(wordsIn(language)[forms[form]], { n: writeNumber(n, language) });
}

/** Fills the `{placeholders}` of a phrase; one without a value stays as it is. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
