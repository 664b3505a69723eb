import { expect, test } from 'vitest';
import { identify } from './site.ts';
import { unknownSite } from './unknown-site.ts';

const keyOf = (url: string) => identify(url, unknownSite(url))?.key;

test.each([
  ['https://news.example/world/a-story', 'unknown:news.example/world/a-story'],
  ['https://www.news.example/World/a-story/', 'unknown:news.example/world/a-story'],
  ['https://news.example/view.php?id=1', 'unknown:news.example/view.php?id=1'],
  ['https://news.example/view.php?id=2&utm_source=a#b', 'unknown:news.example/view.php?id=2'],
  ['https://news.example/?p=7', 'unknown:news.example/?p=7'],
  ['https://news.example:8080/a', 'unknown:news.example:8080/a'],
  ['https://news.example/%E6%A1%A5%20b', 'unknown:news.example/桥 b'],
  ['https://news.example/', undefined],
  ['https://news.example', undefined],
  ['https://news.example/?utm_source=a#b', undefined],
  ['https://www.news.example/?', undefined],
])('%s', (url, key) => expect(keyOf(url)).toBe(key));

test('the order of parameters makes no other article', () => {
  expect(keyOf('https://news.example/view?b=2&a=1')).toBe(keyOf('https://news.example/view?a=1&b=2'));
});

test('no two identities of one site are of the other’s host', () => {
  const url = 'https://other.example/a?id=1';
  expect(identify(url, unknownSite('https://news.example/a?id=1'))).toBeUndefined();
});
