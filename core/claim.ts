import type { Fact, FactValue } from './fact.ts';
import type { Span } from './span.ts';

/** What sort of statement a claim is. */
export type ClaimKind = 'figure' | 'event' | 'forecast' | 'statement' | 'opinion';

/** Who is said to have said a claim, and the verb it is said with, in the text's words. */
export interface Attribution extends Span {
  who: string;
  verb?: string;
}

/** A fact of a claim without its place. `role` tells the ends of a flow apart (exports from, exports to). */
export interface ClaimFact extends FactValue {
  role?: 'from' | 'to';
  /** A name as the reader's language writes it. */
  label?: string;
}

/** The place of a claim on the timeline: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface ClaimDate {
  value: string;
  /** True where the article does not state it and it was worked out from what the article does state. */
  derived?: true;
}

/** A sentence of an article picked as one of its claims (schema.org Claim; no verdict). */
export interface PickedClaim extends Span {
  kind: ClaimKind;
  /** Check-worthiness from 0 to 1. */
  score: number;
  attribution?: Attribution;
  facts: Fact[];
  /** Why it was picked, as short machine-readable words (`figure`, `attributed`, `lead`, `central` …). */
  reasons: string[];
}
