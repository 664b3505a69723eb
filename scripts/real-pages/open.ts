import type { Page } from 'puppeteer-core';
import type { TabRecord } from '../../core/messages.ts';
import type { Launched } from '../browser.ts';
import { type Pages, serve } from '../sample-pages.ts';
import type { WrappedPage } from './wrappers.ts';

/** What the extension made of a page. */
export interface Opened {
  page: WrappedPage;
  /** What the background keeps of the tab; absent where nothing was said of the page. */
  record: TabRecord | undefined;
  /** What was thrown in the page, by its own scripts or by ours. */
  errors: string[];
}

/** How long a page is waited for that may yet turn out to be an article. */
const patience = 2500;

/** Opens pages one after the other in a tab, each as a reader would. */
export async function openPages(
  { browser, extensionId }: Launched,
  wrapped: WrappedPage[],
): Promise<Opened[]> {
  const probe = await browser.newPage();
  await probe.goto(`chrome-extension://${extensionId}/options.html`);
  const tab = await browser.newPage();
  const pages: Pages = new Map();
  await serve(tab, pages);
  let errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  const opened: Opened[] = [];
  for (const page of wrapped) {
    errors = [];
    pages.set(page.address, page.markup);
    await tab.goto(page.address, { waitUntil: 'domcontentloaded' });
    opened.push({ page, record: await recordOf(probe, page), errors });
  }
  await Promise.all([tab.close(), probe.close()]);
  return opened;
}

async function recordOf(probe: Page, { address, original }: WrappedPage): Promise<TabRecord | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const record = (await probe.evaluate(`chrome.tabs.query({})
      .then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)}))
      .then((tab) => tab && chrome.storage.session.get('tab:' + tab.id).then((all) => all['tab:' + tab.id]))`)) as
      | TabRecord
      | undefined;
    const isThere = record?.state === 'article' && record.article.url === original;
    if (isThere || Date.now() > until) return record;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
