import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { splitSentences } from './sentence.ts';

const sentences = (text: string, tongue: Tongue): string[] =>
  splitSentences(text, tongue).map(({ start, end }) => text.slice(start, end));

/** Each case is the list of its sentences; the text is those joined as the tongue joins them. */
const cases: Record<Tongue, string[][]> = {
  en: [
    ['Rain fell.', 'The river rose.'],
    ['The plan has 3.5 parts and costs $2.75 a day.', 'Nobody objected.'],
    ['Mr. Field met Dr. A. B. Stone of St. Ives.', 'They spoke about fish.'],
    ['U.S. Atty. Ann Reed and Asst. Chief Tom Low spoke.', 'Nobody asked.'],
    ['Shares of Northern Widget Inc. rose.', 'Those of Southern Widget Inc. fell.'],
    ['The buyer is Lake & Co.', 'The price is secret.'],
    [
      'She moved to the U.S. in May.',
      'He left the U.S.',
      'They met again in the U.K. Foreign Office canteen.',
    ],
    ['At 7 p.m. Mrs. Low rang.', 'The line closed at 9 p.m.', 'Nobody answered.'],
    ['The office opens at 9 a.m. Tokyo time.'],
    ['Output was 4 percent vs. 5 percent in Sept.', 'Growth slowed.'],
    ['Orders fell on Oct. 3 and No. 7 closed.', 'Why?', 'No.'],
    ['"We will not sell." she said.', '"Never!" he added.'],
    ['"It works."', '"Does it?"', 'They looked.'],
    ['We waited ... and waited... Then nothing came....', 'We left.'],
    ['Read https://example.org/a.b/c?d=e.', 'It is short.'],
    ['The pact (It was signed in 1999.) is void.'],
    ['The price of the iPad rose.', 'iPads are dear.'],
    ['1. Wash the rice', '2. Boil the water', '3. Wait'],
    ['a. Wash the rice', 'b. Boil the water'],
    ['⁃8. Wash the rice', '⁃9. Boil the water'],
    ['He waited . . . .', 'See N°. 12.'],
    ['The lake is shrinking.[12]', 'Its salt is not.[3]'],
    ['It shut at 3 p.m. ET.', 'Nobody came.'],
    ['They moved to Mill St.', 'The rent is low.'],
    ['He joined Yahoo! Japan.', 'She left Yahoo!', 'They met.'],
    ['You and I.', 'Does John F. Example agree?'],
  ],
  zh: [
    ['湖水下降了。', '居民很担心！', '为什么？'],
    ['他说：“我不走。我会等。”', '众人沉默。'],
    ['“我们赢了！”队长说。', '观众欢呼。'],
    ['她问：“谁来付钱？”', '没有人说话。'],
    ['价格为12.5元。', '“涨价”是难免的。', '《月报》也这样写。'],
    ['“这太贵了。”的说法并不少见。', '真的吗？！'],
    ['他说"行。不过要快。"', '"快"字很重。'],
    ['见 No. 3 号楼。', '由 Lake Inc.承建。'],
    ['第一点；第二点；第三点。', '完……'],
    ['“够了！”是他的话。', '《湖在哪里？》写的是水。', '她读了《为什么？》。', '后来没有人来。'],
    ['他问“水呢？”时，没人回答。'],
    ['水位降了.', '渔民走了.'],
    ['牌子上写着“要船！”和“要水！”，风很大。', '从“走不走？”到“怎么走？”，渔民都谈了。'],
    ['他们高呼“湖水！”并向湖边走去。', '“湖水在哪里？”之问没有人回答过。'],
    ['“湖水回来了！”老周周三在码头上告诉记者。', '“谁去？”', '并非所有人都去。'],
    ['“湖会干吗？”这一问题没有人提起。'],
    ['他们都走了！!! ”'],
    ['“一是水少，'.concat('水少，'.repeat(60), '没办法。'), '二是人多。”', '他叹气。'],
  ],
  ja: [
    ['水位が下がった。', '原因は何か。'],
    ['社長は「売らない。譲らない。」と述べた。', '株価は下がった。'],
    ['「待て！」', '彼は走った。'],
    ['「なぜ？」との声もある。', '答えはない。'],
    ['これは何？と聞いた。', '返事はなかった。'],
    ['「走れ！」「待て！」と叫んだ。', '「走れ！」', '「待て！」'],
    ['みずうみ隊。の歌が聞こえた。', 'のちに絶えた。'],
    ['３．５％増えた。', '「予想外」という。'],
    ['（写真＝本社）', '湖は広い。'],
    ['「もう来ない。」', 'ところが彼は来た。'],
  ],
};

describe.each(Object.keys(cases) as Tongue[])('splitSentences in %s', (tongue) => {
  test.each(cases[tongue].map((expected) => [expected]))('%j', (expected) => {
    const joint = tongue === 'en' ? ' ' : '';
    expect(sentences(expected.join(joint), tongue)).toEqual(expected);
  });
});

describe('splitSentences', () => {
  test('a stop ends a sentence though the space after it was forgotten', () => {
    expect(sentences('The lake rose.The river fell. See Node.js and example.Com today.', 'en')).toEqual([
      'The lake rose.',
      'The river fell.',
      'See Node.js and example.Com today.',
    ]);
  });

  test('a line feed ends a sentence, whatever stands before it', () => {
    expect(sentences('Lake level\n\n Mr.\r\nIt fell', 'en')).toEqual(['Lake level', 'Mr.', 'It fell']);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '。',
          '」',
          '“',
          '"',
          '. ',
          '...',
          'Mr',
          '湖',
          'a',
          '1',
          ' ',
          '\n',
          '（',
          '）',
          '\ud800',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('spans are in order, apart, trimmed, and leave out white space only', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Tongue>('en', 'zh', 'ja'), (text, tongue) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, tongue)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each(['。', '.', '"', '“。', 'a. ', '1. ', '（。）', ' 2. ', '2.', ' b. '])(
    'a long run of %j takes linear time',
    (piece) => {
      splitSentences(`1. ${piece.repeat(100_000)}`, 'zh');
      splitSentences(Array.from({ length: 30_000 }, (_, i) => `${i}. a`).join(' '), 'en');
    },
  );
});
