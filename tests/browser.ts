import type { Page } from 'puppeteer-core';
import { buildFolder, findBrowser, type Launched, type LaunchOptions, launch } from '../scripts/browser.ts';
import { type Pages, serve } from '../scripts/sample-pages.ts';

export { buildFolder };

/** Chromium with the built extension, its network answered by `pages` alone. */
export async function launchChromium(options: Partial<LaunchOptions> = {}): Promise<Launched> {
  return launch(findBrowser(['chrome']), { headless: true, offline: true, ...options });
}

/**
 * Takes a browser back to a fresh start, in a third of the time that another one takes: no panel, no pages, nothing stored.
 * What was allowed stays allowed.
 */
export async function startOver({ browser, extensionId }: Launched): Promise<void> {
  const blank = await browser.newPage();
  await blank.goto(`chrome-extension://${extensionId}/print.html`);
  for (const target of browser.targets()) {
    if (target.type() !== 'page' && target.type() !== 'other') continue;
    const page = /sidepanel\.html/.test(target.url()) ? await target.asPage() : await target.page();
    if (page && page !== blank) await page.close();
  }
  await blank.evaluate(`Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.session.clear(),
    new Promise((resolve) => { indexedDB.deleteDatabase('sidegloss').onsuccess = resolve; }),
  ])`);
}

export interface Tab {
  page: Page;
  /** Addresses that were asked for and belong to no source. */
  refused: string[];
}

/** A new tab at an address. */
export async function openTab({ browser }: Launched, address: string, pages: Pages): Promise<Tab> {
  const page = await browser.newPage();
  const refused = await serve(page, pages);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { page, refused };
}

/** Waits for as long as a page takes to be read: until another one, opened now, is. */
export async function untilAnotherIsRead(
  { browser }: Launched,
  address: string,
  pages: Pages,
): Promise<void> {
  const page = await browser.newPage();
  await serve(page, pages);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await waitForMarks(page);
  await page.close();
}

/** The words under each painted range of one of our highlights, in any of its colours, in the page's order. */
export const paintedWords = (page: Page, highlight = 'sidegloss-claim'): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...CSS.highlights]
        .filter(([key]) => key.startsWith(`${name}-`))
        .flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
    highlight,
  );

/** Waits until a page has marks, or has none, and gives their words joined. */
export async function waitForMarks(page: Page, some = true): Promise<string> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(([name, { size }]) => name.startsWith('sidegloss-claim-') && size > 0) ===
      wanted,
    { timeout: 10_000 },
    some,
  );
  return (await paintedWords(page)).join('\n');
}

/** Asks again until the answer is as wanted; the last answer otherwise. */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The number on the toolbar button of the tab that shows an address. */
export async function badge({ browser, extensionId }: Launched, page: Page): Promise<string> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = (await target.worker())!;
  return worker.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(`${page.url()}*`)} })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`) as Promise<string>;
}

/** Chooses the language of the interface, as the settings do, and waits until a page of the extension speaks it. */
export async function chooseInterface(page: Page, language: string): Promise<void> {
  await changeSettings(page, { interfaceLanguage: language });
  await page.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
}

/** Changes settings as another page of the extension would. */
export const changeSettings = (page: Page, change: object): Promise<void> =>
  page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)}, version: 2 } }))`) as Promise<void>;
