import { useEffect, useState } from 'preact/hooks';

/** The part of the browser's permissions that this needs. */
interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
  onAdded: Listeners;
  onRemoved: Listeners;
}

type Listeners = Record<'addListener' | 'removeListener', (listener: () => void) => void>;

/**
 * Whether the browser lets us read these sites, followed, and how to ask the reader for it. Firefox lets readers take the
 * sites of the manifest away; Chromium lets them be read on a click only.
 *
 * @param origins match patterns; the same ones as long as the component lives
 * @returns undefined until that is known, and a question to be asked in the turn of a click, which tells the answer
 */
export function useSiteAccess(
  permissions: Permissions,
  origins: string[],
): [boolean | undefined, () => Promise<boolean>] {
  const [allowed, setAllowed] = useState<boolean>();

  useEffect(() => {
    const refresh = async () => setAllowed(await permissions.contains({ origins }));
    permissions.onAdded.addListener(refresh);
    permissions.onRemoved.addListener(refresh);
    void refresh();
    return () => {
      permissions.onAdded.removeListener(refresh);
      permissions.onRemoved.removeListener(refresh);
    };
  }, []);

  return [allowed, () => permissions.request({ origins }).catch(() => false)];
}
