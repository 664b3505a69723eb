import { describe, expect, test } from 'vitest';
import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../article.ts';
import { createLexicon } from '../comparison/lexicon.ts';
import { createGazetteer } from '../names/name.ts';
import { readSelection, type SelectionPlace } from './selection.ts';
import { readText } from './text-reading.ts';

const gazetteer = createGazetteer(nameTables);
const vocabulary = { gazetteer, lexicon: createLexicon(lexiconTables) };
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
  const selected = readSelection(words, '', vocabulary, placeOf(words));
  expect(keys(selected)).toEqual(['percent:30', 'quantity:12000:t']);
  expect(selected).toMatchObject({ language: 'zh-Hans', isPlaced: true, attribution: '水务局' });
});

test('counts dates from the article’s own', () => {
  const words = '去年挪威的捕鱼量';
  expect(keys(readSelection(words, '', vocabulary, placeOf(words)))).toEqual(['date:2021', 'name:NO']);
});

test('cuts no fact in two', () => {
  const words = '约1.2';
  expect(keys(readSelection(words, '', vocabulary, placeOf(words)))).toEqual([]);
});

test('reads what is no part of the article’s body by itself, and says so', () => {
  const words = '水务局，去年3月';
  expect(readSelection(words, '', vocabulary, placeOf(words))).toMatchObject({
    isPlaced: false,
    facts: [{ key: 'date:2021-03' }],
  });
});

test('reads words of any page, whichever language it reads', () => {
  const selected = readSelection('According to the ministry, 12,000 tonnes left Norway.', '', vocabulary);
  expect(keys(selected)).toEqual(['quantity:12000:t', 'name:NO']);
  expect(selected).toMatchObject({ language: 'en', attribution: 'the ministry', isPlaced: false });
  expect(readSelection('去年三成的船来自挪威。', '', vocabulary).language).toBe('zh-Hans');
});

test.each(['Население города выросло на 30% за прошлый год.', 'ประชากรเพิ่มขึ้นร้อยละ 30 จากปีก่อน'])(
  'reads nothing in a language that it does not know (%s)',
  (words) => {
    expect(readSelection(words, '', vocabulary)).toEqual({ language: undefined, facts: [], isPlaced: false });
  },
);

test.each(['', '…', '🙂', '\u202e'])('makes nothing of what is no words (%j)', (words) => {
  expect(readSelection(words, '', vocabulary).facts).toEqual([]);
});

describe('words of an article in another language than its own', () => {
  const words = ['Порт принял 12000 человек.', 'The mayor promised 12,000 tonnes.', '挪威', 'TSMC'];
  const mixed = `水务局去年表示，${words.join('，')}，别无其他。`;
  const own: Article = {
    ...article,
    text: mixed,
    blocks: [{ role: 'paragraph', start: 0, end: mixed.length }],
  };
  const placed = (selected: string): SelectionPlace => {
    const start = mixed.indexOf(selected);
    return {
      ...{ article: own, reading: readText(own, gazetteer) },
      span: { start, end: start + selected.length },
    };
  };
  const readIn = (selected: string) => readSelection(selected, '', vocabulary, placed(selected));

  test('are not read as it, where it is one that is not read', () => {
    expect(readIn(words[0]!)).toEqual({ language: undefined, facts: [], isPlaced: false });
  });

  test('are read as what they are, in their place', () => {
    const selected = readIn(words[1]!);
    expect(selected).toMatchObject({ language: 'en', isPlaced: true });
    expect(selected.facts.map(({ start, end }) => mixed.slice(start, end))).toEqual(['12,000 tonnes']);
  });

  test('are read as the article where they are its own, or a name', () => {
    for (const selected of words.slice(2)) expect(readIn(selected).language).toBe('zh-Hans');
  });
});
