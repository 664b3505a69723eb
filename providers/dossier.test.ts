import { expect, test } from 'vitest';
import { dossiers } from '../assets/dossiers/index.ts';
import type { Article } from '../core/article.ts';
import provider from './dossier.ts';
import { BriefRefused } from './provider.ts';

const articleAt = (key: string): Article => ({
  key,
  source: 'gnews',
  url: 'https://example.org/',
  inLanguage: 'zh-Hans',
  headline: '',
  byline: {},
  extent: 'whole',
  text: '',
  blocks: [],
  emphasis: [],
  citations: [],
});
test.each(['zh-Hant', 'en'] as const)('a reader of %s gets a draft in that language', async (language) => {
  const draft = await provider.makeDraft({ article: articleAt('gnews:zh-hans/1828150'), language, dossiers });
  expect(draft.language).toBe(language);
  expect(draft.headline).toBe(dossiers[0]?.headline[language]);
  expect(draft.claims).toHaveLength(dossiers[0]?.claims.length ?? 0);
});

test.each([
  ['no dossier is about it', dossiers],
  ['there are no dossiers', undefined],
])('an article is refused where %s', async (_, known) => {
  const request = { article: articleAt('gnews:articles/1828150'), language: 'en' as const };
  const draft = provider.makeDraft({ ...request, ...(known && { dossiers: known }) });
  await expect(draft).rejects.toThrow(BriefRefused);
  await expect(draft).rejects.toMatchObject({ reason: 'no-dossier' });
});
