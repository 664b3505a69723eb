import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import {
  articleAt,
  charsetOf,
  isMoved,
  largestPage,
  rankOtherSides,
  refuseAnswer,
  rememberArticle,
  rememberRewrite,
} from './other-side.ts';

const url = 'https://news.example/world/a-long-story';
const good = { asked: url, final: url, status: 200, contentType: 'text/html; charset=utf-8' };

test.each([
  [{}, undefined],
  [{ contentType: '' }, undefined],
  [{ contentType: 'application/xhtml+xml' }, undefined],
  [{ status: 404 }, 'gone'],
  [{ status: 410 }, 'gone'],
  [{ status: 403 }, 'refused'],
  [{ status: 503 }, 'refused'],
  [{ final: 'https://news.example/' }, 'moved'],
  [{ contentType: 'application/pdf' }, 'not-html'],
  [{ length: largestPage }, undefined],
  [{ length: largestPage + 1 }, 'too-large'],
])('an answer with %j is %s', (part, reason) => {
  expect(refuseAnswer({ ...good, ...part })).toBe(reason);
});

test.each([
  ['https://news.example/world/a-long-story/', false],
  ['http://www.news.example/world/a-long-story?utm_source=x', false],
  ['https://news.example/', true],
  ['https://news.example/world', true],
  ['https://other.example/', true],
  ['https://news.example/2024/a-long-story', false],
  ['https://news.example/world/a-long-story?edition=2', false],
])('a redirect to %s', (final, moved) => expect(isMoved(url, final)).toBe(moved));

describe('the encoding of a page', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    ['text/html; charset=GBK', bytes('<meta charset="utf-8">'), 'gbk'],
    ['text/html', bytes('<html><meta charset="Big5">'), 'big5'],
    [
      'text/html',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'),
      'shift_jis',
    ],
    ['text/html', bytes('<meta charset="UTF-16">'), 'utf-8'],
    ['text/html', new Uint8Array([0xef, 0xbb, 0xbf, 60]), 'utf-8'],
    ['text/html', new Uint8Array([0xff, 0xfe, 60, 0]), 'utf-16le'],
    ['', new Uint8Array(), 'utf-8'],
  ])('%j %#', (contentType, beginning, charset) => {
    expect(charsetOf(contentType, beginning)).toBe(charset);
  });
});

const article = (key: string, part: Partial<Article> = {}): Article => ({
  ...{ key, source: 'unknown', url: `https://news.example/${key}`, inLanguage: 'en', headline: key },
  ...{ byline: {}, extent: 'whole', text: key, blocks: [], emphasis: [], citations: [] },
  ...part,
});

test('an original leads to the rewrites that were seen to cite it', () => {
  const citing = article('rewrite', { citations: [{ url: 'https://news.example/original?utm_source=b' }] });
  const seen = rememberRewrite(rememberRewrite([], citing), citing);
  expect(seen).toHaveLength(1);
  const sides = rankOtherSides(article('original'), [], seen, () => false);
  expect(sides).toEqual([{ role: 'rewrite', url: citing.url, title: 'rewrite', cited: true }]);
});

test('a page of a known source is the best other side, and none is listed twice', () => {
  const known = ['https://a.example/1', 'https://known.example/2', 'https://a.example/1/'].map((address) => ({
    ...{ role: 'original' as const, url: address },
  }));
  const sides = rankOtherSides(article('here'), known, [], (address) => address.includes('known'));
  expect(sides.map((side) => side.url)).toEqual(['https://known.example/2', 'https://a.example/1']);
});

test('the lists stay bounded, newest first', () => {
  let articles: Article[] = [];
  let rewrites = rememberRewrite([], article('none'));
  for (let i = 0; i < 200; i++) {
    const next = article(`a${i}`, { citations: [{ url: `https://b.example/${i}` }] });
    articles = rememberArticle(articles, next);
    rewrites = rememberRewrite(rewrites, next);
  }
  expect(articles.length).toBeLessThan(20);
  expect(articles[0]?.key).toBe('a199');
  expect(rewrites.length).toBeLessThan(100);
  expect(rewrites[0]?.headline).toBe('a199');
});

test('a whole text is not lost to a preview of it', () => {
  const read = rememberArticle([article('a')], article('a', { extent: 'preview' }));
  expect(articleAt(read, 'https://www.news.example/a/')?.extent).toBe('whole');
});
