import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Reader, readerOf } from '../../components/reader.ts';
import { useSettings } from '../../components/settings.ts';
import type { BriefExport } from '../../core/export/brief-export.ts';
import { type TabRecord, tabRecordKey } from '../../core/messages.ts';
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
    const article = address.get('article');
    const found = article === null ? ofTab(Number(address.get('tab'))) : getKept(article);
    found.then(
      (brief) => setData(brief ?? null),
      () => setData(null),
    );
  }, []);

  return { data, reader: { ...readerOf(settings), view: 'translated' } };
}

async function ofTab(tabId: number): Promise<BriefExport | undefined> {
  const key = tabRecordKey(tabId);
  const found = (await browser.storage.session.get(key))[key] as TabRecord | undefined;
  return found?.state === 'article' ? found : undefined;
}
