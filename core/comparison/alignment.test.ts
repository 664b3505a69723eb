import { expect, it } from 'vitest';
import { bridge, sideOf } from '../../scripts/evaluation/align.ts';
import type { Tongue } from '../language.ts';
import { alignSentences } from './alignment.ts';

const pairs = (left: [Tongue, ...string[]], right: [Tongue, ...string[]]) => {
  const sides = [left, right].map(([tongue, ...sentences]) => sideOf(sentences, tongue as Tongue));
  return alignSentences(sides[0]!, sides[1]!, bridge).map((link) => [link.left, link.right]);
};

const zh: [Tongue, ...string[]] = [
  'zh',
  '哈萨克斯坦去年出口增长了12%。',
  '布林肯周二在东京会见了记者。',
  '洪水摧毁了340座房屋。',
];

it('links by numbers, names and words, whatever the order', () => {
  const en: [Tongue, ...string[]] = [
    'en',
    'The flood destroyed 340 houses.',
    'Exports of Kazakhstan grew by 12% last year.',
    'Blinken met reporters in Tokyo on Tuesday.',
    'Nobody sang.',
  ];
  expect(pairs(zh, en)).toEqual([
    [0, 1],
    [1, 2],
    [2, 0],
  ]);
});

it('links texts of one script by their characters', () => {
  expect(pairs(zh, ['zh', '340座房屋被洪水摧毀。', '哈薩克出口去年增長12%。'])).toEqual([
    [0, 1],
    [2, 0],
  ]);
});

it('links by the words of a translation what nothing else links', () => {
  const left = sideOf(['钟楼的钟声让老人想起童年。', ...zh.slice(1)], 'zh');
  const right = sideOf(['The old man was reminded of his childhood by the bell of the tower.'], 'en');
  const first = () => alignSentences(left, right, bridge).find((link) => link.left === 0)?.confidence ?? 0;
  const before = first();
  left.inEnglish = ['The bell of the clock tower reminds the old man of childhood.', '', '', ''];
  expect(first()).toBeGreaterThan(before + 0.2);
});

it('takes empty sides', () => {
  expect(pairs(zh, ['en'])).toEqual([]);
  expect(pairs(['zh'], ['en'])).toEqual([]);
  expect(pairs(['zh', '', '。'], ['en', '', '?'])).toEqual([]);
});

it('links by a figure of one kind, though its value was changed', () => {
  const figures: [Tongue, ...string[]] = ['zh', '估计新税将带来9.4亿英镑。', ...zh.slice(1)];
  const said: [Tongue, ...string[]] = [
    'en',
    'Nobody sang.',
    'An estimated £340 million will be raised.',
    'No one danced.',
    'They ate.',
    'She slept.',
  ];
  expect(pairs(figures, said)).toEqual([[0, 1]]);
});

it('links no sentences of one script that share their subject only', () => {
  const texts = [
    '议员们以高票通过决议，要求欧盟与邻国在保护少数民族的权利上合作。',
    '新的战略应强化欧盟与日本的伙伴关系，另外还呼吁重视这个地区。',
  ].map((sentence): [Tongue, ...string[]] => ['zh', sentence, ...zh.slice(1)]);
  expect(pairs(texts[0]!, texts[1]!)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

it('links Japanese with Chinese by words as well as by characters', () => {
  const japanese: [Tongue, ...string[]] = [
    'ja',
    '土壌汚染や農村の人手不足も生産性を下げている。',
    'カザフスタンの鉄道では貨車が国境で滞留した。',
    '専門家は国内の生産が消費に追いついていないと指摘する。',
  ];
  const chinese: [Tongue, ...string[]] = [
    'zh',
    '专家说国内的生产落后于消费。',
    '土壤污染和农村劳动力短缺也降低了生产力。',
    '日本央行决定维持货币政策。',
  ];
  expect(pairs(japanese, chinese)).toEqual([
    [0, 1],
    [2, 0],
  ]);
});
