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
function walk(document: Document, takes: (text: Node) => boolean = () => true): number {
  let text = '';
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (takes(node)) text += node.nodeValue;
  return joined(text);
}

/** Asking for a character makes one string of the parts. */
const joined = (text: string): number => text.charCodeAt(text.length >> 1);

/** The least that a walk over the shown text can cost: the style of each text's element is asked for one property. */
const walkShown = (document: Document): number =>
  walk(document, ({ parentElement }) => getComputedStyle(parentElement!).display !== 'none');

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

/** The same times to a walk over the shown text, which asks for the style of each. */
const onShownWalk = (
  time: Record<'floor' | 'ours' | 'shownWalk' | 'readability' | 'defuddle', number>,
): string =>
  `a walk over the shown text ${times(time.shownWalk, time.floor)}; to it ours ${times(time.ours, time.shownWalk)}, ` +
  `Readability ${times(time.readability, time.shownWalk)}, Defuddle ${times(time.defuddle, time.shownWalk)}`;

/** Extraction from a made page whose site is unknown. `where` says whose document it is. */
export function benchExtraction(where: string, { document, html, parse, paragraphs }: MadePage): Row {
  const isShown = 'checkVisibility' in document.body;
  const time = timesOf({
    floor: { run: () => walk(document) },
    ours: { run: () => joined(ourPage(document).text) },
    shownWalk: { run: () => isShown && walkShown(document) },
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
      ...(isShown ? [onShownWalk(time)] : []),
      peer('Readability', time.readability, readability(parse(html))),
      peer('Defuddle', time.defuddle, defuddle(document)),
    ],
  };
}
