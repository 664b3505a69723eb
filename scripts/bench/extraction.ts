import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { extractPage } from '../../extraction/extract.ts';
import { inTime, type Row, times, timesOf } from './measure.ts';
import { pageOf, paragraphsOf } from './texts.ts';

const address = 'https://example.com/valley/water';
const headline = 'The valley counts its water';

/** A document as the peers want it: linkedom has no style sheets and no computed styles. */
function parse(html: string): Document {
  const document = parseHTML(html).document as unknown as Document;
  Object.assign(document, { styleSheets: [] });
  return document;
}

function walk(document: Document): number {
  let letters = 0;
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) letters += node.nodeValue?.length ?? 0;
  return letters;
}

const readability = (document: Document): string => new Readability(document).parse()?.content ?? '';
const defuddle = (document: Document): string =>
  new DefuddleClass(document, { url: address, useAsync: false }).parse().content;

const linesIn = (html: string): string[] => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('p, li, h1, h2, h3, h4')].map(({ textContent }) => textContent ?? '');
};

/** Recall and precision of the body's lines, in per cent. */
function quality(wanted: readonly string[], found: readonly string[]): string {
  // A peer puts spaces around links: a line is the same without them.
  const clean = (line: string) => line.replace(/\s+/g, '');
  const gold = new Set(wanted.map(clean));
  const lines = new Set(found.map(clean).filter((line) => line !== ''));
  const hits = [...lines].filter((line) => gold.has(line)).length;
  const share = (whole: number) => (whole === 0 ? '0' : ((100 * hits) / whole).toFixed(1));
  return `R ${share(gold.size)} P ${share(lines.size)}`;
}

/** Extraction from a made page whose site is unknown, in linkedom: no browser's DOM, nor its styles. */
export function benchExtraction(length: number): Row {
  const paragraphs = paragraphsOf('en', length);
  const html = pageOf('en', headline, paragraphs);
  const shared = parse(html);
  const prepare = () => parse(html);
  const time = timesOf({
    floor: { run: () => walk(shared) },
    ours: { prepare, run: (document: Document) => extractPage(document, undefined, address) },
    readability: { prepare, run: readability },
    defuddle: { prepare, run: defuddle },
  });
  const { page } = extractPage(parse(html), undefined, address);
  const ours = page.blocks.map(({ start, end }) => page.text.slice(start, end));
  const peer = (name: string, ms: number, content: string) =>
    `${name} ${times(ms, time.floor)} (${quality(paragraphs, linesIn(content))})`;
  return {
    what: `extraction, ${length.toLocaleString('en')} characters (linkedom)`,
    ours: `${inTime(time.ours)} (${quality(paragraphs, ours)})`,
    floor: times(time.ours, time.floor),
    peers: [
      peer('Readability', time.readability, readability(parse(html))),
      peer('Defuddle', time.defuddle, defuddle(parse(html))),
    ],
  };
}
