import { describe, expect, test } from 'vitest';
import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../article.ts';
import { createLexicon } from '../comparison/lexicon.ts';
import type { Language } from '../language.ts';
import { createGazetteer } from '../names/name.ts';
import { readText } from '../reading/text-reading.ts';
import { evidenceOf } from './check-text.ts';

const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };

/** An article of a sentence that is cited and one that is not. */
function articleOf(inLanguage: Language, cited: string, other = ''): Article {
  const text = `${cited}\n${other}`;
  const end = cited.length;
  return {
    ...{ key: 'here:1', source: 'here', url: 'https://example.org/1', inLanguage, headline: '', byline: {} },
    ...{ extent: 'whole', text, emphasis: [], citations: [], datePublished: '2024-06-12' },
    blocks: [
      { start: 0, end, role: 'paragraph' },
      { start: end + 1, end: text.length, role: 'paragraph' },
    ],
  };
}

function check(article: Article, words: string, language: Language) {
  const evidence = evidenceOf(article, readText(article, bridge.gazetteer), bridge);
  const { flags, denied } = evidence.check(words, language, [article.blocks[0]!]);
  const marked = flags.map(({ start, end, found }) => `${found}: ${words.slice(start, end)}`);
  return denied ? [...marked, 'denied'] : marked;
}

/** A sentence of an article, one of its translations, and what is marked in it. */
type Case = [language: Language, cited: string, translated: Language, words: string, marked: string[]];

const plain: [what: string, ...Case][] = [
  ['万 and thousands', 'zh-Hans', '约1.2万人离开了港口。', 'en', 'About 12,000 people left the port.', []],
  ['rounded with a word', 'en', 'It sold 11,987 tickets.', 'zh-Hans', '售出约1.2万张票。', []],
  ['nearly', 'en', 'Turnout was 39.2 percent.', 'zh-Hant', '投票率近四成。', []],
  ['a year less closely', 'ja', '2023年9月7日に開業した。', 'en', 'It opened in 2023.', []],
  ['the year by the article’s date', 'zh-Hans', '5月3日停工。', 'en', 'Work stopped on May 3, 2024.', []],
  ['an era', 'ja', '令和3年に完成した。', 'zh-Hans', '2021年建成。', []],
  ['a range in two', 'zh-Hans', '增长3%至5%。', 'en', 'Growth was between 3% and 5%.', []],
  ['both', 'en', 'Both governments signed.', 'zh-Hans', '两国政府签了字。', []],
  [
    'one character for a country',
    'zh-Hans',
    '美日将会谈。',
    'en',
    'The United States and Japan will talk.',
    [],
  ],
  ['a clock', 'zh-Hans', '下午3点开始。', 'en', 'It began at 15:00.', []],
  ['another unit of one size', 'en', 'The road is 50 miles long.', 'ja', '道路は約80キロメートルある。', []],
];

const marked: [what: string, ...Case][] = [
  ['a digit', 'zh-Hans', '出口增长了12%。', 'en', 'Exports rose by 17%.', ['nowhere: 17%']],
  ['万 for 亿', 'en', 'It cost 30 million yuan.', 'zh-Hans', '耗资30亿元。', ['nowhere: 30亿元']],
  ['more closely', 'zh-Hans', '约1.2万人。', 'en', 'Some 12,345 people.', ['nowhere: 12,345']],
  ['a unit', 'zh-Hans', '全长50公里。', 'en', 'It is 50 miles long.', ['nowhere: 50 miles']],
  ['a currency', 'ja', '500億円を投じる。', 'en', 'It will invest $50 billion.', ['nowhere: $50 billion']],
  ['points', 'en', 'It rose 3 percent.', 'zh-Hans', '上升3个百分点。', ['nowhere: 3个百分点']],
  ['a month', 'ja', '3月5日に始まる。', 'en', 'It starts on May 5.', ['nowhere: May 5']],
  ['a name', 'zh-Hans', '对日本出口增长。', 'en', 'Exports to Canada rose.', ['nowhere: Canada']],
  ['a score', 'en', 'They won 3-1.', 'zh-Hans', '他们以4-1获胜。', ['nowhere: 4']],
];

describe('what the cited sentence states is plain', () => {
  test.each(plain)('%s', (_, language, cited, translated, words, expected) => {
    expect(check(articleOf(language, cited), words, translated)).toEqual(expected);
  });
});

describe('what the article does not state is marked', () => {
  test.each(marked)('%s', (_, language, cited, translated, words, expected) => {
    expect(check(articleOf(language, cited), words, translated)).toEqual(expected);
  });
});

test('what another sentence states is found elsewhere', () => {
  const article = articleOf('zh-Hans', '港口去年很忙。', '出口增长了12%。');
  expect(check(article, 'The port, whose exports rose 12%, was busy.', 'en')).toEqual(['elsewhere: 12%']);
});

test.each(['en', 'zh-Hans', 'ja'] as const)('nothing is marked in nothing: %s', (language) => {
  expect(check(articleOf(language, 'x'), '', language)).toEqual([]);
});
