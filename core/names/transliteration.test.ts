import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTransliteration, transcribedRuns } from './transliteration.ts';

it.each([
  ['Nazarbayev', '纳扎尔巴耶夫', true],
  ['Nazarbayev', '納扎爾巴耶夫', true],
  ['Zeldin', '泽尔丁', true],
  ['Blinken', '布林肯', true],
  ['Tokayev', '托卡耶夫', true],
  ['Macron', '马克龙', true],
  ['Blinken', '泽尔丁', false],
  ['Merkel', '马克龙', false],
  ['Zeldin', '纳扎尔巴耶夫', false],
  ['However', '布林肯', false],
  ['', '布林肯', false],
  ['Li', '李', false],
])('%s, %s: %s', (latin, chinese, expected) => {
  expect(isTransliteration(latin, chinese)).toBe(expected);
});

it('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end } of transcribedRuns(text)) expect(end).toBeGreaterThan(start);
      isTransliteration(text, '布林肯');
    }),
  );
});
