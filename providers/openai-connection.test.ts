import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../core/settings.ts';
import { type Fault, type ModelServer, startModelServer } from '../tests/model-server.ts';
import { createProvider } from './openai.ts';
import { usualPatience } from './server.ts';

const provider = createProvider({ ...usualPatience, first: 300, pause: 10 });
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
    expect(server.requests).toMatchObject([{ method: 'GET', path: '/v1/models', body: undefined }]);
  });

  test.each([
    ['a slash at the end', '/v1/'],
    ['a query', '/v1?version=2'],
  ])('an address with %s', async (_, path) => {
    await check({ address: server.origin + path });
    expect(server.requests[0]!.path).toBe(path === '/v1/' ? '/v1/models' : '/v1/models?version=2');
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
