import * as v from 'valibot';
import { migrateSettings } from '../settings.ts';
import { fileVersion } from './file.ts';
import type { KeptArticle } from './kept-article.ts';
import { keptArticleSchema } from './kept-article-schema.ts';

/** What a file brings. */
export interface FileContent {
  articles: KeptArticle[];
  /** How many of its articles are not as they should be, and are left out. */
  skipped: number;
  /** What it holds for settings, of any shape; `{}` where there are none. */
  settings: Record<string, unknown>;
}

/**
 * Reads a file that a library was exported to. It may be anybody's: what is not as it should be is left out.
 *
 * @param now ISO 8601 in UTC; no article was read later
 * @returns `broken` for what is no such file, `newer` for one of a version that is yet to come
 */
export function readFile(text: string, now: string): FileContent | 'broken' | 'newer' {
  const file = parse(text);
  const version = file?.sidegloss;
  if (!Number.isInteger(version) || (version as number) < 1) return 'broken';
  if ((version as number) > fileVersion) return 'newer';
  if (!Array.isArray(file?.articles)) return 'broken';
  const articles: KeptArticle[] = [];
  for (const one of file.articles) {
    const read = v.safeParse(keptArticleSchema, one, { abortEarly: true });
    if (!read.success) continue;
    const { firstRead, lastRead } = read.output;
    articles.push({ ...read.output, firstRead: earlier(firstRead, now), lastRead: earlier(lastRead, now) });
  }
  return {
    articles,
    skipped: file.articles.length - articles.length,
    settings: migrateSettings(file.settings),
  };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null ? (file as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
