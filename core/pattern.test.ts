import { expect, test } from 'vitest';
import { source } from './pattern.ts';

test('lines are joined, backslashes and values kept', () => {
  const digits = String.raw`\d+`;
  expect(source`
    湖|
    a lake|${digits}\s?
  `).toBe(String.raw`湖|a lake|\d+\s?`);
});
