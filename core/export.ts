import type { Article } from './article.ts';
import type { Brief, BriefClaim } from './brief.ts';
import {
  type ComparedClaim,
  type ComparisonReport,
  type FactPair,
  senseWords,
} from './comparison/comparison-report.ts';
import { factKey } from './facts/fact.ts';
import { formatFact } from './facts/format.ts';
import type { Span } from './span.ts';

/** What is exported: a brief of an article, beside the article on its other side. */
export interface ComparisonExport {
  here: Article;
  there: Article;
  brief: Brief;
  report: ComparisonReport;
}

/** How an export for readers says what is not the articles' own, in the reader's language. */
export interface ExportWords {
  /** What the two sides' sites are called. */
  places: Record<'here' | 'there', string>;
  /** The status of a claim. */
  status(compared: ComparedClaim): string;
  /** Who is said to have said a claim; undefined where the article states it itself. */
  attribution(who: string | undefined): string;
  /** What there is to say besides the values that differ: a denial, a figure to check. */
  notes(compared: ComparedClaim, senses: Record<'here' | 'there', string>[]): string[];
  date(iso: string): string | undefined;
}

/** One claim of an export. */
interface Row {
  claim: BriefClaim;
  compared: ComparedClaim;
  here: string;
  there: string;
}

const quoted = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

function rowsOf({ here, there, brief, report }: ComparisonExport): Row[] {
  return report.claims.flatMap((compared) => {
    const claim = brief.claims.find(({ id }) => id === compared.claim);
    if (!claim) return [];
    const passages = { here: quoted(here.text, claim.passages), there: quoted(there.text, compared.there) };
    return [{ claim, compared, ...passages }];
  });
}

const factsOf = (pairs: readonly FactPair[], side: 'here' | 'there', { brief }: ComparisonExport): string =>
  pairs.map((pair) => formatFact(pair[side], brief.language)).join('; ');

/** Markup of Markdown that a text brings along is shown, not followed. */
const plainMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');

/** The comparison as Markdown, to be read: both articles, and each claim with its passages and differences. */
export function comparisonMarkdown(data: ComparisonExport, words: ExportWords): string {
  const cite = ({ headline, url, datePublished }: Article, place: string): string =>
    [`[${plainMarkdown(headline)}](<${url}>)`, place, datePublished && words.date(datePublished)]
      .filter(Boolean)
      .join(' · ');
  const claims = rowsOf(data).map(({ claim, compared, here, there }, at) => {
    const differences = compared.differences.map((pair) => {
      const [a, b] = [factsOf([pair], 'here', data), factsOf([pair], 'there', data)];
      return `- ${plainMarkdown(a)} (${words.places.here}) ≠ ${plainMarkdown(b)} (${words.places.there})`;
    });
    const passages = [here, there].filter(Boolean).map((passage) => `> ${plainMarkdown(passage)}`);
    return [
      `## ${at + 1}. ${plainMarkdown(claim.text)}`,
      `${words.status(compared)} · ${plainMarkdown(words.attribution(claim.attribution))}`,
      [
        ...differences,
        ...words.notes(compared, senseWords(compared, data.here, data.there)).map((note) => `- ${note}`),
      ].join('\n'),
      ...passages,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  const headline = data.brief.headline ?? data.here.headline;
  const articles = [cite(data.here, words.places.here), cite(data.there, words.places.there)];
  return `# ${plainMarkdown(headline)}\n\n${articles.map((article) => `- ${article}`).join('\n')}\n\n${claims.join('\n\n')}\n`;
}

/** A field that a spreadsheet neither splits nor runs as a formula (RFC 4180). */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The columns of the CSV, by what a row has in each. */
const csvColumns: Record<string, (row: Row, data: ComparisonExport) => string> = {
  claim: ({ claim }) => claim.text,
  kind: ({ claim }) => claim.kind,
  attribution: ({ claim }) => claim.attribution ?? '',
  facts: ({ claim }) => claim.facts.map(factKey).join('; '),
  status: ({ compared }) => compared.status,
  confidence: ({ compared }) => compared.confidence.toFixed(2),
  differs_here: ({ compared }, data) => factsOf(compared.differences, 'here', data),
  differs_there: ({ compared }, data) => factsOf(compared.differences, 'there', data),
  passage_here: ({ here }) => here,
  passage_there: ({ there }) => there,
  url_here: (_, { here }) => here.url,
  url_there: (_, { there }) => there.url,
};

/** The comparison as CSV (RFC 4180), one claim a line; statuses, kinds and normalised facts are the same in every language. */
export function comparisonCsv(data: ComparisonExport): string {
  const rows = rowsOf(data).map((row) => Object.values(csvColumns).map((column) => column(row, data)));
  return [Object.keys(csvColumns), ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** The comparison as JSON-LD: the articles as schema.org NewsArticle, claims as Claim. No verdict is part of it. */
export function comparisonJsonLd(data: ComparisonExport): string {
  const article = ({ url, headline, inLanguage, datePublished }: Article) => ({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline,
    inLanguage,
    ...(datePublished && { datePublished }),
  });
  const claims = rowsOf(data).map(({ claim, compared, here, there }) => ({
    '@type': 'Claim',
    text: claim.text,
    inLanguage: data.brief.language,
    appearance: { '@type': 'Quotation', text: here, isPartOf: { '@id': data.here.url } },
    ...(there && { citation: { '@type': 'Quotation', text: there, isPartOf: { '@id': data.there.url } } }),
    additionalProperty: [
      ...(claim.attribution
        ? [{ '@type': 'PropertyValue', name: 'attribution', value: claim.attribution }]
        : []),
      { '@type': 'PropertyValue', name: 'comparison', value: compared.status },
      ...compared.differences.map((pair) => ({
        '@type': 'PropertyValue',
        name: pair.here.type,
        value: [pair.here.key, pair.there.key],
      })),
    ],
  }));
  const graph = [article(data.here), article(data.there), ...claims];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
