import { expect, it } from 'vitest';
import { unwrapAddress } from '../core/page/address.ts';
import { copySites } from './copy-site.ts';

/** As a browser reads a match pattern: `*` stands for anything, in the path as in the query. */
const matches = (pattern: string, url: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(url);

const kindsReading = (url: string) =>
  copySites.filter((site) => site.matches.some((pattern) => matches(pattern, url))).map(({ kind }) => kind);

it.each([
  ['https://web.archive.org/web/20220110/https://gnews.org/zh-hans/1/', 'wayback'],
  ['https://web.archive.org/web/2022if_/http://www.gnews.org/zh-hans/1/', 'wayback'],
  ['https://web.archive.org/web/2022/asia.nikkei.com/Opinion/Some-words-about-the-lake', 'wayback'],
  ['https://archive.ph/AbCdE', 'archive-today'],
  ['https://archive.vn/20220110/https://gnews.org/zh-hans/1/', 'archive-today'],
  ['https://github.com/ourhimalayas/txt/blob/main/content/gnews/1.md', 'github-mirror'],
  ['https://gnews-org.translate.goog/zh-hans/1/?_x_tr_sl=auto', 'google-translate'],
  ['https://zh-cn-nikkei-com.translate.goog/a/1-2022-05-19-01-47-43.html', 'google-translate'],
])('%s is read as %s', (url, kind) => {
  expect(kindsReading(url)).toEqual([kind]);
  expect(unwrapAddress(url).copy?.kind).toBe(kind);
});

it.each([
  'https://web.archive.org/web/2022/https://example.com/a',
  'https://web.archive.org/',
  'https://github.com/someone/else',
  'https://raw.githubusercontent.com/ourhimalayas/txt/main/content/gnews/1.md',
  'https://example-com.translate.goog/a',
  'https://archive.org/details/a',
])('%s is not', (url) => expect(kindsReading(url)).toEqual([]));

it('asks for no more of a site than its hosts', () => {
  for (const { origins, matches: patterns } of copySites) {
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/[^/*]+\/\*$/);
    for (const pattern of patterns) {
      expect(origins.map((origin) => origin.slice(0, -1))).toContain(
        `${pattern.split('/').slice(0, 3).join('/')}/`,
      );
    }
  }
});
