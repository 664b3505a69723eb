import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../core/article.ts';
import { readArticlesKey } from '../../core/messages.ts';
import { keepArticle } from './other-sides.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const article = (copy?: Article['copy']): Article => ({
  ...{ key: 'paper:news/1', source: 'paper', url: 'https://paper.example/news/1', inLanguage: 'en' },
  ...{ headline: 'The bridge', byline: {}, extent: 'whole', text: 'The bridge is closed.' },
  ...{ blocks: [], emphasis: [], citations: [], ...(copy && { copy }) },
});

const kept = async () => (await fakeBrowser.storage.session.get(readArticlesKey))[readArticlesKey];

it('keeps an article, or an archived copy of it, to be compared with', async () => {
  const archived = article({ kind: 'wayback', machineTranslated: false });
  await keepArticle(archived);
  expect(await kept()).toEqual([archived]);
});

it('keeps no machine translation: it would stand for the original', async () => {
  await keepArticle(article());
  await keepArticle(article({ kind: 'google-translate', machineTranslated: true }));
  expect(await kept()).toEqual([article()]);
});

it('keeps no text so long that a dozen would not fit into session storage', async () => {
  await keepArticle({ ...article(), text: 'x'.repeat(200_000) });
  expect(await kept()).toBeUndefined();
});

it('keeps all of several articles that are read at the same moment', async () => {
  const articles = ['1', '2', '3'].map((id) => ({
    ...article(),
    key: id,
    url: `https://paper.example/news/${id}`,
  }));
  await Promise.all(articles.map(keepArticle));
  expect(await kept()).toHaveLength(3);
});

it('says of an article that is too long that it is not kept', async () => {
  expect(await keepArticle({ ...article(), text: 'x'.repeat(200_000) })).toBe(false);
  expect(await kept()).toBeUndefined();
});
