import type { Page } from '../core/page/page.ts';
import type { SiteSelectors } from '../core/page/site.ts';
import { askedOnce, isShown, type Renderer } from './rendering.ts';
import { type Reading, type ReadingRules, readShownText } from './shown-text.ts';
import { atOnce, type Steps } from './steps.ts';
import type { TextMap } from './text-map.ts';
import { walk } from './walk.ts';

/** What is read of a page: the record that is sent on, and the map that leads back into the page. */
export interface Extraction {
  page: Page;
  textMap: TextMap;
}

/** Elements that hold no words of an article on any site. */
const skippedTags = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS AUDIO VIDEO MATH ' +
    'BUTTON INPUT SELECT TEXTAREA NAV ASIDE FOOTER DIALOG RT RP'
  ).split(' '),
);

/** The same by other signs, what is not open, and what copies put around a page. */
const skippedEverywhere = [
  ...['[role=navigation]', '[role=dialog]', 'details:not([open]) > :not(summary)'],
  '#wm-ipp-base, #wm-ipp-print, #donato, #HEADER, #TOOLBAR',
];

/** What the metadata of a page is read from. */
const metaNames = /^(?:og:(?:title|type|url|locale)|article:(?:published_time|author)|author|twitter:title)$/;

const linkedData = 'script[type="application/ld+json"]';

/** The markers `[[zh:…]]` that the GitHub mirror of GNews leaves around words. */
const mirrorHost = /^https:\/\/(?:github|raw\.githubusercontent)\.com\//;
const mirrorMarks = /\[\[zh:([^[\]]*)\]\]/dg;

const fewLetters = 80;

/** `extractInSteps`, all at once. */
export const extractPage = (...given: Parameters<typeof extractInSteps>): Extraction =>
  atOnce(extractInSteps(...given));

/**
 * Reads what a page shows its reader, and what it says of itself. Knows nothing of languages; changes nothing.
 *
 * @param render of a renderer for this reading alone: `shownRenderer` where the document is shown, else `parsedRenderer`
 * @param selectors where the page's site keeps things; without them, or where they find nothing, the body is
 *   the element with the most text in paragraphs
 * @param url the page's address, where the document does not know it
 */
export function* extractInSteps(
  document: Document,
  render: Renderer,
  selectors?: SiteSelectors,
  url = document.URL,
): Steps<Extraction> {
  // Asked one by one: a browser compares a list of several kinds with every element, which takes four times as long.
  const skipped = new Set(
    [...skippedEverywhere, ...(selectors?.skip ?? [])].flatMap((selector) => [
      ...document.querySelectorAll(selector),
    ]),
  );
  const rules: ReadingRules = {
    render,
    isSkipped: (element) => skippedTags.has(element.tagName.toUpperCase()) || skipped.has(element),
    addressOf: askedOnce((href) => URL.parse(href, url)?.href ?? href),
    marks: mirrorHost.test(url) ? mirrorMarks : undefined,
  };
  const { textMap, blocks, bold, links } = yield* readBody(document, selectors, rules);
  const read = (element: Element) => atOnce(readShownText(element, rules)).textMap.text.replaceAll('\n', ' ');
  const textOf = (wanted: string[] = []) => {
    const element = firstShown(document, wanted, render);
    return element && read(element);
  };
  const dates = selectors?.date ?? ['article time[datetime]', 'time[datetime]'];
  const dateElement = firstShown(document, dates, render);
  const optional = {
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    original: (
      document.querySelector('#SHARE_LONGLINK input') ?? document.querySelector('#HEADER input[name=q]')
    )?.getAttribute('value'),
    lang: document.documentElement?.getAttribute('lang'),
    title: document.querySelector('head > title')?.textContent,
    heading: textOf(selectors?.heading) ?? textOf(['h1']),
    bylineText: textOf(selectors?.byline),
    dateText: dateElement && (dateElement.getAttribute('datetime') ?? read(dateElement)),
  };
  const given = Object.entries(optional).filter(([, value]) => value);
  const page: Page = {
    url,
    ...(Object.fromEntries(given) as Partial<Record<keyof typeof optional, string>>),
    metas: metasOf(document),
    linkedData: Array.from(document.querySelectorAll(linkedData), ({ textContent }) => textContent ?? ''),
    preview: firstShown(document, selectors?.paywall ?? [], render) !== undefined,
    ...{ text: textMap.text, blocks, bold, links },
  };
  return { page, textMap };
}

/** The body by the site's selectors, or by the generic rule where they find (nearly) nothing. */
function* readBody(
  document: Document,
  selectors: SiteSelectors | undefined,
  rules: ReadingRules,
): Steps<Reading> {
  for (const selector of selectors?.body ?? []) {
    let longest: Reading | undefined;
    for (const element of outermost([...document.querySelectorAll(selector)])) {
      if (!isShown(element, rules.render)) continue;
      const reading = yield* readShownText(element, rules);
      if (!longest || reading.textMap.text.length > longest.textMap.text.length) longest = reading;
    }
    if (longest && longest.textMap.text.length >= fewLetters) return longest;
  }
  return yield* readShownText(yield* fullestElement(document.body, rules), rules);
}

const outermost = (elements: Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** The first element that is shown, by the order of the selectors and then of the document. */
function firstShown(document: Document, selectors: string[], render: Renderer): Element | undefined {
  for (const selector of selectors) {
    const shown = [...document.querySelectorAll(selector)].find((element) => isShown(element, render));
    if (shown) return shown;
  }
  return undefined;
}

/** An element that is searched for text, and how much there is in it and right inside it. */
interface Candidate {
  element: Element;
  visible: boolean;
  score: number;
  around?: Candidate;
  /** The block that its own text is in, if it is none itself. */
  block?: Candidate | undefined;
}

/**
 * The element with the most text in blocks of its own: each block's letters count for the element around it,
 * and half for the one around that, so that sections of one article are taken together. Text of links does
 * not count.
 */
function* fullestElement(body: Element, { render, isSkipped }: ReadingRules): Steps<Element> {
  const outermost: Candidate = { element: body, visible: true, score: 0 };
  let best = outermost;
  const add = (to: Candidate | undefined, score: number) => {
    if (!to) return;
    to.score += score;
    if (to.score > best.score) best = to;
  };
  yield* walk<Candidate>(body, outermost, {
    enter(element, around) {
      if (isSkipped(element) || element.tagName === 'A') return undefined;
      const { shown, block, visible = around.visible } = render(element);
      if (!shown) return undefined;
      return { element, visible, score: 0, around, block: block ? undefined : (around.block ?? around) };
    },
    text({ data }, inside) {
      const letters = inside.visible ? data.trim().length : 0;
      if (letters < 10) return;
      const block = inside.block ?? inside;
      add(block, letters);
      add(block.around, letters);
      add(block.around?.around, letters / 2);
    },
  });
  return best.element;
}

function metasOf(document: Document): Record<string, string> {
  const metas: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    const content = meta.getAttribute('content')?.trim();
    if (content && metaNames.test(name)) metas[name] ??= content;
  }
  return metas;
}
