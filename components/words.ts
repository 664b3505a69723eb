import en from '../assets/locales/en.json';
import ja from '../assets/locales/ja.json';
import zhHans from '../assets/locales/zh-Hans.json';
import zhHant from '../assets/locales/zh-Hant.json';
import type { Language } from '../core/language.ts';

/** The interface's words in one language. */
export type Words = typeof en;

const words: Record<Language, Words> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ja };

export const wordsIn = (language: Language): Words => words[language];

/** Fills the `{placeholders}` of a phrase; one without a value stays as it is. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
