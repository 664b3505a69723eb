import type { Article, Byline } from '../article.ts';
import type { Brief, BriefClaim, Flag, TextCheck } from '../brief.ts';
import {
  type ComparedClaim,
  type FactPair,
  type Renaming,
  senseWords,
} from '../comparison/comparison-report.ts';
import { formatFact } from '../facts/format.ts';
import type { Comparison } from '../messages.ts';
import { toldFacts } from '../reading/told-facts.ts';
import { writeFact } from '../reading/write-fact.ts';
import type { Span } from '../span.ts';
import { passageUrl } from './text-fragment.ts';

/** What is exported: a brief of an article, beside the article on its other side where the two were compared. */
export interface BriefExport {
  article: Article;
  brief: Brief;
  comparison?: Comparison | undefined;
}

/** How an export says what is not the articles' own, in the reader's language. */
export interface ExportWords {
  headings: Record<'summary' | 'claims' | 'notFound' | 'wording' | 'opinions', string>;
  /** The heading of what only the other article claims. */
  leftOut(there: string): string;
  /** That one side calls something otherwise than usual, and how often. */
  renaming(renaming: Renaming): string;
  /** What an article's site is called. */
  site(article: Article): string;
  kind(claim: BriefClaim): string;
  /** Who is said to have said a claim; undefined where the article states it itself. */
  attribution(who: string | undefined): string;
  /** Why a claim has no passage. */
  missing(claim: BriefClaim): string;
  /** Who wrote it, as the page has it. */
  byline(byline: Byline): string[];
  /** Who made the brief, with what, and when. */
  madeBy(brief: Brief): string;
  /** Why the words that were read are not the article's own. */
  notOwnWords(article: Article): string | undefined;
  /** That a value in a machine's words is not where they cite. */
  flag(found: Flag['found']): string;
  /** That a machine's words and the passage they cite deny one another. */
  denied: string;
  /** The status of a compared claim. */
  status(compared: ComparedClaim): string;
  /** What there is to say of one besides the values that differ: a denial, a figure to check. */
  notes(compared: ComparedClaim, senses: Record<'here' | 'there', string>[], there: string): string[];
  date(iso: string): string | undefined;
}

/** A stretch of an article's own words, and the address that leads to it. */
export interface Passage extends Span {
  text: string;
  url: string;
}

/** A claim with all that is exported of it. */
export interface ExportedClaim {
  claim: BriefClaim;
  /** Its number in the brief, from 1. */
  number: number;
  text: string;
  who: string | undefined;
  facts: string[];
  passages: Passage[];
  beside?: { compared: ComparedClaim; passages: Passage[]; differences: Record<'here' | 'there', string>[] };
}

/** The claims of a brief, each with its passages on both sides, and with its marks in what a machine wrote. */
export function exportedClaims(data: BriefExport, words: ExportWords): ExportedClaim[] {
  const { article, brief, comparison } = data;
  const compared = new Map(comparison?.report.claims.map((claim) => [claim.claim, claim]));
  return brief.claims.map((claim, at) => {
    const other = compared.get(claim.id);
    return {
      claim,
      number: at + 1,
      text: withMarks(claim.text, claim.check, words),
      who: claim.attribution && withMarks(claim.attribution, claim.whoCheck, words),
      facts: [...new Set(toldFacts(claim.facts).map((fact) => writeFact(fact, brief.language)))],
      passages: passagesOf(article, claim.passages),
      ...(comparison &&
        other && {
          beside: {
            compared: other,
            passages: passagesOf(comparison.other, other.there),
            differences: other.differences.map((pair) => writePair(pair, brief)),
          },
        }),
    };
  });
}

/** What there is to say of a claim beside the other side, besides the values that differ. */
export function notesBeside(
  { article, comparison }: BriefExport,
  claim: ExportedClaim,
  words: ExportWords,
): string[] {
  if (!comparison || !claim.beside) return [];
  const { compared } = claim.beside;
  return words.notes(compared, senseWords(compared, article, comparison.other), words.site(comparison.other));
}

/** Stretches of an article in its own words, each with the address that leads to it. */
export const passagesOf = (article: Article, spans: readonly Span[]): Passage[] =>
  spans.map(({ start, end }) => ({
    start,
    end,
    text: article.text.slice(start, end),
    url: passageUrl(article, { start, end }),
  }));

const writePair = ({ here, there }: FactPair, { language }: Brief): Record<'here' | 'there', string> => ({
  here: formatFact(here, language),
  there: formatFact(there, language),
});

/** What a machine wrote, with a mark after each value that is not where it cites. */
export function withMarks(text: string, check: TextCheck | undefined, words: ExportWords): string {
  if (!check) return text;
  let marked = '';
  let at = 0;
  for (const { end, found } of check.flags.toSorted((a, b) => a.end - b.end)) {
    marked += `${text.slice(at, end)} [${words.flag(found)}]`;
    at = end;
  }
  return marked + text.slice(at) + (check.denied ? ` [${words.denied}]` : '');
}

/** The headline in the brief's language, with its marks; the article's own where the brief has none. */
export const headlineOf = ({ article, brief }: BriefExport, words: ExportWords): string =>
  brief.headline === undefined ? article.headline : withMarks(brief.headline, brief.headlineCheck, words);

/** The sentences of the summary with their marks, and the numbers of the claims that each rests on. */
export function exportedSummary(
  { brief }: BriefExport,
  words: ExportWords,
): { text: string; claims: number[] }[] {
  return brief.summary.map(({ text, claims, check }) => ({
    text: withMarks(text, check, words),
    claims: claims.map((id) => brief.claims.findIndex((claim) => claim.id === id) + 1).filter(Boolean),
  }));
}

/** The articles of an export: the one that the brief is of, and the one it was compared with. */
export const articlesOf = ({ article, comparison }: BriefExport): Article[] =>
  comparison ? [article, comparison.other] : [article];
