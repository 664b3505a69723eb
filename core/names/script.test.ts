import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSimplified } from './script.ts';

it.each([
  ['習近平與納扎爾巴耶夫', '习近平与纳扎尔巴耶夫'],
  ['経済産業省の沢田氏', '经济产业省の泽田氏'],
  ['后来在里海著名', '后来在里海著名'],
  ['台灣、臺灣', '台湾、台湾'],
  ['並聯的頭緒、守衛與守衞、煎餅', '并联的头绪、守卫与守卫、煎饼'],
  ['plain text, 123', 'plain text, 123'],
  ['𠮷\ud83d', '𠮷\ud83d'],
  ['', ''],
])('%s → %s', (text, expected) => {
  expect(toSimplified(text)).toBe(expected);
});

it('keeps the length of any string and needs no second pass', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const simplified = toSimplified(text);
      expect(simplified.length).toBe(text.length);
      expect(toSimplified(simplified)).toBe(simplified);
    }),
  );
});
