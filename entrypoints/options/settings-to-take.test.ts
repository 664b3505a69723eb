import { expect, it, test } from 'vitest';
import { writeFile } from '../../core/library/file.ts';
import { type FileContent, readFile } from '../../core/library/read-file.ts';
import { readSettings, type Settings } from '../../core/settings.ts';
import { settingsToTake } from './settings-to-take.ts';

const own: Settings = readSettings({}, ['en']);

it('takes the settings that a file was written with', () => {
  const now = '2026-02-01T00:00:00.000Z';
  const { settings } = readFile(
    writeFile([], now, { ...own, language: 'ja', view: 'both' }),
    now,
  ) as FileContent;
  expect(settingsToTake(settings, own)).toMatchObject({ language: 'ja', view: 'both' });
});

const server = { address: 'https://evil.example/v1', model: 'm' };

test.each<[string, Record<string, unknown>, Partial<Settings>, Partial<Settings>]>([
  ['a choice', { view: 'both', library: false }, {}, { view: 'both', library: false }],
  ['what is not in the file stays', {}, { view: 'both' }, {}],
  ['nothing unknown', { colour: 'red', constructor: 1 }, {}, {}],
  ['no makers, and not when they are asked', { makers: ['openai'], automatic: true }, {}, {}],
  ['a server that is not set up here', { servers: { openai: server } }, {}, { servers: { openai: server } }],
  [
    'no server in the place of another',
    { servers: { openai: server } },
    { servers: { openai: { address: 'http://localhost:1' } } },
    {},
  ],
  ['no server for a maker that is asked', { servers: { openai: server } }, { makers: ['openai'] }, {}],
  [
    'a server beside another',
    { servers: { openai: server } },
    { servers: { libretranslate: { address: 'http://localhost:1' } } },
    { servers: { openai: server, libretranslate: { address: 'http://localhost:1' } } },
  ],
])('takes of settings: %s', (_, found, change, taken) => {
  expect(settingsToTake(found, { ...own, ...change })).toEqual(taken);
});
