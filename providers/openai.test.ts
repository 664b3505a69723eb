import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '../core/brief.ts';
import { readText } from '../core/reading/text-reading.ts';
import type { Connection } from '../core/settings.ts';
import { harbour, stores } from '../tests/invented-articles.ts';
import { type Fault, type ModelServer, startModelServer } from '../tests/model-server.ts';
import { createProvider } from './openai.ts';
import type { BriefRefused, DraftProgress, DraftRequest } from './provider.ts';
import type { Patience } from './server.ts';

const patience: Patience = {
  first: 400,
  list: 400,
  stall: 400,
  whole: 5_000,
  tries: 3,
  pause: 10,
  longestPause: 100,
};
const provider = createProvider(patience);
const key = 'secret-key-1234';
const english: Record<string, string> = {
  石桥港去年货运量增长: 'Freight at Shiqiao port grew last year',
};
readText(harbour).sentences.forEach(({ start, end }, i) => {
  english[harbour.text.slice(start, end)] = `This is what the sentence with the number ${i + 1} says.`;
});

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
  server.translate = (text) => english[text] ?? `unknown: ${text}`;
});
afterEach(() => server.close());

const requestOf = (more: Partial<DraftRequest> = {}, connection: Partial<Connection> = {}): DraftRequest => ({
  article: harbour,
  language: 'en',
  reading: readText(harbour),
  fetch: globalThis.fetch,
  connection: { address: `${server.origin}/v1`, model: 'small', ...connection },
  ...more,
});
const make = (more: Partial<DraftRequest> = {}, connection: Partial<Connection> = {}) =>
  provider.makeDraft(requestOf(more, connection));
const bodies = () => server.requests.map(({ body }) => body);

test('a draft is written: its claims cite sentences, and what was sent is told', async () => {
  server.key = key;
  server.countTokens = () => 1500;
  const draft = await make({}, { key });
  expect(draft).toMatchObject({
    language: 'en',
    machine: 'written',
    model: 'small',
    headline: 'Freight at Shiqiao port grew last year',
    sent: { to: server.origin, local: true, tokens: { read: 1500, written: expect.any(Number) } },
  });
  expect(draft.sent).not.toHaveProperty('cut');
  const sentences = readText(harbour).sentences;
  expect(draft.sent!.characters).toBe(
    sentences.reduce((sum, { start, end }) => sum + end - start, harbour.headline.length),
  );
  expect(draft.claims.map(({ selector }) => selector)).toEqual(
    [1, 2, 3].map((number) => ({ type: 'SentenceSelector', sentences: [number] })),
  );
  expect(draft.summary).toHaveLength(1);

  const [request] = server.requests;
  expect(server.requests).toHaveLength(1);
  expect(request!.path).toBe('/v1/chat/completions');
  expect(request!.headers).not.toHaveProperty('cookie');
  expect(request!.headers).not.toHaveProperty('referer');
  expect(JSON.stringify(request!.body)).not.toContain(key);
  expect(request!.body).toMatchObject({
    model: 'small',
    stream: true,
    response_format: { type: 'json_schema', json_schema: { strict: true } },
    messages: [{ role: 'system' }, { role: 'user' }],
  });
});

test('each new claim is told as soon as it is whole', async () => {
  const told: DraftProgress[] = [];
  server.faults = ['slow'];
  const draft = await make({ onProgress: (progress) => told.push(progress) });
  const counts = told.flatMap((progress) =>
    progress.step === 'writing' ? progress.draft.claims.length : [],
  );
  expect(counts).toEqual([1, 2, 3]);
  const last = told.at(-1)!;
  expect(last.step === 'writing' && last.draft.claims).toEqual(draft.claims);
  expect(told[1]).toMatchObject({ draft: { headline: draft.headline, machine: 'written' } });
});

test.each<Fault>(['slow', 'no-stream', 'comments', 'fenced', 'thinking', 'reasoning'])(
  'a reply that comes %s is read all the same',
  async (fault) => {
    server.faults = [fault];
    const draft = await make();
    expect(draft.claims).toHaveLength(3);
    expect(draft.sent).toHaveProperty('to', server.origin);
    expect('tokens' in draft.sent!).toBe(fault !== 'comments');
  },
);

describe('a server that does not know what is asked', () => {
  const rejects = (message: string): Fault => ({ status: 400, body: { error: { message } } });
  test.each([
    ['response_format', ['json_schema is not supported'], [{ type: 'json_object' }]],
    ['any format', ["'response_format.type' must be 'text'", 'no'], [{ type: 'json_object' }, undefined]],
  ])('is asked without %s', async (_, messages, formats) => {
    server.faults = messages.map(rejects);
    expect((await make()).claims).toHaveLength(3);
    expect(bodies().map(({ response_format }) => response_format)).toEqual([
      expect.objectContaining({ type: 'json_schema' }),
      ...formats,
    ]);
  });

  test.each([
    ["Unsupported value: 'temperature' does not support 0.2", 'temperature'],
    ['stream_options: extra fields not permitted', 'stream_options'],
  ])('%s: is asked without it, and with all else', async (message, left) => {
    server.faults = [rejects(message)];
    await make();
    const [first, second] = bodies();
    expect(first).toHaveProperty(left);
    expect(Object.keys(second)).toEqual(Object.keys(first).filter((name) => name !== left));
  });

  test('one that has no system role is told all in one message', async () => {
    server.faults = [rejects('System role not supported')];
    await make();
    const [first, second] = bodies();
    expect(second.messages).toHaveLength(1);
    expect(second.messages[0].content).toBe(`${first.messages[0].content}\n\n${first.messages[1].content}`);
  });

  test('one that rejects everything is not asked for ever', async () => {
    server.faults = Array.from({ length: 9 }, () => rejects('no'));
    await expect(make()).rejects.toMatchObject({ reason: 'failed', detail: 'no' });
    expect(server.requests).toHaveLength(3);
  });
});

describe('a busy or failing server', () => {
  test.each([
    [{ status: 429, body: { error: 'slow down' } }],
    [{ status: 429, body: { error: 'slow down' }, headers: { 'retry-after': '0' } }],
    [{ status: 500, body: 'oops' }],
    [{ status: 503, body: { error: { message: 'Loading model' } } }],
  ])('%j is asked again', async (fault) => {
    server.faults = [fault, fault];
    expect((await make()).claims).toHaveLength(3);
    expect(server.requests).toHaveLength(3);
  });

  test.each([
    ['busy', { status: 429, body: { error: 'slow down' } }, 3],
    ['server-error', { status: 502, body: '<html>Bad gateway</html>' }, 3],
    ['busy', { status: 429, body: {}, headers: { 'retry-after': '3600' } }, 1],
    ['busy', { status: 429, body: {}, headers: { 'retry-after': 'Wed, 01 Jan 2200 00:00:00 GMT' } }, 1],
    ['busy', { status: 429, body: { error: { message: 'quota', code: 'insufficient_quota' } } }, 1],
    ['too-long', { status: 500, body: { error: 'the request exceeds the available context size' } }, 1],
    ['server-error', { status: 501, body: {} }, 3],
  ])('%s: %j is asked %i times', async (reason, fault, times) => {
    server.faults = [fault, fault, fault, fault];
    await expect(make()).rejects.toMatchObject({ reason });
    expect(server.requests).toHaveLength(times);
  });

  test('a pause between tries can be cancelled', async () => {
    const cancel = new AbortController();
    server.faults = [{ status: 429, body: {} }];
    const draft = createProvider({ ...patience, pause: 60_000, longestPause: 60_000 }).makeDraft(
      requestOf({ signal: cancel.signal }),
    );
    setTimeout(() => cancel.abort(), 50);
    await expect(draft).rejects.toMatchObject({ reason: 'cancelled' });
  });
});

describe('a refusal', () => {
  const long = 'a'.repeat(4000);
  test.each<[string, Fault]>([
    ['unauthorised', { status: 401, body: { error: { message: 'no key' } } }],
    ['forbidden', { status: 403, body: '' }],
    ['not-found', { status: 404, body: '404 page not found' }],
    ['not-found', { status: 404, body: '<html>nothing here</html>' }],
    ['not-found', { status: 405, body: { detail: 'Method Not Allowed' } }],
    [
      'not-found',
      { status: 200, body: { error: 'Unexpected endpoint or method. (POST /chat/completions)' } },
    ],
    [
      'no-model',
      { status: 404, body: { error: { message: 'model "small" not found, try pulling it first' } } },
    ],
    ['no-model', { status: 404, body: { message: 'The model `small` does not exist.' } }],
    ['no-model', { status: 400, body: { error: 'No models loaded. Please load a model.' } }],
    [
      'too-long',
      { status: 400, body: { error: { message: "This model's maximum context length is 4096 tokens." } } },
    ],
    ['too-long', { status: 413, body: '' }],
    ['too-long', { status: 400, body: { error: { type: 'x', message: 'prompt is too long' } } }],
    ['failed', { status: 402, body: { error: { message: 'Insufficient credits' } } }],
    ['not-the-protocol', 'html'],
    ['not-the-protocol', { status: 200, body: { answer: 42 } }],
    ['not-the-protocol', { status: 200, body: '' }],
    ['not-the-protocol', { status: 200, body: [1, 2] }],
    ['not-the-protocol', { status: 200, body: long }],
    ['not-the-protocol', 'events-of-no-json'],
    ['too-large', 'huge'],
    ['too-large', 'huge-line'],
    ['too-large', 'huge-object'],
    ['failed', 'error-in-stream'],
    ['cut-off', 'finish-length'],
    ['cut-off', 'broken'],
    ['cut-off', 'ends-early'],
    ['timed-out', 'silent'],
    ['timed-out', 'stalled'],
    ['unreachable', 'redirect'],
  ])('%s: %j', async (reason, fault) => {
    server.faults = [fault];
    await expect(make()).rejects.toMatchObject({ name: 'BriefRefused', reason });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['words', 'I am sorry, I cannot do that.'],
    ['another object', { answer: 42 }],
    ['no claims', { headline: 'a', summary: [], claims: [] }],
    ['claims of another shape', { headline: 'a', summary: [], claims: ['a', { text: 'b' }] }],
  ])('not-as-asked: %s', async (_, reply) => {
    server.write = () => reply;
    await expect(make()).rejects.toMatchObject({ reason: 'not-as-asked' });
  });

  test('not-as-asked: a reply in another language', async () => {
    server.translate = (text) => text;
    await expect(make()).rejects.toMatchObject({ reason: 'not-as-asked' });
  });

  test('no-evidence: every claim cites sentences that do not exist', async () => {
    const claim = { text: 'The port has a new crane and it is tall.', who: '', kind: 'event' };
    server.write = () => ({ headline: 'a', summary: [], claims: [{ ...claim, sentences: [99] }] });
    await expect(make()).rejects.toMatchObject({ reason: 'no-evidence' });
  });

  test('not-as-asked: the server says that the model refuses', async () => {
    const choices = [{ delta: { refusal: 'I cannot.' } }];
    server.faults = [{ status: 200, body: `data: ${JSON.stringify({ choices })}\n\n` }];
    await expect(make()).rejects.toMatchObject({ reason: 'not-as-asked', detail: 'I cannot.' });
  });

  test.each([
    ['not-set-up', {}, { connection: undefined }],
    ['not-set-up', { model: '' }, {}],
    ['not-set-up', { address: 'localhost:11434' }, {}],
    ['not-set-up', { address: 'http://user:pass@127.0.0.1:1/v1' }, {}],
    ['unauthorised', { key: 'two\nlines' }, {}],
    ['not-allowed', {}, { fetch: undefined }],
    ['no-claims', {}, { reading: undefined }],
    ['too-long', { contextTokens: 300 }, {}],
  ])('%s before anything is sent: %j', async (reason, connection, more) => {
    const request = { ...requestOf({}, connection), ...more } as DraftRequest;
    await expect(provider.makeDraft(request)).rejects.toMatchObject({ reason });
    expect(server.requests).toHaveLength(0);
  });

  test('unreachable: nothing listens', async () => {
    await server.close();
    await expect(make()).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test.each<Fault>(['silent', 'stalled'])('cancelled while the server is %s', async (fault) => {
    const cancel = new AbortController();
    server.faults = [fault];
    setTimeout(() => cancel.abort(), 100);
    await expect(make({ signal: cancel.signal })).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('cancelled before it began: nothing is sent', async () => {
    await expect(make({ signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'cancelled' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('what was sent before a refusal is told', () => {
  /** The most that was told of, and how the draft ended. */
  const sending = async (more: Partial<DraftRequest> = {}) => {
    const told: Sent[] = [];
    const onProgress = (progress: DraftProgress) => progress.step === 'sending' && told.push(progress.sent);
    const { reason } = (await make({ onProgress, ...more }).catch(
      (refusal: BriefRefused) => refusal,
    )) as BriefRefused;
    return { reason, sent: told.at(-1) };
  };
  const whole = readText(harbour).sentences.reduce(
    (sum, { start, end }) => sum + end - start,
    harbour.headline.length,
  );
  const to = () => ({ to: server.origin, local: true });

  test('where the reply is not as asked', async () => {
    server.faults = ['html'];
    expect(await sending()).toEqual({ reason: 'not-the-protocol', sent: { ...to(), characters: whole } });
  });

  test('each time that it went out', async () => {
    const busy: Fault = { status: 429, body: {} };
    server.faults = [busy, busy, busy];
    expect(await sending()).toEqual({ reason: 'busy', sent: { ...to(), characters: whole * 3 } });
  });

  test('where it is cancelled under way', async () => {
    const cancel = new AbortController();
    server.faults = ['silent'];
    setTimeout(() => cancel.abort(), 100);
    const { sent } = await sending({ signal: cancel.signal });
    expect(sent).toEqual({ ...to(), characters: whole });
  });

  test('as what may have arrived, where nobody answers', async () => {
    server.faults = ['redirect'];
    const told = { reason: 'unreachable', sent: { ...to(), characters: whole, unsure: true } };
    expect(await sending()).toEqual(told);
  });

  test('as nothing, where it was cancelled before', async () => {
    expect(await sending({ signal: AbortSignal.abort() })).toEqual({ reason: 'cancelled', sent: undefined });
  });
});

describe('the key', () => {
  test.each<[string, Fault]>([
    ['in a message', { status: 401, body: { error: { message: `Incorrect API key provided: ${key}.` } } }],
    ['hidden', { status: 400, body: { error: `key sec\u200bret-key-1234 twice secret-key-1234` } }],
    ['at the cut', { status: 400, body: { error: `${'a'.repeat(190)} ${key}` } }],
    ['as plain text', { status: 403, body: `Authorization: Bearer ${key}` }],
    ['in a page', { status: 500, body: `<p>${key}</p>` }],
  ])('that a server quotes %s is in no error', async (_, fault) => {
    server.faults = [fault, fault, fault];
    const error = await make({}, { key }).then(String, (refusal: Error) => refusal);
    expect(error).toHaveProperty('reason');
    const shown = error instanceof Error && JSON.stringify([error, error.message, error.stack]);
    for (let length = 8; length <= key.length; length++) expect(shown).not.toContain(key.slice(0, length));
  });

  test('a server’s words are short and plain', async () => {
    server.faults = [{ status: 402, body: { error: `a\u202eb\n<b>${'c'.repeat(9000)}` } }];
    const error = await make().catch((refusal: unknown) => refusal as { detail: string });
    expect(error).toHaveProperty('detail', expect.stringMatching(/^ab <b>c{100,195}…$/));
  });
});

describe('a long article', () => {
  const long = { article: stores, reading: readText(stores) };

  test('is written in parts whose sentences keep their numbers, and becomes one draft', async () => {
    server.translate = (text) => `The store with the number ${/\d+/.exec(text)?.[0]} is full of grain.`;
    const told: DraftProgress[] = [];
    const draft = await make({
      ...long,
      onProgress: (progress) => told.push(progress),
    });
    const parts = server.requests.length;
    expect(parts).toBeGreaterThan(1);
    expect(draft.claims.length).toBeLessThanOrEqual(12);
    expect(draft.summary.length).toBeLessThanOrEqual(4);
    for (const { text, selector } of draft.claims) {
      const number = Number(/\d+/.exec(text)![0]);
      expect(selector).toEqual({ type: 'SentenceSelector', sentences: [number] });
    }
    expect(told.length).toBeGreaterThanOrEqual(parts);
    const prompts = bodies().map(({ messages }) => messages[0].content + messages[1].content);
    const read = prompts.reduce((sum, prompt) => sum + server.countTokens(prompt), 0);
    expect(draft.sent!.tokens!.read).toBe(read);
    expect(draft.sent!.characters).toBeGreaterThan(stores.text.length - 50);
  });

  test('is refused where one of its parts is', async () => {
    server.translate = () => 'This is what the sentence says.';
    const fault: Fault = { status: 402, body: {} };
    server.faults = ['fenced', fault];
    await expect(make(long)).rejects.toMatchObject({ reason: 'failed' });
    expect(server.requests).toHaveLength(2);
  });
});
