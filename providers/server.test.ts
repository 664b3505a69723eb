import { expect, test } from 'vitest';
import { ask, detailOf, errorIn, sentTo, usualPatience } from './server.ts';

const serverAt = (address: string) => ({
  connection: { address },
  fetch: globalThis.fetch,
  signal: undefined,
  patience: usualPatience,
  sent: { to: address, local: false, characters: 0 },
});

test.each([
  ['http://localhost:11434/v1', 'http://localhost:11434', true],
  ['http://127.0.0.1:1234/v1', 'http://127.0.0.1:1234', true],
  ['http://2130706433/v1', 'http://127.0.0.1', true],
  ['http://[::1]:8080/v1', 'http://[::1]:8080', true],
  ['http://[fd12:3456::1]/v1', 'http://[fd12:3456::1]', false],
  ['http://[fe80::1]/v1', 'http://[fe80::1]', false],
  ['http://192.168.1.20:8000/v1', 'http://192.168.1.20:8000', false],
  ['http://172.20.0.3/v1', 'http://172.20.0.3', false],
  ['http://10.0.0.5/v1', 'http://10.0.0.5', false],
  ['http://desk.local:11434/v1', 'http://desk.local:11434', false],
  ['https://api.example.org/v1', 'https://api.example.org', false],
  ['http://10.example.org/v1', 'http://10.example.org', false],
  ['http://localhost.example.org/v1', 'http://localhost.example.org', false],
  ['http://127.0.0.1.example.org/v1', 'http://127.0.0.1.example.org', false],
  ['http://[2001:db8::1]/v1', 'http://[2001:db8::1]', false],
])('%s is %s, local: %s', (address, to, local) => expect(sentTo(serverAt(address))).toEqual({ to, local }));

test.each([
  ['{"error":{"message":"no"}}', 'no'],
  ['{"error":"no"}', 'no'],
  ['{"message":"no"}', 'no'],
  ['{"detail":"no"}', 'no'],
  ['{"detail":[{"loc":["body"],"msg":"no"}]}', 'no'],
  ['[{"error":{"message":"no"}}]', 'no'],
  ['no', 'no'],
  ['<html><p>no', ''],
  ['{"error":null}', ''],
  ['null', ''],
  ['7', ''],
  ['', ''],
])('%s says %j', (text, said) => expect(errorIn(text)).toBe(said));

test('what looks like any key is masked', () =>
  expect(detailOf('task-force: sk-abc*123 and Bearer abc.def', serverAt('http://localhost'))).toBe(
    'task-force: sk-… and Bearer …',
  ));

test('no cookie, no referrer and no redirect goes along with a question', async () => {
  let sent: RequestInit | undefined;
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent = init;
    return new Response('{}');
  };
  await ask({ ...serverAt('http://localhost'), fetch }, { path: '/models' });
  expect(sent).toMatchObject({
    ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' },
  });
});
