import { type Article, bodyBlocks } from '../article.ts';
import type { Brief } from '../brief.ts';
import { foldLatin } from '../names/name.ts';
import { toSimplified } from '../names/script.ts';
import type { KeptArticle } from './kept-article.ts';

/** What a list of the library shows of an article, and what it is searched by. */
export interface LibraryEntry
  extends Pick<KeptArticle, 'key' | 'lastRead'>,
    Pick<Article, 'source' | 'url' | 'inLanguage' | 'headline' | 'datePublished'> {
  brief: Pick<Brief, 'provider' | 'machine' | 'language' | 'headline'>;
  /** How many claims the brief has. */
  claims: number;
  /** Every word that it is found by, folded. */
  words: string;
}

/** The entry of a kept article. */
export function entryOf(kept: KeptArticle): LibraryEntry {
  const { key, lastRead, article, brief } = kept;
  const { source, url, inLanguage, headline, datePublished } = article;
  const { provider, machine, language } = brief;
  return {
    ...{ key, lastRead, source, url, inLanguage, headline },
    ...(datePublished !== undefined && { datePublished }),
    brief: {
      ...{ provider, language },
      ...(machine && { machine }),
      ...(brief.headline !== undefined && { headline: brief.headline }),
    },
    claims: brief.claims.length,
    words: foldForSearch(wordsOf(kept).join('\n')),
  };
}

const wordsOf = ({ article, brief, names }: KeptArticle): string[] => [
  article.headline,
  brief.headline ?? '',
  ...Object.values(article.byline),
  ...names,
  ...brief.summary.map(({ text }) => text),
  ...brief.claims.flatMap(({ text, attribution }) => [text, attribution ?? '']),
  ...bodyBlocks(article).map(({ start, end }) => article.text.slice(start, end)),
];

/** A text as it is searched: without case, width, accents, or the difference of Traditional and Simplified. */
export const foldForSearch = (text: string): string =>
  toSimplified(foldLatin(text.normalize('NFKC'))).toLowerCase();

/**
 * The entries that hold every word of a query, in their order. Words stand between spaces; each is looked for anywhere,
 * so that Chinese and Japanese need none.
 */
export function searchEntries(entries: readonly LibraryEntry[], query: string): LibraryEntry[] {
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
