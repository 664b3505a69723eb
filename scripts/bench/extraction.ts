import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractPage } from '../../extraction/extract.ts';
import { parsedRenderer } from '../../extraction/parsed-rendering.ts';
import { shownRenderer } from '../../extraction/rendering.ts';
import { inTime, peerOf, type Row, times, timesOf } from './measure.ts';

/** A made page: the document that is read, and how to have it anew, since Readability takes it to pieces. */
export interface MadePage {
  document: Document;
  html: string;
  parse: (html: string) => Document;
  /** The lines of its article. */
  paragraphs: readonly string[];
}

const address = 'https://example.com/valley/water';

/** The floor: all the text there is, hidden or not, as one string. */
function walk(document: Document): number {
  let text = '';
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue;
  // Asking for a character makes one string of the parts.
  return text.charCodeAt(text.length >> 1);
}

/** What it costs alone to ask the browser of each element whether it is shown. */
function countShown(document: Document): number {
  let shown = 0;
  for (const element of document.body.querySelectorAll('*')) shown += element.checkVisibility() ? 1 : 0;
  return shown;
}

const ourPage = (document: Document) => {
  const view = document.defaultView;
  const shown = typeof view?.getComputedStyle === 'function' && view.document === document;
  return extractPage(document, shown ? shownRenderer(view) : parsedRenderer(), undefined, address).page;
};
const readability = (document: Document): string => new Readability(document).parse()?.content ?? '';
const defuddle = (document: Document): string =>
  new Defuddle(document, { url: address, useAsync: false }).parse().content;

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

/** Extraction from a made page whose site is unknown. `where` says whose document it is. */
export function benchExtraction(where: string, { document, html, parse, paragraphs }: MadePage): Row {
  const time = timesOf({
    floor: { run: () => walk(document) },
    ours: { run: () => ourPage(document) },
    shown: { run: () => 'checkVisibility' in document.body && countShown(document) },
    readability: { prepare: () => parse(html), run: readability },
    defuddle: { run: () => defuddle(document) },
  });
  const linesIn = (content: string): string[] => {
    const body = parse(`<!doctype html><html><body>${content}</body></html>`);
    return [...body.querySelectorAll('p, li, h1, h2, h3, h4')].map(({ textContent }) => textContent ?? '');
  };
  const { text, blocks } = ourPage(document);
  const ours = blocks.map(({ start, end }) => text.slice(start, end));
  const peer = (name: string, ms: number, content: string) =>
    peerOf(name, ms, time, quality(paragraphs, linesIn(content)));
  return {
    what: `extraction, ${paragraphs.join('').length.toLocaleString('en')} characters, ${where}`,
    ours: `${inTime(time.ours)} (${quality(paragraphs, ours)})`,
    floor: times(time.ours, time.floor),
    peers: [
      ...('checkVisibility' in document.body ? [peerOf('checkVisibility alone', time.shown, time)] : []),
      peer('Readability', time.readability, readability(parse(html))),
      peer('Defuddle', time.defuddle, defuddle(document)),
    ],
  };
}
