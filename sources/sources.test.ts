import { expect, it } from 'vitest';
import { identify } from '../core/page/site.ts';
import { sourceOf, sourcePages, sources } from './index.ts';
import type { Example } from './source.ts';

const files = import.meta.glob<{ examples: readonly Example[] }>(
  ['./*.ts', '!./index.ts', '!./source.ts', '!./copy-site.ts', '!./first-pair.ts', '!./*.test.ts'],
  { eager: true },
);
const examples = Object.values(files).flatMap((file) => {
  const source = sources.find((known) => Object.values(file).includes(known as never));
  return file.examples.map((example) => ({ source, ...example }));
});

it('lists every source that has a file', () => {
  expect(Object.keys(files)).toHaveLength(sources.length);
  expect(sourcePages.map(({ hosts }) => hosts)).toEqual(sources.map(({ hosts }) => hosts));
});

it.each(examples)('$url', ({ source, url, key }) => {
  expect(sourceOf(url)).toBe(source);
  const identity = identify(url, source!);
  expect(identity && !identity.unsure ? identity.key : null).toBe(key);
});

it.each([
  'https://gnews.org.example.com/zh-hans/1/',
  'https://mygnews.org/zh-hans/1/',
  'https://example.com/',
  '',
])('knows no source of %j', (url) => expect(sourceOf(url)).toBeUndefined());

it('knows the source of a copy', () => {
  expect(sourceOf('https://web.archive.org/web/2022/https://gnews.org/zh-hans/1/')?.id).toBe('gnews');
  const mirrored = 'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1/2.md';
  expect(sourceOf(mirrored)?.id).toBe('gnews');
  expect(sourceOf('https://github.com/somebody/else')).toBeUndefined();
});
