import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../core/settings.ts';
import { type Fault, type ModelServer, startModelServer } from '../tests/model-server.ts';
import { createProvider } from './openai.ts';
import { usualPatience } from './server.ts';

const provider = createProvider({ ...usualPatience, first: 300, list: 300, pause: 10 });
const key = 'secret-key-1234';

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const connectionTo = (more: Partial<Connection> = {}): Connection => ({
  address: `${server.origin}/v1`,
  ...more,
});
const check = (connection: Partial<Connection> = { model: 'small' }) =>
  provider.testConnection!({ connection: connectionTo(connection), fetch: globalThis.fetch });

describe('testConnection', () => {
  test('tells the models, and sends nothing of any article', async () => {
    server.key = key;
    expect(await check({ key, model: 'small' })).toEqual({ models: ['small', 'large'] });
    expect(server.requests).toMatchObject([
      { method: 'GET', path: '/v1/models', body: undefined },
      { method: 'POST', path: '/v1/chat/completions', body: { model: 'small', messages: [] } },
    ]);
  });

  test.each([
    ['a slash at the end', '/v1/'],
    ['a query', '/v1?version=2'],
  ])('an address with %s', async (_, path) => {
    await check({ address: server.origin + path });
    expect(server.requests[0]!.path).toBe(path === '/v1/' ? '/v1/models' : '/v1/models?version=2');
  });

  test.each<[string, Fault]>([
    ['forbidden', { status: 403, body: '' }],
    ['unauthorised', { status: 401, body: {} }],
    [
      'not-found',
      { status: 200, body: { error: 'Unexpected endpoint or method. (POST /v1/chat/completions)' } },
    ],
  ])('%s where the models are listed and may not be asked: %j', async (reason, fault) => {
    server.faults = [fault];
    await expect(check()).rejects.toMatchObject({ reason });
  });

  test('forbidden where the server does not know the extension, whose origin a POST alone names', async () => {
    server.forbiddenOrigin = 'chrome-extension:';
    const origin = 'chrome-extension://abcdefghijklmnop';
    const asExtension: typeof globalThis.fetch = (url, init) =>
      fetch(url, init?.method === 'POST' ? { ...init, headers: { ...init.headers, origin } } : init);
    const tested = provider.testConnection!({
      connection: connectionTo({ model: 'small' }),
      fetch: asExtension,
    });
    await expect(tested).rejects.toMatchObject({ reason: 'forbidden' });
    expect(server.requests).toHaveLength(2);
  });

  test.each<Fault>([
    { status: 422, body: { detail: [{ msg: 'field required' }] } },
    { status: 500, body: 'oops' },
    { status: 200, body: { choices: [] } },
  ])('any other answer to a question about nothing will do: %j', async (fault) => {
    server.faults = [fault];
    expect(await check()).toEqual({ models: ['small', 'large'] });
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['the model is not in the list', { model: 'tiny' }, ['small']],
    ['the list is empty', { model: 'small' }, []],
  ])('no-model where %s', async (_, connection, models) => {
    server.models = models;
    await expect(check(connection)).rejects.toMatchObject({ reason: 'no-model' });
  });

  test('a name may leave out the tag that the server lists it with', async () => {
    server.models = ['small:latest'];
    expect(await check()).toEqual({ models: ['small:latest'] });
  });

  test('a list that is null is empty (Ollama without models)', async () => {
    server.listFault = { status: 200, body: { object: 'list', data: null } };
    expect(await check({})).toEqual({ models: [] });
  });

  test('a server without a list is asked for a word', async () => {
    server.listFault = { status: 404, body: 'not here' };
    server.write = () => 'ready';
    expect(await check()).toEqual({ models: [] });
    expect(server.requests[1]!.body.messages).toEqual([
      { role: 'system', content: 'Answer with one word.' },
      { role: 'user', content: 'Say "ready".' },
    ]);
  });

  test.each<[string, Fault]>([
    ['unauthorised', { status: 401, body: {} }],
    ['forbidden', { status: 403, body: '' }],
    ['not-found', { status: 200, body: { error: 'Unexpected endpoint or method. (GET /models)' } }],
    ['not-the-protocol', 'html'],
    ['server-error', { status: 500, body: {} }],
    ['timed-out', 'silent'],
  ])('%s: %j', async (reason, fault) => {
    server.listFault = fault;
    await expect(check({})).rejects.toMatchObject({ reason });
  });

  test('not-found where the address lacks its /v1', async () => {
    await expect(check({ address: server.origin })).rejects.toMatchObject({ reason: 'not-found' });
  });
});
