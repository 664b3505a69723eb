import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../core/article.ts';
import { readArticlesKey, seenRewritesKey } from '../../core/messages.ts';
import { keepArticle, knownOtherSides } from './other-sides.ts';

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
  await keepArticle(archived, false);
  expect(await kept()).toEqual([archived]);
});

it('keeps no machine translation: it would stand for the original', async () => {
  await keepArticle(article(), false);
  await keepArticle(article({ kind: 'google-translate', machineTranslated: true }), false);
  expect(await kept()).toEqual([article()]);
});

it('keeps no text so long that a dozen would not fit into session storage', async () => {
  await keepArticle({ ...article(), text: 'x'.repeat(200_000) }, false);
  expect(await kept()).toBeUndefined();
});

it('keeps all of several articles that are read at the same moment', async () => {
  const articles = ['1', '2', '3'].map((id) => ({
    ...article(),
    key: id,
    url: `https://paper.example/news/${id}`,
  }));
  await Promise.all(articles.map((one) => keepArticle(one, false)));
  expect(await kept()).toHaveLength(3);
});

it('says of an article that is too long that it is not kept', async () => {
  expect(await keepArticle({ ...article(), text: 'x'.repeat(200_000) }, false)).toBe(false);
  expect(await kept()).toBeUndefined();
});

it('remembers nothing of what is read in a private window', async () => {
  const citing = { ...article(), citations: [{ url: 'https://other.example/1' }] };
  expect(await keepArticle(citing, true)).toBe(false);
  await knownOtherSides(citing, [], true);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  await knownOtherSides(citing, [], false);
  expect(await fakeBrowser.storage.session.get(null)).toHaveProperty(seenRewritesKey);
});
