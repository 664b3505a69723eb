import { browser } from 'wxt/browser';
import type { Article } from '../../core/article.ts';
import type { Brief, Draft, Refusal, Sent } from '../../core/brief.ts';
import { bodyAlone, moveBrief } from '../../core/grounding/move-brief.ts';
import { permissionsOf } from '../../core/server-permissions.ts';
import { type Connection, keysKey, type Maker, readKeys, type Settings } from '../../core/settings.ts';
import { briefKey, keepBrief, keptBrief } from '../../library/briefs.ts';
import browserProvider from '../../providers/browser.ts';
import libretranslateProvider from '../../providers/libretranslate.ts';
import openaiProvider from '../../providers/openai.ts';
import {
  BriefRefused,
  type BrowserModels,
  type DraftProgress,
  type Provider,
  refusalBy,
} from '../../providers/provider.ts';
import { analyse } from './analysis.ts';

const providers: Record<Maker, Provider> = {
  browser: browserProvider,
  openai: openaiProvider,
  libretranslate: libretranslateProvider,
};

/** How far the making of a brief is: who is at it, and what there is of it. */
export interface MakingProgress {
  maker: Maker;
  /** The share of a download that is done, from 0 to 1. */
  downloaded?: number;
  brief?: Brief;
  /** What the maker was sent so far. */
  sent?: Sent;
  /** Who was asked before and made none. */
  refusals: readonly Refusal[];
}

/** What a brief is made with. */
export interface MakingRequest {
  article: Article;
  settings: Settings;
  /** Makers that are asked, best first. */
  makers: readonly Maker[];
  signal: AbortSignal;
  /** The reader asked for it by a click, so that a download may begin. */
  asked: boolean;
  /** Made anew, even where the same makers made it before. */
  again: boolean;
  /** Whether it is kept for the next time: nothing of a private window is, and nothing where the library is off. */
  keeps: boolean;
  onProgress(progress: MakingProgress): void;
}

/** The brief by the first maker that does not refuse, and who refused before; no brief where all of them did. */
export interface Making {
  brief?: Brief;
  refusals: Refusal[];
}

/**
 * A brief of an article by one of the reader's makers. One that was made of the same words before is taken from the
 * library. Refusals are answers; what throws is a fault of ours.
 */
export async function makeBrief(request: MakingRequest): Promise<Making> {
  const refusals: Refusal[] = [];
  for (const maker of request.makers) {
    let sent: Sent | undefined;
    const onProgress: MakingRequest['onProgress'] = (progress) => {
      sent = progress.sent ?? sent;
      request.onProgress(progress);
    };
    try {
      return { brief: await briefBy(maker, { ...request, onProgress }, refusals), refusals };
    } catch (error) {
      if (!(error instanceof BriefRefused)) throw error;
      refusals.push(refusalBy(maker, error, sent));
      if (error.reason === 'cancelled') break;
    }
  }
  return { refusals };
}

const modelOf = (maker: Maker, { servers }: Settings): string | undefined =>
  maker === 'browser' ? undefined : servers[maker]?.model;

/** The brief that one of these makers made of the same words before, the first of them that did. */
export async function briefMadeBefore({
  article,
  settings,
  makers,
}: Pick<MakingRequest, 'article' | 'settings' | 'makers'>): Promise<Brief | undefined> {
  for (const maker of makers) {
    const key = await briefKey(article, settings.language, maker, modelOf(maker, settings));
    const kept = await briefUnder(key, article);
    if (kept) return kept;
  }
  return undefined;
}

/** A brief that is kept, pointing into the page as it is now. */
async function briefUnder(key: string, article: Article): Promise<Brief | undefined> {
  const kept = await keptBrief(key);
  return kept && moveBrief(kept, bodyAlone(article), article);
}

async function briefBy(maker: Maker, request: MakingRequest, refusals: Refusal[]): Promise<Brief> {
  const { article, settings, signal, asked, again, keeps } = request;
  const tell = (progress: Omit<MakingProgress, 'maker' | 'refusals'>) =>
    request.onProgress({ maker, refusals: [...refusals], ...progress });
  const { language } = settings;
  const key = await briefKey(article, language, maker, modelOf(maker, settings));
  const kept = again ? undefined : await briefUnder(key, article);
  if (kept) return kept;
  tell({});
  const reading = await analyse('read', article);
  const ground = (draft: Draft) => {
    const making = { provider: maker, dateCreated: new Date().toISOString(), refusals: [...refusals] };
    return analyse('ground', { draft, article, making });
  };
  let atWork = true;
  const showProgress = async (progress: DraftProgress) => {
    if (progress.step === 'sending') return tell({ sent: progress.sent });
    if (progress.step === 'downloading') return tell({ downloaded: progress.share });
    const brief = await ground(progress.draft);
    if (atWork && !signal.aborted) tell({ brief });
  };
  const draft = await providers[maker]
    .makeDraft({
      ...{ article, language, reading, signal, fetch: (...of) => fetch(...of), mayDownload: asked },
      ...(maker === 'browser' ? { browserModels: browserModels() } : await connectionTo(maker, settings)),
      onProgress: (progress) => void showProgress(progress),
    })
    .finally(() => {
      atWork = false;
    });
  const brief = await ground(draft);
  if (brief.claims.length === 0) throw new BriefRefused('no-evidence');
  if (keeps) await keepBrief(key, moveBrief(brief, article, bodyAlone(article)));
  return brief;
}

const browserModels = (): BrowserModels => {
  const { LanguageDetector, Translator, Summarizer, LanguageModel } = globalThis as BrowserModels;
  return {
    ...(LanguageDetector && { LanguageDetector }),
    ...(Translator && { Translator }),
    ...(Summarizer && { Summarizer }),
    ...(LanguageModel && { LanguageModel }),
  };
};

/** The server that the reader set up, with its key, where the browser lets us reach it. */
async function connectionTo(
  maker: Exclude<Maker, 'browser'>,
  { servers }: Settings,
): Promise<{ connection: Connection }> {
  const server = servers[maker];
  if (!server) throw new BriefRefused('not-set-up');
  const { origins } = permissionsOf(server.address, !import.meta.env.FIREFOX);
  if (!(await browser.permissions.contains({ origins }))) throw new BriefRefused('not-allowed');
  const key = readKeys((await browser.storage.local.get(keysKey))[keysKey])[maker];
  return { connection: { ...server, ...(key && { key }) } };
}
