import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import { type KeptArticle, keptAfterReading } from '../core/library/kept-article.ts';
import {
  clearLibrary,
  countArticles,
  getAllKept,
  getKept,
  keepRead,
  listEntries,
  mergeArticles,
  putBack,
  removeArticle,
} from './articles.ts';
import { briefKey, keepBrief, keptBrief } from './briefs.ts';
import { openLibrary, troubleOf } from './database.ts';

beforeEach(() => clearLibrary());
afterEach(() => vi.restoreAllMocks());

const article = (key: string, text = 'The bridge is closed.'): Article => ({
  ...{ key, source: 'paper', url: `https://paper.example/${key}`, inLanguage: 'en', headline: key },
  ...{ byline: {}, extent: 'whole', text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] },
  ...{ emphasis: [], citations: [] },
});

const brief: Brief = {
  ...{ article: 'x', language: 'en', summary: [], claims: [], provider: 'reading' },
  ...{ dateCreated: '2026-01-01T00:00:00.000Z', refusals: [], otherSides: [] },
};

const briefOf = (key: string): Brief => ({ ...brief, article: key });

/** Keeps a brief of an article, and tells under which key. */
async function keepBriefOf(key: string): Promise<string> {
  const own = await briefKey(article(key), 'en', 'openai');
  await keepBrief(own, briefOf(key));
  return own;
}

const day = (at: number) => `2026-01-0${at}T00:00:00.000Z`;
const read = (key: string, text?: string) => ({ article: article(key, text), brief, names: [] });
const kept = (key: string, at: number, text?: string): KeptArticle =>
  keptAfterReading(undefined, read(key, text), day(at));

it('has one entry an article, the last read first', async () => {
  await keepRead(read('a'), day(1));
  await keepRead(read('b'), day(2));
  await keepRead(read('a', 'It is open.'), day(3));
  expect((await listEntries()).map(({ key, words }) => [key, words])).toEqual([
    ['a', expect.stringContaining('it is open.')],
    ['b', expect.stringContaining('the bridge')],
  ]);
  expect(await countArticles()).toBe(2);
  expect(await getKept('a')).toMatchObject({ firstRead: day(1), lastRead: day(3) });
  expect(await getKept('c')).toBeUndefined();
});

it('keeps all of several readings that come at the same moment', async () => {
  await Promise.all([1, 2, 3].map((at) => keepRead(read('a'), day(at))));
  expect(await getKept('a')).toMatchObject({ firstRead: day(1), lastRead: day(3) });
});

it('removes an article with its briefs and puts both back', async () => {
  await mergeArticles([kept('a', 1), kept('ab', 2)]);
  const [own, other] = await Promise.all(['a', 'ab'].map(keepBriefOf));
  const removed = await removeArticle('a');
  expect((await getAllKept()).map(({ key }) => key)).toEqual(['ab']);
  expect((await listEntries()).map(({ key }) => key)).toEqual(['ab']);
  expect([await keptBrief(own!), await keptBrief(other!)]).toEqual([undefined, briefOf('ab')]);
  await putBack(removed!);
  expect((await listEntries()).map(({ key }) => key)).toEqual(['ab', 'a']);
  expect([await getKept('a'), await keptBrief(own!)]).toEqual([kept('a', 1), briefOf('a')]);
  expect(await removeArticle('nothing')).toBeUndefined();
});

it('leaves the briefs of an article whose key begins with that of a removed one and a space', async () => {
  const [own, other] = await Promise.all(['a', 'a b'].map(keepBriefOf));
  await mergeArticles([kept('a', 1), kept('a b', 1)]);
  const removed = await removeArticle('a');
  expect(removed!.briefs.map(({ key }) => key)).toEqual([own]);
  expect([await keptBrief(own!), await keptBrief(other!)]).toEqual([undefined, briefOf('a b')]);
});

describe('puts back an article that was read again since', () => {
  it('with what was read since, from when it was first read', async () => {
    await mergeArticles([kept('a', 1, 'here')]);
    const removed = await removeArticle('a');
    await keepRead(read('a', 'It is open.'), day(3));
    await putBack(removed!);
    const found = await getKept('a');
    expect(found).toMatchObject({ article: { text: 'It is open.' }, firstRead: day(1), lastRead: day(3) });
    expect((await listEntries()).map(({ words }) => words)).toEqual([expect.stringContaining('it is open.')]);
  });

  it('with what was removed, where less was shown since', async () => {
    await mergeArticles([kept('a', 1, 'all of it')]);
    const removed = await removeArticle('a');
    const { article: whole, ...rest } = read('a', 'a part');
    await keepRead({ ...rest, article: { ...whole, extent: 'preview' } }, day(3));
    await putBack(removed!);
    expect(await getKept('a')).toMatchObject({ article: { text: 'all of it' }, lastRead: day(3) });
  });

  it('as it was removed, where an older reading came from elsewhere since', async () => {
    await mergeArticles([kept('a', 2, 'here')]);
    const removed = await removeArticle('a');
    await mergeArticles([kept('a', 1, 'there')]);
    await putBack(removed!);
    const found = await getKept('a');
    expect(found).toMatchObject({ article: { text: 'here' }, firstRead: day(1), lastRead: day(2) });
  });

  it('with the briefs that were made since', async () => {
    const key = await keepBriefOf('a');
    await mergeArticles([kept('a', 1)]);
    const removed = await removeArticle('a');
    await keepBrief(key, { ...briefOf('a'), dateCreated: day(3) });
    await putBack(removed!);
    expect(await keptBrief(key)).toMatchObject({ dateCreated: day(3) });
  });
});

it('adds articles from elsewhere, and keeps of each the one that was read last', async () => {
  await mergeArticles([kept('a', 2, 'here'), kept('b', 2, 'here'), kept('c', 2, 'here')]);
  const merged = await mergeArticles([kept('a', 1, 'there'), kept('b', 3, 'there'), kept('d', 1, 'there')]);
  expect(merged).toEqual({ added: 1, updated: 1, unchanged: 1 });
  const all = Object.fromEntries((await getAllKept()).map((one) => [one.key, one]));
  expect(all.a).toMatchObject({ article: { text: 'here' }, firstRead: day(1), lastRead: day(2) });
  expect(all.b).toMatchObject({ article: { text: 'there' }, firstRead: day(2), lastRead: day(3) });
  expect(Object.keys(all)).toEqual(['a', 'b', 'c', 'd']);
  expect((await getAllKept(['d', 'x', 'a'])).map(({ key }) => key)).toEqual(['d', 'a']);
});

it('clears articles and briefs', async () => {
  await keepRead(read('a'), day(1));
  const key = await briefKey(article('a'), 'en', 'openai');
  await keepBrief(key, brief);
  await clearLibrary();
  expect([await countArticles(), await getAllKept(), await keptBrief(key)]).toEqual([0, [], undefined]);
});

/** Lets the browser have room for so many more records. */
function leaveRoomFor(records: number) {
  const { put } = IDBObjectStore.prototype;
  let left = records;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (left-- > 0) return put.apply(this, args);
    throw new DOMException('No room.', 'QuotaExceededError');
  });
}

it.each([0, 1, 2, 3])('loses nothing where there is room for %i records only', async (records) => {
  await mergeArticles([kept('a', 1), kept('b', 1)]);
  leaveRoomFor(records);
  const failed = await mergeArticles([kept('a', 2, 'there'), kept('c', 2)]).catch((error) => error);
  expect(troubleOf(failed)).toBe('full');
  expect(await getAllKept()).toEqual([kept('a', 1), kept('b', 1)]);
  expect((await listEntries()).map(({ lastRead }) => lastRead)).toEqual([day(1), day(1)]);
});

it('says that storage is broken where the browser gives none, and tries again', async () => {
  vi.resetModules();
  const { listEntries: list } = await import('./articles.ts');
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Not in this window.', 'InvalidStateError');
  });
  expect(troubleOf(await list().catch((error) => error))).toBe('broken');
  vi.restoreAllMocks();
  expect(await list()).toEqual([]);
});

it('does not wait for ever for a browser that does not answer', async () => {
  vi.resetModules();
  vi.useFakeTimers();
  const { listEntries: list } = await import('./articles.ts');
  vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
  let told: unknown;
  list().catch((error) => {
    told = error;
  });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(told).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told && troubleOf(told)).toBe('broken');
  vi.useRealTimers();
});

it('lets go of the database where another page deletes it, and opens it anew', async () => {
  await keepRead(read('a'), day(1));
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('sidegloss');
    deleting.onsuccess = resolve;
    deleting.onblocked = reject;
  });
  expect(await listEntries()).toEqual([]);
  await expect(openLibrary()).resolves.toBeDefined();
});
