import { expect, test } from 'vitest';
import { plainText, plainWords } from './plain-text.ts';

test.each([
  ['a line\n\tand\u0000 another', 'a line and another'],
  ['a\u200bb\u202ec\u2066d\ufeffe\u00adf', 'abcdef'],
  ['tags\u{e0041}\u{e0042} and half \ud800 a letter', 'tags and half a letter'],
  ['line\u2028and paragraph\u2029', 'line and paragraph'],
  ['　全角　空格　', '全角 空格'],
  ['家👍𠮷', '家👍𠮷'],
])('%j is read as %j', (text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['See [the prize](https://evil.example/x) now.', 'See the prize now.'],
  ['Look: ![a picture](data:image/png;base64,AAAA)', 'Look: a picture'],
  ['Look [here][1].[3][4]', 'Look here.'],
  ['<img src=x onerror=alert(1)>Rain fell <b>today</b>.', 'Rain fell today.'],
  ['<<b>script>alert(1)<</b>/script>', 'alert(1)'],
  ['Pay at https://evil.example/a?b=c, soon.', 'Pay at , soon.'],
  ['请访问https://evil.example/奖。快！', '请访问。快！'],
  ['Go to www.evil.example or evil.example/prize.', 'Go to or .'],
  ['javascript:alert and mailto:a@evil.example', 'and'],
  ['Write to ops@evil.example today', 'Write to today'],
  ['**Exports** rose `5%`.', 'Exports rose 5%.'],
  ['## Exports rose', 'Exports rose'],
  ['- Exports rose', 'Exports rose'],
  ['Exports rose 5% [3]. They fell[1, 2].', 'Exports rose 5% . They fell.'],
])('%s is %s', (text, words) => expect(plainWords(text, '')).toBe(words));

test.each([
  ['Node.js 3.5 and the U.S. at 9 a.m., 3 < 5 > 2, km/h'],
  ['The database and the telephone: data: 5 [sic]'],
  ['据《某报》1/2版'],
])('%s stays as it is', (text) => expect(plainWords(text, '')).toBe(text));

test('markup that the article itself has stays', () => {
  const cited = '该部门公布了网址 https://city.example/plan 和 <video> 标签。';
  expect(plainWords('The office gave https://city.example/plan and <video>.', cited)).toBe(
    'The office gave https://city.example/plan and <video>.',
  );
  expect(plainWords('The office gave https://city.example.evil.example/plan.', cited)).toBe(
    'The office gave .',
  );
});

test.each(['[', '<a', 'a', 'a.a', '((', 'a@a.', '`', 'https://'])(
  'a long run of %s takes no time',
  (piece) => {
    const start = performance.now();
    plainWords(piece.repeat(60_000 / piece.length), '');
    expect(performance.now() - start).toBeLessThan(500);
  },
);
