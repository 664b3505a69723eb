import type { Article } from '../core/article.ts';
import type { Brief, BriefClaim } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { toldFacts } from '../core/reading/told-facts.ts';
import { writeFact } from '../core/reading/write-fact.ts';

/** A brief as plain text for a terminal, its facts written for a reader of `language`. */
export function printBrief(article: Article, brief: Brief, language: Language): string {
  const about = [article.source, article.key, article.datePublished, article.inLanguage, article.extent];
  const found = brief.claims.filter(({ passages }) => passages.length > 0);
  return [
    '',
    brief.headline ?? article.headline,
    ...(brief.headline && brief.headline !== article.headline ? [article.headline] : []),
    about.filter(Boolean).join(' · '),
    '',
    ...brief.summary.map(({ text, claims }) => `  ${text}${numbers(claims, brief.claims)}`),
    '',
    `  ${found.length} of ${brief.claims.length} claims found in the page`,
    '',
    ...brief.claims.flatMap((claim, index) => claimLines(claim, index + 1, article, language)),
    `  Made by: ${brief.provider}, ${brief.dateCreated}`,
    ...brief.refusals.map(({ provider, reason }) => `  No draft from ${provider}: ${reason}`),
    '',
  ].join('\n');
}

const numbers = (ids: string[], claims: BriefClaim[]): string =>
  ids.length === 0
    ? ''
    : ` [${ids.map((id) => claims.findIndex((claim) => claim.id === id) + 1).join(', ')}]`;

function claimLines(claim: BriefClaim, number: number, article: Article, language: Language): string[] {
  const told = toldFacts(claim.facts).map((fact) => writeFact(fact, language));
  const facts = [...new Set(told)].join(' · ');
  const passage = claim.passages.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  return [
    `  ${String(number).padStart(2)} ${claim.text}`,
    `     ${[claim.kind, claim.attribution, facts].filter(Boolean).join(' | ')}`,
    `     ${passage ? `at ${claim.passages[0]!.start}: ${passage}` : `not found on this page (${claim.notFound})`}`,
    '',
  ];
}
