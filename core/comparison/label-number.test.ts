import { expect, test } from 'vitest';
import { readLabelNumbers } from './label-number.ts';

test.each([
  ['They lost 54-38 at home.', [54, 38]],
  ['客队64：38输了', [64, 38]],
  ['Flight 5408 was late.', [5408]],
  ['12. Flight 5408 was late.', [5408]],
  ['Call 0800 444 222.', []],
  ['COVID-19, F-35, G20, 3/4 and 9.11', []],
  ['https://a.example/1234/b', []],
  ['It cost 340 dollars.', []],
])('%s', (text, wanted) => {
  const at = text.indexOf('340');
  const facts = at < 0 ? [] : [{ start: at, end: at + 3 }];
  const found = readLabelNumbers(text, { start: 0, end: text.length }, facts);
  expect(found.map(({ value }) => value)).toEqual(wanted);
  for (const { value, start, end } of found) expect(Number(text.slice(start, end))).toBe(value);
});
