import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parsedRenderer } from './parsed-rendering.ts';
import { readShownText } from './shown-text.ts';
import { atOnce } from './steps.ts';
import { nodeSpansOf, offsetOf } from './text-map.ts';

function parse(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`);
  return document as unknown as Document;
}

const addressOf = (href: string) => new URL(href, 'https://gnews.org/a/').href;

function read(document: Document) {
  const isSkipped = (element: Element) => element.matches('script, rt, rp');
  const rules = { render: parsedRenderer(), isSkipped, addressOf };
  return atOnce(readShownText(document.querySelector('main')!, rules));
}

describe('text', () => {
  it.each([
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<p><strong>11</strong><strong>月</strong>中旬</p>', '11月中旬'],
    ['<p>在<strong>2021</strong>年</p>', '在2021年'],
    ['<p>one\n   two\t<b> three</b></p>', 'one two three'],
    ['<p>one <b> two</b></p>', 'one two'],
    ['<p>a<br>b<br><br>c</p>', 'a\nb\nc'],
    ['a<div>b</div>c', 'a\nb\nc'],
    ['<p> \n </p><p>&nbsp;</p><p>a</p>', 'a'],
    ['<p>\u3000\u3000据报道，5\u00a0000人</p>', '据报道，5\u00a0000人'],
    ['<p>a\u200bb\u200b</p>', 'a\u200bb'],
    ['<p>a<span hidden>x</span><span style="display: none">y</span>b</p>', 'ab'],
    ['<p>a<span style="visibility:hidden">x</span><span class="screen-reader-text">y</span>b</p>', 'ab'],
    ['<div style="visibility: hidden"><p>x</p></div><p>a</p>', 'a'],
    ['<pre><code>one\ntwo</code></pre>', 'one\ntwo'],
    ['<p>a<script>x()</script><!-- y -->b</p>', 'ab'],
    ['<p><ruby>診療所<rp>（</rp><rt>しんりょうじょ</rt><rp>）</rp></ruby>に</p>', '診療所に'],
    ['<pre>one\ntwo  three</pre>', 'one\ntwo three'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['<p>&lt;img src=x&gt;</p>', '<img src=x>'],
    ['', ''],
  ])('of %j', (html, text) => {
    const { textMap, blocks } = read(parse(html));
    expect(textMap.text).toBe(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  });

  it('is read from any depth', () => {
    const document = parse('');
    let at = document.querySelector('main')!;
    for (let i = 0; i < 20_000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(read(document).textMap.text).toBe('deep');
  });
});

describe('blocks', () => {
  it.each([
    ['<h3>a</h3>', 'heading'],
    ['<ul><li><p>a</p></li></ul>', 'li'],
    ['<blockquote><p>a</p></blockquote>', 'quote'],
    ['<figure><img><figcaption>a</figcaption></figure>', 'caption'],
    ['<div class="wp-caption"><img><p class="wp-caption-text">a</p></div>', 'caption'],
    ['<table><tr><th>a</th></tr></table>', 'table'],
    ['<div>a</div>', 'p'],
  ])('%s is %s', (html, tag) => expect(read(parse(html)).blocks[0]?.tag).toBe(tag));

  it('know their shares and images', () => {
    const { blocks } = read(
      parse('<p>ab<a href="x">cd</a></p><p><b>ab</b><i>cd</i></p><p><img>a</p><p>a</p>'),
    );
    expect(blocks.map(({ link, bold, images }) => [link, bold, images])).toEqual([
      [0.5, 0, 0],
      [0, 0.5, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('keep bold runs together and headings out of them', () => {
    const { bold, textMap } = read(
      parse('<h2><b>x</b></h2><p>a<b>11</b><strong>月</strong>b<b>c <i>d</i> </b></p>'),
    );
    expect(bold.map(({ start, end }) => textMap.text.slice(start, end))).toEqual(['11月', 'c d']);
  });

  it('know where links lead', () => {
    const html = '<p><a href="/b">one</a><a href="https://a.org/">two <b>three</b></a> <a>none</a></p>';
    const { links, textMap } = read(parse(html));
    expect(links.map(({ start, end, href }) => [textMap.text.slice(start, end), href])).toEqual([
      ['one', 'https://gnews.org/b'],
      ['two three', 'https://a.org/'],
    ]);
  });
});

/** A paragraph whose text nodes are cut at the given places, some of the parts in elements of their own. */
function split(words: string, cuts: number[]): Document {
  const document = parse('<p></p><p>after</p>');
  const paragraph = document.querySelector('p')!;
  const places = [...new Set([0, ...cuts.map((cut) => cut % (words.length + 1)), words.length])].sort(
    (a, b) => a - b,
  );
  for (let i = 1; i < places.length; i++) {
    const part = document.createTextNode(words.slice(places[i - 1], places[i]));
    const holder = i % 3 === 0 ? paragraph.appendChild(document.createElement('b')) : paragraph;
    holder.appendChild(part);
  }
  return document;
}

const words = fc.string({ unit: fc.constantFrom('a', '国', '1', ' ', '\n', '\u00a0', '𠮷', '\u200b', '，') });
const cuts = fc.array(fc.nat(60), { maxLength: 12 });
const collapsed = (text: string) => text.replace(/[\t-\r ]+/g, ' ');

it('says the same however its nodes are split', () => {
  fc.assert(
    fc.property(words, cuts, (text, places) => {
      expect(read(split(text, places)).textMap.text).toBe(read(split(text, [])).textMap.text);
    }),
  );
});

it('leads from every span to the nodes that hold it, and back', () => {
  fc.assert(
    fc.property(words, cuts, fc.nat(), fc.nat(), (words, places, a, b) => {
      const { textMap } = read(split(words, places));
      const { text } = textMap;
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const spans = nodeSpansOf(textMap, { start, end });
      expect(collapsed(spans.map(({ node, start, end }) => node.data.slice(start, end)).join(''))).toBe(
        collapsed(text.slice(start, end).replace('\n', '')),
      );
      for (let i = start; i < end; i++) {
        const [place] = nodeSpansOf(textMap, { start: i, end: i + 1 });
        if (text[i] !== '\n') expect(offsetOf(textMap, place!.node, place!.start)).toBe(i);
      }
    }),
  );
});

it('knows no offset of a node outside, and gives the nearest one in collapsed space', () => {
  const document = parse('<p>a   b</p><p> </p><script>x</script>');
  const { textMap } = read(document);
  const [first, second] = [...document.querySelectorAll('p')].map((p) => p.firstChild!) as Node[] as [
    Node,
    Node,
  ];
  expect([0, 1, 2, 3, 4, 5].map((offset) => offsetOf(textMap, first, offset))).toEqual([0, 1, 2, 2, 2, 3]);
  expect(offsetOf(textMap, second, 0)).toBeUndefined();
  expect(nodeSpansOf(textMap, { start: 5, end: 9 })).toEqual([]);
  expect(nodeSpansOf(textMap, { start: 0, end: 3 })).toEqual([{ node: first, start: 0, end: 5 }]);
});

it('leaves out marks but not the words in them', () => {
  const document = parse('<p>在[[zh:北京]]的[[zh:8月]]</p>');
  const rules = {
    render: parsedRenderer(),
    isSkipped: () => false,
    addressOf,
    marks: /\[\[zh:([^[\]]*)\]\]/dg,
  };
  const { textMap } = atOnce(readShownText(document.querySelector('main')!, rules));
  expect(textMap.text).toBe('在北京的8月');
  expect(nodeSpansOf(textMap, { start: 1, end: 3 })[0]).toMatchObject({ start: 6, end: 8 });
});

describe('a page that changes after it was read', () => {
  const read20 = () => {
    const document = parse('<p>水位下降了20%，<b>比去年</b>低一米。</p>');
    return { document, textMap: read(document).textMap };
  };
  const whole = { start: 0, end: 17 };

  it('has no place for the words that it changed, took away or cut short', () => {
    for (const change of [
      (text: Text) => {
        text.data = text.data.replace('20', '90');
      },
      (text: Text) => {
        text.data = '水';
      },
      (text: Text) => text.remove(),
      (text: Text) => text.parentElement!.remove(),
    ]) {
      const { document, textMap } = read20();
      expect(nodeSpansOf(textMap, whole)).toHaveLength(3);
      change(document.querySelector('p')!.firstChild as Text);
      expect(nodeSpansOf(textMap, whole)).toEqual([]);
    }
  });

  it('keeps the place of the others', () => {
    const { document, textMap } = read20();
    document.querySelector('b')!.textContent = '比前年';
    expect(nodeSpansOf(textMap, { start: 0, end: 9 })).toHaveLength(1);
  });
});

/** What a page may do to itself while it is being read. */
const changes: ((main: Element) => void)[] = [
  (main) => main.replaceChildren(),
  (main) => main.append(...main.querySelectorAll('b, li')),
  (main) => main.querySelector('section')?.append(...main.querySelectorAll('p')),
  (main) => main.querySelector('p')?.append(...main.querySelectorAll('ul')),
  (main) => [...main.querySelectorAll('section')].at(-1)?.append(...main.querySelectorAll('i')),
  (main) =>
    main.querySelectorAll('div + div').forEach((div) => {
      div.remove();
    }),
  (main) => main.append(...[...main.children].reverse()),
];

it('survives any change between two steps', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...changes), { maxLength: 6 }), fc.nat(99), (made, before) => {
      const deep =
        '<section>'.repeat(30) +
        'x'.repeat(before % 2) +
        '<div><p>a<b>b</b></p><ul><li>c</li></ul></div>'.repeat(30);
      const document = parse(`${'<i>x</i>'.repeat(before)}${deep}`);
      const main = document.querySelector('main')!;
      const rules = { render: parsedRenderer(), isSkipped: () => false, addressOf };
      const steps = readShownText(main, rules);
      const left = [...made];
      let step = steps.next();
      for (; !step.done; step = steps.next()) left.shift()?.(main);
      const { textMap, blocks } = step.value;
      expect(blocks.map(({ start, end }) => textMap.text.slice(start, end)).join('\n')).toBe(textMap.text);
    }),
  );
});
