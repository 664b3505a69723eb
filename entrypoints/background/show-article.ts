import { type Browser, browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import { passageUrl } from '../../core/export/text-fragment.ts';
import { sameAddress } from '../../core/page/address.ts';
import type { Span } from '../../core/span.ts';
import { callPage } from './call-page.ts';
import { allRecords } from './records.ts';

/**
 * Brings an article's tab to the front, or opens one, and a passage of it into view. With `again`, a page that is open is
 * also read again, as one is that is being opened.
 */
export async function showArticle(article: Article, span?: Span, again = false): Promise<void> {
  const open = await tabOf(article);
  if (!open) {
    await browser.tabs.create({ url: span ? passageUrl(article, span) : article.url });
    return;
  }
  const { id, windowId } = open.tab;
  await browser.tabs.update(id!, { active: true });
  await browser.windows.update(windowId, { focused: true });
  if (again) await callPage(id!, 'readPage', { asked: true });
  // A span is a place in the text that was read; another text has others.
  if (span && open.text === article.text) await callPage(id!, 'showSpan', { span });
}

/** A tab that shows an article, and the text that it shows. A private window's is none: nothing leads there. */
async function tabOf(article: Article): Promise<{ tab: Browser.tabs.Tab; text: string } | undefined> {
  for (const [tabId, record] of await allRecords()) {
    if (record.state !== 'article' || !sameAddress(record.article.url, article.url)) continue;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab && !tab.incognito) return { tab, text: record.article.text };
  }
  return undefined;
}
