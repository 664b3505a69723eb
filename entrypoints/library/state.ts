import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { saveFile } from '../../components/save-file.ts';
import { useSettings } from '../../components/settings.ts';
import { useStored } from '../../components/stored.ts';
import type { LibraryEntry } from '../../core/library/entry.ts';
import { writeFile } from '../../core/library/file.ts';
import type { KeptArticle, LibraryTrouble } from '../../core/library/kept-article.ts';
import { libraryKeptKey, libraryTroubleKey } from '../../core/messages.ts';
import {
  getAllKept,
  getKept,
  listEntries,
  putBack,
  type Removed,
  removeArticle,
} from '../../library/articles.ts';
import { troubleOf } from '../../library/database.ts';

const { local, session } = browser.storage;

/** The reader's settings. */
export const useOwnSettings = () =>
  useSettings(local, [browser.i18n.getUILanguage(), ...navigator.languages]);

export interface LibraryControl {
  /** The last read first; undefined before they are known. */
  entries: LibraryEntry[] | undefined;
  trouble: LibraryTrouble | undefined;
  /** What was removed last and may be put back. */
  removed: Removed | undefined;
  remove(key: string): Promise<void>;
  undo(): Promise<void>;
  /** Saves those of these keys as a file. */
  save(keys: readonly string[], name: string): Promise<void>;
}

/** The library, and what can be done with it. It is looked at again whenever an article is kept, and when the reader comes back to this page. */
export function useLibrary(): LibraryControl {
  const [entries, setEntries] = useState<LibraryEntry[]>();
  const [own, setTrouble] = useState<LibraryTrouble>();
  const [removed, setRemoved] = useState<Removed>();
  const told = useStored<LibraryTrouble>(session, libraryTroubleKey);
  const lastKept = useStored<string>(session, libraryKeptKey);

  /** Does something, and shows what the library then holds together with what came of it. */
  async function attempt<Result>(work: () => Promise<Result>, show?: (result: Result) => void) {
    try {
      const result = await work();
      setEntries(await listEntries());
      setTrouble(undefined);
      show?.(result);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }
  const refresh = () => void attempt(async () => {});

  useEffect(refresh, [lastKept]);
  useEffect(() => {
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, []);

  return {
    entries,
    trouble: browser.extension.inIncognitoContext ? 'private' : (own ?? told),
    removed,
    remove: (key) => attempt(() => removeArticle(key), setRemoved),
    undo: () =>
      attempt(
        async () => removed && putBack(removed),
        () => setRemoved(undefined),
      ),
    save: (keys, name) =>
      attempt(async () => {
        const text = writeFile(await getAllKept(keys), new Date().toISOString());
        saveFile(name, 'application/json', text);
      }),
  };
}

/** The article whose key the address names after `#`; undefined where it names none. */
export function useChosenKey(): string | undefined {
  const [hash, setHash] = useState(location.hash);

  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return decoded(hash.slice(1));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * A kept article; undefined until it is there.
 *
 * @param version changes with what the library holds
 */
export function useKept(key: string | undefined, version: unknown): KeptArticle | undefined {
  const [kept, setKept] = useState<KeptArticle>();

  useEffect(() => {
    let isLeft = false;
    const found = key === undefined ? Promise.resolve(undefined) : getKept(key);
    const show = (one: KeptArticle | undefined) => !isLeft && setKept(one);
    found.then(show, () => show(undefined));
    return () => {
      isLeft = true;
    };
  }, [key, version]);

  return kept?.key === key ? kept : undefined;
}
