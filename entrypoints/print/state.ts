import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Reader, readerOf } from '../../components/reader.ts';
import { useSettings } from '../../components/settings.ts';
import { type ArticleRecord, type TabRecord, tabRecordKey } from '../../core/messages.ts';

export interface PrintedState {
  /** Null where the tab has no brief; undefined before that is known. */
  record: ArticleRecord | null | undefined;
  reader: Reader;
}

/** The record of the tab that the address names, as it was when the page was opened: a sheet does not change. */
export function usePrinted(): PrintedState {
  const [record, setRecord] = useState<ArticleRecord | null>();
  const [settings] = useSettings(browser.storage.local, [
    browser.i18n.getUILanguage(),
    ...navigator.languages,
  ]);

  useEffect(() => {
    const key = tabRecordKey(Number(new URLSearchParams(location.search).get('tab')));
    void browser.storage.session.get(key).then((stored) => {
      const found = stored[key] as TabRecord | undefined;
      setRecord(found?.state === 'article' ? found : null);
    });
  }, []);

  return { record, reader: { ...readerOf(settings), view: 'translated' } };
}
