import { expect, test } from 'vitest';
import { nearestLanguage, tongueOf } from './language.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh_TW', 'zh-Hant'],
  ['yue-HK', 'zh-Hant'],
  ['ja-JP', 'ja'],
  ['fr', undefined],
  ['', undefined],
  ['not a tag', undefined],
])('the language nearest to "%s" is %s', (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language);
});

test('both scripts of Chinese are one tongue', () => {
  expect([tongueOf('zh-Hans'), tongueOf('zh-Hant'), tongueOf('ja')]).toEqual(['zh', 'zh', 'ja']);
});
