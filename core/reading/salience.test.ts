import { describe, expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { featuresOf } from './salience.ts';
import { splitSentences } from './sentence.ts';

const featuresIn = (text: string, tongue: Tongue, headline = '') =>
  featuresOf({
    ...{ text, tongue, headline, facts: [] },
    sentences: splitSentences(text, tongue),
    blocks: [{ start: 0, end: text.length }],
  });

describe('leaning', () => {
  test.each<[Tongue, boolean, string]>([
    ['zh', true, '但渔民没有离开。'],
    ['zh', true, '这让渔民很难过。'],
    ['zh', true, '对此，水务局没有回答。'],
    ['zh', true, '为此，水务局派了船。'],
    ['zh', true, '其船停在北岸。'],
    ['zh', true, '同时，水务局派了船。'],
    ['zh', true, '还有渔民住在船上。'],
    ['zh', true, '最后，渔民搬走了。'],
    ['zh', false, '这次大雨来得早。'],
    ['zh', false, '其他渔民搬走了。'],
    ['zh', false, '也门渔民搬走了。'],
    ['zh', false, '最后通牒今晚到期。'],
    ['zh', false, '渔民没有离开。'],
    ['en', true, 'However, the fishermen stayed.'],
    ['en', false, 'The fishermen stayed.'],
    ['ja', true, 'しかし漁師は残った。'],
    ['ja', false, '漁師は残った。'],
  ])('%s %s: %s', (tongue, is, sentence) => {
    expect(featuresIn(sentence, tongue)[0]!.leaning > 0).toBe(is);
  });
});

describe('echo', () => {
  const echoes = (headline: string, text: string, tongue: Tongue) =>
    featuresIn(text, tongue, headline).map(({ echo }) => echo);

  test('is the share of a sentence that the headline has', () => {
    expect(echoes('南湖水位', '南湖水位低。船走了。', 'zh')).toEqual([4 / 5, 0]);
    expect(echoes('Lake falls', 'The lake falls.', 'en')).toEqual([2 / 3]);
  });

  test('counts each character as often as it stands there', () => {
    expect(echoes('水', '水水岸。', 'zh')).toEqual([2 / 3]);
  });

  test('is none without a headline, or a sentence without words', () => {
    expect(echoes('', '南湖水位低。', 'zh')).toEqual([0]);
    expect(echoes('南湖', '……', 'zh')).toEqual([0]);
  });
});
