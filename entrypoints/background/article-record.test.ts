import { expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import type { Brief } from '../../core/brief.ts';
import { claimPlaces } from '../../core/comparison/claim-places.ts';
import type { ArticleRecord } from '../../core/messages.ts';
import { afterReading, withBrief, withComparison, withLocalBrief } from './article-record.ts';

const article: Article = {
  ...{ key: 'paper:news/1', source: 'paper', url: 'https://paper.example/news/1', inLanguage: 'en' },
  ...{ headline: 'The bridge', byline: {}, extent: 'whole', text: 'The bridge is closed.' },
  ...{ blocks: [], emphasis: [], citations: [] },
};

const briefIn = (language: Brief['language'], end: number, more: Partial<Brief> = {}): Brief => ({
  ...{ article: article.key, language, summary: [], provider: 'reading', dateCreated: '2030-01-01' },
  claims: [{ id: 'closed', kind: 'event', text: 'It is closed.', facts: [], passages: [{ start: 0, end }] }],
  ...{ refusals: [], otherSides: [] },
  ...more,
});
const local = briefIn('en', 21);
const translated = briefIn('ja', 21, { provider: 'browser', machine: 'translated' });
const elsewhere = briefIn('ja', 10, { provider: 'openai', machine: 'written' });

const comparison: ArticleRecord['comparison'] = {
  other: { ...article, key: 'other:1', url: 'https://other.example/1' },
  report: { claims: [], onlyThere: [], factsOnlyThere: [] } as never,
};
const read: ArticleRecord = { state: 'article', revision: 2, article, brief: local };
const before: ArticleRecord = { ...read, revision: 1, comparison };

it('keeps a comparison beside another brief where the claims stand where they stood', () => {
  expect(withBrief(before, translated)).toMatchObject({ brief: translated, comparison });
  expect(withBrief(before, elsewhere).comparison).toBeUndefined();
});

it('takes no comparison of claims that stood elsewhere, though they have the same ids', () => {
  const places = claimPlaces(local.claims);
  expect(withComparison(read, comparison!, places)).toEqual({ ...read, comparison });
  expect(withComparison({ ...read, brief: elsewhere }, comparison!, places)).toBeUndefined();
});

it('keeps it also where storage gave the fields of the spans back in another order', () => {
  const stored = { ...local, claims: [{ ...local.claims[0]!, passages: [{ end: 21, start: 0 }] }] };
  expect(withBrief({ ...before, brief: stored }, translated).comparison).toBe(comparison);
});

it('keeps a machine’s brief in the reader’s language, and writes any other anew', () => {
  const handedOver = { ...before, brief: translated };
  expect(withLocalBrief(handedOver, local, 'ja')).toBe(handedOver);
  expect(withLocalBrief(handedOver, local, 'zh-Hans').brief).toEqual(local);
  const again = { ...local, dateCreated: '2030-01-02' };
  expect(withLocalBrief(before, again, 'en').brief).toEqual(again);
});

it('keeps what was made of a page that is read again and says the same', () => {
  expect(afterReading(before, read, 'en')).toEqual({ ...read, comparison });
  const handedOver = { ...before, brief: translated };
  expect(afterReading(handedOver, read, 'ja')).toEqual({ ...read, brief: translated, comparison });
});

it('takes the other sides that are known now', () => {
  const otherSides: Brief['otherSides'] = [{ role: 'original', url: 'https://other.example/1' }];
  const known = { ...read, brief: { ...local, otherSides } };
  const handedOver = { ...before, brief: translated };
  expect(afterReading(handedOver, known, 'ja').brief).toEqual({ ...translated, otherSides });
});

it('keeps nothing of a page that says something else, or of another', () => {
  const changed = { ...read, article: { ...article, text: 'The bridge is open.' } };
  const another = { ...read, article: { ...article, key: 'paper:news/2' } };
  for (const next of [changed, another]) expect(afterReading(before, next, 'en')).toBe(next);
  expect(afterReading(undefined, read, 'en')).toBe(read);
  expect(afterReading({ state: 'no-access' }, read, 'en')).toBe(read);
});
