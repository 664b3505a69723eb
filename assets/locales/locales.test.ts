import { expect, it } from 'vitest';
import en from './en.json';
import ja from './ja.json';
import zhHans from './zh-Hans.json';
import zhHant from './zh-Hant.json';

const locales: Record<string, Record<string, string>> = { en, ja, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
const placeholders = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).sort();

it.each(Object.keys(locales))(
  'has every phrase, with the placeholders of the English one (%s)',
  (language) => {
    const shape = (words: Record<string, string>) =>
      Object.entries(words).map(([key, phrase]) => [key, placeholders(phrase)]);
    expect(shape(locales[language]!)).toEqual(shape(en));
  },
);

it.each(Object.keys(locales))('leaves the room between scripts to the style sheet (%s)', (language) => {
  const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
  const spaced = new RegExp(`${cjk} [\\w{]|[\\w}] ${cjk}`, 'u');
  expect(Object.entries(locales[language]!).filter(([, phrase]) => spaced.test(phrase))).toEqual([]);
});
