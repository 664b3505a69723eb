import { expect, it } from 'vitest';
import { createLexicon, stem } from './lexicon.ts';

const lexicon = createLexicon(['增长 上升|increase rise rose\n出口|export', '税|tax']);
const read = (text: string, tongue: 'zh' | 'en' | 'ja') =>
  lexicon.read(text, tongue).map(({ start, end, concepts }) => [text.slice(start, end), ...concepts]);

it.each([
  [
    'zh',
    '出口上升',
    [
      ['出口', 1],
      ['上升', 0],
    ],
  ],
  [
    'zh',
    '出口增長',
    [
      ['出口', 1],
      ['增長', 0],
    ],
  ],
  [
    'en',
    'Exports rose; taxes, too',
    [
      ['Exports', 1],
      ['rose', 0],
      ['taxes', 2],
    ],
  ],
  ['zh', '', []],
] as const)('%s: %s', (tongue, text, expected) => {
  expect(read(text, tongue)).toEqual(expected);
});

it.each([
  ['rates', 'rated'],
  ['companies', 'company'],
  ['stopped', 'stop'],
  ['China’s', 'china'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});
