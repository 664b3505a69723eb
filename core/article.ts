import type { Language } from './language.ts';
import type { Copy } from './page/address.ts';
import type { Span } from './span.ts';

/** What a block of text on a page is. Furniture is all that is not the article: credits, shares, footers … */
export type BlockRole = 'paragraph' | 'heading' | 'item' | 'quote' | 'table' | 'caption' | 'furniture';

/** One block of an article: a span of its text and what it is. */
export interface Block extends Span {
  role: BlockRole;
}

/** A link that the page gives as its source. `label` is the word it gives it with (新闻链接, 原文链接 …). */
export interface Citation {
  url: string;
  title?: string;
  label?: string;
}

/** Who made a text, in the page's own words. */
export interface Byline {
  author?: string;
  translator?: string;
  editor?: string;
  group?: string;
}

/**
 * What a page says (schema.org NewsArticle). Offsets everywhere are into `text`, which is the text of all
 * blocks joined by a line feed, furniture included: an offset in the article is an offset in the page's text,
 * so a span needs no translation on its way to the page and back.
 */
export interface Article {
  /** Identity: `source:kind/id`, for example `gnews:zh-hans/1828150`. */
  key: string;
  /** Id of the source, for example `gnews`; `unknown` for a page read by the generic extractor. */
  source: string;
  /** The article's own address, without a copy's wrapping, tracking parameters or fragment. */
  url: string;
  inLanguage: Language;
  headline: string;
  byline: Byline;
  /** ISO 8601: a date, or a date and time with its zone; absent where the page gives none. */
  datePublished?: string;
  /** `preview`: the page shows the beginning only. */
  extent: 'whole' | 'preview';
  text: string;
  blocks: Block[];
  /** What the author set in bold. */
  emphasis: Span[];
  citations: Citation[];
  /** How it was carried here, where this is not the article's own page. */
  copy?: Copy;
}

/**
 * The day that an article is of, as its page writes it: the page, its citations and what it calls yesterday all mean
 * that day, wherever the reader is.
 */
export const publishedOn = ({ datePublished }: Pick<Article, 'datePublished'>): string | undefined =>
  datePublished && /^\d{4}-\d\d-\d\d/.exec(datePublished)?.[0];

/** What an article says, without what stands beside it: two readings of a page that have the same say the same. */
export const bodyWords = (article: Pick<Article, 'headline' | 'text' | 'blocks'>): string =>
  JSON.stringify([
    article.headline,
    bodyBlocks(article).map(({ start, end }) => article.text.slice(start, end)),
  ]);

/** The blocks that are the article's body, in order: neither furniture nor captions. */
export const bodyBlocks = (article: Pick<Article, 'blocks'>): Block[] =>
  article.blocks.filter(({ role }) => role !== 'furniture' && role !== 'caption');
