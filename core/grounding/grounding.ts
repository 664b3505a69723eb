import type { Article } from '../article.ts';
import type { Brief, BriefClaim, Draft, DraftClaim, NotFound, Refusal } from '../brief.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import type { Gazetteer } from '../names/name.ts';
import type { Span } from '../span.ts';
import {
  hasCues,
  matchSelector,
  type Passages,
  passagesOf,
  type SentencesAndFacts,
  statesFact,
} from './match.ts';
import type { Selector } from './selector.ts';

/** What a brief says of its making. */
export type BriefMaking = Pick<Brief, 'provider' | 'dateCreated'> & { refusals?: Refusal[] };

function reasonNotFound(article: Article, { selector }: DraftClaim, passages: Passages): NotFound {
  if (article.extent === 'preview') return 'preview';
  const hasFactsMissing = selector?.type === 'FactSelector' && hasCues(selector, passages);
  return hasFactsMissing ? 'facts-differ' : 'not-stated';
}

const find = (article: Article, selector: Selector | undefined, passages: Passages): Span[] =>
  (selector && matchSelector(article, selector, passages)) ?? [];

function groundClaim(article: Article, claim: DraftClaim, passages: Passages): BriefClaim {
  const found = find(article, claim.selector, passages);
  if (found.length > 0) return { ...claim, passages: found };
  return { ...claim, passages: [], notFound: reasonNotFound(article, claim, passages) };
}

/**
 * Ties a draft to its article: every claim, and every sentence of the summary, with the passages that its selector
 * finds; a claim that has none, with the reason. A claim that is not found stays in the brief.
 *
 * @param reading the sentences and facts of `article.text`
 */
export function groundDraft(
  draft: Draft,
  article: Article,
  reading: SentencesAndFacts,
  making: BriefMaking,
): Brief {
  const passages = passagesOf(article, reading);
  return {
    ...draft,
    article: article.key,
    summary: draft.summary.map((sentence) => ({
      ...sentence,
      passages: find(article, sentence.selector, passages),
    })),
    claims: draft.claims.map((claim) => groundClaim(article, claim, passages)),
    provider: making.provider,
    dateCreated: making.dateCreated,
    refusals: making.refusals ?? [],
    otherSides: draft.otherSides ?? [],
  };
}

/**
 * The facts that a text states and none of the known ones does, where they stand in the text: what has to be
 * marked in a summary or translation that nobody checked by hand. A text may say less closely when than the
 * article does, never more closely.
 *
 * @param known the facts of the article, in whatever language it is
 * @param gazetteer names are checked too where it is given
 */
export const uncheckedFacts = (
  text: string,
  tongue: Tongue,
  known: readonly Pick<Fact, 'key'>[],
  gazetteer?: Gazetteer,
): Fact[] =>
  readFacts(text, gazetteer ? { tongue, gazetteer } : { tongue }).filter(
    ({ key }) => !known.some((fact) => statesFact(fact.key, key)),
  );
