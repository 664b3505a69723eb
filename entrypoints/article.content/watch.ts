import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** How long a page must be still before it is read, and how long at most a restless one is waited for. */
const stillFor = 250;
const patience = 2000;

/**
 * Calls `read` now, and again whenever the page's text or address may have changed: late-rendered bodies,
 * in-page navigation, a page restored from the back-forward cache.
 */
export function watchPage(ctx: ContentScriptContext, read: () => void) {
  let timer: number | undefined;
  let waitingSince: number | undefined;

  const readSoon = () => {
    waitingSince ??= performance.now();
    const left = waitingSince + patience - performance.now();
    clearTimeout(timer);
    timer = ctx.setTimeout(
      () => {
        waitingSince = undefined;
        read();
      },
      Math.max(0, Math.min(stillFor, left)),
    );
  };

  const observer = new MutationObserver(readSoon);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(window, 'wxt:locationchange', readSoon);
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && read());
  read();
}
