import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain } from './plain.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '１',
        '2',
        '，',
        ',',
        '０００',
        '\u200b',
        '\u202e',
        '\ufeff',
        '　',
        '\ud800',
        'Ａ',
        '年',
      ),
    )
    .map((pieces) => pieces.join('')),
);

it('needs no second pass', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = plain(text).text;
      expect(plain(once).text).toBe(once);
    }),
  );
});

it('leads back to the original, in order and within it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, toOriginal } = plain(text);
      let last = 0;
      for (let at = 0; at < folded.length; at++) {
        const [start, end] = [toOriginal(at, 'start'), toOriginal(at + 1, 'end')];
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBe(start + 1);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
