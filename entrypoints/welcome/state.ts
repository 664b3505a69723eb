import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSettings } from '../../components/settings.ts';

/** The reader's settings and how to change them. */
export const useOwnSettings = () =>
  useSettings(browser.storage.local, [browser.i18n.getUILanguage(), ...navigator.languages]);

/** Firefox shows the panel as its sidebar. */
export const isSidebar = browser.sidePanel === undefined;

/** The keys that open the panel, as the browser has them now; empty where it has none. */
export function usePanelKeys(): string {
  const [keys, setKeys] = useState('');

  useEffect(() => {
    const refresh = async () => {
      const all = await browser.commands.getAll();
      setKeys(all.find(({ name }) => name?.startsWith('_execute_'))?.shortcut ?? '');
    };
    window.addEventListener('focus', refresh);
    void refresh();
    return () => window.removeEventListener('focus', refresh);
  }, []);

  return keys;
}
