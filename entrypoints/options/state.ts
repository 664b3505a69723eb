import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CopyKind } from '../../core/page/address.ts';
import { changeSettings, loadSettings, readSettings, type Settings } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';

const { local } = browser.storage;

/** The reader's settings and how to change them; every change, from wherever it comes, is shown. */
export function useSettings(): [Settings, (part: Partial<Settings>) => void] {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  const [settings, setSettings] = useState(readSettings(undefined, preferred));

  useEffect(() => {
    const refresh = async () => setSettings(await loadSettings(local, preferred));
    local.onChanged.addListener(refresh);
    void refresh();
    return () => local.onChanged.removeListener(refresh);
  }, []);

  return [settings, (part) => void changeSettings(local, part)];
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
  await changeSettings(local, ({ copies }) => {
    const others = copies.filter((copy) => copy !== kind);
    return { copies: on ? [...others, kind] : others };
  });
  // A site that the browser's own settings allow by a wider rule cannot be given back, and need not be.
  if (!on) await permissions.remove({ origins }).catch(() => false);
  return true;
}
