import { expect, test } from 'vitest';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../article.ts';
import { createGazetteer } from '../names/name.ts';
import { readSelection, type SelectionPlace } from './selection.ts';
import { readText } from './text-reading.ts';

const gazetteer = createGazetteer(nameTables);
const text = '水务局表示，去年挪威的捕鱼量减少了30%，约1.2万吨。\n供图：水务局，去年3月';
const end = text.indexOf('\n');
const article: Article = {
  ...{ key: 'test:1', source: 'test', url: 'https://example.org/1', inLanguage: 'zh-Hans' },
  ...{ headline: '捕鱼量减少', byline: {}, datePublished: '2022-03-04', extent: 'whole', text },
  blocks: [
    { role: 'paragraph', start: 0, end },
    { role: 'furniture', start: end + 1, end: text.length },
  ],
  ...{ emphasis: [], citations: [] },
};
const reading = readText(article, gazetteer);

function placeOf(words: string): SelectionPlace {
  const start = text.indexOf(words);
  return { article, reading, span: { start, end: start + words.length } };
}
const keys = (selected: ReturnType<typeof readSelection>) => selected.facts.map(({ key }) => key);

test('gives the facts of the words alone, and who the whole sentence says said it', () => {
  const words = '捕鱼量减少了30%，约1.2万吨';
  const selected = readSelection(words, gazetteer, placeOf(words));
  expect(keys(selected)).toEqual(['percent:30', 'quantity:12000:t']);
  expect(selected).toMatchObject({ language: 'zh-Hans', isPlaced: true, attribution: '水务局' });
});

test('counts dates from the article’s own', () => {
  const words = '去年挪威的捕鱼量';
  expect(keys(readSelection(words, gazetteer, placeOf(words)))).toEqual(['date:2021', 'name:NO']);
});

test('cuts no fact in two', () => {
  const words = '约1.2';
  expect(keys(readSelection(words, gazetteer, placeOf(words)))).toEqual([]);
});

test('reads what is no part of the article’s body by itself, and says so', () => {
  const words = '水务局，去年3月';
  expect(readSelection(words, gazetteer, placeOf(words))).toMatchObject({
    isPlaced: false,
    facts: [{ key: 'date:2021-03' }],
  });
});

test('reads words of any page, whichever language it reads', () => {
  const selected = readSelection('According to the ministry, 12,000 tonnes left Norway.', gazetteer);
  expect(keys(selected)).toEqual(['quantity:12000:t', 'name:NO']);
  expect(selected).toMatchObject({ language: 'en', attribution: 'the ministry', isPlaced: false });
  expect(readSelection('去年三成的船来自挪威。', gazetteer).language).toBe('zh-Hans');
});

test.each(['Население города выросло на 30% за прошлый год.', 'ประชากรเพิ่มขึ้นร้อยละ 30 จากปีก่อน'])(
  'reads nothing in a language that it does not know (%s)',
  (words) => {
    expect(readSelection(words, gazetteer)).toEqual({ language: undefined, facts: [], isPlaced: false });
  },
);

test.each(['', '…', '🙂', '\u202e'])('makes nothing of what is no words (%j)', (words) => {
  expect(readSelection(words, gazetteer).facts).toEqual([]);
});
