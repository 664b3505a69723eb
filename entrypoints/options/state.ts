import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/Shortcuts.tsx';
import { useSettings } from '../../components/settings.ts';
import type { CopyKind } from '../../core/page/address.ts';
import { changeSettings, type Keys, keysKey, readKeys, type ServerMaker } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';

const { local } = browser.storage;

/** The reader's settings and how to change them. */
export const useOwnSettings = () =>
  useSettings(local, [browser.i18n.getUILanguage(), ...navigator.languages]);

/** Which servers a key is stored for, followed; the keys themselves are shown nowhere. */
export function useStoredKeys(): Partial<Record<ServerMaker, boolean>> {
  const [stored, setStored] = useState<Partial<Record<ServerMaker, boolean>>>({});

  useEffect(() => {
    const refresh = async () => {
      const keys: Keys = readKeys((await local.get(keysKey))[keysKey]);
      setStored({ openai: keys.openai !== undefined, libretranslate: keys.libretranslate !== undefined });
    };
    local.onChanged.addListener(refresh);
    void refresh();
    return () => local.onChanged.removeListener(refresh);
  }, []);

  return stored;
}

/** Firefox's own way to its list of shortcuts, which the types of Chromium's interfaces do not know. */
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Which keys the browser has for our commands; read again whenever the reader comes back, who may have changed them. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);

  useEffect(() => {
    const refresh = async () => {
      const all = await commands.getAll();
      setShortcuts(all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut })));
    };
    window.addEventListener('focus', refresh);
    void refresh();
    return () => window.removeEventListener('focus', refresh);
  }, []);

  return shortcuts;
}

/** Opens the browser's own list of shortcuts: no page may change them. */
export const openShortcuts = async (): Promise<void> => {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/**
 * Turns a kind of copy on, if the reader allows its site when the browser asks, or off, which gives the permission
 * back. The background registers what is on. To be called in the turn of the click: nothing is awaited before.
 *
 * @returns false where the browser did not allow it
 */
export async function switchCopy(kind: CopyKind, on: boolean): Promise<boolean> {
  const origins = copySites.filter((site) => site.kind === kind).flatMap((site) => site.origins);
  const { permissions } = browser;
  if (on && !(await permissions.request({ origins }).catch(() => false))) return false;
  await changeSettings(local, ({ copies }) => {
    const others = copies.filter((copy) => copy !== kind);
    return { copies: on ? [...others, kind] : others };
  });
  // A site that the browser's own settings allow by a wider rule cannot be given back, and need not be.
  if (!on) await permissions.remove({ origins }).catch(() => false);
  return true;
}
