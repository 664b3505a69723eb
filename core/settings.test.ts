import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeSettings,
  loadSettings,
  migrateSettings,
  readKeys,
  readSettings,
  type Settings,
  type SettingsStore,
  settingsMigrations,
  settingsVersion,
} from './settings.ts';

const defaults: Settings = {
  ...{ language: 'en', interfaceLanguage: 'en', view: 'translated' },
  ...{ marks: true, markColour: 'amber', sourcesOff: [], copies: [] },
  ...{ makers: ['browser'], servers: {}, automatic: true, library: true, letterKeys: true },
};

test.each<[string, unknown, string[], Partial<Settings>]>([
  ['nothing stored, an English browser', undefined, ['en-GB'], {}],
  [
    'nothing stored, Taiwan',
    undefined,
    ['zh-TW', 'en'],
    { language: 'zh-Hant', interfaceLanguage: 'zh-Hant' },
  ],
  [
    'an unsupported language comes first',
    undefined,
    ['fr', 'ja-JP'],
    { language: 'ja', interfaceLanguage: 'ja' },
  ],
  ['no supported language at all', undefined, ['fr'], {}],
  [
    'a choice',
    { version: 2, language: 'zh-Hans', view: 'both' },
    ['en'],
    { language: 'zh-Hans', view: 'both' },
  ],
  ['a broken store', { language: 'xx', view: 7, servers: 3, makers: 'all', sourcesOff: {} }, ['en'], {}],
  ['copies, one of them unknown', { copies: ['wayback', 'elsewhere'] }, ['en'], { copies: ['wayback'] }],
  [
    'makers in an order of their own, one of them twice, one unknown',
    { makers: ['libretranslate', 'browser', 'oracle', 'browser'] },
    ['en'],
    { makers: ['libretranslate', 'browser'] },
  ],
  [
    'servers, one of them without an address',
    { servers: { openai: { address: 'http://localhost:1/v1', model: 'm', key: 'k' }, libretranslate: {} } },
    ['en'],
    { servers: { openai: { address: 'http://localhost:1/v1', model: 'm' } } },
  ],
  ['no object', 'zh', [], {}],
])('%s', (_, stored, preferred, settings) => {
  expect(readSettings(stored, preferred)).toEqual({ ...defaults, ...settings });
});

test('whatever is stored, settings are made of it, and the same of those', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.string()), (stored, preferred) => {
      const settings = readSettings(stored, preferred);
      expect(readSettings({ ...settings, version: settingsVersion }, [])).toEqual(settings);
    }),
  );
});

test('each version of the settings has a migration to the next', () => {
  expect(settingsMigrations).toHaveLength(settingsVersion - 1);
});

test.each([
  [
    'version 1: one language for both',
    { language: 'ja', copies: ['wayback'] },
    { language: 'ja', interfaceLanguage: 'ja', copies: ['wayback'] },
  ],
  ['version 1: no language was chosen', { view: 'both' }, { view: 'both' }],
  ['version 2 is that of today', { version: 2, language: 'ja' }, { version: 2, language: 'ja' }],
  ['a newer version is left as it is', { version: 9, language: 'ja' }, { version: 9, language: 'ja' }],
])('%s', (_, before, after) => {
  expect(migrateSettings(before)).toEqual(after);
});

test.each(['https://[', 'http://a b', 'ftp://a.example', 'https://%00.example', 7])(
  'a server at %j is none',
  (address) => {
    expect(readSettings({ servers: { openai: { address } } }, []).servers).toEqual({});
  },
);

test('a change keeps what another page has stored meanwhile, and stores nothing that nobody chose', async () => {
  let kept: Record<string, unknown> = {};
  const store: SettingsStore = {
    get: async () => kept,
    async set(items) {
      kept = items;
    },
  };
  await changeSettings(store, { copies: ['wayback'] });
  await changeSettings(store, ({ copies }) => ({ view: copies.length > 0 ? 'both' : 'original' }));
  expect(kept).toEqual({ settings: { copies: ['wayback'], view: 'both', version: settingsVersion } });
  expect(await loadSettings(store, ['ja'])).toMatchObject({
    ...{ language: 'ja', view: 'both', copies: ['wayback'] },
  });
});

test('of several changes at once none is lost, and one that fails holds up no other', async () => {
  let kept: Record<string, unknown> = {};
  let isFull = false;
  const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  const store: SettingsStore = {
    async get() {
      await soon();
      return kept;
    },
    async set(items) {
      await soon();
      if (isFull) throw new Error('full');
      kept = items;
    },
  };
  const changes = [changeSettings(store, { view: 'both' }), changeSettings(store, { marks: false })];
  await Promise.all(changes);
  isFull = true;
  const failed = changeSettings(store, { view: 'original' });
  await expect(failed).rejects.toThrow('full');
  isFull = false;
  await changeSettings(store, ({ marks }) => ({ library: marks }));
  expect(kept).toMatchObject({ settings: { view: 'both', marks: false, library: false } });
});

test('keys are strings of known servers', () => {
  expect(readKeys({ openai: 'k', libretranslate: '', elsewhere: 'k' })).toEqual({ openai: 'k' });
  expect(readKeys(undefined)).toEqual({});
});
