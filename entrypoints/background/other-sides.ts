import { browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import type { OtherSide } from '../../core/brief.ts';
import {
  rankOtherSides,
  rememberArticle,
  rememberRewrite,
  type SeenRewrite,
} from '../../core/comparison/other-side.ts';
import { readArticlesKey, seenRewritesKey } from '../../core/messages.ts';
import { sourceOf } from '../../sources/index.ts';
import { inTurn } from './turns.ts';

const { session } = browser.storage;

/**
 * The other sides of an article, best first: those known of it, and the rewrites that this session has seen cite
 * it. What the article cites is remembered for its originals, but not what is read in a private window.
 */
export async function knownOtherSides(
  article: Article,
  known: OtherSide[],
  incognito: boolean,
): Promise<OtherSide[]> {
  const seen = await inTurn(async () => {
    const rewrites = ((await session.get(seenRewritesKey))[seenRewritesKey] ?? []) as SeenRewrite[];
    if (article.citations.length > 0 && !incognito) {
      await session.set({ [seenRewritesKey]: rememberRewrite(rewrites, article) });
    }
    return rewrites;
  });
  return rankOtherSides(article, known, seen, (url) => sourceOf(url) !== undefined);
}

/** Session storage holds 10 MB in all; hardly an article is longer. */
const longestKept = 150_000;

/**
 * Keeps an article for this session, so that it need not be fetched again as another one's other side. The words of a
 * machine translation are not the article's own, so they are never compared with in its place. Nothing that is read in a
 * private window outlives it.
 *
 * @returns whether it is kept
 */
export async function keepArticle(article: Article, incognito: boolean): Promise<boolean> {
  if (incognito || article.copy?.machineTranslated || article.text.length > longestKept) return false;
  await inTurn(async () => {
    const read = ((await session.get(readArticlesKey))[readArticlesKey] ?? []) as Article[];
    await session.set({ [readArticlesKey]: rememberArticle(read, article) });
  });
  return true;
}
