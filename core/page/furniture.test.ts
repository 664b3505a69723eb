import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitationLabel, findFurniture, type Line } from './furniture.ts';

const line = (text: string, rest: Partial<Line> = {}): Line => ({
  text,
  tag: 'p',
  link: 0,
  bold: 0,
  img: 0,
  ...rest,
});
const body = line('湖边的渔民说，今年的水位比去年同期低了一米，船已经出不去了。');
const linked = { link: 1 };

/** Each case: a line, and whether it is furniture when it stands after the body. */
const lines: [string, Line, boolean][] = [
  ['body', body, false],
  ['body in bold', { ...body, bold: 1 }, false],
  ['a body paragraph that is a link as a whole', { ...body, link: 1, text: body.text.repeat(2) }, false],
  ['a short sentence', line('没有人回答这个问题，会议就散了。'), false],
  ['a credit', line('撰稿：南湖小组/小舟'), true],
  ['a credit with two roles', line('编辑/校对/发稿：小舟'), true],
  ['a credit with a bar', line('圖/文｜小舟'), true],
  ['two credits in a line', line('翻译：小舟｜校对：大桨｜编辑&发布：白帆'), true],
  ['a credit without a colon', line('编辑上传 小舟'), true],
  ['a credit after its group', line('南湖小组  撰稿：小舟 校核：大桨'), true],
  [
    'a date and time with a group',
    line('8/14/2023 6:54 AM UTC 南湖小组 Rowers of the Southern Lake/First Team'),
    true,
  ],
  [
    'a sentence after a date and time',
    line('8/14/2023 6:54 AM UTC 湖边的渔民说，今年的水位低了一米。'),
    false,
  ],
  ['a credit in English', line('Translated by: A. Rower'), true],
  ['a credit in Japanese', line('編集：湖畔新聞'), true],
  ['a byline', line('By A. Rower'), true],
  [
    'a sentence that begins like a credit',
    line('编辑：他们说，水会回来的。可是谁也不信。后来，湖干了。'),
    false,
  ],
  ['a comment of a whole sentence', line('评论：水会不会回来，现在还没有人知道。'), false],
  ['who commented', line('评论：南湖小组/小舟'), true],
  ['a disclaimer', line('免责声明：本文观点只属于作者，本站不负责任。'), true],
  ['a disclaimer in brackets', line('（文章仅代表作者个人观点）'), true],
  ['a copyright notice', line('版权声明：本社版权所有，未经授权不得转载。'), true],
  ['a footer', line('Privacy Policy', { tag: 'li', ...linked }), true],
  ['a source with its link', line('原文链接：Lake falls to a record low', { link: 0.9 }), true],
  ['a bare address', line('https://example.org/lake', linked), true],
  [
    'a bare address of another kind',
    line('ipfs://QmLakeLakeLakeLakeLakeLakeLakeLakeLakeLakeLake?.mp4'),
    true,
  ],
  ['a picture credit', line('图片来源：湖畔通讯社'), true],
  ['a caption', line('湖边的旧船', { img: 1 }), true],
  ['a line that calls itself a caption', line('（图片说明）湖边的渔民在修补去年冬天留下的旧船。'), true],
  ['the same in other words', line('圖說：渔民在修补旧船，湖面已经结了一层薄冰。'), true],
  ['a caption as in Taiwan', line('▲湖邊的漁民修補去年冬天留下的舊船。（示意圖／南湖通訊社）'), true],
  ['a triangle before a sentence', line('▲湖邊的漁民修補去年冬天留下的舊船（見下圖），準備出海。'), false],
  ['a reporter of a desk', line('生活中心／林小舟報導'), true],
  ['a reporter and the place', line('記者林小舟／南湖報導'), true],
  ['a sentence about a caption', line('图片说明不了湖边发生的事，渔民们这样告诉记者。'), false],
  ['an invitation', line('更多资讯，请关注：'), true],
  ['an account', line('湖畔之声 Twitter：lakevoice', { link: 0.5 }), true],
  [
    'a sentence about accounts',
    line('Readers can sign up for the airline programme, it said: the price is low.'),
    false,
  ],
  ['a sentence of an invitation in speech', line('她在船上说：欢迎加入我们。'), false],
  ['a sentence about more', line('“我们谨慎乐观，但我们需要更多信息。”'), false],
  ['a sentence by somebody', line('By noon the lake was empty, and nobody knew why.'), false],
  ['a Nikkei footer', line('Sponsored Content'), true],
  ['a Japanese credit', line('（写真＝本社）'), true],
  ['a Japanese rights notice', line('無断転載を禁じます'), true],
  ['an account without a link', line('Discord 账号'), true],
  ['a page number', line('12'), true],
  ['a date alone', line('2021年11月20日'), true],
  ['a paywall', line('この記事は有料会員限定です'), true],
  ['a reporter line', line('A. Rower, Lake staff writer'), true],
  ['a rule', line('* * *'), true],
  ['the end', line('（未完待续）'), true],
  ['the next part', line('下一篇：湖的故事（二）', { link: 0.8 }), true],
  ['what else to read', line('延展阅读：湖边的渔民怎样度过没有鱼的第三个冬天？'), true],
];

describe('findFurniture', () => {
  test('a credit for the draft stands before the body', () => {
    expect(findFurniture('', [line('拟稿：小舟'), body])).toEqual([true, false]);
  });

  test.each(['Nov. 20, 2021', 'Saturday, 20 November 2021', 'November 20, 2021, The Lake Gazette'])(
    'the date %s over the body is furniture',
    (date) => {
      expect(findFurniture('', [line(date), body])).toEqual([true, false]);
    },
  );

  test.each(lines)('%s', (_, subject, expected) => {
    expect(findFurniture('湖的故事', [body, subject])).toEqual([false, expected]);
  });

  test('lines after an invitation belong to it', () => {
    expect(
      findFurniture('', [body, line('请关注我们的账号：'), line('湖畔之声'), line('LAKE NEWS')]),
    ).toEqual([false, true, true, true]);
  });

  test('linked lines after a label of sources belong to it', () => {
    const source = line('湖水位创历史新低，渔业受损严重，当地人说这是四十年来最糟的一年', linked);
    expect(findFurniture('', [body, line('参考链接：'), source, source])).toEqual([false, true, true, true]);
  });

  test('headings between paragraphs stay, even where they name a network', () => {
    expect(findFurniture('', [body, line('二、渔民的账户'), line('3. 州长离开Twitter'), body])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('items that count on from one of the body stay', () => {
    const item = line('7、湖边的渔民说，今年的水位比去年同期低了一米，船已经出不去了。');
    expect(findFurniture('', [item, line('8、渔民离开湖边'), line('9、湖区停电'), line('3、旧船')])).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('the headline repeated is furniture', () => {
    expect(findFurniture('湖的故事', [line('湖的故事'), body])).toEqual([true, false]);
  });

  test('answers for every line, whatever the lines are', () => {
    const anyLine = fc.record({
      text: fc.string({ unit: 'binary' }),
      tag: fc.constantFrom('p', 'li', 'h', 'quote'),
      link: fc.double({ min: 0, max: 1, noNaN: true }),
      bold: fc.double({ min: 0, max: 1, noNaN: true }),
      img: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(anyLine), (title, all) => {
        expect(findFurniture(title, all)).toHaveLength(all.length);
      }),
    );
  });

  test('the items of a list under bullets are body, who signs or lists accounts under one is not', () => {
    const items = ['- 湖区渔业公司周三停业', '- 水务局宣布限制取水', '- 船票价格上涨三成'];
    const dashes = ['— 湖边停电已经三天了', '— 渔民要求修好堤坝'];
    const rest = ['- 推特：lakevoice', '- 翻译：小舟', '— 小舟', '- 南湖农场', '- 北湖农场'];
    const all = [body, ...[...items, ...dashes, ...rest].map((text) => line(text))];
    expect(findFurniture('', all)).toEqual(
      [body, ...items, ...dashes].map(() => false).concat(rest.map(() => true)),
    );
  });

  test('bulleted titles under the label of a source belong to it', () => {
    const sources = ['参考资料：', '• 湖畔日报三月合订本一册', '• 湖区水位记录五十年总表'];
    expect(findFurniture('', [body, ...sources.map((text) => line(text))])).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('an item that is a link belongs to the list that it counts on in', () => {
    const items = [line('1. 湖区停电'), line('2. 船票涨价', linked), line('3. 渔民离开', linked)];
    expect(findFurniture('', [...items, body])).toEqual([false, false, false, false]);
    expect(findFurniture('', [body, ...items.slice(1)])).toEqual([false, true, true]);
  });

  test.each(['编辑/', '翻译 ', '新闻', '【', 'a ', '图片来源', '1', '—'])(
    'a very long line of %j takes linear time',
    (piece) => {
      findFurniture('', [line(piece.repeat(50_000)), line(`${piece.repeat(50_000)}。`, { img: 1 })]);
    },
  );
});

describe('findCitationLabel', () => {
  test.each([
    ['新闻链接：', '新闻链接', 0],
    ['【原文链接】https://example.org', '原文链接', 1],
    ['参考链接2', '参考链接2', 0],
    ['文字版原文：湖的故事', '文字版原文', 0],
    ['信息源', '信息源', 0],
    ['Source: The Lake Gazette', 'Source', 0],
    ['出典：湖畔新聞', '出典', 0],
  ])('%s', (text, label, at) => {
    expect(findCitationLabel(text)).toEqual({ label, at });
  });

  test.each([
    '湖边的新闻很多',
    '来源不明的水',
    '原文很长。',
    '链接世界的桥',
    '',
    'Sources close to the lake said so.',
  ])('%s has none', (text) => {
    expect(findCitationLabel(text)).toBeUndefined();
  });
});
