import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, BlockRole } from '../article.ts';
import type { Language } from '../language.ts';
import { readText } from './text-reading.ts';

function articleOf(
  headline: string,
  parts: [BlockRole, string][],
  inLanguage: Language = 'zh-Hans',
): Article {
  let at = 0;
  const blocks = parts.map(([role, text]) => {
    const block = { role, start: at, end: at + text.length };
    at = block.end + 1;
    return block;
  });
  return {
    key: 'test:1',
    source: 'test',
    url: 'https://example.org/1',
    inLanguage,
    headline,
    byline: {},
    datePublished: '2022-03-04T08:00:00Z',
    extent: 'whole',
    text: parts.map(([, text]) => text).join('\n'),
    blocks,
    emphasis: [],
    citations: [],
  };
}

const lake = articleOf('南湖水位降至四十年来最低', [
  ['furniture', '撰稿：小舟。3月1日水位为99米。'],
  ['paragraph', '据湖畔通讯社报道，南湖的水位3月1日降至12.5米，为四十年来最低。渔民觉得日子很难。'],
  ['heading', '渔业受损'],
  ['paragraph', '水务局表示，去年的捕鱼量减少了30%，约1200吨。预计今年还会减少。'],
  ['paragraph', '南湖水位3月1日降至12.5米，为四十年来最低。让我们一起保护南湖吧！'],
]);

const words = ({ text }: Article, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

describe('readText', () => {
  const reading = readText(lake);

  test('reads the body only, with offsets into the whole text', () => {
    expect(reading.sentences.map((span) => words(lake, span))).toHaveLength(7);
    expect(reading.facts.some((fact) => words(lake, fact).includes('99'))).toBe(false);
    expect(reading.facts.map((fact) => words(lake, fact))).toContain('30%');
  });

  test('puts what can be checked first, with who said it and why it was picked', () => {
    const [first] = reading.claims;
    expect(words(lake, first!)).toMatch(/12\.5米/);
    expect(first).toMatchObject({ kind: 'figure', attribution: { who: '湖畔通讯社' } });
    expect(first!.reasons).toEqual(
      expect.arrayContaining(['figure', 'dated', 'attributed', 'lead', 'headline']),
    );
  });

  test('states a claim once', () => {
    const lowest = reading.claims.filter((claim) => words(lake, claim).includes('12.5米'));
    expect(lowest).toHaveLength(1);
    expect(lowest[0]!.reasons).toContain('repeated');
  });

  test('tells exhortation and forecasts apart', () => {
    const { claims } = readText(
      articleOf('', [
        ['paragraph', '让我们一起保护南湖吧！'],
        ['paragraph', '预计今年还会减少5%。'],
      ]),
    );
    expect(Object.fromEntries(claims.map((claim) => [claim.kind, claim.reasons]))).toMatchObject({
      opinion: expect.arrayContaining(['opinion']),
      forecast: expect.arrayContaining(['forecast', 'figure']),
    });
  });

  const kindsOf = (...sentences: string[]): string[] =>
    readText(articleOf('', [['paragraph', sentences.join('')]])).claims.map(({ kind }) => kind);

  test('two leaders or three countries make no figure of an event', () => {
    expect(kindsOf('两国渔民在湖边会面。')).toEqual(['event']);
    expect(kindsOf('两国渔民买下12条船。')).toEqual(['figure']);
  });

  test('an exclamation mark after what can be checked makes no opinion of it', () => {
    expect(kindsOf('南湖水位3月1日降至12.5米！')).toEqual(['figure']);
    expect(kindsOf('南湖真美！')).toEqual(['opinion']);
  });

  test('the numbered headings of a list of news are no claims, however long', () => {
    const { claims } = readText(
      articleOf('', [
        [
          'paragraph',
          '2. 南湖渔业公司春季的捕捞量减少了550吨 还欠着船厂225万元的修船费 水务局3月1日关闭北岸码头',
        ],
        ['paragraph', '南湖渔业公司3月1日公布，上半年亏损550万元。'],
      ]),
    );
    expect(claims).toHaveLength(1);
  });

  test('the numbered lines of a list that heads nothing are its claims', () => {
    const { claims } = readText(
      articleOf('', [
        ['item', '1、南湖渔业公司3月1日公布春季捕捞量减少550吨，还欠着船厂225万元的修船费，码头关闭'],
        ['item', '2、南湖水务局3月2日公布水位降至12.5米，渔民与市长在湖边会面讨论船票和水费以及新的堤坝'],
      ]),
    );
    expect(claims).toHaveLength(2);
  });

  test('what a text says of itself is no claim', () => {
    const { claims, summary } = readText(
      articleOf('', [
        ['paragraph', '本文为对过去一周湖区新闻的汇总，每周末推出。下图显示了2021年每周的船票销量。'],
        ['paragraph', '水务局3月1日关闭了北岸的码头。'],
      ]),
    );
    expect(claims).toHaveLength(1);
    expect(summary).toHaveLength(1);
  });

  test('a note of the translator or editor is no claim, all of it', () => {
    const { claims, summary } = readText(
      articleOf('南湖水位', [
        ['paragraph', '水务局3月1日关闭了北岸的码头。（編輯：周海）'],
        ['paragraph', '译者：3月2日南湖水位降至12.5米。3月3日南湖水位降至12.3米，渔业公司裁员300人。'],
        ['paragraph', '【译者注】3月2日南湖水位降至12.5米。'],
        ['paragraph', '视频链接：https://example.com/lake 南湖水位降至12.5米。'],
        ['paragraph', '> 3月3日南湖水位降至12.5米 https://example.com/lake'],
        ['paragraph', '小舟于3月3日发布的南湖水位降至12.5米的推文——'],
        ['paragraph', '以下为3月3日南湖水位降至12.5米的视频。'],
      ]),
    );
    expect(claims).toHaveLength(1);
    expect(summary).toHaveLength(1);
  });

  test('a line that a date leads heads what follows', () => {
    const heading =
      '2/26/2022 南湖渔业公司春季的捕捞量减少了550吨，还欠着船厂225万元的修船费，水务局关闭码头';
    const body = '南湖渔业公司3月1日公布，上半年亏损550万元。';
    const claimsOf = (...lines: string[]) =>
      readText(
        articleOf(
          '',
          lines.map((line): [BlockRole, string] => ['paragraph', line]),
        ),
      ).claims;
    expect(claimsOf(heading, body)).toHaveLength(1);
    expect(claimsOf(heading, heading.replace('550', '330'))).toHaveLength(2);
  });

  test('neither lines that begin with an address or a number to call nor questions are claims or in the summary', () => {
    const { claims, summary } = readText(
      articleOf('南湖水位', [
        ['paragraph', '水务局3月1日关闭了北岸的码头。'],
        ['paragraph', 'pic.example.com/AbC12 — 小舟 (@lake) March 3, 2022 南湖水位降至12.5米。'],
        ['paragraph', 'https://example.com/lake 南湖水位降至12.5米。'],
        ['paragraph', '+1 555-010-0199 或 +1 555-010-0142'],
        ['paragraph', '渔民们，南湖水位真的降至12.5米了吗。'],
      ]),
    );
    expect(claims).toHaveLength(1);
    expect(summary).toHaveLength(1);
  });

  test.each([
    ['“湖水已经不能喝了，鱼也少了三成。”渔民老周在码头上说。', '渔民老周'],
    ['渔民老周补充说：“船票卖得很少。” “湖水已经不能喝了，鱼也少了三成。”', '渔民老周'],
    ['渔民老周补充说：”船票卖得很少。湖水已经不能喝了，鱼也少了三成。”', '渔民老周'],
    ['渔民老周说：\n“湖水已经不能喝了，鱼也少了三成。”', '渔民老周'],
  ])('words in quotation marks have the speaker named beside them: %s', (text, who) => {
    const article = articleOf(
      '',
      text.split('\n').map((part): [BlockRole, string] => ['paragraph', part]),
    );
    const claim = readText(article).claims.find((each) => words(article, each).includes('三成'));
    expect(claim?.attribution?.who).toBe(who);
  });

  test.each([
    ['渔业部长周海表示，堤坝已经修好。他说，鱼少了三成。', '渔业部长周海'],
    ['渔业部长林·周海表示，堤坝已经修好。\n周海警告，湖水会涨。她补充说，鱼少了三成。', '周海'],
    ['渔业部长周海表示，堤坝已经修好。湖边很安静。他说，鱼少了三成。', '渔业部长周海'],
    ['渔业部长周海表示，堤坝已经修好。水务局表示，水位正常。他说，鱼少了三成。', '他'],
    ['湖畔通讯社表示，堤坝已经修好。他说，鱼少了三成。', '他'],
    ['渔业部长周海表示，堤坝已经修好。\n湖边很安静。\n他说，鱼少了三成。', '他'],
  ])('a pronoun is the person who spoke just before, where it can be nobody else: %s', (text, who) => {
    const article = articleOf(
      '',
      text.split('\n').map((part): [BlockRole, string] => ['paragraph', part]),
    );
    const claim = readText(article).claims.find((each) => words(article, each).includes('三成'));
    expect(claim?.attribution?.who).toBe(who);
  });

  test('in English too', () => {
    const text = 'Minister Ann Reed said the dam was mended. She added that catches fell by 30%.';
    const article = articleOf('', [['paragraph', text]], 'en');
    const claim = readText(article).claims.find((each) => words(article, each).includes('30%'));
    expect(claim?.attribution?.who).toBe('Minister Ann Reed');
  });

  test('words in quotation marks without a speaker beside them have none', () => {
    const article = articleOf('', [
      ['paragraph', '水务局3月1日宣布关闭码头。'],
      ['paragraph', '“湖水已经不能喝了，鱼也少了三成。”'],
    ]);
    const claim = readText(article).claims.find((each) => words(article, each).includes('三成'));
    expect(claim).toBeDefined();
    expect(claim?.attribution).toBeUndefined();
  });

  test('a summary holds no scraps', () => {
    const article = articleOf('南湖水位', [
      ['paragraph', `南湖的水位3月1日降至12.5米，${'为四十年来最低，'.repeat(16)}渔民很难过。`],
      ['paragraph', '我也是。南湖见。'],
    ]);
    expect(readText(article).summary).toHaveLength(1);
  });

  test('summarises in whole sentences of the text, in reading order, at most three', () => {
    expect(reading.summary.length).toBeGreaterThan(0);
    expect(reading.summary.length).toBeLessThanOrEqual(3);
    for (const span of reading.summary) expect(reading.sentences).toContainEqual(span);
    expect(reading.summary.map(({ start }) => start)).toEqual(
      reading.summary.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(words(lake, reading.summary[0]!)).toContain('12.5米');
  });

  test('what the author set in bold weighs more', () => {
    const plain = readText(lake).claims.find((claim) => words(lake, claim).includes('30%'))!;
    const { claims } = readText({ ...lake, emphasis: [{ start: plain.start, end: plain.end }] });
    const bold = claims.find(({ start }) => start === plain.start)!;
    expect(bold.score).toBeGreaterThan(plain.score);
    expect(bold.reasons).toContain('emphasis');
  });

  test('reads an empty article', () => {
    expect(readText(articleOf('', []))).toEqual({ sentences: [], facts: [], claims: [], summary: [] });
  });

  test('any text: spans lie in the text, scores between 0 and 1', () => {
    const language = fc.constantFrom<Language>('en', 'zh-Hans', 'zh-Hant', 'ja');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), language, (texts, inLanguage) => {
        const article = articleOf(
          texts[0] ?? '',
          texts.map((text): [BlockRole, string] => ['paragraph', text]),
          inLanguage,
        );
        const { claims, summary } = readText(article);
        for (const { start, end } of [...claims, ...summary]) {
          expect(0 <= start && start < end && end <= article.text.length).toBe(true);
        }
        for (const { score } of claims) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  test('a text of 250,000 characters is read before the test’s time is up', () => {
    const block = '据湖畔通讯社报道，南湖的水位3月1日降至12.5米，为四十年来最低。渔民觉得日子很难。';
    const parts = Array.from({ length: 5800 }, (_, i): [BlockRole, string] => ['paragraph', `${block}${i}`]);
    expect(readText(articleOf('南湖', parts)).sentences).toHaveLength(17_400);
  });
});
