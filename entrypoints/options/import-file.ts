import * as v from 'valibot';
import { fileVersion } from '../../core/library/file.ts';
import type { KeptArticle } from '../../core/library/kept-article.ts';
import {
  migrateSettings,
  readSettings,
  type ServerMaker,
  type Settings,
  serverMakers,
} from '../../core/settings.ts';
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

/**
 * What of a file's settings is taken over. A file may be anybody's, so it changes nothing of what is sent where: the
 * makers that are asked, and the server of any that is asked or set up, stay as they are.
 */
export function settingsToTake(found: Record<string, unknown>, own: Settings): Partial<Settings> {
  const read = readSettings(found, [own.language]);
  const { makers: _, automatic: __, servers, ...harmless } = read;
  const free = (maker: ServerMaker) => !own.makers.includes(maker) && !own.servers[maker];
  const added = serverMakers.filter((maker) => free(maker) && servers[maker]);
  return {
    ...Object.fromEntries(Object.entries(harmless).filter(([name]) => Object.hasOwn(found, name))),
    ...(added.length > 0 && {
      servers: { ...Object.fromEntries(added.map((maker) => [maker, servers[maker]])), ...own.servers },
    }),
  };
}
