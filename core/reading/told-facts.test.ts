import { expect, test } from 'vitest';
import { readFacts } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { toldFacts } from './told-facts.ts';
import { writeFact } from './write-fact.ts';

test.each<[Tongue, string, string[]]>([
  ['zh', '第127旅守着全省第二大城市。', []],
  ['zh', '她打了第三针，第二天发烧到39度。', ['39 degrees Celsius']],
  ['zh', '第4号井连续第三个月停产。', []],
  ['en', 'The 5th and 6th ferries carried 300 people.', ['300']],
  ['zh', '两国各派三百人。', ['300']],
  ['zh', '2021年前九个月（1月至9月）出口增长5%。', ['Jan–Sep 2021', 'up 5%']],
  ['zh', '周三（3月9日），渡口关闭。', ['March 9, 2022']],
  ['zh', '2021年3月9日开工，3月11日停工。', ['March 9, 2021', 'March 11']],
  ['en', 'In May 2021 the harbour froze, as in May.', ['May 2021']],
])('a fact stands by itself only where it tells something: %s %s', (tongue, text, expected) => {
  const facts = toldFacts(readFacts(text, { tongue, date: '2022-03-10' }));
  expect(facts.map((fact) => writeFact(fact, 'en'))).toEqual(expected);
});
