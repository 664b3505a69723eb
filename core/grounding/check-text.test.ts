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
function articleOf(inLanguage: Language, cited: string, other = '', headline = ''): Article {
  const text = `${cited}\n${other}`;
  const end = cited.length;
  return {
    ...{ key: 'here:1', source: 'here', url: 'https://example.org/1', inLanguage, headline, byline: {} },
    ...{ extent: 'whole', text, emphasis: [], citations: [], datePublished: '2024-06-12' },
    blocks: [
      { start: 0, end, role: 'paragraph' },
      { start: end + 1, end: text.length, role: 'paragraph' },
    ],
  };
}

const evidenceFor = (article: Article) => evidenceOf(article, readText(article, bridge.gazetteer), bridge);

function check(article: Article, words: string, language: Language) {
  const { flags, denied } = evidenceFor(article).check(words, language, [article.blocks[0]!]);
  const marked = flags.map(({ start, end, found }) => `${found}: ${words.slice(start, end)}`);
  return denied ? [...marked, 'denied'] : marked;
}

/** A sentence of an article, one of its translations, and what is marked in it. */
type Case = [language: Language, cited: string, translated: Language, words: string, marked: string[]];

const plain: [what: string, ...Case][] = [
  ['万 and thousands', 'zh-Hans', '约1.2万人离开了港口。', 'en', 'About 12,000 people left the port.', []],
  ['rounded with a word', 'en', 'It sold 11,987 tickets.', 'zh-Hans', '售出约1.2万张票。', []],
  ['rounded by its scale', 'en', 'It sold 2,345,678 tickets.', 'zh-Hans', '售出235万张票。', []],
  ['over', 'ja', '参加者は738人だった。', 'en', 'More than 700 people took part.', []],
  ['nearly', 'en', 'Turnout was 39.2 percent.', 'zh-Hant', '投票率近四成。', []],
  ['tens and dozens', 'zh-Hant', '數十人受傷。', 'en', 'Dozens of people were hurt.', []],
  ['a part in two numbers', 'en', 'Three in four agreed.', 'zh-Hans', '四分之三的人同意。', []],
  ['what grew by so many times', 'zh-Hans', '产量增长了两倍。', 'en', 'Output tripled.', []],
  ['a year less closely', 'ja', '2023年9月7日に開業した。', 'en', 'It opened in 2023.', []],
  ['the year by the article’s date', 'zh-Hans', '5月3日停工。', 'en', 'Work stopped on May 3, 2024.', []],
  ['an era', 'ja', '令和3年に完成した。', 'zh-Hans', '2021年建成。', []],
  ['an era in words', 'en', 'It was the 64th year of Showa.', 'ja', '昭和64年のことだった。', []],
  ['a day of the month', 'ja', '15日に始まった。', 'en', 'It began on the 15th.', []],
  ['the year before', 'en', 'It was up from the year before.', 'zh-Hans', '比前年增加。', []],
  ['a range in two', 'zh-Hans', '增长3%至5%。', 'en', 'Growth was between 3% and 5%.', []],
  ['half hours', 'ja', '会談は4時間半続いた。', 'en', 'They talked for four and a half hours.', []],
  ['both', 'en', 'Both governments signed.', 'zh-Hans', '两国政府签了字。', []],
  ['an age', 'en', 'Novak, 54, was there.', 'zh-Hans', '54岁的诺瓦克在场。', []],
  ['a speed', 'ja', '最大風速は52メートルだった。', 'en', 'Winds reached 52 meters per second.', []],
  ['one character each', 'zh-Hans', '美日将会谈。', 'en', 'The United States and Japan will talk.', []],
  ['a capital', 'zh-Hans', '北京方面拒绝评论。', 'en', 'China declined to comment.', []],
  ['a surname', 'ja', '大谷選手が打った。', 'en', 'Ohtani hit it.', []],
  ['a name with a mark in it', 'en', "Min'er spoke.", 'zh-Hans', '陈敏尔讲话。', []],
  ['a name in Latin letters', 'en', 'HALVORSEN left.', 'zh-Hans', 'Halvorsen 离开了。', []],
  ['a ministry', 'en', 'The foreign minister left.', 'zh-Hans', '外交部长离开了。', []],
  ['a clock', 'zh-Hans', '下午3点开始。', 'en', 'It began at 15:00.', []],
  ['a score', 'ja', '2対1で勝った。', 'en', 'They won 2-1.', []],
  ['another unit of one size', 'en', 'The road is 50 miles long.', 'ja', '道路は約80キロメートルある。', []],
  ['denied on both sides', 'zh-Hans', '他没有辞职。', 'en', 'He did not resign.', []],
  ['denied by a verb', 'zh-Hans', '火箭未能升空。', 'en', 'The rocket failed to lift off.', []],
  ['denied twice', 'zh-Hans', '他不得不辞职。', 'en', 'He had to resign.', []],
  ['not only', 'en', 'It is not only cheap.', 'zh-Hans', '它还很便宜。', []],
  ['only', 'ja', '3割しか賛成していない。', 'zh-Hans', '仅三成赞成。', []],
  ['must', 'ja', '議会は議長を選ばなければならない。', 'en', 'Parliament has to choose a speaker.', []],
  [
    'a word with a negative in it',
    'zh-Hans',
    '未来不断有人非常努力。',
    'en',
    'In future many will work.',
    [],
  ],
];

const marked: [what: string, ...Case][] = [
  ['a digit', 'zh-Hans', '出口增长了12%。', 'en', 'Exports rose by 17%.', ['nowhere: 17%']],
  ['a digit in Traditional', 'en', 'Exports rose by 12%.', 'zh-Hant', '出口增長了17%。', ['nowhere: 17%']],
  ['万 for 亿', 'en', 'It cost 30 million yuan.', 'zh-Hans', '耗资30亿元。', ['nowhere: 30亿元']],
  ['ten times', 'ja', '1万2000人が参加した。', 'en', 'Some 120,000 came.', ['nowhere: 120,000']],
  ['more closely', 'zh-Hans', '约1.2万人。', 'en', 'Some 12,345 people.', ['nowhere: 12,345']],
  ['about, and more closely', 'zh-Hans', '1.2万人。', 'en', 'About 12,345.', ['nowhere: 12,345']],
  ['a rounded figure rounded', 'zh-Hans', '约120万份。', 'en', 'About 1 million.', ['nowhere: 1 million']],
  ['rounded without a word', 'en', 'It sold 151 tickets.', 'zh-Hans', '售出150张票。', ['nowhere: 150']],
  [
    'a figure that another word has',
    'zh-Hans',
    '三振9次。',
    'en',
    'He struck out three.',
    ['elsewhere: three'],
  ],
  ['rounded by one digit', 'ja', '134億円を投じた。', 'zh-Hans', '投资130亿日元。', ['nowhere: 130亿日元']],
  ['an end of a range', 'ja', '36〜38%に高める。', 'en', 'It will be 36-83%.', ['nowhere: 36-83%']],
  ['a small part', 'en', 'One boat in 10,010 sank.', 'zh-Hans', '万分之一的船沉没。', ['nowhere: 万分之一']],
  ['a unit', 'zh-Hans', '全长50公里。', 'en', 'It is 50 miles long.', ['nowhere: 50 miles']],
  ['a length of time', 'en', 'It fell for 16 months.', 'ja', '16週間連続で下落した。', ['nowhere: 16週間']],
  ['a currency', 'ja', '500億円を投じる。', 'en', 'It will invest $50 billion.', ['nowhere: $50 billion']],
  ['points', 'en', 'It rose 3 percent.', 'zh-Hans', '上升3个百分点。', ['nowhere: 3个百分点']],
  ['a month', 'ja', '3月5日に始まる。', 'en', 'It starts on May 5.', ['nowhere: May 5']],
  ['a year', 'en', 'It shut in 2019.', 'zh-Hant', '2018年關閉。', ['nowhere: 2018年']],
  ['next for last', 'zh-Hans', '去年开工。', 'en', 'Work begins next year.', ['nowhere: next year']],
  ['a name', 'zh-Hans', '对日本出口增长。', 'en', 'Exports to Canada rose.', ['nowhere: Canada']],
  ['a person', 'en', 'Biden left.', 'ja', '習近平氏は去った。', ['nowhere: 習近平']],
  [
    'a name in Latin letters',
    'en',
    'Ms. Halvorsen left.',
    'ja',
    'Halversen氏は去った。',
    ['nowhere: Halversen'],
  ],
  ['a score', 'en', 'They won 3-1.', 'zh-Hans', '他们以4-1获胜。', ['nowhere: 4']],
  ['a clock', 'zh-Hans', '下午3点开始。', 'en', 'It began at 16:00.', ['nowhere: 16']],
  ['a negation put in', 'zh-Hans', '他宣布辞职。', 'en', 'He did not announce it.', ['denied']],
  ['a negation left out', 'ja', '彼は辞任しなかった。', 'zh-Hans', '他宣布辞职。', ['denied']],
  ['a negation left out of English', 'en', 'The car was not sold.', 'zh-Hant', '這輛車賣出了。', ['denied']],
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

test('what another sentence, the headline or a caption states is found elsewhere', () => {
  const article = articleOf('zh-Hans', '港口去年很忙。', '出口增长了12%。', '7家公司获利');
  article.text += '\n图为9号码头的30艘船。';
  article.blocks.push({ start: article.text.length - 12, end: article.text.length, role: 'caption' });
  const words = 'The port, with 7 companies and 30 ships, grew by 12%, not 13%.';
  expect(check(article, words, 'en')).toEqual([
    'elsewhere: 7',
    'elsewhere: 30',
    'elsewhere: 12%',
    'nowhere: 13%',
    'denied',
  ]);
});

test('a headline may state what the article states anywhere, and denies what the headline affirms', () => {
  const article = articleOf('zh-Hans', '出口增长了12%。', '', '港口扩建');
  const { checkHeadline } = evidenceFor(article);
  expect(checkHeadline('Port to grow after 12% rise', 'en', 'translated')).toEqual({ flags: [] });
  const flags = [{ start: 25, end: 28, found: 'nowhere' }];
  const words = 'Port will not grow after 15% rise';
  expect(checkHeadline(words, 'en', 'translated')).toEqual({ flags, denied: true });
  expect(checkHeadline(words, 'en', 'written')).toEqual({ flags });
});

test('where nothing is cited, all is elsewhere at best', () => {
  const article = articleOf('en', 'Exports rose by 12%.');
  const { flags, denied } = evidenceFor(article).check('出口增长12%，进口没有增长8%。', 'zh-Hans', []);
  expect(flags.map(({ found }) => found)).toEqual(['elsewhere', 'nowhere']);
  expect(denied).toBeUndefined();
});

test.each(['en', 'zh-Hans', 'ja'] as const)('nothing is marked in nothing: %s', (language) => {
  expect(check(articleOf(language, 'x'), '', language)).toEqual([]);
});
