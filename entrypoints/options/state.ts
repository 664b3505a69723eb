import { browser } from 'wxt/browser';
import { useSettings } from '../../components/settings.ts';
import type { CopyKind } from '../../core/page/address.ts';
import { changeSettings } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';

const { local } = browser.storage;

/** The reader's settings and how to change them. */
export const useOwnSettings = () =>
  useSettings(local, [browser.i18n.getUILanguage(), ...navigator.languages]);

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
