import type { Article } from '../article.ts';
import type { FactValue } from '../facts/fact.ts';
import { factKey } from '../facts/fact-key.ts';
import { writeFact } from '../reading/write-fact.ts';
import {
  articlesOf,
  type BriefExport,
  type ExportedClaim,
  type ExportWords,
  exportedClaims,
  type Passage,
} from './brief-export.ts';

/** The brief as JSON-LD: the articles as schema.org NewsArticle, its claims as Claim. No verdict is part of it. */
export function claimJsonLd(data: BriefExport, words: ExportWords): string {
  const claims = exportedClaims(data, words).map((claim) => claimNode(data, claim, words));
  const graph = [...articlesOf(data).map(articleNode), ...claims];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

function articleNode({ url, headline, inLanguage, datePublished, byline }: Article) {
  const { author, translator, editor, group } = byline;
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline,
    inLanguage,
    ...(datePublished && { datePublished }),
    ...(author && { author: { name: author } }),
    ...(translator && { translator: { name: translator } }),
    ...(editor && { editor: { name: editor } }),
    ...(group && { publisher: { '@type': 'Organization', name: group } }),
  };
}

function claimNode(data: BriefExport, exported: ExportedClaim, words: ExportWords) {
  const { article, brief, comparison } = data;
  const { claim, text, who, passages, beside } = exported;
  return {
    '@type': 'Claim',
    text,
    inLanguage: brief.language,
    genre: claim.kind,
    ...(who && { author: { name: who } }),
    ...(claim.when && { temporalCoverage: claim.when.value }),
    ...(passages.length > 0
      ? { appearance: passages.map((passage) => quotation(passage, article)) }
      : {
          abstract: `${words.headings.notFound}: ${words.missing(claim)}`,
          isBasedOn: { '@id': article.url },
        }),
    ...(beside &&
      beside.passages.length > 0 && {
        citation: beside.passages.map((passage) => quotation(passage, comparison!.other)),
      }),
    ...(claim.facts.length > 0 && {
      mentions: claim.facts.map((fact) => ({ ...property(fact), name: writeFact(fact, brief.language) })),
    }),
    ...(beside && { comment: comparisonNode(beside) }),
    creditText: words.madeBy(brief),
    ...(brief.machine && { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' }),
  };
}

const quotation = ({ text, url }: Passage, article: Article) => ({
  '@type': 'Quotation',
  text,
  inLanguage: article.inLanguage,
  url,
  isPartOf: { '@id': article.url },
});

/** What the other side says of a claim: a status, and the facts of the two sides that differ. */
function comparisonNode({ compared }: NonNullable<ExportedClaim['beside']>) {
  return {
    '@type': 'Comment',
    name: 'comparison',
    text: compared.status,
    ...(compared.differences.length > 0 && {
      mentions: compared.differences.map(({ here, there }) => ({
        ...property(here),
        valueReference: property(there),
      })),
    }),
  };
}

const property = (fact: FactValue) => ({
  '@type': 'PropertyValue',
  propertyID: fact.type,
  value: factKey(fact),
});
