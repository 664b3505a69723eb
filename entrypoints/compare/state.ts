import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Reader, readerOf } from '../../components/reader.ts';
import { useSettings } from '../../components/settings.ts';
import { type ArticleRecord, type Comparison, type TabRecord, tabRecordKey } from '../../core/messages.ts';
import type { Settings, SettingsChange } from '../../core/settings.ts';

/** A tab's article with its comparison. */
export type ComparedRecord = ArticleRecord & { comparison: Comparison };

export interface CompareState {
  /** Null where the tab has no comparison; undefined before that is known. */
  record: ComparedRecord | null | undefined;
  reader: Reader;
  settings: Settings;
  change(change: SettingsChange): void;
}

/** The tab that the page's address names. */
export const tabOfAddress = (): number => Number(new URLSearchParams(location.search).get('tab'));

/**
 * The comparison of the tab that the address names. It is followed while the article is open; once its tab is
 * left, the last one stays.
 */
export function useComparison(): CompareState {
  const [record, setRecord] = useState<ComparedRecord | null>();
  const { session, local } = browser.storage;
  const [settings, change] = useSettings(local, [browser.i18n.getUILanguage(), ...navigator.languages]);

  useEffect(() => {
    const key = tabRecordKey(tabOfAddress());
    const refresh = async () => {
      const found = (await session.get(key))[key] as TabRecord | undefined;
      const compared = found?.state === 'article' && found.comparison ? (found as ComparedRecord) : null;
      setRecord((before) => compared ?? before ?? null);
    };
    session.onChanged.addListener(refresh);
    void refresh();
    return () => session.onChanged.removeListener(refresh);
  }, []);

  return { record, settings, change, reader: { ...readerOf(settings), view: 'translated' } };
}
