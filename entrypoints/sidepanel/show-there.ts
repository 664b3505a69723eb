import { browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import { passageUrl } from '../../core/export/text-fragment.ts';
import { type TabRecord, tabRecordPrefix } from '../../core/messages.ts';
import { sameAddress } from '../../core/page/address.ts';
import type { Span } from '../../core/span.ts';
import { callPage } from './call-page.ts';

/** Brings an article's tab to the front and a passage of it into view; opens a tab where it has none. */
export async function showInArticle(article: Article, span?: Span): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null));
  for (const [key, value] of stored) {
    const record = value as TabRecord;
    if (!key.startsWith(tabRecordPrefix) || record.state !== 'article') continue;
    if (!sameAddress(record.article.url, article.url)) continue;
    const tabId = Number(key.slice(tabRecordPrefix.length));
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    // Spans are places in the text that was compared; another text has others.
    if (span && record.article.text === article.text) {
      await callPage(tabId, 'showSpan', { span });
    }
    return;
  }
  await browser.tabs.create({ url: span ? passageUrl(article, span) : article.url });
}
