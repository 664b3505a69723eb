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
  /** The whole address that a link's `href` stands for. */
  addressOf(href: string): string;
  /** Marks in the text that are left out: each match but for its first group, which is kept. Needs `d` and `g`. */
  marks?: RegExp | undefined;
}

/** What holds for the text inside an element. */
interface Context {
  /** The element begins and ends a line. */
  block: boolean;
  tag: PageBlock['tag'];
  bold: boolean;
  keepsLines: () => boolean;
  visible: boolean;
  link?: { href: string } | undefined;
  box: Box;
}

/** The box that an element is in. It may cut off what does not fit, which is measured only where another box is in it. */
interface Box {
  element: Element;
  clips: () => boolean;
  /** Below this, in pixels of the viewport, the boxes around it show nothing. */
  around: number;
  /** Below this it shows nothing. */
  bottom?: number;
}

/** The reading so far, and the line that is being read. */
interface State extends Reading {
  line: string;
  /** The last character of the line; a space before the first one. Asking the line would join it. */
  last: number;
  /** Where the line begins in the text. */
  start: number;
  tag: PageBlock['tag'];
  images: number;
  link?: Context['link'];
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
export function* readShownText(root: Element, rules: ReadingRules): Steps<Reading> {
  const textMap: TextMap = { text: '', pieces: [] };
  const state: State = {
    ...{ textMap, blocks: [], bold: [], links: [] },
    ...{ line: '', last: space, start: 0, tag: 'p', images: 0 },
  };
  const outermost: Context = {
    ...{ block: true, tag: 'p', bold: false, keepsLines: () => false, visible: true },
    box: { element: root, clips: () => false, around: Number.POSITIVE_INFINITY },
  };
  yield* walk(root, outermost, {
    enter: (element, context) => enter(element, context, state, rules),
    leave: ({ block }) => block && endLine(state),
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
  if (!shown) return undefined;
  const around = clips ? bottomOf(outer.box) : Number.POSITIVE_INFINITY;
  if (block && topOf(element, around) >= around - 1) return undefined;
  if (block) endLine(state);
  if (tag === 'IMG') state.images++;
  const kind = blockTags[tag] ?? (isCaption(element) ? 'caption' : outer.tag);
  const href = tag === 'A' ? element.getAttribute('href') : null;
  return {
    block,
    tag: kind,
    bold: (bold || outer.bold) && kind !== 'heading',
    keepsLines: keepsLines ?? outer.keepsLines,
    visible: visible ?? outer.visible,
    link: href === null ? outer.link : { href: rules.addressOf(href) },
    box: clips ? { element, clips, around } : outer.box,
  };
}

const space = 32;

const isCaption = (element: Element) => {
  const names = element.getAttribute('class');
  return names !== null && /(?:^|[-_\s])caption/i.test(names);
};

const isCut = (element: Element) => element.scrollHeight > element.clientHeight + 4;

function bottomOf(box: Box): number {
  const { element, clips, around } = box;
  box.bottom ??=
    clips() && isCut(element) ? Math.min(around, element.getBoundingClientRect().bottom) : around;
  return box.bottom;
}

/** Measured only where something around the element cuts. */
const topOf = (element: Element, bottom: number) =>
  bottom === Number.POSITIVE_INFINITY ? 0 : element.getBoundingClientRect().top;

/** White space and marks without width: a block neither begins nor ends with them. */
const isEdge = (letter: string) => /[\s\u200B-\u200F\u2060\uFEFF]/.test(letter);

function addNode(state: State, node: Text, context: Context, { marks }: ReadingRules): void {
  let from = 0;
  if (marks) {
    for (const { index, indices, 0: mark } of node.data.matchAll(marks)) {
      const [start, end] = indices![1]!;
      addText(state, node, { start: from, end: index }, context);
      addText(state, node, { start, end }, context);
      from = index + mark.length;
    }
  }
  addText(state, node, { start: from, end: node.data.length }, context);
}

const blank = /^[\t-\r ]*$/;
/** Two regular expressions are faster than one with a choice. */
const otherSpace = /[\t-\r]/;
const twoSpaces = / {2}/;

/** Adds a part of a node, without the white space that follows other white space. */
function addText(state: State, node: Text, { start, end }: Span, context: Context): void {
  const { data } = node;
  // Between blocks there is only this.
  if (!state.line && blank.test(data)) return;
  const isFlat = !otherSpace.test(data);
  const words = isFlat ? data : flat(data);
  const isEven =
    isFlat && !twoSpaces.test(data) && !(state.last === space && data.charCodeAt(start) === space);
  const keepsLines = !isFlat && data.includes('\n') && context.keepsLines();
  let run = start;
  for (let i = isEven ? end : start; i < end; i++) {
    if (words.charCodeAt(i) !== space) continue;
    const isLineEnd = keepsLines && data.charCodeAt(i) === 10;
    const before = i > run ? words.charCodeAt(i - 1) : state.last;
    if (!isLineEnd && before !== space) continue;
    addRun(state, { node, words, start: run, end: i }, context);
    run = i + 1;
    if (isLineEnd) endLine(state);
  }
  addRun(state, { node, words, start: run, end }, context);
}

/** A part of a node whose words have no white space but spaces. */
interface Run extends Span {
  node: Text;
  words: string;
}

function addRun(state: State, { node, words, start: begin, end }: Run, context: Context): void {
  let start = begin;
  while (!state.line && start < end && isEdge(words[start]!)) start++;
  if (start >= end) return;
  const from = state.start + state.line.length;
  const to = from + end - start;
  if (!state.line) state.tag = context.tag;
  state.line += words.slice(start, end);
  state.last = words.charCodeAt(end - 1);
  state.textMap.pieces.push({ node, offset: start, start: from, length: to - from });
  const lastBold = state.bold.at(-1);
  if (context.bold && lastBold?.end === from) lastBold.end = to;
  else if (context.bold) state.bold.push({ start: from, end: to });
  const lastLink = state.links.at(-1);
  if (context.link && context.link === state.link && lastLink?.end === from) lastLink.end = to;
  else if (context.link) state.links.push({ start: from, end: to, href: context.link.href });
  state.link = context.link;
}

function endLine(state: State): void {
  if (state.line) addBlock(state);
  state.images = 0;
}

function addBlock(state: State): void {
  const { textMap, bold, links, start, tag, images } = state;
  if (isEdge(String.fromCharCode(state.last))) trimLine(state);
  const { line } = state;
  const { length } = line;
  state.blocks.push({
    start,
    end: start + length,
    tag,
    link: lengthFrom(links, start) / length,
    bold: lengthFrom(bold, start) / length,
    images,
  });
  textMap.text += start > 0 ? `\n${line}` : line;
  state.start += length + 1;
  state.line = '';
  state.last = space;
  state.link = undefined;
}

/** How many letters the spans have that begin at `start` or after it. */
function lengthFrom(spans: Span[], start: number): number {
  let length = 0;
  for (let i = spans.length - 1; i >= 0 && spans[i]!.start >= start; i--) {
    length += spans[i]!.end - spans[i]!.start;
  }
  return length;
}

/** Takes what a block does not end with off the line and off what was noted of it. A line begins with a letter. */
function trimLine(state: State): void {
  const { textMap, bold, links, start, line } = state;
  let { length } = line;
  while (isEdge(line[length - 1]!)) length--;
  state.line = line.slice(0, length);
  const end = start + length;
  for (const spans of [textMap.pieces, bold, links]) {
    while (spans.length > 0 && spans.at(-1)!.start >= end) spans.pop();
  }
  const piece = textMap.pieces.at(-1)!;
  piece.length = Math.min(piece.length, end - piece.start);
  for (const span of [bold.at(-1), links.at(-1)]) if (span) span.end = Math.min(span.end, end);
}
