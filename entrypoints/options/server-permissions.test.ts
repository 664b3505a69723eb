import { expect, test } from 'vitest';
import { permissionsOf } from '../../core/server-permissions.ts';
import { noLongerNeeded } from './server-permissions.ts';

const none = { origins: [], data_collection: [] };

test.each([
  ['http://localhost:11434/v1', true, ['http://localhost:11434/*'], []],
  ['http://localhost:11434/v1', false, ['http://localhost/*'], []],
  ['https://api.example.org/v1', true, ['https://api.example.org/*'], ['websiteContent']],
  ['http://192.168.1.5:5000', false, ['http://192.168.1.5/*'], ['websiteContent']],
])(
  '%s (with ports: %s) needs its origin, and to send where it is not on this machine',
  (address, hasPorts, origins, sent) => {
    expect(permissionsOf(address, hasPorts)).toEqual({ origins, data_collection: sent });
  },
);

test('what the last server needed is given back', () => {
  expect(noLongerNeeded(['https://api.example.org/v1'], { servers: {}, copies: [] }, true)).toEqual({
    origins: ['https://api.example.org/*'],
    data_collection: ['websiteContent'],
  });
});

test('what another server needs stays', () => {
  const servers = { libretranslate: { address: 'http://localhost:5000' } };
  const local = ['http://localhost:11434/v1'];
  expect(noLongerNeeded(local, { servers, copies: [] }, false)).toEqual(none);
  expect(noLongerNeeded(local, { servers, copies: [] }, true).origins).toEqual(['http://localhost:11434/*']);
  const remote = { libretranslate: { address: 'https://translate.example.org' } };
  expect(noLongerNeeded(['https://api.example.org'], { servers: remote, copies: [] }, true)).toEqual({
    origins: ['https://api.example.org/*'],
    data_collection: [],
  });
});

test('the site of a copy that is read stays', () => {
  const github = ['https://github.com/models'];
  expect(noLongerNeeded(github, { servers: {}, copies: ['github-mirror'] }, true).origins).toEqual([]);
  expect(noLongerNeeded(github, { servers: {}, copies: ['wayback'] }, true).origins).toEqual([
    'https://github.com/*',
  ]);
});
