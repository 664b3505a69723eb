import { useEffect, useState } from 'preact/hooks';

/** A part of the browser's storage that tells of its changes. */
interface WatchedArea {
  get(key: string): Promise<Record<string, unknown>>;
  onChanged: Record<'addListener' | 'removeListener', (listener: () => void) => void>;
}

/** What is stored under a key, followed; undefined where nothing is, and before it is known. */
export function useStored<Value>(area: WatchedArea, key: string): Value | undefined {
  const [value, setValue] = useState<Value>();

  useEffect(() => {
    const refresh = async () => setValue((await area.get(key))[key] as Value | undefined);
    area.onChanged.addListener(refresh);
    void refresh();
    return () => area.onChanged.removeListener(refresh);
  }, [key]);

  return value;
}
