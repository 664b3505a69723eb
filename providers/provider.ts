import type { Article } from '../core/article.ts';
import type { Draft, Refusal, RefusalReason, Sent } from '../core/brief.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Language } from '../core/language.ts';
import type { TextReading } from '../core/reading/text-reading.ts';
import type { Connection } from '../core/settings.ts';

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
  /** The server that the reader set up for this provider. */
  connection?: Connection;
  /** The browser's own models, each where the browser has it. */
  browserModels?: BrowserModels;
  /** True where the reader asked for it by a click, so that a download may begin. */
  mayDownload?: boolean;
  /** Told of each step on the way. */
  onProgress?(progress: DraftProgress): void;
}

/** The browser's own models (Chrome, Edge), as the page's global scope has them. */
export interface BrowserModels {
  LanguageDetector?: typeof LanguageDetector;
  Translator?: typeof Translator;
  Summarizer?: typeof Summarizer;
  LanguageModel?: typeof LanguageModel;
}

/**
 * How far a draft is: a share from 0 to 1 of a download, what is written so far, or all that was sent so far, which is told
 * with each request as it goes out.
 */
export type DraftProgress =
  | { step: 'downloading'; share: number }
  | { step: 'writing'; draft: Draft }
  | { step: 'sending'; sent: Sent };

/** A maker of drafts. */
export interface Provider {
  id: string;
  /** A whole draft; throws BriefRefused where the provider makes none. */
  makeDraft(request: DraftRequest): Promise<Draft>;
  /**
   * Asks a server whether it would do, sending nothing of any article: the models that it has, as far as it lists them.
   * Throws BriefRefused with the fault. Only providers that are a server have it.
   */
  testConnection?(
    request: Pick<DraftRequest, 'connection' | 'fetch' | 'signal'>,
  ): Promise<{ models: string[] }>;
}

/** Why a provider made no draft: an expected answer, which is kept and shown. */
export class BriefRefused extends Error {
  override readonly name = 'BriefRefused';
  readonly reason: RefusalReason;
  /** The refuser's own words, where they help; never anything that the reader keeps secret. */
  readonly detail: string | undefined;

  constructor(reason: RefusalReason, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/** A refusal as it is kept, with what was sent before. */
export const refusalBy = (provider: string, { reason, detail }: BriefRefused, sent?: Sent): Refusal => ({
  provider,
  reason,
  ...(detail && { detail }),
  ...(sent && { sent }),
});

/** States a provider; the one thing that a provider's file exports. */
export const defineProvider = (provider: Provider): Provider => provider;
