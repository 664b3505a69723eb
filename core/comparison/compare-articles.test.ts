import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import { createGazetteer } from '../names/name.ts';
import { readText } from '../reading/text-reading.ts';
import { compareArticles } from './compare-articles.ts';
import { countStatuses, seriesOf } from './comparison-report.ts';
import { createLexicon } from './lexicon.ts';

const bridge = {
  gazetteer: createGazetteer({ territory: 'KZ=\nCN=', place: '', person: '', organisation: '', topic: '' }),
  lexicon: createLexicon([
    '出口|export\n粮食 谷物|grain\n桥梁|bridge\n车站|station\n学生|student\n失业率|unemployment',
  ]),
};

function article(inLanguage: Language, paragraphs: string[], extent: Article['extent'] = 'whole'): Article {
  const text = paragraphs.join('\n');
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return { start, end: start + paragraph.length, role: 'paragraph' as const };
  });
  return {
    ...{ key: `unknown:${inLanguage}`, source: 'unknown', url: 'https://a.example/a', inLanguage },
    ...{ headline: '', byline: {}, extent, text, blocks, emphasis: [], citations: [] },
  };
}

const compare = (here: Article, there: Article, facts: string[] = []) =>
  compareArticles(
    {
      article: here,
      reading: readText(here, bridge.gazetteer),
      claims: here.blocks.map(({ start, end }, at) => ({ id: `c${at}`, passages: [{ start, end }], facts })),
    },
    { article: there, reading: readText(there, bridge.gazetteer) },
    bridge,
  );

const chinese = [
  '哈萨克斯坦的粮食出口减少了78%。',
  '中共国的失业率为5.2%。',
  '学生在车站等待了很久，没有人知道原因。',
];
const english = ['Grain exports of Kazakhstan fell by 87%.', 'The unemployment rate in China was 5.2%.'];

describe('two articles', () => {
  test('are compared claim by claim', () => {
    const { claims, wording } = compare(article('zh-Hans', chinese), article('en', english));
    expect(claims.map(({ status }) => status)).toEqual(['differs', 'same', 'only-here']);
    expect(claims[0]?.differences.map(({ here, there }) => [here.key, there.key])).toEqual([
      ['percent:78', 'percent:87'],
    ]);
    expect(wording).toMatchObject([{ standard: '中国', used: '中共国', spans: [{ end: 21 }] }]);
  });

  test('of which the other is a preview leave open what it does not show', () => {
    const { claims } = compare(article('zh-Hans', chinese), article('en', english, 'preview'));
    expect(claims.at(-1)?.status).toBe('not-readable');
  });

  test('of which one is empty have nothing in common', () => {
    expect(compare(article('zh-Hans', []), article('en', english)).claims).toEqual([]);
    const report = compare(article('zh-Hans', chinese), article('en', []));
    expect(countStatuses(report)).toEqual([['only-here', 3]]);
  });
});

test('a figure that rises here and falls there is a difference', () => {
  const there = article('en', ['Grain exports of Kazakhstan rose by 78%.', english[1]!]);
  const { claims } = compare(article('zh-Hans', chinese), there);
  expect(claims[0]).toMatchObject({ status: 'differs', direction: true, differences: [] });
  expect(claims[1]).not.toHaveProperty('direction');
});

test('a difference belongs to the claims that are about its fact', () => {
  const here = article('zh-Hans', chinese);
  const { start, end } = here.blocks[0]!;
  const there = article('en', english);
  const claims = ['percent:78', 'name:KZ'].map((key) => ({
    id: key,
    passages: [{ start, end }],
    facts: [key],
  }));
  const sides = [here, there].map((side) => ({ article: side, reading: readText(side, bridge.gazetteer) }));
  const report = compareArticles({ ...sides[0]!, claims }, sides[1]!, bridge);
  expect(report.claims.map(({ status }) => status)).toEqual(['differs', 'same']);
});

test('three figures of one kind on both sides make a series', () => {
  const fact = (value: number) => ({
    ...{ type: 'percent' as const, value, key: `percent:${value}`, start: value, end: value + 1 },
  });
  const claim = (value: number) => ({
    ...{
      claim: `c${value}`,
      status: 'same' as const,
      confidence: 1,
      there: [],
      differences: [],
      unmatched: [],
    },
    agreed: [{ here: fact(value), there: fact(value) }],
  });
  expect(seriesOf({ claims: [claim(1), claim(2)] })).toEqual([]);
  expect(seriesOf({ claims: [claim(1), claim(2), claim(3)] })[0]?.points).toHaveLength(3);
  // Two claims of one sentence have its figure once.
  expect(seriesOf({ claims: [claim(1), claim(2), claim(2)] })).toEqual([]);
});

test('a claim that one side denies is a difference', () => {
  const here = article('zh-Hans', ['哈萨克斯坦没有出口粮食。', ...chinese.slice(1)]);
  const there = article('en', ['Kazakhstan exports grain.', english[1]!]);
  const { claims } = compare(here, there);
  expect(claims[0]).toMatchObject({ status: 'differs', negation: true });
  expect(claims[1]).not.toHaveProperty('negation');
});

test('a figure of a claim brings the sentence that states it elsewhere', () => {
  const here = article('zh-Hans', ['哈萨克斯坦出口粮食，5.2%的学生失业。', ...chinese.slice(2)]);
  const there = article('en', ['Kazakhstan exports grain.', 'Nobody sang.', 'It was 5.2% in all.']);
  const [claim] = compare(here, there).claims;
  expect(claim?.there.map(({ start, end }) => there.text.slice(start, end))).toEqual([
    'Kazakhstan exports grain.',
    'It was 5.2% in all.',
  ]);
  expect(claim).toMatchObject({ status: 'same', agreed: [{ here: { key: 'percent:5.2' } }] });
});

test('a difference of sentences that have little else in common is to be checked', () => {
  const here = article('zh-Hans', ['粮食出口减少了78%。']);
  const others = ['Aldo', 'Berit', 'Cosmo', 'Dorte', 'Edda', 'Fritjof', 'Gunda'];
  const statusWith = (names: string[]) =>
    compare(here, article('en', [`Grain fell by 87%, say ${names.join(' ')}.`, 'Nobody sang.', 'They ate.']))
      .claims[0];
  expect(statusWith(others.slice(0, 1))).toMatchObject({ status: 'differs', differences: [{}] });
  expect(statusWith(others)).toMatchObject({ status: 'check', differences: [{}] });
});

test('no more than five claims of the other side are told as left out', () => {
  const there = Array.from(
    { length: 40 },
    (_, at) =>
      `The ministry said on May ${(at % 28) + 1} that bridge ${at + 100} was sold for ${at + 3}00 dollars.`,
  );
  expect(readText(article('en', there), bridge.gazetteer).claims.length).toBeGreaterThan(5);
  expect(compare(article('zh-Hans', [chinese[2]!]), article('en', there)).leftOut).toHaveLength(5);
});

test('what stands in a list here, which is no body, is not left out', () => {
  const sentence = '哈萨克斯坦政府3月5日宣布，谷物出口将减少78%。';
  const there = article('zh-Hans', [sentence, chinese[1]!]);
  const here = article('zh-Hans', [chinese[1]!, `- ${sentence}`]);
  expect(compare(article('zh-Hans', [chinese[1]!]), there).leftOut).toHaveLength(1);
  here.blocks[1]!.role = 'furniture';
  expect(compare(here, there).leftOut).toEqual([]);
});

test('a figure that the other side has nowhere is to be checked', () => {
  const here = article('zh-Hans', ['哈萨克斯坦向340家公司出口粮食。']);
  const there = article('en', ['Kazakhstan exports grain.']);
  expect(compare(here, there).claims[0]).toMatchObject({
    status: 'check',
    unmatched: [{ key: 'number:340' }],
  });
  expect(compare(here, here).claims[0]).toHaveProperty('unmatched', []);
});

test('a word rendered in another of its senses is to be checked', () => {
  const here = article('zh-Hans', ['卫星照片显示，哈萨克斯坦的靶机停在沙漠的射程上。']);
  const there = article('en', [
    'Satellite photos show that Kazakhstan keeps its target drones on a firing range.',
  ]);
  const [claim] = compare(here, there).claims;
  expect(claim?.status).toBe('check');
  const [{ here: ours, there: theirs } = { here: { start: 0, end: 0 }, there: { start: 0, end: 0 } }] =
    claim?.senses ?? [];
  expect(here.text.slice(ours.start, ours.end)).toBe('射程');
  expect(there.text.slice(theirs.start, theirs.end)).toBe('firing range');
});

test('such a word is found in the second passage of a claim, too', () => {
  const there = article('en', [
    'Satellite photos show that Kazakhstan keeps its target drones on a firing range.',
  ]);
  const here = article('zh-Hans', [chinese[0]!, '卫星照片显示，哈萨克斯坦的靶机停在沙漠的射程上。']);
  const passages = here.blocks.map(({ start, end }) => ({ start, end }));
  const [ours, theirs] = [here, there].map((side) => ({
    article: side,
    reading: readText(side, bridge.gazetteer),
  }));
  const report = compareArticles(
    { ...ours!, claims: [{ id: 'both', passages, facts: [] }] },
    theirs!,
    bridge,
  );
  const [{ here: place } = { here: { start: 0, end: 0 } }] = report.claims[0]?.senses ?? [];
  expect(here.text.slice(place.start, place.end)).toBe('射程');
});
