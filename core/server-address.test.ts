import { expect, test } from 'vitest';
import { holdsSecret, hostOf, isThisMachine, readServerAddress, sameServer } from './server-address.ts';

test.each([
  ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
  [' http://localhost:11434/v1/ ', 'http://localhost:11434/v1'],
  ['HTTPS://API.Example.org/v1#x', 'https://api.example.org/v1'],
  ['https://models.example/v1/?api-version=2026-01-01', 'https://models.example/v1?api-version=2026-01-01'],
  ['models.example/v1?api-version=1&region=eu#x', 'https://models.example/v1?api-version=1&region=eu'],
  ['localhost:11434/v1?', 'http://localhost:11434/v1'],
  ['localhost:11434/v1', 'http://localhost:11434/v1'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['api.example.org/v1', 'https://api.example.org/v1'],
  ['http://192.168.1.5:11434', 'http://192.168.1.5:11434'],
  ['', undefined],
  ['two words', undefined],
  ['ftp://example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['https://me:secret@example.org/v1', undefined],
  ['https://models.example/v1?api-key=1', undefined],
])('%s is kept as %s', (typed, kept) => {
  expect(readServerAddress(typed)).toBe(kept);
});

test.each([
  ['https://me:secret@models.example/v1', true],
  ['models.example/v1?key=1', true],
  ['https://models.example/v1?api-version=1&Api_Key=1', true],
  ['https://models.example/v1?subscription-key=1', true],
  ['https://models.example/v1?access_token=1', true],
  ['https://models.example/v1?api-version=1&max-tokens=5', false],
  ['ftp://me:secret@models.example', false],
  ['two words?key=1', false],
])('%s holds a secret: %s', (typed, holds) => {
  expect(holdsSecret(typed)).toBe(holds);
});

test.each([
  ['http://localhost:11434', true],
  ['http://models.localhost', true],
  ['http://127.0.0.53:1', true],
  ['http://[::1]:5000', true],
  ['http://192.168.1.5', false],
  ['https://localhost.example.org', false],
  ['https://127.0.0.1.example.org', false],
  ['http://notlocalhost', false],
  ['nothing', false],
])('%s is on this machine: %s', (address, is) => {
  expect(isThisMachine(address)).toBe(is);
});

test('a server is one by its scheme, host and port', () => {
  expect(sameServer('https://a.example/v1', 'https://a.example/v2')).toBe(true);
  expect(sameServer('https://a.example/v1', 'http://a.example/v1')).toBe(false);
  expect(sameServer('http://localhost:1', 'http://localhost:2')).toBe(false);
  expect(sameServer('', '')).toBe(false);
  expect(hostOf('http://localhost:1/v1')).toBe('localhost:1');
});
