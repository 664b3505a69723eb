import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readArticle } from '../core/page/read-article.ts';
import { unknownSite } from '../core/page/unknown-site.ts';
import { sources } from '../sources/index.ts';
import { extractPage } from './extract.ts';
import { parsedRenderer } from './parsed-rendering.ts';
import { flat, nodeSpansOf } from './text-map.ts';

/** An element with what is in it, or a text. */
type Tree = string | { tag: string; attributes: Record<string, string>; children: Tree[] };

/** Stands in hidden places only. */
const secret = 'Ж';

const text = fc.string({
  unit: fc.constantFrom('a', '国', '。', '1', ' ', '\n', '\u00a0', '\u200b', '𠮷', '\uD83D', '[[zh:', ']]'),
  maxLength: 60,
});
const tag = fc.constantFrom(
  ...[
    'p',
    'div',
    'span',
    'b',
    'strong',
    'a',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'pre',
    'br',
    'h1',
    'h2',
    'img',
  ],
  ...[
    'blockquote',
    'figure',
    'figcaption',
    'details',
    'summary',
    'aside',
    'nav',
    'script',
    'ruby',
    'rt',
    'font',
  ],
  ...['article', 'section', 'time', 'template', 'textarea', 'svg'],
);
const attributes = fc.dictionary(
  fc.constantFrom('href', 'style', 'class', 'id', 'datetime', 'role'),
  fc.constantFrom(
    ...['', 'x', '//', 'http://', 'javascript:x', 'https://a.org/b', 'visibility:visible', 'white-space:pre'],
    ...['entry-content', 'caption', 'entry-title', 'CONTENT', '2022-99-99', 'navigation', 'font-weight:bold'],
  ),
  { maxKeys: 2 },
);
const hidden: fc.Arbitrary<Tree> = fc.constantFrom('display:none', 'visibility:hidden').map((style) => ({
  ...{ tag: 'div', attributes: { style }, children: [`${secret.repeat(90)}。`] },
}));

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, text, hidden, tie('element')),
  element: fc.record({ tag, attributes, children: fc.array(tie('tree'), { maxLength: 5 }) }),
}));

function build(document: Document, part: Tree): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
  element.append(...part.children.map((child) => build(document, child)));
  return element;
}

const address = fc.constantFrom(
  ...[
    'https://gnews.org/zh-hans/1/',
    'https://a.org/b',
    'https://archive.ph/x',
    'https://www.nikkei.com/article/DGX1/',
  ],
  'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1.md',
);
const selectors = fc.constantFrom(undefined, ...sources.map((source) => source.selectors));

it('of any page a reading is made: its spans lie in the text, lead back to the page, and hide nothing', () => {
  fc.assert(
    fc.property(
      fc.array(tree, { maxLength: 8 }),
      address,
      selectors,
      fc.json(),
      (parts, url, wanted, data) => {
        const document = parseHTML('<!doctype html><html><head></head><body></body></html>')
          .document as unknown as Document;
        const script = document.createElement('script');
        script.setAttribute('type', 'application/ld+json');
        script.textContent = data;
        document.head.append(script);
        document.body.append(...parts.map((part) => build(document, part)));
        const { page, textMap } = extractPage(document, parsedRenderer(), wanted, url);
        expect(page.text).toBe(textMap.text);
        expect(page.text).not.toContain(secret);
        expect(page.blocks.map(({ start, end }) => page.text.slice(start, end)).join('\n')).toBe(page.text);
        for (const { start, end } of [...page.blocks, ...page.bold, ...page.links]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(page.text.length);
        }
        for (const { start, end } of page.blocks) {
          for (let i = start; i < end; i++) {
            const [place] = nodeSpansOf(textMap, { start: i, end: i + 1 });
            expect(flat(place!.node.data.slice(place!.start, place!.end))).toBe(page.text[i]);
          }
        }
        readArticle(page, unknownSite(url));
      },
    ),
  );
});
