import type { Span } from '../span.ts';

/** A block of a page as its markup has it. */
export interface PageBlock extends Span {
  tag: 'p' | 'heading' | 'li' | 'quote' | 'table' | 'caption';
  /** The share of its letters inside links, 0 to 1. */
  link: number;
  /** The share of its letters in bold, 0 to 1. */
  bold: number;
  /** How many images it has. */
  images: number;
}

/** A stretch of a page's text that leads to an address. */
export interface PageLink extends Span {
  href: string;
}

/** What a page shows its reader and says of itself: a plain record, all that leaves the page. */
export interface Page {
  url: string;
  canonical?: string;
  /** The address that an archive says it was taken from. */
  original?: string;
  lang?: string;
  /** The document's title. */
  title?: string;
  /** The heading that the page shows. */
  heading?: string;
  bylineText?: string;
  dateText?: string;
  /** The page shows that there is more for those who pay. */
  preview: boolean;
  metas: Record<string, string>;
  /** Its JSON-LD (schema.org), each script as it stands. */
  linkedData: string[];
  /** The text of all blocks joined by line feeds. */
  text: string;
  blocks: PageBlock[];
  bold: Span[];
  links: PageLink[];
}

/** Why a page was not read as an article. */
export type NotArticle =
  /** Its address is not that of an article of the site. */
  | 'not-an-article'
  /** It shows no text of an article: not loaded yet, a video or an image alone, or a question before the page. */
  | 'no-text'
  /** It has far more text than an article. */
  | 'too-large'
  /** Its text is in a language that is not read here. */
  | 'unsupported-language';
