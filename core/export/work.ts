import { type Article, type Byline, publishedOn } from '../article.ts';
import type { Language } from '../language.ts';
import { articlesOf, type BriefExport, type ExportWords } from './brief-export.ts';

/** An article as it is cited. */
export interface Work {
  /** Equal for one article in every export. */
  id: string;
  title: string;
  url: string;
  byline: Byline;
  /** What the site is called; absent where only the address is known. */
  site?: string;
  language?: Language;
  /** `YYYY-MM-DD`: the day that its own page gives. */
  published?: string;
  /** `YYYY-MM-DD`: the day that it was read, where the reader was. */
  accessed: string;
  note?: string;
}

/**
 * The works that an export cites: the article, and the other side as it was read, or as far as it is known where it
 * was not.
 */
export function worksOf(data: BriefExport, words: ExportWords): Work[] {
  const { brief, comparison } = data;
  const accessed = localDay(new Date(brief.dateCreated));
  const read = articlesOf(data).map((article) => workOf(article, accessed, words));
  if (comparison) return read;
  const known = brief.otherSides.map(
    ({ url, title }): Work => ({ id: url, title: title ?? url, url, byline: {}, accessed }),
  );
  return [...read, ...known];
}

function workOf(article: Article, accessed: string, words: ExportWords): Work {
  const { key, headline, url, byline, inLanguage } = article;
  const published = publishedOn(article);
  const note = words.notOwnWords(article);
  return {
    ...{ id: key, title: headline, url, byline, site: words.site(article), language: inLanguage, accessed },
    ...(published && { published }),
    ...(note && { note }),
  };
}

/** The day of a moment by the reader's own clock. */
const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** What is said of a work besides its title and address: where it stands, who wrote it, and when. */
export const aboutWork = ({ site, byline, published }: Work, words: ExportWords): string[] => [
  ...(site === undefined ? [] : [site]),
  ...words.byline(byline),
  ...(published ? [words.date(published) ?? published] : []),
];
