import { expect, it, vi } from 'vitest';
import type { Article } from '../../core/article.ts';
import { articleAt } from '../../core/comparison/other-side.ts';
import type { Comparison } from '../../core/messages.ts';
import { articlesAtHand } from './other-side.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const url = 'https://other.example/1';
const article = (text: string): Article => ({
  ...{ key: 'other:1', source: 'other', url, inLanguage: 'en', headline: 'The bridge', byline: {} },
  ...{ extent: 'whole', text, blocks: [], emphasis: [], citations: [] },
});
const comparison = { other: article('as compared') } as Comparison;
const textAt = (...lists: Parameters<typeof articlesAtHand>) =>
  articleAt(articlesAtHand(...lists), url)?.text;

it('has the article that is compared already before the session’s are known, and once they are forgotten', () => {
  expect(textAt({ comparison }, [], [])).toBe('as compared');
  expect(textAt({}, [], [])).toBeUndefined();
});

it('has the latest reading of an article', () => {
  expect(textAt({ comparison }, [], [article('as read')])).toBe('as read');
  expect(textAt({ comparison }, [article('as fetched')], [article('as read')])).toBe('as fetched');
});
