import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../core/reading/text-reading.ts';
import type { Connection } from '../core/settings.ts';
import { articleOf, harbour } from '../tests/invented-articles.ts';
import { type Fault, type ModelServer, startModelServer } from '../tests/model-server.ts';
import { createProvider } from './libretranslate.ts';
import type { DraftProgress, DraftRequest } from './provider.ts';
import { usualPatience } from './server.ts';

const provider = createProvider({
  ...usualPatience,
  first: 300,
  list: 300,
  stall: 300,
  pause: 10,
  longestPause: 100,
});
const key = 'secret-key-1234';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
  server.translate = (text) => `This is what was said in ${text.length} letters.`;
});
afterEach(() => server.close());

const requestOf = (more: Partial<DraftRequest> = {}, connection: Partial<Connection> = {}): DraftRequest => ({
  article: harbour,
  language: 'en',
  reading: readText(harbour),
  fetch: globalThis.fetch,
  connection: { address: server.origin, ...connection },
  ...more,
});
const make = (more: Partial<DraftRequest> = {}, connection: Partial<Connection> = {}) =>
  provider.makeDraft(requestOf(more, connection));
const asked = () => server.requests.filter(({ path }) => path === '/translate').map(({ body }) => body);

test('the reading is translated, and what was sent is told', async () => {
  server.key = key;
  const told: DraftProgress[] = [];
  const draft = await make({ onProgress: (progress) => told.push(progress) }, { key });
  const texts = asked().flatMap(({ q }) => q);
  expect(draft).toMatchObject({
    language: 'en',
    machine: 'translated',
    headline: 'This is what was said in 10 letters.',
    sent: { to: server.origin, local: true, characters: texts.join('').length },
  });
  expect(draft.claims).toHaveLength(readText(harbour).claims.length);
  expect(texts).toContain(harbour.headline);
  expect(asked()[0]).toMatchObject({ source: 'zh', target: 'en', format: 'text', api_key: key });
  expect(told.at(-1)).toMatchObject({ step: 'writing', draft: { claims: draft.claims } });
});

test('no more than twenty texts are sent at a time, however short', async () => {
  const reading = readText(harbour);
  const [claim] = reading.claims;
  const claims = Array.from({ length: 40 }, (_, start) => ({ ...claim!, start, end: start + 1 }));
  const summary = Array.from({ length: 30 }, (_, start) => ({
    ...reading.summary[0]!,
    start,
    end: start + 2,
  }));
  await make({ reading: { ...reading, claims, summary } });
  const sizes = asked().map(({ q }) => q.length);
  expect(Math.max(...sizes)).toBe(20);
});

const old = ['en', 'ja', 'zh', 'zt'];
const recent = ['en', 'ja', 'zh-Hans', 'zh-Hant'];
test.each([
  ['zh-Hans', 'en', old, 'zh', 'en'],
  ['zh-Hans', 'ja', recent, 'zh-Hans', 'ja'],
  ['zh-Hant', 'zh-Hans', old, 'zt', 'zh'],
  ['en', 'zh-Hant', recent, 'en', 'zh-Hant'],
  ['en', 'zh-Hant', ['en', 'zh', 'zt'], 'en', 'zt'],
] as const)('%s to %s on a server of %j is %s to %s', async (from, language, list, source, target) => {
  server.languages = list.map((code) => ({ code, targets: [...list] }));
  server.translate = () =>
    language === 'en' ? 'This is what it says.' : language === 'ja' ? '港はこう言った。' : '港口这样说了。';
  await make({ article: { ...harbour, inLanguage: from }, language });
  expect(asked()[0]).toMatchObject({ source, target });
});

test.each([
  ['has no Traditional Chinese', 'zh-Hans', 'zh-Hant', [{ code: 'zh', targets: ['zh', 'en'] }]],
  ['does not have the article’s language', 'ja', 'en', [{ code: 'en', targets: ['en'] }]],
  [
    'does not translate this way',
    'zh-Hans',
    'en',
    [
      { code: 'zh', targets: ['ja'] },
      { code: 'en', targets: [] },
    ],
  ],
] as const)(
  'unsupported-language where the server %s: nothing of the article is sent',
  async (_, from, language, list) => {
    server.languages = list.map(({ code, targets }) => ({ code, targets: [...targets] }));
    const article = { ...harbour, inLanguage: from };
    await expect(make({ article, language })).rejects.toMatchObject({ reason: 'unsupported-language' });
    expect(asked()).toEqual([]);
  },
);

test('a server that takes fewer texts at a time gets fewer', async () => {
  server.limits.texts = 2;
  const draft = await make();
  expect(draft.claims.length).toBeGreaterThan(2);
  expect(
    Math.max(
      ...asked()
        .slice(1)
        .map(({ q }) => q.length),
    ),
  ).toBeLessThanOrEqual(4);
});

test('too-long where one text alone is more than it takes', async () => {
  server.limits.characters = 5;
  await expect(make()).rejects.toMatchObject({ reason: 'too-long' });
});

test('many texts go in several requests', async () => {
  const sentence = (i: number) =>
    `第${i}号仓库去年存放了${i}00吨粮食，比前年的存量增加了一成左右。`.repeat(1);
  const article = articleOf(
    '各仓库存粮',
    Array.from({ length: 60 }, (_, i) => sentence(i + 1)),
    'zh-Hans',
  );
  const reading = readText(article);
  const claims = reading.sentences.map((span) => ({ ...reading.claims[0]!, ...span }));
  const draft = await make({ article, reading: { ...reading, claims } });
  expect(draft.claims).toHaveLength(60);
  for (const { q } of asked()) {
    expect(q.length).toBeLessThanOrEqual(20);
    expect(q.join('').length).toBeLessThanOrEqual(2000);
  }
});

describe('a refusal', () => {
  test.each<[string, Fault]>([
    ['unauthorised', { status: 401, body: {} }],
    ['unauthorised', { status: 403, body: { error: 'Invalid API key' } }],
    [
      'unauthorised',
      { status: 400, body: { error: 'Visit https://translate.example.org to get an API key' } },
    ],
    ['forbidden', { status: 403, body: { error: 'Too many request limits violations' } }],
    ['unsupported-language', { status: 400, body: { error: 'zh is not supported' } }],
    ['not-found', { status: 404, body: '<html>nothing' }],
    ['failed', { status: 400, body: { error: 'Invalid request: missing q parameter' } }],
    ['not-the-protocol', 'html'],
    ['not-the-protocol', { status: 200, body: { answer: 42 } }],
    ['not-the-protocol', { status: 200, body: '' }],
    ['not-as-asked', { status: 200, body: { translatedText: ['one'] } }],
    ['not-as-asked', { status: 200, body: { translatedText: 'all in one' } }],
    ['not-as-asked', { status: 200, body: { translatedText: [1, null, {}, []] } }],
    ['too-large', 'huge-object'],
    ['timed-out', 'silent'],
    ['unreachable', 'redirect'],
  ])('%s: %j', async (reason, fault) => {
    server.faults = [fault];
    await expect(make()).rejects.toMatchObject({ name: 'BriefRefused', reason });
    expect(asked()).toHaveLength(1);
  });

  test('not-as-asked: one text too many, and one that is none', async () => {
    const texts = Array.from({ length: readText(harbour).summary.length + 1 }, () => 'It is so.');
    server.faults = [{ status: 200, body: { translatedText: [null, ...texts] } }];
    await expect(make()).rejects.toMatchObject({ reason: 'not-as-asked' });
  });

  test.each([
    ['empty', () => ' '],
    ['far too long', () => 'a '.repeat(2000)],
    ['what was sent', (text: string) => text],
  ])('not-as-asked: a translation is %s', async (_, translate) => {
    server.translate = translate;
    await expect(make()).rejects.toMatchObject({ reason: 'not-as-asked' });
  });

  test('a server that is busy is asked again', async () => {
    server.faults = [{ status: 429, body: { error: 'Slowdown: 10 per 1 minute' } }];
    expect((await make()).claims).not.toEqual([]);
  });

  test.each([
    ['not-set-up', { connection: undefined }],
    ['not-allowed', { fetch: undefined }],
    ['no-claims', { reading: undefined }],
    ['cancelled', { signal: AbortSignal.abort() }],
  ])('%s before anything is sent', async (reason, more) => {
    const request = { ...requestOf(), ...more } as DraftRequest;
    await expect(provider.makeDraft(request)).rejects.toMatchObject({ reason });
    expect(server.requests).toHaveLength(0);
  });
});

test('what comes back is plain words', async () => {
  server.translate = () =>
    'It <b>is</b> said at https://evil.example/x that [the harbour](https://evil.example) grew.';
  const draft = await make();
  expect(draft.claims[0]!.text).toBe('It is said at that the harbour grew.');
});

describe('testConnection', () => {
  const check = (connection: Partial<Connection> = {}) => provider.testConnection!(requestOf({}, connection));

  test('one word of our own is translated', async () => {
    server.key = key;
    expect(await check({ key })).toEqual({ models: [] });
    expect(asked()).toEqual([{ q: ['Hello'], source: 'en', target: 'ja', format: 'text', api_key: key }]);
  });

  test.each([
    ['unauthorised', {}],
    ['unauthorised', { key: 'another-key' }],
  ])('%s where the key is %j', async (reason, connection) => {
    server.key = key;
    await expect(check(connection)).rejects.toMatchObject({ reason });
  });

  test.each<[string, Fault]>([
    ['not-found', { status: 404, body: '' }],
    ['not-the-protocol', { status: 200, body: { models: [] } }],
    ['not-the-protocol', 'html'],
    ['unsupported-language', { status: 200, body: [] }],
    ['timed-out', 'silent'],
  ])('%s: %j', async (reason, fault) => {
    server.listFault = fault;
    await expect(check()).rejects.toMatchObject({ reason });
  });
});
