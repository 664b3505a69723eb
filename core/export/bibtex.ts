import type { Language } from '../language.ts';
import type { BriefExport, ExportWords } from './brief-export.ts';
import { type Work, worksOf } from './work.ts';

/** The two articles as BibLaTeX's `@online`, in UTF-8. */
export const bibtex = (data: BriefExport, words: ExportWords): string =>
  worksOf(data, words).map(entry).join('\n');

/** What babel calls the languages. */
const languageIds: Record<Language, string> = {
  en: 'english',
  'zh-Hans': 'chinese-hans',
  'zh-Hant': 'chinese-hant',
  ja: 'japanese',
};

function entry({ id, title, url, byline, site, language, published, accessed, note }: Work): string {
  const fields: [string, string | undefined][] = [
    ['author', literal(byline.author)],
    ['title', literal(title)],
    ['translator', literal(byline.translator)],
    ['editor', literal(byline.editor)],
    ['organization', escapeLatex(byline.group ?? site)],
    ['date', published],
    ['url', verbatim(url)],
    ['urldate', accessed],
    ['language', language],
    ['langid', language && languageIds[language]],
    ['note', escapeLatex(note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${keyOf(id)},\n${lines.join('\n')}\n}\n`;
}

/** A key may have neither white space nor what separates fields. */
const keyOf = (id: string): string => id.replaceAll(/[^\w:./-]+/g, '-');

/** In braces of its own: its capitals are kept, and its "and" and commas make no list of names. */
const literal = (text: string | undefined): string | undefined => text && `{${escapeLatex(text)}}`;

/** Braces as commands: BibTeX counts those that are escaped, too. */
const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text as LaTeX sets it; letters of every script are kept as they are. */
export const escapeLatex = (text: string | undefined): string | undefined =>
  text
    ?.replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^]|[&%$#_]/g, (character) => commands[character] ?? `\\${character}`);

/** An address is read as it stands, but for braces, which must pair. */
const verbatim = (url: string): string =>
  url.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
