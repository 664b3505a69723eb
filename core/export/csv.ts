import { factKey } from '../facts/fact-key.ts';
import type { ClaimFact } from '../reading/claim.ts';
import { writeFact } from '../reading/write-fact.ts';
import {
  type BriefExport,
  type ExportedClaim,
  type ExportWords,
  exportedClaims,
  type Passage,
} from './brief-export.ts';

type Cell = string | number | undefined;

/** The columns of a table, by what a row has in each. */
type Columns<Row> = Record<string, (row: Row, data: BriefExport, words: ExportWords) => Cell>;

const quotes = (passages: Passage[] = []): string => passages.map(({ text }) => text).join(' ');
const links = (passages: Passage[] = []): string => passages.map(({ url }) => url).join(' ');

const claimColumns: Columns<ExportedClaim> = {
  number: ({ number }) => number,
  claim: ({ text }) => text,
  kind: ({ claim }) => claim.kind,
  attribution: ({ who }) => who,
  facts: ({ claim }) => claim.facts.map(factKey).join('; '),
  date: ({ claim }) => claim.when?.value,
  not_found: ({ claim }) => (claim.passages.length > 0 ? undefined : (claim.notFound ?? 'not-stated')),
  status: ({ beside }) => beside?.compared.status,
  confidence: ({ beside }) => beside?.compared.confidence.toFixed(2),
  differs_here: ({ beside }) => beside?.differences.map(({ here }) => here).join('; '),
  differs_there: ({ beside }) => beside?.differences.map(({ there }) => there).join('; '),
  passage_here: ({ passages }) => quotes(passages),
  passage_there: ({ beside }) => quotes(beside?.passages),
  url_here: ({ passages }, { article }) => links(passages) || article.url,
  url_there: ({ beside }, { comparison }) => links(beside?.passages) || comparison?.other.url,
  made_by: (_, { brief }, words) => words.madeBy(brief),
};

/** The claims as CSV, one a line; statuses, kinds and normalised facts are the same in every language. */
export const claimsCsv = (data: BriefExport, words: ExportWords): string =>
  table(claimColumns, exportedClaims(data, words), data, words);

const factColumns: Columns<ExportedClaim & { fact: ClaimFact }> = {
  claim_number: ({ number }) => number,
  claim: ({ text }) => text,
  type: ({ fact }) => fact.type,
  value: ({ fact }) => fact.value,
  high: ({ fact }) => fact.high,
  unit: ({ fact }) => fact.unit,
  part: ({ fact }) => fact.part,
  precision: ({ fact }) => fact.precision,
  sense: ({ fact }) => fact.sense,
  change: ({ fact }) => fact.change,
  role: ({ fact }) => fact.role,
  key: ({ fact }) => factKey(fact),
  written: ({ fact }, { brief }) => writeFact(fact, brief.language),
  passage: ({ passages }) => quotes(passages),
  url: ({ passages }, { article }) => links(passages) || article.url,
};

/** The facts of all claims as CSV, one a line. */
export const factsCsv = (data: BriefExport, words: ExportWords): string =>
  table(
    factColumns,
    exportedClaims(data, words).flatMap((claim) => claim.claim.facts.map((fact) => ({ ...claim, fact }))),
    data,
    words,
  );

/** A table as CSV (RFC 4180). Without its mark at the beginning, spreadsheets take UTF-8 for something else. */
function table<Row>(columns: Columns<Row>, rows: Row[], data: BriefExport, words: ExportWords): string {
  const cells = rows.map((row) => Object.values(columns).map((column) => column(row, data, words)));
  return `\uFEFF${[Object.keys(columns), ...cells].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
}

/** A field that a spreadsheet neither splits nor runs as a formula, whatever the width of its first sign. */
export function csvField(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
