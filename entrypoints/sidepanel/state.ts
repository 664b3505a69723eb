import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSettings } from '../../components/settings.ts';
import { type TabRecord, tabRecordKey } from '../../core/messages.ts';

/** What the panel stands beside. */
export interface TabState {
  tabId: number | undefined;
  /** The record that the background keeps of the tab; absent where the page is not a source's. */
  record: TabRecord | undefined;
  /** The tab's address, where the extension may know it: on the source sites alone. */
  url: string | undefined;
  /** The page is still on its way. */
  loading: boolean;
  /** False until the first answer, so that the panel never shows a notice it takes back at once. */
  known: boolean;
}

/** The active tab of the panel's window and its record, followed through every switch, navigation and reading. */
export function useTab(): TabState {
  const [state, setState] = useState<TabState>({
    tabId: undefined,
    record: undefined,
    url: undefined,
    loading: false,
    known: false,
  });

  useEffect(() => {
    const watch = new AbortController();
    let asked = 0;
    const refresh = async () => {
      asked += 1;
      const own = asked;
      const next = await activeTab();
      // An answer that comes after a later one's question is of a tab that may be behind by now.
      if (own === asked && !watch.signal.aborted) setState(next);
    };
    const { tabs, storage, windows } = browser;
    for (const event of [
      tabs.onActivated,
      tabs.onUpdated,
      storage.session.onChanged,
      windows.onFocusChanged,
    ]) {
      event.addListener(refresh);
      watch.signal.addEventListener('abort', () => event.removeListener(refresh));
    }
    void refresh();
    return () => watch.abort();
  }, []);

  return state;
}

async function activeTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const nothing = { tabId: undefined, record: undefined, url: undefined, loading: false, known: true };
  if (tab?.id === undefined) return nothing;
  const key = tabRecordKey(tab.id);
  const record = (await browser.storage.session.get(key))[key] as TabRecord | undefined;
  return { tabId: tab.id, record, url: tab.url, loading: tab.status === 'loading', known: true };
}

/** The reader's settings and how to change them. */
export const useOwnSettings = () =>
  useSettings(browser.storage.local, [browser.i18n.getUILanguage(), ...navigator.languages]);
