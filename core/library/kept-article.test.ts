import { expect, it, test } from 'vitest';
import type { Article } from '../article.ts';
import type { Brief } from '../brief.ts';
import { type KeptArticle, keptAfterReading, laterOf, type ReadArticle } from './kept-article.ts';

const article = (change: Partial<Article> = {}): Article => ({
  ...{ key: 'paper:news/1', source: 'paper', url: 'https://paper.example/news/1', inLanguage: 'en' },
  ...{ headline: 'The bridge', byline: {}, extent: 'whole', text: 'The bridge is closed.' },
  ...{ blocks: [], emphasis: [], citations: [] },
  ...change,
});

const brief = (provider: string): Brief => ({
  ...{ article: 'paper:news/1', language: 'en', summary: [], claims: [], provider },
  ...{ dateCreated: '2026-01-01T00:00:00.000Z', refusals: [], otherSides: [] },
});

const read = (provider: string, change?: Partial<Article>): ReadArticle => ({
  ...{ article: article(change), brief: brief(provider), names: [] },
});

const days = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'] as const;
const after = (first: ReadArticle, second: ReadArticle): KeptArticle =>
  keptAfterReading(keptAfterReading(undefined, first, days[0]), second, days[1]);

it('keeps what is read again as it is now, and when it was read first', () => {
  const kept = after(read('reading'), read('reading', { text: 'The bridge is open.' }));
  expect(kept).toMatchObject({ key: 'paper:news/1', firstRead: days[0], lastRead: days[1] });
  expect(kept.article.text).toBe('The bridge is open.');
});

test.each<[string, ReadArticle, ReadArticle, string]>([
  ['a better brief takes its place', read('reading'), read('openai'), 'openai'],
  ['one picked by rule takes no other’s', read('openai'), read('reading'), 'openai'],
  ['nor does none', read('dossier'), read('none'), 'dossier'],
  [
    'unless the article says something else',
    read('openai'),
    read('reading', { text: 'It is open.' }),
    'reading',
  ],
  ['or has another headline', read('openai'), read('reading', { headline: 'It is open' }), 'reading'],
  ['another maker’s does', read('openai'), read('browser'), 'browser'],
])('%s', (_, first, second, provider) => {
  expect(after(first, second).brief.provider).toBe(provider);
});

const translated = { text: 'Le pont.', copy: { kind: 'google-translate', machineTranslated: true } } as const;
const archived = { text: 'Kept.', copy: { kind: 'wayback', machineTranslated: false } } as const;
const preview = { text: 'The', extent: 'preview' } as const;

test.each<[string, Partial<Article>, Partial<Article>, string]>([
  ['a preview changes nothing but the date', {}, preview, 'The bridge is closed.'],
  ['nor a machine translation', {}, translated, 'The bridge is closed.'],
  ['not of a preview either', preview, translated, 'The'],
  ['the whole takes the place of a preview', preview, {}, 'The bridge is closed.'],
  ['the article’s own words that of a translation', translated, preview, 'The'],
  ['an archived copy is as good as the page', {}, archived, 'Kept.'],
])('%s', (_, first, second, text) => {
  const kept = after(read('reading', first), read('reading', second));
  expect(kept.article.text).toBe(text);
  expect(kept.lastRead).toBe(days[1]);
});

it('takes of two entries the later one, with the earlier date of the first reading', () => {
  const early = keptAfterReading(undefined, read('reading'), days[0]);
  const late = keptAfterReading(undefined, read('dossier'), days[2]);
  for (const merged of [laterOf(early, late), laterOf(late, early)]) {
    expect(merged).toEqual({ ...late, firstRead: days[0] });
  }
});
