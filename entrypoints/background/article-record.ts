import type { Brief } from '../../core/brief.ts';
import { claimPlaces } from '../../core/comparison/claim-places.ts';
import type { Language } from '../../core/language.ts';
import type { ArticleRecord, Comparison, TabRecord } from '../../core/messages.ts';

/** A record with another brief. A comparison is of a brief's claims: it is kept where these stand where they stood. */
export function withBrief({ comparison, ...record }: ArticleRecord, made: Brief): ArticleRecord {
  const brief = { ...made, otherSides: record.brief.otherSides };
  const same = comparison && claimPlaces(record.brief.claims) === claimPlaces(brief.claims);
  return { ...record, brief, ...(same && { comparison }) };
}

/** A record with a comparison; undefined where its claims are others by now than those that were compared. */
export const withComparison = (
  record: ArticleRecord,
  comparison: Comparison,
  places: string,
): ArticleRecord | undefined =>
  claimPlaces(record.brief.claims) === places ? { ...record, comparison } : undefined;

/**
 * A record with the local brief for the reader's language. A machine's that is in that language already stays: the panel
 * hands it over at any moment, and it is what the reader had made.
 */
export const withLocalBrief = (record: ArticleRecord, local: Brief, language: Language): ArticleRecord =>
  record.brief.machine && record.brief.language === language ? record : withBrief(record, local);

/**
 * The record of a page that was just read, in place of the one before. Where a page is read again and says the same, what
 * was made of its words meanwhile stays: nobody may be there to make it again, as when the compare page stands in front.
 */
export function afterReading(
  before: TabRecord | undefined,
  read: ArticleRecord,
  language: Language,
): ArticleRecord {
  if (before?.state !== 'article' || before.article.key !== read.article.key) return read;
  if (before.article.text !== read.article.text) return read;
  const { revision, article, brief } = read;
  const known = { ...before, revision, article, brief: { ...before.brief, otherSides: brief.otherSides } };
  return withLocalBrief(known, brief, language);
}
