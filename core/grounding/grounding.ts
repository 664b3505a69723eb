import type { Article } from '../article.ts';
import type {
  Brief,
  BriefClaim,
  BriefSentence,
  Draft,
  DraftClaim,
  MachineWork,
  NotFound,
  Refusal,
  SummarySentence,
} from '../brief.ts';
import { isInScript } from '../model/written-draft.ts';
import type { Span } from '../span.ts';
import type { Evidence } from './check-text.ts';
import { hasCues, matchSelector, type Passages, passagesOf, type SentencesAndFacts } from './match.ts';
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

/** True for a claim that was to cite sentences by number or place, and cites none that exists. */
const citesNothing = ({ selector, passages }: BriefClaim): boolean =>
  passages.length === 0 && selector?.type !== 'FactSelector' && selector?.type !== 'TextQuoteSelector';

/** A machine's brief with what its words were found to be worth: claims that cite nothing are dropped and counted. */
function checked(brief: Brief, machine: MachineWork, { check, checkHeadline }: Evidence): Brief {
  const { language, headline } = brief;
  const claims = brief.claims
    .filter((claim) => !citesNothing(claim))
    .map((claim) => ({
      ...claim,
      check: check(claim.text, language, claim.passages),
      ...(claim.attribution && { whoCheck: check(claim.attribution, language, claim.passages) }),
    }));
  const passagesOfClaim = new Map(claims.map(({ id, passages }) => [id, passages]));
  const summary = brief.summary.map((sentence): BriefSentence => {
    const kept = sentence.claims.filter((id) => passagesOfClaim.has(id));
    const cited = [...sentence.passages, ...kept.flatMap((id) => passagesOfClaim.get(id)!)];
    return { ...sentence, claims: kept, check: check(sentence.text, language, cited) };
  });
  const dropped = brief.claims.length - claims.length;
  return {
    ...{ ...brief, summary, claims },
    ...(dropped > 0 && { dropped }),
    ...(!isInScript(brief, language) && { otherScript: true }),
    ...(headline && { headlineCheck: checkHeadline(headline, language, machine) }),
  };
}

/**
 * Ties a draft to its article: every claim, and every sentence of the summary, with the passages that its selector
 * finds; a claim that has none, with the reason. A claim that is not found stays in the brief, save one that a
 * machine gave no sentence for that exists.
 *
 * @param reading the sentences and facts of `article.text`
 * @param evidence of the same article: what a machine's words are checked against
 */
export function groundDraft(
  draft: Draft,
  article: Article,
  reading: SentencesAndFacts,
  making: BriefMaking,
  evidence?: Evidence,
): Brief {
  const passages = passagesOf(article, reading);
  const withPassages = (sentence: SummarySentence): BriefSentence => ({
    ...sentence,
    passages: find(article, sentence.selector, passages),
  });
  const brief: Brief = {
    ...draft,
    article: article.key,
    summary: draft.summary.map(withPassages),
    claims: draft.claims.map((claim) => groundClaim(article, claim, passages)),
    provider: making.provider,
    dateCreated: making.dateCreated,
    refusals: making.refusals ?? [],
    otherSides: draft.otherSides ?? [],
  };
  return draft.machine && evidence ? checked(brief, draft.machine, evidence) : brief;
}
