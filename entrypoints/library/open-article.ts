import { browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import { envelope, type PageCalls, type TabRecord, tabRecordPrefix } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';

/** Brings an article's tab to the front, or opens one; a passage of it is brought into view where its text is the same. */
export async function openArticle(article: Article, passage?: Span): Promise<void> {
  const open = await tabOf(article);
  if (!open) return void (await browser.tabs.create({ url: article.url }));
  await toFront(open.tabId);
  if (passage && open.text === article.text) await callPage(open.tabId, 'showSpan', { span: passage });
}

/** Opens an article, which reads it; one that is open is brought to the front and read again. */
export async function readAgain(article: Article): Promise<void> {
  const open = await tabOf(article);
  if (!open) return void (await browser.tabs.create({ url: article.url }));
  await toFront(open.tabId);
  await callPage(open.tabId, 'readPage', { asked: true });
}

/** A tab that shows an article, and the text that it shows. A private window's is none: nothing leads there. */
async function tabOf(article: Article): Promise<{ tabId: number; text: string } | undefined> {
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const record = value as TabRecord;
    if (!key.startsWith(tabRecordPrefix) || record.state !== 'article') continue;
    if (record.article.key !== article.key) continue;
    const tabId = Number(key.slice(tabRecordPrefix.length));
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab && !tab.incognito) return { tabId, text: record.article.text };
  }
  return undefined;
}

async function toFront(tabId: number) {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  call: Name,
  message: Parameters<PageCalls[Name]>[0],
) {
  await browser.tabs.sendMessage(tabId, envelope('page', call, message as never)).catch(() => {});
}
