import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Reader, readerOf } from '../../components/reader.ts';
import { useSettings } from '../../components/settings.ts';
import type { BriefExport } from '../../core/export/brief-export.ts';
import { type ArticleRecord, type TabRecord, tabRecordKey } from '../../core/messages.ts';
import { getKept } from '../../library/articles.ts';

export interface PrintedState {
  /** Null where there is no such brief; undefined before that is known. */
  data: BriefExport | null | undefined;
  reader: Reader;
}

/** The brief that the address names by its tab or its article, as it was when the page was opened: a sheet does not change. */
export function usePrinted(): PrintedState {
  const [data, setData] = useState<BriefExport | null>();
  const [settings] = useSettings(browser.storage.local, [
    browser.i18n.getUILanguage(),
    ...navigator.languages,
  ]);

  useEffect(() => {
    const address = new URLSearchParams(location.search);
    findBrief(address.get('tab'), address.get('article')).then(
      (brief) => setData(brief ?? null),
      () => setData(null),
    );
  }, []);

  return { data, reader: { ...readerOf(settings), view: 'translated' } };
}

/** What a tab shows; where an article is named, that one, which is in the library if the tab has left it. */
async function findBrief(tab: string | null, article: string | null): Promise<BriefExport | undefined> {
  const shown = tab === null ? undefined : await ofTab(Number(tab));
  if (shown && (article === null || shown.article.key === article)) return shown;
  return article === null ? undefined : getKept(article);
}

async function ofTab(tabId: number): Promise<ArticleRecord | undefined> {
  const key = tabRecordKey(tabId);
  const found = (await browser.storage.session.get(key))[key] as TabRecord | undefined;
  return found?.state === 'article' ? found : undefined;
}
