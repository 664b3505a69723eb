import { useEffect, useState } from 'preact/hooks';

/** The part of the browser's permissions that is needed to know of sites and to ask for them. */
export interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
  onAdded: Listeners;
  onRemoved: Listeners;
}

type Listeners = Record<'addListener' | 'removeListener', (listener: () => void) => void>;

/**
 * Whether the browser lets us read these sites, followed: readers can take away what was given with the installation.
 *
 * @param origins match patterns; the same ones as long as the component lives
 * @returns undefined until it is known
 */
export function useSiteAccess(permissions: Permissions, origins: string[]): boolean | undefined {
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

  return allowed;
}
