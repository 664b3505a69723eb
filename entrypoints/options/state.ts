import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CopyKind } from '../../core/page/address.ts';
import { readSettings, type Settings, settingsKey } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';

const { local } = browser.storage;

async function load(): Promise<Settings> {
  const stored = (await local.get(settingsKey))[settingsKey];
  return readSettings(stored, [browser.i18n.getUILanguage(), ...navigator.languages]);
}

/** Changes what is stored now, which another page may have changed meanwhile. */
async function change(part: (settings: Settings) => Partial<Settings>): Promise<void> {
  const settings = await load();
  await local.set({ [settingsKey]: { ...settings, ...part(settings) } });
}

/** The reader's settings and how to change them; every change, from wherever it comes, is shown. */
export function useSettings(): [Settings, (part: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(readSettings(undefined, navigator.languages));

  useEffect(() => {
    const refresh = async () => setSettings(await load());
    local.onChanged.addListener(refresh);
    void refresh();
    return () => local.onChanged.removeListener(refresh);
  }, []);

  return [settings, (part) => void change(() => part)];
}

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
  await change(({ copies }) => {
    const others = copies.filter((copy) => copy !== kind);
    return { copies: on ? [...others, kind] : others };
  });
  // A site that the browser's own settings allow by a wider rule cannot be given back, and need not be.
  if (!on) await permissions.remove({ origins }).catch(() => false);
  return true;
}
