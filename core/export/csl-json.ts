import type { BriefExport, ExportWords } from './brief-export.ts';
import { type Work, worksOf } from './work.ts';

/** The two articles as CSL-JSON, which Zotero, Pandoc and their like read. */
export const cslJson = (data: BriefExport, words: ExportWords): string =>
  `${JSON.stringify(worksOf(data, words).map(item), null, 2)}\n`;

function item({ id, title, url, byline, site, language, published, accessed, note }: Work) {
  // A byline is the page's own words: which of them are a family's name is not known.
  const names = (name: string | undefined) => name && [{ literal: name }];
  return defined({
    id,
    type: site === undefined ? 'webpage' : 'article-newspaper',
    title,
    author: names(byline.author),
    translator: names(byline.translator),
    editor: names(byline.editor),
    publisher: byline.group,
    'container-title': site,
    issued: date(published),
    accessed: date(accessed),
    URL: url,
    language,
    note,
  });
}

const date = (day: string | undefined) => day && { 'date-parts': [day.split('-').map(Number)] };

const defined = (item: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== ''));
