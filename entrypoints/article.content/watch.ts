import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** How long a page must be still before it is read, and how long at most a restless one is waited for. */
const stillFor = 250;
const patience = 2000;

/** A page that never rests is read for a tenth of the time at most. */
const restAfterReading = 9;

/**
 * Calls `read` now, and again whenever the page's text or address may have changed: late-rendered bodies,
 * in-page navigation, a page restored from the back-forward cache. A change during a reading leads to another one.
 *
 * @returns what reads the page at once; while it is being read, nothing more is done
 */
export function watchPage(ctx: ContentScriptContext, read: () => Promise<void>): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let reading = false;
  let changed = false;
  let rest = 0;

  const readNow = async () => {
    if (reading) return;
    const began = performance.now();
    [reading, changed, waitingSince] = [true, false, undefined];
    try {
      await read();
    } finally {
      reading = false;
      rest = restAfterReading * (performance.now() - began);
    }
    if (changed) readSoon();
  };

  const readSoon = () => {
    changed = true;
    if (reading) return;
    const now = performance.now();
    waitingSince ??= now;
    const left = waitingSince + Math.max(patience, rest) - now;
    clearTimeout(timer);
    timer = setTimeout(
      () => ctx.isValid && void readNow(),
      Math.max(0, Math.min(Math.max(stillFor, rest), left)),
    );
  };

  const observer = new MutationObserver(readSoon);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(window, 'wxt:locationchange', readSoon);
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && readSoon());
  void readNow();
  return readNow;
}
