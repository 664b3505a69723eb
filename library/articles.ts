import type { IDBPObjectStore } from 'idb';
import { entryOf, type LibraryEntry } from '../core/library/entry.ts';
import {
  type KeptArticle,
  keptAfterReading,
  laterOf,
  type ReadArticle,
} from '../core/library/kept-article.ts';
import { type KeptBrief, type LibrarySchema, openLibrary } from './database.ts';

// Each of these rejects where the browser's storage is full or broken (`troubleOf`), and then has changed nothing.

/**
 * Keeps an article that was read, one entry an article: see `keptAfterReading`.
 *
 * @param at when, ISO 8601 in UTC
 */
export const keepRead = (read: ReadArticle, at: string): Promise<void> =>
  change(async (stores) => {
    await put(stores, keptAfterReading(await stores.articles.get(read.article.key), read, at));
  });

/** An entry of every article, the last read first. */
export async function listEntries(): Promise<LibraryEntry[]> {
  const entries = await (await openLibrary()).getAll('entries');
  return entries.sort((a, b) => (a.lastRead < b.lastRead ? 1 : -1));
}

export const countArticles = async (): Promise<number> => (await openLibrary()).count('entries');

export const getKept = async (key: string): Promise<KeptArticle | undefined> =>
  (await openLibrary()).get('articles', key);

/** Those of the articles that have these keys; all of them without. */
export async function getAllKept(keys?: readonly string[]): Promise<KeptArticle[]> {
  const db = await openLibrary();
  if (!keys) return db.getAll('articles');
  const kept = await Promise.all(keys.map((key) => db.get('articles', key)));
  return kept.filter((one) => one !== undefined);
}

/** What was removed of an article, to be put back as it was. */
export interface Removed {
  kept: KeptArticle;
  briefs: KeptBrief[];
}

/** Removes an article with every brief that was kept of it; undefined where there is none. */
export const removeArticle = (key: string): Promise<Removed | undefined> =>
  change(async ({ articles, entries, briefs }) => {
    const begun = IDBKeyRange.bound(`${key} `, `${key} \uffff`);
    const [kept, found] = await Promise.all([articles.get(key), briefs.getAll(begun)]);
    // An article's key may hold spaces, and so begin with another's.
    const own = found.filter(({ brief }) => brief.article === key);
    await Promise.all([
      articles.delete(key),
      entries.delete(key),
      ...own.map((brief) => briefs.delete(brief.key)),
    ]);
    return kept && { kept, briefs: own };
  });

/** Puts back what was removed; what was read and made since is kept as if it had never been removed. */
export const putBack = ({ kept, briefs }: Removed): Promise<void> =>
  change(async (stores) => {
    const since = await stores.articles.get(kept.key);
    await put(stores, since ? keptBeside(kept, since) : kept);
    for (const brief of briefs) {
      if (!(await stores.briefs.getKey(brief.key))) await stores.briefs.put(brief);
    }
  });

/** One entry of an article's two, of which one was removed and the other came after that. */
const keptBeside = (removed: KeptArticle, since: KeptArticle): KeptArticle =>
  since.lastRead > removed.lastRead
    ? keptAfterReading(removed, since, since.lastRead)
    : laterOf(removed, since);

/** What came of adding articles from elsewhere. */
export interface Merged {
  added: number;
  /** How many were kept before and read later elsewhere. */
  updated: number;
  /** How many were kept as late or later here. */
  unchanged: number;
}

/** Adds articles from elsewhere, all or none of them; of one that is here too, the one that was read last stays. */
export const mergeArticles = (others: readonly KeptArticle[]): Promise<Merged> =>
  change(async (stores) => {
    const merged: Merged = { added: 0, updated: 0, unchanged: 0 };
    for (const other of others) {
      const own = await stores.articles.get(other.key);
      merged[own === undefined ? 'added' : own.lastRead < other.lastRead ? 'updated' : 'unchanged'] += 1;
      await put(stores, own ? laterOf(own, other) : other);
    }
    return merged;
  });

/** Removes every article and every kept brief. */
export const clearLibrary = (): Promise<void> =>
  change(async ({ articles, entries, briefs }) => {
    await Promise.all([articles.clear(), entries.clear(), briefs.clear()]);
  });

const storeNames = ['articles', 'entries', 'briefs'] as const;

type Stores = {
  [Name in (typeof storeNames)[number]]: IDBPObjectStore<LibrarySchema, typeof storeNames, Name, 'readwrite'>;
};

async function put({ articles, entries }: Stores, kept: KeptArticle): Promise<void> {
  const entry = entryOf(kept);
  await articles.put(kept);
  await entries.put(entry);
}

/** Does what changes the library as one: where a part of it fails, nothing is changed. */
async function change<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const transaction = (await openLibrary()).transaction(storeNames, 'readwrite');
  // Where a request fails, that is what is told.
  transaction.done.catch(() => {});
  try {
    const result = await work({
      articles: transaction.objectStore('articles'),
      entries: transaction.objectStore('entries'),
      briefs: transaction.objectStore('briefs'),
    });
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort();
  } catch {
    // The browser has done so.
  }
}
