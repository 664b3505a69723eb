import './style.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type BackgroundCalls, envelope, type Handlers, listenAs, type Target } from '../../core/messages.ts';
import type { Page } from '../../core/page/page.ts';
import { type Extraction, extractPage } from '../../extraction/extract.ts';
import { shownRenderer } from '../../extraction/rendering.ts';
import { sourceOf, sources } from '../../sources/index.ts';
import { rangesOf } from './anchor.ts';
import { createMarks } from './highlight.ts';
import { createTip } from './tip.ts';
import { watchPage } from './watch.ts';

export default defineContentScript({
  matches: sources.flatMap(({ matches }) => matches),
  main: annotatePage,
});

function annotatePage(ctx: ContentScriptContext) {
  const marks = createMarks(document);
  let extraction: Extraction | undefined;
  let targets: Target[] = [];
  let revision = 0;
  let asked = false;

  const paint = () => {
    if (!extraction) return;
    const { textMap } = extraction;
    marks.paint(
      targets.map(({ spans, differs = [], ...target }) => ({
        ...target,
        ranges: spans.flatMap((span) => rangesOf(document, textMap, span)),
        differs: differs.flatMap((span) => rangesOf(document, textMap, span)),
      })),
    );
  };

  const read = (again = false) => {
    const next = extractPage(document, shownRenderer(window), sourceOf(location.href)?.selectors);
    if (!again && extraction && sameText(extraction, next)) {
      // The words are the same, the nodes that hold them may not be.
      extraction = next;
      paint();
      return;
    }
    extraction = next;
    if (!asked && !isOfSource(next.page)) {
      // A copy of something else, or a page that was left without loading another.
      marks.clear();
      tell('pageLeft', {});
      return;
    }
    revision += 1;
    tell('pageRead', { page: next.page, revision });
  };

  const handlers: Handlers<'page', unknown> = {
    readPage(message) {
      asked ||= message.asked;
      read(true);
    },
    paint(message) {
      // A page that changed meanwhile is read again, and painted then.
      if (message.revision !== revision) return;
      targets = message.targets;
      paint();
    },
    focusClaim: ({ claim, scroll }) => marks.focus(claim, scroll),
    showSpan({ span }) {
      if (extraction) marks.show(rangesOf(document, extraction.textMap, span));
    },
    stepClaim({ step }) {
      const claim = marks.neighbour(step);
      if (claim !== undefined) marks.focus(claim, true);
    },
  };
  const listener = listenAs('page', handlers);
  browser.runtime.onMessage.addListener(listener);

  watchPage(ctx, read);
  followPointer(ctx, marks);
  ctx.addEventListener(window, 'pagehide', () => tell('pageLeft', {}));
  ctx.onInvalidated(() => {
    browser.runtime?.onMessage?.removeListener(listener);
    marks.clear();
  });
}

/** A page of a source, or one that an archive says it took from a source. */
const isOfSource = ({ url, original, canonical }: Page): boolean =>
  [url, original, canonical].some((address) => address && sourceOf(address));

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
    ctx.requestAnimationFrame(() => {
      waiting = false;
      const mark = marks.at(clientX, clientY);
      if (mark) tip.show(mark.name, clientX, clientY);
      else tip.hide();
    });
  });
  ctx.addEventListener(document, 'pointerleave', () => tip.hide());
  ctx.addEventListener(document, 'click', ({ clientX, clientY, target }) => {
    // A link or a selection in a mark keeps its own meaning.
    if ((target as Element).closest('a, button') || getSelection()?.toString()) return;
    const mark = marks.at(clientX, clientY);
    if (!mark) return;
    marks.focus(mark.claim, false);
    tell('markClicked', { claim: mark.claim });
  });
}
