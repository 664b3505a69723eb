import { expect, test } from 'vitest';
import en from './en.json';
import ja from './ja.json';
import hans from './zh-Hans.json';
import hant from './zh-Hant.json';

const words: Record<string, string> = en;
const placeholders = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.keys(words))('%s is a lower camel case key', (key) => {
  expect(key).toMatch(/^[a-z][a-zA-Z]*$/);
});

test.each([
  ['zh-Hans', hans],
  ['zh-Hant', hant],
  ['ja', ja],
])(
  '%s has every word of en, in its order, with the same placeholders',
  (_, translated: Record<string, string>) => {
    expect(Object.keys(translated)).toEqual(Object.keys(words));
    for (const [key, text] of Object.entries(words)) {
      expect(placeholders(translated[key]), key).toEqual(placeholders(text));
      expect(translated[key]?.trim(), key).not.toBe('');
    }
  },
);

// Browser stores cut a description at 132 characters.
test.each([en, hans, hant, ja])('the description fits a store', ({ extensionDescription }) => {
  expect(extensionDescription.length).toBeLessThanOrEqual(132);
});

test('every word is used', () => {
  const files = import.meta.glob<string>(
    ['../../{components,entrypoints}/**/*.{ts,tsx}', '../../core/export.ts', '../../wxt.config.ts'],
    { query: '?raw', import: 'default', eager: true },
  );
  const code = Object.values(files).join('\n');
  expect(Object.keys(words).filter((key) => !new RegExp(`\\b${key}\\b`).test(code))).toEqual([]);
});
