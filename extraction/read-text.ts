import type { PageBlock, PageLink } from '../core/page/page.ts';
import type { Span } from '../core/span.ts';
import type { Renderer } from './rendering.ts';
import type { Steps } from './steps.ts';
import { flat, type TextMap } from './text-map.ts';
import { walk } from './walk.ts';

/** What a page's element says, and where. */
export interface Reading {
  textMap: TextMap;
  blocks: PageBlock[];
  bold: Span[];
  links: PageLink[];
}

export interface ReadingRules {
  render: Renderer;
  /** True for an element that is left out with all that is in it. */
  isSkipped(element: Element): boolean;
  /** The address that links are relative to. */
  base: string;
  /** Marks in the text that are left out: each match but for its first group, which is kept. Needs `d` and `g`. */
  marks?: RegExp | undefined;
}

/** What holds for the text inside an element. */
interface Context {
  tag: PageBlock['tag'];
  bold: boolean;
  keepsLines: () => boolean;
  visible: boolean;
  link: { href: string } | undefined;
  /** Below this, in pixels of the viewport, an element around shows nothing. */
  bottom: number;
}

/** The reading so far, and the line that is being read. */
interface State extends Reading {
  line: string;
  /** The last character of the line as its node has it; a space before the first one. Asking the line would join it. */
  last: number;
  /** Where the line begins in the text. */
  start: number;
  tag: PageBlock['tag'];
  images: number;
  link: Context['link'];
  /** How many pieces, bold spans and links there were before the line. */
  before: { pieces: number; bold: number; links: number };
}

const blockTags: Record<string, PageBlock['tag']> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
  LI: 'li',
  DT: 'li',
  DD: 'li',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TD: 'table',
  TH: 'table',
};

/**
 * The text that an element shows its reader: the text of its blocks joined by line feeds, in the document's
 * order. Inline runs join without a space, white space is collapsed as the page does it (CSS Text 3, 4.1.1),
 * `<br>` ends a block, and the readings of ruby are left out. U+00A0 and U+3000 inside a block are kept as
 * they are; at its ends they are dropped as indentation. Linear in the element's size; changes nothing.
 */
export function* readText(root: Element, rules: ReadingRules): Steps<Reading> {
  const textMap: TextMap = { text: '', pieces: [], firstPiece: new Map() };
  const state: State = {
    ...{ textMap, blocks: [], bold: [], links: [] },
    ...{ line: '', last: space, start: 0, tag: 'p', images: 0, link: undefined },
    before: { pieces: 0, bold: 0, links: 0 },
  };
  const outermost: Context = {
    ...{ tag: 'p', bold: false, keepsLines: () => false, visible: true, link: undefined },
    bottom: Number.POSITIVE_INFINITY,
  };
  yield* walk(root, outermost, {
    enter: (element, context) => enter(element, context, state, rules),
    leave: (element) => rules.render(element).block && endLine(state),
    text: (node, context) => context.visible && addNode(state, node, context, rules),
  });
  endLine(state);
  const { blocks, bold, links } = state;
  return { textMap, blocks, bold, links };
}

/** The context inside an element, or undefined where the element is left out. */
function enter(element: Element, outer: Context, state: State, rules: ReadingRules): Context | undefined {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR' || tag === 'HR') endLine(state);
  if (rules.isSkipped(element)) return undefined;
  const { shown, visible, block, keepsLines, bold, clips } = rules.render(element);
  if (!shown || (block && topOf(element, outer) >= outer.bottom - 1)) return undefined;
  if (block) endLine(state);
  if (tag === 'IMG') state.images++;
  const kind = blockTags[tag] ?? (isCaption(element) ? 'caption' : outer.tag);
  const href = tag === 'A' ? element.getAttribute('href') : null;
  return {
    tag: kind,
    bold: (bold || outer.bold) && kind !== 'heading',
    keepsLines: keepsLines ?? outer.keepsLines,
    visible: visible ?? outer.visible,
    link: href === null ? outer.link : { href: URL.parse(href, rules.base)?.href ?? href },
    bottom:
      clips && isCut(element) ? Math.min(outer.bottom, element.getBoundingClientRect().bottom) : outer.bottom,
  };
}

const space = 32;

const isCaption = (element: Element) => /(?:^|[-_\s])caption/i.test(element.getAttribute('class') ?? '');

const isCut = (element: Element) => element.scrollHeight > element.clientHeight + 4;

/** Measured only where something around the element cuts. */
const topOf = (element: Element, { bottom }: Context) =>
  bottom === Number.POSITIVE_INFINITY ? 0 : element.getBoundingClientRect().top;

/** White space that a page collapses. */
const isCollapsible = (code: number) => code === space || (code >= 9 && code <= 13);

/** White space and marks without width: a block neither begins nor ends with them. */
const isEdge = (letter: string) => /[\s\u200B-\u200F\u2060\uFEFF]/.test(letter);

function addNode(state: State, node: Text, context: Context, { marks }: ReadingRules): void {
  let from = 0;
  for (const { index, indices, 0: mark } of marks ? node.data.matchAll(marks) : []) {
    const [start, end] = indices![1]!;
    addText(state, node, { start: from, end: index }, context);
    addText(state, node, { start, end }, context);
    from = index + mark.length;
  }
  addText(state, node, { start: from, end: node.data.length }, context);
}

/** White space that is not a single space. */
const uneven = /[\t-\r]| {2}/;
const blank = /^[\t-\r ]*$/;

/** Adds a part of a node, without the white space that follows other white space. */
function addText(state: State, node: Text, { start, end }: Span, context: Context): void {
  const { data } = node;
  // Between blocks there is only this.
  if (!state.line && blank.test(data)) return;
  if (!uneven.test(data) && !(isCollapsible(state.last) && isCollapsible(data.charCodeAt(start)))) {
    addRun(state, node, { start, end }, context);
    return;
  }
  const keepsLines = data.includes('\n') && context.keepsLines();
  let run = start;
  for (let i = start; i < end; i++) {
    const code = data.charCodeAt(i);
    const isLineEnd = code === 10 && keepsLines;
    const before = i > run ? data.charCodeAt(i - 1) : state.last;
    if (!isLineEnd && !(isCollapsible(code) && isCollapsible(before))) continue;
    addRun(state, node, { start: run, end: i }, context);
    run = i + 1;
    if (isLineEnd) endLine(state);
  }
  addRun(state, node, { start: run, end }, context);
}

function addRun(state: State, node: Text, span: Span, context: Context): void {
  let { start } = span;
  while (!state.line && start < span.end && isEdge(node.data[start]!)) start++;
  if (start >= span.end) return;
  const { pieces, firstPiece } = state.textMap;
  const from = state.start + state.line.length;
  const to = from + span.end - start;
  if (!state.line) state.tag = context.tag;
  state.line += flat(node.data.slice(start, span.end));
  state.last = node.data.charCodeAt(span.end - 1);
  if (!firstPiece.has(node)) firstPiece.set(node, pieces.length);
  pieces.push({ node, offset: start, start: from, length: to - from });
  const lastBold = state.bold.at(-1);
  if (context.bold && lastBold?.end === from) lastBold.end = to;
  else if (context.bold) state.bold.push({ start: from, end: to });
  const lastLink = state.links.at(-1);
  if (context.link && context.link === state.link && lastLink?.end === from) lastLink.end = to;
  else if (context.link) state.links.push({ start: from, end: to, href: context.link.href });
  state.link = context.link;
}

function endLine(state: State): void {
  state.images = state.line ? state.images : 0;
  if (!state.line) return;
  const { textMap, blocks, bold, links, before } = state;
  let length = state.line.length;
  while (length > 0 && isEdge(state.line[length - 1]!)) length--;
  const end = state.start + length;
  cut(textMap, end);
  for (const spans of [bold, links]) trim(spans, end);
  if (length > 0) {
    const share = (spans: Span[], from: number) =>
      spans.slice(from).reduce((sum, span) => sum + span.end - span.start, 0) / length;
    const shares = { link: share(links, before.links), bold: share(bold, before.bold) };
    blocks.push({ start: state.start, end, tag: state.tag, ...shares, images: state.images });
    textMap.text += `${state.start > 0 ? '\n' : ''}${state.line.slice(0, length)}`;
    state.start = end + 1;
  }
  Object.assign(state, { line: '', last: space, images: 0, link: undefined });
  state.before = { pieces: textMap.pieces.length, bold: bold.length, links: links.length };
}

/** Takes off what stands at or after `end`. */
function cut({ pieces, firstPiece }: TextMap, end: number): void {
  while (pieces.length > 0 && pieces.at(-1)!.start >= end) {
    const { node } = pieces.pop()!;
    if (firstPiece.get(node) === pieces.length) firstPiece.delete(node);
  }
  const last = pieces.at(-1);
  if (last) last.length = Math.min(last.length, end - last.start);
}

function trim(spans: Span[], end: number): void {
  while (spans.length > 0 && spans.at(-1)!.start >= end) spans.pop();
  const last = spans.at(-1);
  if (last) last.end = Math.min(last.end, end);
}
