import type { Article } from '../core/article.ts';
import type { Draft } from '../core/brief.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Language } from '../core/language.ts';
import type { TextReading } from '../core/reading/text-reading.ts';

/** What a draft is asked of a provider with. A capability that is absent is one that the provider may not use. */
export interface DraftRequest {
  article: Article;
  /** The language to write in. */
  language: Language;
  /** What was read of the article, where that has been done. */
  reading?: TextReading;
  dossiers?: readonly Dossier[];
  fetch?: typeof globalThis.fetch;
  signal?: AbortSignal;
}

/** A maker of drafts. */
export interface Provider {
  id: string;
  /** Providers are asked in the order of their rank, lowest first, until one makes a draft. */
  rank: number;
  /** A whole draft; throws BriefRefused where the provider makes none. */
  makeDraft(request: DraftRequest): Promise<Draft>;
}

/** Why a provider made no draft: an expected answer, which is kept and shown. */
export class BriefRefused extends Error {
  override readonly name = 'BriefRefused';
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** States a provider; the one thing that a provider's file exports. */
export const defineProvider = (provider: Provider): Provider => provider;
