import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Brief } from '../core/brief.ts';
import type { LibraryEntry } from '../core/library/entry.ts';
import type { KeptArticle, LibraryTrouble } from '../core/library/kept-article.ts';

/** A brief that a maker was asked for, kept so that it is never asked for twice. */
export interface KeptBrief {
  /** See `briefKey`. */
  key: string;
  brief: Brief;
}

export interface LibrarySchema extends DBSchema {
  briefs: { key: string; value: KeptBrief };
  articles: { key: string; value: KeptArticle };
  /** One for each of the articles: a list need not read them whole. */
  entries: { key: string; value: LibraryEntry };
}

/** A browser whose storage is damaged may never answer. */
const patience = 10_000;

let database: Promise<IDBPDatabase<LibrarySchema>> | undefined;

/** The extension's own database in this browser, opened once; rejects where the browser gives none. */
export function openLibrary(): Promise<IDBPDatabase<LibrarySchema>> {
  database ??= inTime(open()).catch((error) => {
    forget();
    throw error;
  });
  return database;
}

/** Why something could not be read or kept. */
export const troubleOf = (error: unknown): LibraryTrouble =>
  (error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'broken';

const open = () =>
  openDB<LibrarySchema>('sidegloss', 1, {
    upgrade(db) {
      db.createObjectStore('briefs', { keyPath: 'key' });
      db.createObjectStore('articles', { keyPath: 'key' });
      db.createObjectStore('entries', { keyPath: 'key' });
    },
    // Another page deletes the database, or has a newer version of it.
    blocking(_version, _wanted, { target }) {
      (target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, patience, new Error('The browser’s storage does not answer.'));
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function forget() {
  database = undefined;
}
