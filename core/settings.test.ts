import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  ['nothing stored, an English browser', undefined, ['en-GB'], { language: 'en', view: 'translated' }],
  ['nothing stored, Taiwan', undefined, ['zh-TW', 'en'], { language: 'zh-Hant', view: 'translated' }],
  ['an unsupported language comes first', undefined, ['fr', 'ja-JP'], { language: 'ja', view: 'translated' }],
  ['no supported language at all', undefined, ['fr'], { language: 'en', view: 'translated' }],
  ['a choice', { language: 'zh-Hans', view: 'both' }, ['en'], { language: 'zh-Hans', view: 'both' }],
  ['a broken store', { language: 'xx', view: 7 }, ['en'], { language: 'en', view: 'translated' }],
  ['no object', 'zh', [], { language: 'en', view: 'translated' }],
])('%s', (_, stored, preferred, settings) => {
  expect(readSettings(stored, preferred)).toEqual(settings);
});
