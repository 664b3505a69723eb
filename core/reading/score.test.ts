import { describe, expect, test } from 'vitest';
import { readFacts } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { type Question, scoreSentences } from './score.ts';
import { splitSentences } from './sentence.ts';

function best(text: string, tongue: Tongue, question: Question, headline = ''): string {
  const sentences = splitSentences(text, tongue);
  const blocks = splitSentences(text.replaceAll(/[^\n]/gu, 'x'), tongue);
  const input = { text, tongue, headline, sentences, blocks, facts: readFacts(text, { tongue }) };
  const scores = scoreSentences(input, question);
  const { start, end } = sentences[scores.indexOf(Math.max(...scores))]!;
  return text.slice(start, end);
}

describe('scoreSentences', () => {
  test.each<[Tongue, string, string]>([
    [
      'en',
      'I think the lake is beautiful. Its level fell by 2.5 metres in March 2021. Could it dry up?',
      'Its level',
    ],
    ['zh', '我觉得南湖很美。2021年3月水位下降了2.5米。会干涸吗？', '2021年'],
    ['ja', '私は湖が美しいと思う。2021年3月に水位は2.5メートル下がった。干上がるのだろうか？', '2021年'],
  ])('%s: a figure and a date are more check-worthy than a feeling', (tongue, text, beginning) => {
    expect(best(text, tongue, 'check')).toMatch(new RegExp(`^${beginning}`, 'u'));
  });

  test.each<[Tongue, string, string]>([
    [
      'en',
      'The shore has always been a quiet and pleasant place. The water board closed the pier.',
      'The water',
    ],
    ['zh', '湖岸一直是一个安静宜人的好地方。水务局关闭了码头。', '水务局'],
    ['ja', '湖岸はいつも静かで気持ちのよい場所だ。水道局は桟橋を閉鎖した。', '水道局'],
  ])(
    '%s: something done is more check-worthy than a scene, even without a figure',
    (tongue, text, beginning) => {
      expect(best(text, tongue, 'check')).toMatch(new RegExp(`^${beginning}`, 'u'));
    },
  );

  test.each([
    [
      'a thing told with its time is more check-worthy than one without',
      '水务局派船。水务局上周派船。',
      '水务局上周',
    ],
    [
      'a report is more check-worthy than a tirade',
      '水务局长其实就是个卑鄙的人。水务局长是林川。',
      '水务局长是林川',
    ],
    [
      'a statement is more check-worthy than a cry of the same words',
      '水务局长离开了码头！水务局长离开了码头。',
      '水务局长离开了码头。',
    ],
    [
      'a sentence is more check-worthy than a heading of its words',
      '水务局关闭了码头\n水务局关闭了码头。',
      '水务局关闭了码头。',
    ],
    ['a rule is as check-worthy as what it rules', '船员可能穿救生衣。船员必须穿救生衣。', '船员必须'],
  ])('zh: %s', (_, text, beginning) => {
    expect(best(text, 'zh', 'check')).toMatch(new RegExp(`^${beginning}`, 'u'));
  });

  test('what the headline says is key', () => {
    const text = '船停在岸边很久了。南湖的水位降到四十年来最低。天气很热，人们都在等雨。';
    expect(best(text, 'zh', 'key', '南湖水位四十年来最低')).toMatch(/^南湖/u);
    expect(best(text, 'zh', 'summary', '南湖水位四十年来最低')).toMatch(/^南湖/u);
  });

  test('an enumerated point is what an author sets in bold', () => {
    const text =
      '南湖的水位今年又下降了，渔民们都在谈论这件事情，没有人知道怎么办。\n1、水位下降\n渔民说船出不去了，鱼也卖不掉，日子越来越难过。';
    expect(best(text, 'zh', 'emphasis')).toBe('1、水位下降');
  });
});
