import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentence.ts';
import { summarise } from './summary.ts';

const summaryOf = (headline: string, text: string, sentences: number): string[] => {
  const input = {
    ...{ text, headline, tongue: 'zh' as const, facts: [] },
    sentences: splitSentences(text, 'zh'),
    blocks: [{ start: 0, end: text.length }],
  };
  return summarise(input, sentences).map(({ start, end }) => text.slice(start, end));
};

describe('summarise', () => {
  test('prefers, of two sentences that say as much, the one that can be read alone', () => {
    const text = '湖边下了雨，天气也冷。但是南湖渔民今年收入减少。南湖渔民今年收入也减少。';
    expect(summaryOf('南湖渔民', text, 1)).toEqual(['南湖渔民今年收入也减少。']);
  });

  test('a sentence that leans on one before it may follow that one', () => {
    const text = '南湖渔民今年收入减少三成。但是南湖渔民今年没有离开湖边。山上的寺庙还在修。';
    expect(summaryOf('南湖渔民今年', text, 2)).toEqual([
      '南湖渔民今年收入减少三成。',
      '但是南湖渔民今年没有离开湖边。',
    ]);
  });

  test('a sentence that leans brings the one before it along, though another says as much', () => {
    const text =
      '码头上月关闭，不再开放。这使南湖渔民收入减少三成，渔民要求水务局赔偿。水务局和渔民今年三月开会。';
    expect(summaryOf('南湖渔民收入减少三成，水务局赔偿', text, 2)).toEqual([
      '码头上月关闭，不再开放。',
      '这使南湖渔民收入减少三成，渔民要求水务局赔偿。',
    ]);
  });

  test('prefers what keeps to the headline to what strays from it', () => {
    const text = '南湖水位下降，北岸茶馆和商铺生意都很好。南湖水位下降，湖水的水位下降到最低位。';
    expect(summaryOf('南湖水位下降', text, 1)).toEqual(['南湖水位下降，湖水的水位下降到最低位。']);
  });

  test('what only says again what is said already is left out', () => {
    const text = '南湖的水位降至四十年来最低。南湖的水位降至四十年来最低。渔民因水位下降而收入减少。';
    expect(summaryOf('南湖水位四十年来最低', text, 3)).toEqual([
      '南湖的水位降至四十年来最低。',
      '渔民因水位下降而收入减少。',
    ]);
  });

  test('goes on until it is as long as a lead, though one sentence says all that the headline does', () => {
    const headline = '南湖的水位降至四十年来最低，北岸码头和三家渔业公司关闭';
    const text = `${headline}。岸边没有看到别的船。大家都待在家里等着下雨。今天的天气还是那么热。`;
    expect(summaryOf(headline, text, 2)).toHaveLength(2);
  });
});
