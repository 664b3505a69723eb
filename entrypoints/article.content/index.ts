import './style.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  type BackgroundCalls,
  envelope,
  type Handlers,
  listenAs,
  type MarkLook,
  type Target,
} from '../../core/messages.ts';
import type { Page } from '../../core/page/page.ts';
import type { Span } from '../../core/span.ts';
import { type Extraction, extractInSteps } from '../../extraction/extract.ts';
import { shownRenderer } from '../../extraction/rendering.ts';
import { selectedSpan } from '../../extraction/selected-span.ts';
import { inTurns } from '../../extraction/steps.ts';
import type { TextMap } from '../../extraction/text-map.ts';
import { pagesOf, sourcePages } from '../../sources/index.ts';
import { matchesOf } from '../../sources/source.ts';
import { rangesOf } from './anchor.ts';
import { createMarks } from './highlight.ts';
import { createTip } from './tip.ts';
import { watchPage } from './watch.ts';

export default defineContentScript({
  matches: sourcePages.flatMap(matchesOf),
  main: annotatePage,
});

/** How many milliseconds the reading of a long page may hold the page's thread at a time. */
const turn = 12;

function annotatePage(ctx: ContentScriptContext) {
  const marks = createMarks(document);
  let extraction: Extraction | undefined;
  let targets: Target[] = [];
  let look: MarkLook | undefined;
  // Each load of a page counts from elsewhere: nothing that was made of one's words is taken for another's.
  let revision = Date.now();
  /** Where what "Read this page" was chosen for is shown; a site may tidy its address. What it shows next was not asked for. */
  let askedAt: string | undefined;
  let toTell = false;

  const paint = () => {
    if (!extraction || !look) return;
    const { textMap } = extraction;
    marks.paint(
      targets.map((target) => markOf(target, textMap)),
      look,
    );
  };

  /** Tells of a page whose words are others than before, or that somebody asked for. */
  const read = async () => {
    const steps = extractInSteps(document, shownRenderer(window), pagesOf(location.href)?.selectors);
    const next = await inTurns(steps, turn);
    const same = extraction && sameText(extraction, next);
    if (askedAt && extraction?.page.text === next.page.text) askedAt = pageAddress(next.page.url);
    const known = same && !toTell;
    [extraction, toTell, revision] = [next, false, same ? revision : revision + 1];
    if (known) {
      // The nodes that hold the words may be others.
      paint();
    } else if (askedAt === pageAddress(next.page.url) || isOfSource(next.page)) {
      tell('pageRead', { page: next.page, revision });
    } else {
      // A copy of something else, or a page that was left without loading another.
      targets = [];
      marks.clear();
      tell('pageLeft', {});
    }
  };
  const readNow = watchPage(ctx, read);

  const handlers: Handlers<'page', unknown> = {
    readPage(message) {
      if (message.asked) askedAt = pageAddress(location.href);
      toTell = true;
      return readNow();
    },
    paint(message) {
      // A page that changed meanwhile is read again, and painted then.
      if (message.revision !== revision) return;
      ({ targets, look } = message);
      paint();
    },
    focusClaim: ({ claim, scroll }) => marks.focus(claim, scroll),
    showSpan({ span }) {
      if (extraction) marks.show(rangesOf(document, extraction.textMap, span));
    },
    placeSelection() {
      const span = extraction && selectedSpan(extraction.textMap, getSelection());
      return span && { span, revision };
    },
    stepClaim({ step }) {
      const claim = marks.neighbour(step);
      if (claim !== undefined) marks.focus(claim, true);
    },
  };
  answer(ctx, handlers);
  followPointer(ctx, marks);
  ctx.addEventListener(window, 'pagehide', () => tell('pageLeft', {}));
  ctx.onInvalidated(() => marks.clear());
}

function answer(ctx: ContentScriptContext, handlers: Handlers<'page', unknown>) {
  const listener = listenAs('page', handlers);
  browser.runtime.onMessage.addListener(listener);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener));
}

function markOf({ spans, differs = [], ...target }: Target, textMap: TextMap) {
  const rangesIn = (wanted: Span[]) => wanted.flatMap((span) => rangesOf(document, textMap, span));
  return { ...target, ranges: rangesIn(spans), differs: rangesIn(differs) };
}

/** A page of a source, or one that an archive says it took from a source. */
const isOfSource = ({ url, original, canonical }: Page): boolean =>
  [url, original, canonical].some((address) => address && pagesOf(address));

/** The address of a page, wherever in it the reader is. */
const pageAddress = (url: string): string => url.replace(/#.*/u, '');

const sameText = (a: Extraction, b: Extraction): boolean =>
  a.page.url === b.page.url && a.page.text === b.page.text;

/** Tells the background something; one that was just replaced by an update does not hear it. */
function tell<Name extends keyof BackgroundCalls & string>(
  call: Name,
  message: Parameters<BackgroundCalls[Name]>[0],
) {
  browser.runtime.sendMessage(envelope('background', call, message as never)).catch(() => {});
}

/** Names the claim that is pointed at, and opens the panel on the one that is clicked. */
function followPointer(ctx: ContentScriptContext, marks: ReturnType<typeof createMarks>) {
  const tip = createTip(document);
  let waiting = false;

  ctx.addEventListener(document, 'pointermove', ({ clientX, clientY }) => {
    if (waiting) return;
    waiting = true;
    // Not the context's own: it keeps a listener for each.
    requestAnimationFrame(() => {
      waiting = false;
      if (ctx.isInvalid) return;
      const mark = marks.at(clientX, clientY);
      if (mark) tip.show(mark.name, clientX, clientY);
      else tip.hide();
    });
  });
  ctx.addEventListener(document, 'pointerleave', () => tip.hide());
  ctx.addEventListener(document, 'click', ({ clientX, clientY, target }) => {
    // A link or a selection in a mark keeps its own meaning. A script of the page's may click on the document itself.
    if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.toString()) return;
    const mark = marks.at(clientX, clientY);
    if (!mark) return;
    marks.focus(mark.claim, false);
    tell('markClicked', { claim: mark.claim });
  });
}
