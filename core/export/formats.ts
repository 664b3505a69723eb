import { bibtex } from './bibtex.ts';
import type { BriefExport, ExportWords } from './brief-export.ts';
import { claimJsonLd } from './claim-json-ld.ts';
import { cslJson } from './csl-json.ts';
import { claimsCsv, factsCsv } from './csv.ts';
import { hypothesisJson } from './hypothesis.ts';
import { markdown } from './markdown.ts';
import { webAnnotations } from './web-annotation.ts';

/** A file that a brief is saved as. */
export interface ExportFormat {
  id: string;
  /** What the file's name ends with. */
  ending: string;
  mediaType: string;
  write(data: BriefExport, words: ExportWords): string;
}

/** Every format, in the order that they are offered in. */
export const exportFormats = [
  { id: 'markdown', ending: 'md', mediaType: 'text/markdown', write: markdown },
  { id: 'claims-csv', ending: 'claims.csv', mediaType: 'text/csv', write: claimsCsv },
  { id: 'facts-csv', ending: 'facts.csv', mediaType: 'text/csv', write: factsCsv },
  {
    id: 'web-annotation',
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    write: webAnnotations,
  },
  { id: 'claim-json-ld', ending: 'claims.jsonld', mediaType: 'application/ld+json', write: claimJsonLd },
  { id: 'hypothesis', ending: 'hypothesis.json', mediaType: 'application/json', write: hypothesisJson },
  { id: 'bibtex', ending: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  {
    id: 'csl-json',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
] as const satisfies readonly ExportFormat[];

/** A name for the file of an article's brief that every file system takes. */
export const fileName = ({ article }: BriefExport, { ending }: ExportFormat): string =>
  `${article.key.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)}.${ending}`;
