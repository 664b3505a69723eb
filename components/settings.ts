import { useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  loadSettings,
  readSettings,
  type Settings,
  type SettingsChange,
  type SettingsStore,
} from '../core/settings.ts';

/** A store that tells of its changes, from wherever they come. */
interface WatchedStore extends SettingsStore {
  onChanged: Record<'addListener' | 'removeListener', (listener: () => void) => void>;
}

/**
 * The reader's settings, followed, and how to change them.
 *
 * @param store where they are kept; the same one as long as the component lives
 * @param preferred the browser's languages as BCP 47 tags, best first
 */
export function useSettings(
  store: WatchedStore,
  preferred: readonly string[],
): [Settings, (change: SettingsChange) => void] {
  const [settings, setSettings] = useState(readSettings(undefined, preferred));

  useEffect(() => {
    const refresh = async () => setSettings(await loadSettings(store, preferred));
    store.onChanged.addListener(refresh);
    void refresh();
    return () => store.onChanged.removeListener(refresh);
  }, []);

  return [settings, (change) => void changeSettings(store, change)];
}
