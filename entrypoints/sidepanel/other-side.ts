import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OtherSideState } from '../../components/OtherSideCheck.tsx';
import type { Article } from '../../core/article.ts';
import type { OtherSide } from '../../core/brief.ts';
import { claimPlaces } from '../../core/comparison/claim-places.ts';
import { articleAt, type OtherSideResult } from '../../core/comparison/other-side.ts';
import { factKey } from '../../core/facts/fact-key.ts';
import { type ArticleRecord, envelope, readArticlesKey } from '../../core/messages.ts';
import { sourceOf } from '../../sources/index.ts';
import { compareArticles } from './analysis.ts';
import { fetchArticle } from './fetch-article.ts';

const idle: OtherSideState = { step: 'idle' };

/** What keeps two articles from being compared or kept is their size. */
const tooLarge: OtherSideState = { step: 'failed', failure: 'too-large' };

/** The other side of a tab's article: which one, what is known of it, and how to get it. */
export interface OtherSideControl {
  side: OtherSide | undefined;
  state: OtherSideState;
  choose(url: string): void;
  /** Asks for the site and fetches the page. Must be called in a click's own turn: a permission needs it. */
  check(): void;
}

/**
 * Follows the other side of a tab's article. One that was read before in this session is compared with at once;
 * nothing is fetched before `check`.
 */
export function useOtherSide(tabId: number, record: ArticleRecord): OtherSideControl {
  const { otherSides } = record.brief;
  const ofSession = useReadArticles();
  const [fetched, setFetched] = useState<Article[]>([]);
  const read = articlesAtHand(record, fetched, ofSession ?? []);
  const [chosen, choose] = useState<string>();
  const [states, setStates] = useState<Record<string, OtherSideState>>({});
  const side =
    otherSides.find(({ url }) => url === chosen) ??
    otherSides.find(({ url }) => articleAt(read, url)) ??
    otherSides[0];
  const other = side && articleAt(read, side.url);
  // What was read may be about to show that there is nothing to fetch: until that is known nothing is offered.
  const isKnown = other !== undefined || ofSession !== undefined;
  const compared = other !== undefined && isCompared(record, other);
  const state = (side && states[side.url]) ?? idle;
  // What comes of one side is told of that side, whichever the reader has chosen meanwhile.
  const tell = (url: string, next: OtherSideState) => setStates((before) => ({ ...before, [url]: next }));

  const compareWith = (article: Article, url: string) => {
    tell(url, { step: 'comparing' });
    compare(tabId, record, article).then(
      () => tell(url, idle),
      () => tell(url, tooLarge),
    );
  };

  useEffect(() => {
    if (other && !compared) compareWith(other, side.url);
  }, [other?.key, other?.text, compared, record.revision, claimPlaces(record.brief.claims)]);

  const check = () => {
    if (!side) return;
    const { url } = side;
    // It was read, and could not be compared.
    if (other) return compareWith(other, url);
    const permitted = browser.permissions.request({ origins: originsOf(url) });
    tell(url, { step: 'fetching' });
    const keep = async (result: OtherSideResult) => {
      if ('failed' in result) return tell(url, { step: 'failed', failure: result.failed });
      // Under the address that it was asked for it is found again, wherever it has moved to.
      const article = { ...result.got, url };
      const { incognito } = await browser.tabs.get(tabId);
      // Of a private window nothing is kept beyond what its own panel shows.
      if (incognito) setFetched((before) => [article, ...before]);
      else await browser.runtime.sendMessage(envelope('background', 'otherSideRead', { article }));
      // Once it is known as read it is compared.
      tell(url, { step: 'comparing' });
    };
    getOtherSide(permitted, url)
      .then(keep)
      .catch(() => tell(url, tooLarge));
  };

  return {
    side: isKnown ? side : undefined,
    state: compared && state.step !== 'fetching' ? { step: 'compared', extent: other.extent } : state,
    choose,
    check,
  };
}

/**
 * The permission that an address needs. Sites that are no source send readers from one of `example.org` and
 * `www.example.org` to the other, so both are asked for at once.
 */
function originsOf(url: string): string[] {
  const { protocol, hostname } = new URL(url);
  const twin = hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`;
  return (sourceOf(url) ? [hostname] : [hostname, twin]).map((host) => `${protocol}//${host}/*`);
}

async function getOtherSide(permitted: Promise<boolean>, url: string): Promise<OtherSideResult> {
  const isPermitted = await permitted.catch(() => false);
  return isPermitted ? fetchArticle(url) : { failed: 'no-permission' };
}

/**
 * Every article that one can be compared with, the latest reading of each first. The one that it is compared with already is
 * among them: what the session has read is known a moment later, and it forgets.
 */
export const articlesAtHand = (
  { comparison }: Pick<ArticleRecord, 'comparison'>,
  fetched: readonly Article[],
  ofSession: readonly Article[],
): Article[] => [...fetched, ...ofSession, ...(comparison ? [comparison.other] : [])];

/** True where the record's comparison is with this very text and has every claim that is found in the page. */
function isCompared({ comparison, brief }: ArticleRecord, other: Article): boolean {
  if (comparison?.other.key !== other.key || comparison.other.text !== other.text) return false;
  const known = new Set(comparison.report.claims.map(({ claim }) => claim));
  return brief.claims.every(({ id, passages }) => passages.length === 0 || known.has(id));
}

/** Compares, and tells the background, which keeps the comparison and marks the page. */
async function compare(tabId: number, { article, brief, revision }: ArticleRecord, other: Article) {
  const claims = brief.claims.map(({ id, passages, facts }) => ({ id, passages, facts: facts.map(factKey) }));
  const report = await compareArticles(article, other, claims);
  const message = { tabId, revision, places: claimPlaces(claims), comparison: { other, report } };
  await browser.runtime.sendMessage(envelope('background', 'compared', message));
}

/** The articles that were read in this session, followed; undefined before they are known. */
function useReadArticles(): Article[] | undefined {
  const [read, setRead] = useState<Article[]>();

  useEffect(() => {
    const { session } = browser.storage;
    const refresh = async () =>
      setRead(((await session.get(readArticlesKey))[readArticlesKey] ?? []) as Article[]);
    session.onChanged.addListener(refresh);
    void refresh();
    return () => session.onChanged.removeListener(refresh);
  }, []);

  return read;
}
