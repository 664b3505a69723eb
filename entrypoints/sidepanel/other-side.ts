import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OtherSideState } from '../../components/OtherSideCheck.tsx';
import type { Article } from '../../core/article.ts';
import type { OtherSide } from '../../core/brief.ts';
import { factKey } from '../../core/fact.ts';
import { envelope, readArticlesKey, type TabRecord } from '../../core/messages.ts';
import { articleAt } from '../../core/other-side.ts';
import { compareInWorker } from './compare.ts';
import { fetchArticle } from './fetch-article.ts';

type ArticleRecord = Extract<TabRecord, { state: 'article' }>;

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
  const read = useReadArticles();
  const [chosen, choose] = useState<string>();
  const [state, setState] = useState<OtherSideState>({ step: 'idle' });
  const side =
    otherSides.find(({ url }) => url === chosen) ??
    otherSides.find(({ url }) => articleAt(read, url)) ??
    otherSides[0];
  const other = side && articleAt(read, side.url);
  const compared = other !== undefined && isCompared(record, other);

  useEffect(() => {
    if (!other || compared) return;
    setState({ step: 'comparing' });
    compare(tabId, record, other).then(
      () => setState({ step: 'idle' }),
      () => setState({ step: 'failed', failure: 'not-an-article' }),
    );
  }, [other?.key, other?.text, compared, record.revision]);

  const check = () => {
    if (!side) return;
    const { protocol, hostname } = new URL(side.url);
    const permitted = browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
    setState({ step: 'fetching' });
    void getOtherSide(permitted, side.url).then(async (result) => {
      if ('failed' in result) return setState({ step: 'failed', failure: result.failed });
      // The other side may have moved to an address that nothing names: it is compared with by hand.
      await compare(tabId, record, { ...result.got, url: side.url });
      setState({ step: 'idle' });
    });
  };

  return {
    side,
    state: compared && state.step !== 'fetching' ? { step: 'compared', extent: other.extent } : state,
    choose(url) {
      choose(url);
      setState({ step: 'idle' });
    },
    check,
  };
}

async function getOtherSide(permitted: Promise<boolean>, url: string) {
  const isPermitted = await permitted.catch(() => false);
  return isPermitted ? fetchArticle(url) : { failed: 'no-permission' as const };
}

/** True where the record's comparison is with this very text and has every claim that is found in the page. */
function isCompared({ comparison, brief }: ArticleRecord, other: Article): boolean {
  if (comparison?.other.key !== other.key || comparison.other.text !== other.text) return false;
  const known = new Set(comparison.report.claims.map(({ claim }) => claim));
  return brief.claims.every(({ id, passages }) => passages.length === 0 || known.has(id));
}

/** Compares, and tells the background, which keeps the comparison and marks the page. */
async function compare(tabId: number, { article, brief, revision }: ArticleRecord, other: Article) {
  const claims = brief.claims.map(({ id, passages, facts }) => ({ id, passages, facts: facts.map(factKey) }));
  const report = await compareInWorker(article, other, claims);
  const message = { tabId, revision, comparison: { other, report } };
  await browser.runtime.sendMessage(envelope('background', 'compared', message));
}

/** The articles that were read in this session, followed. */
function useReadArticles(): Article[] {
  const [read, setRead] = useState<Article[]>([]);

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
