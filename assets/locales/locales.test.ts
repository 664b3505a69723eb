import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from './en.json';
import ja from './ja.json';
import zhHans from './zh-Hans.json';
import zhHant from './zh-Hant.json';

const locales: Record<string, Record<string, string>> = { en, ja, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
const placeholders = (phrase: string) => [...new Set(phrase.match(/\{\w+\}/g))].sort();

const root = new URL('../../', import.meta.url);
const config = readFileSync(new URL('wxt.config.ts', root), 'utf8');
const code = ['components/', 'entrypoints/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true }).map((file) => `${folder}${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .concat(config)
  .join('\n');

it.each(Object.keys(locales))(
  'has every phrase, with the placeholders of the English one (%s)',
  (language) => {
    const shape = (words: Record<string, string>) =>
      Object.entries(words).map(([key, phrase]) => [key, placeholders(phrase)]);
    expect(shape(locales[language]!)).toEqual(shape(en));
    expect(Object.entries(locales[language]!).filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  },
);

it.each(Object.keys(locales))('leaves the room between scripts to the style sheet (%s)', (language) => {
  const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
  const spaced = new RegExp(`${cjk} [\\w{]|[\\w}] ${cjk}`, 'u');
  expect(Object.entries(locales[language]!).filter(([, phrase]) => spaced.test(phrase))).toEqual([]);
});

it('has no phrase that nothing says', () => {
  const said = new Set([...code.matchAll(/\bwords\.(\w+)|'(\w+)'/g)].map(([, own, quoted]) => own ?? quoted));
  expect(Object.keys(en).filter((key) => !said.has(key))).toEqual([]);
});

it('is filled with what its phrases have room for', () => {
  const fillings = [...code.matchAll(/\bfill\(\s*words\.(\w+),\s*\{([^{}]*)\}/g)];
  const filled = fillings.map(([, key, values]) => {
    const flat = values!.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
    return [key!, [...flat.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => `{${name}}`).sort()];
  });
  expect(filled.length).toBeGreaterThan(0);
  const room = ([key]: (typeof filled)[number]) => [key, placeholders(en[key as keyof typeof en])];
  expect(filled).toEqual(filled.map(room));
});

it('gives every phrase that needs filling to what fills it', () => {
  const bare = new Set([...code.matchAll(/(?<!phrase=)\{words\.(\w+)\}/g)].map(([, key]) => key!));
  expect(Object.entries(en).filter(([key, phrase]) => bare.has(key) && /\{\w+\}/.test(phrase))).toEqual([]);
});

it('has every word of the manifest, which the build takes from it', () => {
  const asked = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((key) => !(key in en) || !config.includes(`'${key}'`))).toEqual([]);
});
