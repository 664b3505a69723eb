import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, findAddresses, mendAddress, sameAddress, unwrapAddress } from './address.ts';

const gnews = 'https://gnews.org/zh-hans/1828150/';
const asia = 'https://asia.nikkei.com/Opinion/Some-words-about-the-lake';

describe('unwrapAddress', () => {
  it.each([
    [gnews, gnews, undefined, false],
    [
      'https://web.archive.org/web/20220110120000/https://gnews.org/zh-hans/1828150/',
      gnews,
      'wayback',
      false,
    ],
    ['https://web.archive.org/web/20220110id_/https://gnews.org/zh-hans/1828150/', gnews, 'wayback', false],
    ['https://web.archive.org/web/2022if_/gnews.org/zh-hans/1828150/', gnews, 'wayback', false],
    ['https://web.archive.org/web/2022/https:/gnews.org/zh-hans/1828150/', gnews, 'wayback', false],
    ['https://archive.ph/20220110120000/https://gnews.org/zh-hans/1828150/', gnews, 'archive-today', false],
    ['https://archive.is/o/AbCdE/https://gnews.org/zh-hans/1828150/', gnews, 'archive-today', false],
    ['https://archive.ph/AbCdE', 'https://archive.ph/AbCdE', 'archive-today', false],
    [
      'https://asia-nikkei-com.translate.goog/Opinion/Some-words-about-the-lake?_x_tr_sl=en&_x_tr_tl=zh-CN',
      asia,
      'google-translate',
      true,
    ],
    [
      'https://a--b-example-org.translate.goog/x?y=1&_x_tr_hl=en',
      'https://a-b.example.org/x?y=1',
      'google-translate',
      true,
    ],
    [
      `https://translate.google.com/translate?sl=en&u=${encodeURIComponent(asia)}`,
      asia,
      'google-translate',
      true,
    ],
    [
      'https://web.archive.org/web/2022/https://asia-nikkei-com.translate.goog/Opinion/Some-words-about-the-lake?_x_tr_sl=en',
      asia,
      'wayback',
      true,
    ],
    [
      'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1828150.md',
      'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1828150.md',
      'github-mirror',
      false,
    ],
  ])('%s', (url, inner, kind, machineTranslated) => {
    expect(unwrapAddress(url)).toEqual(
      kind ? { url: inner, copy: { kind, machineTranslated } } : { url: inner },
    );
  });

  it.each(['https://web.archive.org/web/*/gnews.org', 'https://github.com/ourhimalayas/txt', 'gnews', ''])(
    'leaves %j alone',
    (url) => expect(unwrapAddress(url)).toEqual({ url }),
  );

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        unwrapAddress(text);
        unwrapAddress(`https://web.archive.org/web/2022/${text}`);
        mendAddress(`https://${text}`);
      }),
    );
  });
});

/** How each wrapper writes an address of another site. */
const wrapped: ((url: string) => string)[] = [
  (url) => `https://web.archive.org/web/20220110120000/${url}`,
  (url) => `https://web.archive.org/web/2022id_/${encodeURIComponent(url)}`,
  (url) => `https://archive.ph/2022.01.10-120000/${url}`,
  (url) => `https://archive.is/o/AbCdE/${url}`,
  (url) => `https://translate.google.com/translate?sl=en&u=${encodeURIComponent(url)}`,
  (url) => {
    const { host, pathname, search } = new URL(url);
    const proxy = `https://${host.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog${pathname}`;
    return `${proxy}${search || '?'}${search ? '&' : ''}_x_tr_sl=auto&_x_tr_tl=en`;
  },
];
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const plainAddress = fc
  .tuple(fc.array(word, { minLength: 2, maxLength: 3 }), fc.array(word), fc.option(word))
  .map(
    ([host, path, query]) => `https://${host.join('.')}.org/${path.join('/')}${query ? `?q=${query}` : ''}`,
  );

describe('any address', () => {
  it('comes out of every wrapper, and of one in another, as it went in', () => {
    fc.assert(
      fc.property(
        plainAddress,
        fc.constantFrom(...wrapped),
        fc.constantFrom(...wrapped),
        (url, one, other) => {
          expect(unwrapAddress(one(url)).url).toBe(url);
          expect(unwrapAddress(other(one(url))).url).toBe(url);
        },
      ),
    );
  });

  it('that was made canonical or mended stays so', () => {
    fc.assert(
      fc.property(
        fc.oneof(plainAddress, fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (url) => {
          const canonical = canonicalAddress(url);
          expect(canonicalAddress(canonical)).toBe(canonical);
          const mended = mendAddress(url);
          if (mended) expect(mendAddress(mended)).toBe(mended);
        },
      ),
    );
  });
});

describe('canonicalAddress and sameAddress', () => {
  it('drops tracking and fragments only', () => {
    expect(canonicalAddress('http://gnews.org/a?utm_source=x&p=1&fbclid=2#top')).toBe(
      'https://gnews.org/a?p=1',
    );
  });

  it.each([
    ['http://gnews.org/a??', 'https://gnews.org/a??'],
    ['http://gnews.org/a?', 'https://gnews.org/a'],
    ['http://gnews.org/a??utm_source=x', 'https://gnews.org/a??utm_source=x'],
  ])('%s: %s, and so again', (url, canonical) => {
    expect(canonicalAddress(url)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });

  it.each([
    [asia, `${asia.toLowerCase()}/?utm_medium=x#a`, true],
    ['http://www.gnews.org/zh-hans/1/', 'https://gnews.org/zh-hans/1', true],
    ['https://gnews.org/?a=1&b=2', 'https://gnews.org/?b=2&a=1', true],
    [`https://web.archive.org/web/2022/${asia}`, asia, true],
    ['https://gnews.org/zh-hans/1', 'https://gnews.org/articles/1', false],
    ['https://gnews.org/zh-hans/1', 'https://gnews.org.example.com/zh-hans/1', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameAddress(a, b)).toBe(same));
});

describe('mendAddress', () => {
  it.each([
    ['https://a.org/x](https://a.org/x', 'https://a.org/x'],
    ['[https://a.org/x](https://a.org/x)', 'https://a.org/x'],
    ['https://a.org/some\\_words\\_here', 'https://a.org/some_words_here'],
    ['https://a.org/?p=1&amp;q=2', 'https://a.org/?p=1&q=2'],
    ['https://a.org/x**', 'https://a.org/x'],
    ['https://a.org/x。', 'https://a.org/x'],
    ['见https://a.org/x）和', 'https://a.org/x'],
    ['https://a.org/wiki/X_(Y)', 'https://a.org/wiki/X_(Y)'],
    ['(https://a.org/x)', 'https://a.org/x'],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('%s', (dirty, clean) => expect(mendAddress(dirty)).toBe(clean));
});

it('finds bare addresses in running text', () => {
  const text = '原文链接：https://a.org/x，另见http://b.org/y?z=1的说明';
  expect(findAddresses(text).map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
    ['https://a.org/x', 'https://a.org/x'],
    ['http://b.org/y?z=1', 'http://b.org/y?z=1'],
  ]);
});
