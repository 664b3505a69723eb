import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Article, bodyBlocks } from '../core/article.ts';
import { originalAddress } from '../core/page/original-address.ts';
import type { NotArticle } from '../core/page/page.ts';
import { readArticle } from '../core/page/read-article.ts';
import { sourceOf } from '../sources/index.ts';
import { extractPage } from './extract.ts';
import { parsedRenderer } from './parsed-rendering.ts';

const folder = 'tests/pages';
const parse = (html: string) => parseHTML(html).document as unknown as Document;
const load = (name: string) => parse(readFileSync(`${folder}/${name}.html`, 'utf8'));

function read(name: string, url: string): Article | NotArticle {
  const { page } = extractPage(load(name), parsedRenderer(), sourceOf(url)?.selectors, url);
  return readArticle(page, sourceOf(originalAddress(page).url)!);
}

const article = (name: string, url: string) => read(name, url) as Article;
const body = (read: Article) => bodyBlocks(read).map(({ start, end }) => read.text.slice(start, end));

const rewriteUrl = 'https://gnews.org/zh-hans/1828150/';
const originalUrl =
  'https://asia.nikkei.com/Opinion/Ties-that-bind-Kazakhstan-to-China-are-starting-to-unravel';
const capturedUrl =
  'https://web.archive.org/web/20211227000000/https://asia.nikkei.com/Business/Transportation/Night-trains-return-to-the-northern-line';

describe('sample pages', () => {
  it('a rewrite of GNews', () => {
    const rewrite = article('gnews-zh-hans-1828150', rewriteUrl);
    expect(rewrite).toMatchObject({
      key: 'gnews:zh-hans/1828150',
      inLanguage: 'zh-Hans',
      headline: '邻居的账单：哈萨克斯坦重新打量“一带一路”',
      byline: { author: '示例作者', group: '示例观察小组' },
      datePublished: '2022-01-05T03:12:40+00:00',
      extent: 'whole',
      citations: [{ url: originalUrl, label: '新闻链接' }],
    });
    expect(body(rewrite)).toHaveLength(18);
    expect(body(rewrite).join()).not.toMatch(/图片来源|发布|免责|Terms/);
    const [first] = rewrite.emphasis;
    expect(rewrite.text.slice(first!.start, first!.end)).toMatch(/^11月中旬.*会在2040年以前降到临界线。$/);
  });

  it('its original in Nikkei Asia', () => {
    const original = article('nikkei-asia-ties-that-bind', originalUrl);
    expect(original).toMatchObject({
      key: 'nikkei-asia:opinion/ties-that-bind-kazakhstan-to-china-are-starting-to-unravel',
      inLanguage: 'en',
      byline: { author: 'A. N. Example' },
      datePublished: '2021-12-27T05:00:00+09:00',
      extent: 'whole',
    });
    expect(body(original)).toHaveLength(10);
  });

  it('a page of the Chinese edition, dated by its address', () => {
    const url = 'https://cn.nikkei.com/industry/transport/48603-2022-05-19-01-47-43.html';
    const chinese = article('nikkei-chinese', url);
    expect(chinese).toMatchObject({ inLanguage: 'zh-Hans', datePublished: '2022-05-19' });
    expect(body(chinese)).toHaveLength(3);
  });

  it('a preview, without what it hides', () => {
    const preview = article(
      'nikkei-preview',
      'https://www.nikkei.com/article/DGXZQOZZ00000A0Z00C22A0000000/',
    );
    expect(preview).toMatchObject({ inLanguage: 'ja', extent: 'preview' });
    expect(body(preview)).toHaveLength(2);
    expect(preview.text).not.toContain('999');
  });

  it('a copy in the Wayback Machine', () => {
    const copy = article('wayback-nikkei-asia', capturedUrl);
    expect(copy).toMatchObject({
      key: 'nikkei-asia:business/transportation/night-trains-return-to-the-northern-line',
      copy: { kind: 'wayback', machineTranslated: false },
      datePublished: '2021-12-27',
      citations: [{ url: 'https://example.com/northern-line' }],
    });
    expect(copy.text).not.toMatch(/Wayback|captures/);
  });

  it('a copy in the GitHub mirror', () => {
    const copy = article(
      'mirror-gnews',
      'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1829002.md',
    );
    expect(copy).toMatchObject({
      key: 'gnews:articles/1829002',
      headline: '河边的旧书店搬了家',
      byline: { group: '示例小组' },
      datePublished: '2023-08-14',
      copy: { kind: 'github-mirror' },
      citations: [{ url: 'https://example.com/bookshop', label: '消息来源' }],
    });
    expect(body(copy)).toHaveLength(2);
    expect(copy.text).not.toContain('[[zh:');
  });

  it('a hostile page: markup is text, hidden text is none', () => {
    const hostile = article('gnews-hostile', 'https://gnews.org/zh-hans/1829001/');
    expect(hostile.headline).toBe('<img src=x onerror=alert(1)>标题里的标记');
    expect(hostile.datePublished).toBeUndefined();
    expect(hostile.text).not.toMatch(/99[89]/);
    expect(hostile.citations.map(({ url }) => url)).toEqual([
      'https://example.com/a_b',
      'https://example.org/some_page',
    ]);
  });

  it.each([
    ['gnews-front-page', 'https://gnews.org/zh-hans/', 'not-an-article'],
    ['gnews-articles-spa', 'https://gnews.org/articles/1550000', 'no-text'],
    ['gnews-front-page', originalUrl.replace('Opinion/', 'search?q='), 'not-an-article'],
  ])('%s at %s: %s', (name, url, reason) => expect(read(name, url)).toBe(reason));
});

const names = readdirSync(folder).map((file) => file.replace('.html', ''));

it.each(names)('leaves %s as it was', (name) => {
  const document = load(name);
  const before = document.toString();
  extractPage(document, parsedRenderer(), sourceOf(rewriteUrl)!.selectors, rewriteUrl);
  expect(document.toString()).toBe(before);
});

it.each([
  ['gnews-zh-hans-1828150', rewriteUrl],
  ['nikkei-asia-ties-that-bind', originalUrl],
])('finds the body of %s without selectors', (name, url) => {
  const { page } = extractPage(load(name), parsedRenderer(), undefined, url);
  const whole = extractPage(load(name), parsedRenderer(), sourceOf(url)!.selectors, url).page;
  expect(page.text).toBe(whole.text);
});

it('leaves out what a closed disclosure keeps from the reader', () => {
  const [first, second] = [1, 2].map(
    (n) => `A line of the story, the one with the number ${n}, of some length.`,
  );
  const html = `<article><p>${first}</p><p>${first}</p><details><summary>More</summary><p>${second}</p></details></article>`;
  const read = (markup: string) =>
    extractPage(parse(`<html><body>${markup}</body></html>`), parsedRenderer(), undefined, 'https://a.org/b');
  expect(read(html).page.text).toBe(`${first}\n${first}\nMore`);
  expect(read(html.replace('<details>', '<details open>')).page.text).toBe(
    `${first}\n${first}\nMore\n${second}`,
  );
});

it('makes paragraphs of the divs that an archive leaves', () => {
  const line = 'A line of the story that is long enough to be taken for one of its paragraphs.';
  const document = parse(`<html><body><div id="HEADER"><input name="q" value="${originalUrl}">
    <div>archive.today webpage capture, saved from a site at some time, with a long line of text</div></div>
    <div id="CONTENT"><div class="html"><div class="body"><div><h1>Title</h1><div><div>${line}</div><div>${line}</div>
    <div>${line}</div></div></div></div></div></div></body></html>`);
  const { page } = extractPage(document, parsedRenderer(), undefined, 'https://archive.ph/AbCdE');
  expect(page.text).toBe([line, line, line].join('\n'));
  expect(originalAddress(page)).toEqual({
    url: originalUrl,
    copy: { kind: 'archive-today', machineTranslated: false },
  });
});
