import type { CopyKind } from '../core/page/address.ts';
import { sources } from './index.ts';

/** A site that carries copies of the sources' articles. */
export interface CopySite {
  kind: CopyKind;
  /** Match patterns of what the browser is asked to allow. */
  origins: readonly string[];
  /** Match patterns of the pages that may be copies of a source's: these are read, and no others of the site. */
  matches: readonly string[];
}

const hosts = sources.flatMap((source) => source.hosts);
const archives = ['ph', 'today', 'is', 'fo', 'md', 'li', 'vn'].map((end) => `https://archive.${end}/*`);
const translated = hosts.map(
  (host) => `https://${host.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog/*`,
);

/** Every site of copies. Short links of archive.today do not tell what they lead to: there every page is looked at. */
export const copySites: readonly CopySite[] = [
  {
    kind: 'wayback',
    origins: ['https://web.archive.org/*'],
    matches: hosts.map((host) => `https://web.archive.org/web/*/${host}/*`),
  },
  { kind: 'archive-today', origins: archives, matches: archives },
  // Not raw.githubusercontent.com: its pages are Markdown as plain text, which is not read.
  {
    kind: 'github-mirror',
    origins: ['https://github.com/*'],
    matches: ['https://github.com/ourhimalayas/txt*'],
  },
  { kind: 'google-translate', origins: translated, matches: translated },
];
