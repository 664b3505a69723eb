import type { Selector } from './grounding/selector.ts';
import type { Language } from './language.ts';
import type { ClaimDate, ClaimFact, ClaimKind, ClaimReason } from './reading/claim.ts';
import type { Span } from './span.ts';

/** A sentence of a summary and the ids of the claims it rests on. */
export interface SummarySentence {
  text: string;
  claims: string[];
  /** Where it stands in the article, where it is a sentence of the article itself. */
  selector?: Selector;
}

/** A sentence of a summary with the passages that it was found at itself, whatever its claims were found at. */
export interface BriefSentence extends SummarySentence {
  passages: Span[];
}

/** One claim as a provider writes it, not yet checked against the page. */
export interface DraftClaim {
  id: string;
  kind: ClaimKind;
  /** The claim in the draft's language. */
  text: string;
  /** Who is said to have said it, in the draft's language; absent where it is the article's own statement. */
  attribution?: string;
  facts: ClaimFact[];
  /** When it happened or is to happen, where that is known. */
  when?: ClaimDate;
  /** Where it stands in the article; absent where the article is not known to state it. */
  selector?: Selector;
  /** Why it was picked, where a reading of the page picked it. */
  reasons?: ClaimReason[];
}

/** The page on the other side of a rewrite or of an original. */
export interface OtherSide {
  /** What that page is to this one. */
  role: 'original' | 'rewrite';
  url: string;
  /** Its headline as its own page, or the page that cites it, gives it. */
  title?: string;
  /** Known from a citation alone: whether one of the two is based on the other is for the reader to see. */
  cited?: true;
}

/** What a provider makes of an article, unchecked. */
export interface Draft {
  /** The language that the draft is written in. */
  language: Language;
  headline?: string;
  /** What this page is, in a sentence, where that is known. */
  about?: string;
  summary: SummarySentence[];
  claims: DraftClaim[];
  /** The other side as far as the provider knows it. */
  otherSides?: OtherSide[];
}

/** Why a claim has no passage. */
export type NotFound = 'facts-differ' | 'not-stated' | 'preview';

/** A claim that was looked for in the page: with its passages, or with the reason why it has none. */
export interface BriefClaim extends DraftClaim {
  passages: Span[];
  notFound?: NotFound;
}

/** Who made no draft, and why: kept and shown, no fallback is silent. */
export interface Refusal {
  provider: string;
  reason: string;
}

/** A draft grounded in its article (schema.org abstract). */
export interface Brief extends Omit<Draft, 'summary' | 'claims' | 'otherSides'> {
  article: string;
  summary: BriefSentence[];
  claims: BriefClaim[];
  /** The provider that made the draft. */
  provider: string;
  /** When, ISO 8601. */
  dateCreated: string;
  refusals: Refusal[];
  otherSides: OtherSide[];
}
