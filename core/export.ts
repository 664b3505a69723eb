import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import type { ComparedClaim, ComparisonReport, FactPair } from './comparison/comparison-report.ts';
import { formatFact } from './facts/format.ts';
import type { Span } from './span.ts';

/** What is exported: a brief of an article, beside the article on its other side. */
export interface ComparisonExport {
  here: Article;
  there: Article;
  brief: Brief;
  report: ComparisonReport;
}

/** One claim of an export. */
interface Row {
  text: string;
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
    return [{ text: claim.text, compared, ...passages }];
  });
}

const factsOf = (pairs: readonly FactPair[], side: 'here' | 'there', { brief }: ComparisonExport): string =>
  pairs.map((pair) => formatFact(pair[side], brief.language)).join('; ');

/** Markup of Markdown that a text brings along is shown, not followed. */
const plainMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');

/** The comparison as Markdown: both articles, and each claim with its passages and differences. */
export function comparisonMarkdown(data: ComparisonExport): string {
  const link = ({ headline, url }: Article) => `[${plainMarkdown(headline)}](<${url}>)`;
  const claims = rowsOf(data).map(({ text, compared, here, there }) => {
    const lines = [`## ${plainMarkdown(text)}`, `- ${compared.status}`];
    for (const pair of compared.differences) {
      const [a, b] = [factsOf([pair], 'here', data), factsOf([pair], 'there', data)];
      lines.push(`- ${plainMarkdown(a)} ≠ ${plainMarkdown(b)}`);
    }
    if (here) lines.push(`> ${plainMarkdown(here)}`);
    if (there) lines.push('', `> ${plainMarkdown(there)}`);
    return lines.join('\n');
  });
  return `# ${link(data.here)}\n\n${link(data.there)}\n\n${claims.join('\n\n')}\n`;
}

/** A field that a spreadsheet neither splits nor runs as a formula (RFC 4180). */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The comparison as CSV (RFC 4180), one claim a line. */
export function comparisonCsv(data: ComparisonExport): string {
  const head = [
    'claim',
    'status',
    'confidence',
    'facts_here',
    'facts_there',
    'passage_here',
    'passage_there',
  ];
  const rows = rowsOf(data).map(({ text, compared, here, there }) => {
    const { status, confidence, differences } = compared;
    const facts = [factsOf(differences, 'here', data), factsOf(differences, 'there', data)];
    return [text, status, confidence.toFixed(2), ...facts, here, there];
  });
  return [head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
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
  const claims = rowsOf(data).map(({ text, compared, here, there }) => ({
    '@type': 'Claim',
    text,
    inLanguage: data.brief.language,
    appearance: { '@type': 'Quotation', text: here, isPartOf: { '@id': data.here.url } },
    ...(there && { citation: { '@type': 'Quotation', text: there, isPartOf: { '@id': data.there.url } } }),
    additionalProperty: [
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
