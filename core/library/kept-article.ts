import type { Article } from '../article.ts';
import type { Brief } from '../brief.ts';

/** An article in the library, with the last brief of it, whoever made that. */
export interface KeptArticle {
  /** The article's. */
  key: string;
  article: Article;
  brief: Brief;
  /** What the names in it are called in every language, to be found by. */
  names: string[];
  /** When it was read for the first and for the last time, ISO 8601 in UTC. */
  firstRead: string;
  lastRead: string;
}

/** What is read: an article, a brief of it, and the names in it. */
export type ReadArticle = Pick<KeptArticle, 'article' | 'brief' | 'names'>;

/**
 * Why the library keeps nothing: the browser's storage is full, or the browser gives none; a private window has a
 * storage that ends with it.
 */
export type LibraryTrouble = 'full' | 'broken' | 'private';

/**
 * The library's entry after an article is read (again).
 *
 * A reading that shows less than the kept one, such as a preview or a machine translation, changes the date only. A brief
 * that was picked by rule takes no other's place, as long as the article says the same.
 *
 * @param before the entry until then, where there is one
 * @param at when it is read, ISO 8601 in UTC
 */
export function keptAfterReading(
  before: KeptArticle | undefined,
  { article, brief, names }: ReadArticle,
  at: string,
): KeptArticle {
  if (!before) return { key: article.key, article, brief, names, firstRead: at, lastRead: at };
  if (showsLess(article, before.article)) return { ...before, lastRead: at };
  const sameWords = article.text === before.article.text && article.headline === before.article.headline;
  const better = sameWords && isPickedByRule(brief) && !isPickedByRule(before.brief);
  return { ...before, article, brief: better ? before.brief : brief, names, lastRead: at };
}

/** Of two entries of one article the one that was read last, with the date of the first reading of both. */
export function laterOf(one: KeptArticle, other: KeptArticle): KeptArticle {
  const later = other.lastRead > one.lastRead ? other : one;
  const [firstRead] = [one.firstRead, other.firstRead].sort();
  return { ...later, firstRead: firstRead! };
}

function showsLess(article: Article, than: Article): boolean {
  const translated = article.copy?.machineTranslated ?? false;
  if (translated !== (than.copy?.machineTranslated ?? false)) return translated;
  return article.extent === 'preview' && than.extent === 'whole';
}

const isPickedByRule = ({ provider }: Brief): boolean => provider === 'reading' || provider === 'none';
