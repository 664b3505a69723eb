import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Brief } from '../core/brief.ts';

/** A brief that a maker was asked for, kept so that it is never asked for twice. */
export interface KeptBrief {
  /** See `briefKey`. */
  key: string;
  brief: Brief;
}

export interface LibrarySchema extends DBSchema {
  briefs: { key: string; value: KeptBrief };
}

let database: Promise<IDBPDatabase<LibrarySchema>> | undefined;

/** The extension's own database in this browser, opened once; rejects where the browser gives none. */
export function openLibrary(): Promise<IDBPDatabase<LibrarySchema>> {
  database ??= openDB<LibrarySchema>('sidegloss', 1, {
    upgrade(db) {
      db.createObjectStore('briefs', { keyPath: 'key' });
    },
    terminated: forget,
  }).catch((error) => {
    forget();
    throw error;
  });
  return database;
}

function forget() {
  database = undefined;
}
