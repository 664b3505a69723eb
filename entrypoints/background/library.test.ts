import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../core/article.ts';
import { libraryKeptKey, libraryTroubleKey } from '../../core/messages.ts';
import { settingsKey } from '../../core/settings.ts';
import { clearLibrary, countArticles, getKept } from '../../library/articles.ts';
import { keepInLibrary } from './library.ts';
import { makeLocalBrief } from './local-brief.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(async () => {
  fakeBrowser.reset();
  await clearLibrary();
});
afterEach(() => vi.restoreAllMocks());

const text = '哈萨克斯坦的铁路每年运送12,000节车厢，比去年增长了两成。';
const article: Article = {
  ...{ key: 'paper:news/1', source: 'paper', url: 'https://paper.example/news/1', inLanguage: 'zh-Hans' },
  ...{ headline: '铁路', byline: {}, extent: 'whole', text },
  ...{ blocks: [{ start: 0, end: text.length, role: 'paragraph' }], emphasis: [], citations: [] },
};

const keep = async (incognito = false) =>
  keepInLibrary(incognito, article, await makeLocalBrief(article, 'en'));
const trouble = async () => (await fakeBrowser.storage.session.get(libraryTroubleKey))[libraryTroubleKey];

it('keeps an article with what its names are called in every language', async () => {
  await keep();
  const kept = await getKept(article.key);
  expect(kept).toMatchObject({ article, brief: { provider: 'reading' } });
  expect(kept!.names).toEqual(['Kazakhstan', '哈萨克斯坦', '哈薩克', 'カザフスタン']);
});

it('says when an article was kept, so that an open library shows it', async () => {
  await keep(true);
  expect(await fakeBrowser.storage.session.get(libraryKeptKey)).toEqual({});
  await keep();
  const { lastRead } = (await getKept(article.key))!;
  expect(await fakeBrowser.storage.session.get(libraryKeptKey)).toEqual({ [libraryKeptKey]: lastRead });
});

it('keeps nothing of a private window, and nothing where the library is off', async () => {
  await keep(true);
  await fakeBrowser.storage.local.set({ [settingsKey]: { library: false } });
  await keep();
  expect(await countArticles()).toBe(0);
});

it('says why nothing is kept, and no longer once something is', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  await keep();
  expect(await trouble()).toBe('full');
  put.mockImplementation(() => {
    throw new DOMException('No.', 'InvalidStateError');
  });
  await keep();
  expect(await trouble()).toBe('broken');
  put.mockRestore();
  await keep();
  expect(await trouble()).toBeUndefined();
});

it('disturbs nothing where even that cannot be said', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValue(new Error('no'));
  await expect(keep()).resolves.toBeUndefined();
  expect(log).toHaveBeenCalledOnce();
});
