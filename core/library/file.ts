import { type Settings, settingsVersion } from '../settings.ts';
import type { KeptArticle } from './kept-article.ts';

/** The version of the file that a library is exported to. */
export const fileVersion = 1;

/** What such a file holds. Keys to servers are in none. */
export interface LibraryFile {
  sidegloss: typeof fileVersion;
  /** When, ISO 8601 in UTC. */
  exported: string;
  /** With the version of their shape; absent where articles alone were exported. */
  settings?: Settings & { version: number };
  articles: KeptArticle[];
}

/**
 * Articles of the library as the text of a file (JSON).
 *
 * @param at when, ISO 8601 in UTC
 */
export function writeFile(articles: KeptArticle[], at: string, settings?: Settings): string {
  const file: LibraryFile = {
    sidegloss: fileVersion,
    exported: at,
    ...(settings && { settings: { ...settings, version: settingsVersion } }),
    articles,
  };
  return JSON.stringify(file);
}
