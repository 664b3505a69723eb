import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSettings, loadSettings, readSettings, type SettingsStore } from './settings.ts';

const copies: string[] = [];

test.each([
  [
    'nothing stored, an English browser',
    undefined,
    ['en-GB'],
    { language: 'en', view: 'translated', copies },
  ],
  ['nothing stored, Taiwan', undefined, ['zh-TW', 'en'], { language: 'zh-Hant', view: 'translated', copies }],
  [
    'an unsupported language comes first',
    undefined,
    ['fr', 'ja-JP'],
    { language: 'ja', view: 'translated', copies },
  ],
  ['no supported language at all', undefined, ['fr'], { language: 'en', view: 'translated', copies }],
  ['a choice', { language: 'zh-Hans', view: 'both' }, ['en'], { language: 'zh-Hans', view: 'both', copies }],
  ['a broken store', { language: 'xx', view: 7 }, ['en'], { language: 'en', view: 'translated', copies }],
  [
    'copies, one of them unknown',
    { language: 'ja', view: 'both', copies: ['wayback', 'elsewhere'] },
    ['en'],
    { language: 'ja', view: 'both', copies: ['wayback'] },
  ],
  ['no object', 'zh', [], { language: 'en', view: 'translated', copies }],
])('%s', (_, stored, preferred, settings) => {
  expect(readSettings(stored, preferred)).toEqual(settings);
});

test('whatever is stored, settings are made of it, and the same of those', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.string()), (stored, preferred) => {
      const settings = readSettings(stored, preferred);
      expect(readSettings(settings, [])).toEqual(settings);
    }),
  );
});

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
  expect(kept).toEqual({ settings: { copies: ['wayback'], view: 'both' } });
  expect(await loadSettings(store, ['ja'])).toEqual({ language: 'ja', view: 'both', copies: ['wayback'] });
});
