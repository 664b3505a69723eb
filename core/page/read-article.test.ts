import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import type { Page, PageBlock } from './page.ts';
import { readArticle } from './read-article.ts';
import type { Site } from './site.ts';
import { unknownSite } from './unknown-site.ts';

const site: Site = {
  id: 'paper',
  hosts: ['paper.example'],
  inLanguage: ['en', 'zh-Hans', 'zh-Hant'],
  articlePath: [
    { pattern: /^\/(?<kind>zh-hans|news)\/(?<id>\d+)$/ },
    { pattern: /^\/(?<kind>topics)\/(?<id>\w+)$/, unsure: true },
  ],
  titleNoise: [/^Paper : /, / - Paper$/],
  emptyTitle: /^paper$/i,
  paywallWords: /The rest is for subscribers/,
};

const prose = 'The council said on Monday that the bridge will be closed for two years from March.';

/** A page of paragraphs. */
function pageOf(lines: string[], given: Partial<Page> = {}): Page {
  let start = 0;
  const blocks = lines.map((line): PageBlock => {
    const block = { start, end: start + line.length, tag: 'p' as const, link: 0, bold: 0, images: 0 };
    start += line.length + 1;
    return block;
  });
  const empty = { metas: {}, linkedData: [], bold: [], links: [], preview: false };
  return { url: 'https://paper.example/news/1', ...empty, text: lines.join('\n'), blocks, ...given };
}

/** JSON-LD that says this of an article. */
const says = (fields: object) => [JSON.stringify({ '@type': 'NewsArticle', ...fields })];

const read = (given: Partial<Page>, lines = [prose]) => readArticle(pageOf(lines, given), site) as Article;

describe('identity', () => {
  it.each([
    ['https://paper.example/news/1?utm_source=a#b', 'paper:news/1'],
    ['http://paper.example/zh-hans/1', 'paper:zh-hans/1'],
    ['https://web.archive.org/web/2022/http://paper.example/news/1', 'paper:news/1'],
    ['https://paper--example.translate.goog/news/1?_x_tr_sl=en', undefined],
    ['https://paper-example.translate.goog/news/1?_x_tr_sl=en', 'paper:news/1'],
    ['https://paper.example/', undefined],
    ['https://paper.example/topics/bridges', undefined],
  ])('%s: %s', (url, key) => expect(read({ url }).key).toBe(key));

  it('of an address that may be a list is known by what the page says', () => {
    const metas = { 'og:type': 'article' };
    expect(read({ url: 'https://paper.example/topics/bridges', metas }).key).toBe('paper:topics/bridges');
    expect(read({ url: 'https://paper.example/2030/new-form', metas }).key).toBe('paper:page/2030/new-form');
    expect(read({ url: 'https://paper.example/view?id=7', metas }).key).toBe('paper:page/view?id=7');
    expect(read({ url: 'https://paper.example/?id=7', metas }).key).toBe('paper:page/?id=7');
    expect(read({ url: 'https://paper.example/?utm_source=a', metas })).toBe('not-an-article');
  });
});

describe('headline', () => {
  it.each<[string, Partial<Page>]>([
    ['Shown', { heading: 'Shown', metas: { 'og:title': 'Said' } }],
    ['Said', { heading: 'Paper', metas: { 'og:title': 'Said - Paper' } }],
    ['Said', { title: 'Paper : Said' }],
    ['Stated', { linkedData: says({ headline: 'Stated' }), title: 'Paper' }],
    ['湖水回升', { heading: '湖水回升 | 国际 | 湖畔新闻网 LAKE.COM' }],
    ['湖水回升', { heading: '湖水回升 ｜湖畔时报' }],
    ['财经｜湖水回升', { heading: '财经｜湖水回升' }],
    ['湖畔新闻网', { heading: '湖畔新闻网' }],
    ['The council said on Monday that the bridge will be closed for two years from…', { title: 'Paper' }],
  ])('%s', (headline, given) => expect(read(given).headline).toBe(headline));

  it('is the first heading of a text that has none over it, or its first words', () => {
    const text = '湖水回升。渔民回到了湖边，船票又卖完了，码头上的人比去年多了三成，市长说堤坝已经修好。';
    expect(read({}, [text]).headline).toBe('湖水回升');
    const [first, ...others] = pageOf(['湖畔专栏', text]).blocks;
    const blocks = [{ ...first!, tag: 'heading' as const }, ...others];
    expect(read({ blocks }, ['湖畔专栏', text]).headline).toBe('湖畔专栏');
  });
});

describe('date of publication', () => {
  const stale = { datePublished: '2020-01-01', url: 'https://paper.example/news/2' };
  it.each<[string | undefined, Partial<Page>]>([
    ['2022-01-05T03:12:40+00:00', { metas: { 'article:published_time': '2022-01-05T03:12:40+00:00' } }],
    ['2022-01-05', { metas: { 'article:published_time': '2022-01-05T03:12:40' } }],
    ['2022-01-05', { dateText: 'January 5, 2022 17:30 JST' }],
    ['2022-01-05', { linkedData: says(stale), dateText: '2022年1月5日' }],
    [undefined, { metas: { 'article:published_time': '2020-01-01', 'og:url': stale.url } }],
    [undefined, { dateText: '13/45/2022' }],
    [undefined, {}],
  ])('%s', (date, given) => expect(read(given).datePublished).toBe(date));
});

describe('what a page of an unknown site says', () => {
  const url = 'https://news.example/view?id=2&share=1';
  const dateOf = (of: string) => {
    const metas = { 'og:url': of, 'article:published_time': '2022-01-05' };
    return (readArticle(pageOf([prose], { url, metas }), unknownSite(url)) as Article).datePublished;
  };

  it.each([
    'https://news.example/view?id=2',
    'https://www.news.example/view',
    'https://news.example/view?share=1&id=2&lang=en',
    'https://news.example/',
  ])('holds where it is of %s', (of) => expect(dateOf(of)).toBe('2022-01-05'));

  it.each(['https://news.example/view?id=1', 'https://news.example/other?id=2&share=1'])(
    'is another article’s where it is of %s',
    (of) => expect(dateOf(of)).toBeUndefined(),
  );
});

describe('a line with date, time and group', () => {
  const stamp = '8/14/2023 6:54 AM UTC Rowers';

  it('gives both where nothing else does, and is no part of the body', () => {
    const article = read({}, [stamp, prose]);
    expect(article).toMatchObject({ datePublished: '2023-08-14', byline: { group: 'Rowers' } });
    expect(article.blocks.map((block) => block.role)).toEqual(['furniture', 'paragraph']);
  });

  it('yields to what the page says in its own place', () => {
    const given = { dateText: 'January 5, 2022', bylineText: 'Sailors' };
    expect(read(given, [stamp, prose])).toMatchObject({
      datePublished: '2022-01-05',
      byline: { group: 'Sailors' },
    });
  });
});

describe('the head that the GitHub mirror puts over an article', () => {
  it('has no part in telling the lines under it apart', () => {
    const url = 'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1.md';
    const lines = ['The bridge', 'Rowers 轉載自GNews', 'Two bridges, one river', prose];
    const page = pageOf(lines, { url });
    const links = [{ start: 18, end: 26, href: 'https://gnews.org/news/1' }];
    const blocks = page.blocks.map((block, n) => (n === 1 ? { ...block, link: 0.5 } : block));
    const mirrored = { ...site, hosts: ['gnews.org'] };
    const article = readArticle({ ...page, links, blocks }, mirrored) as Article;
    const body = article.blocks.filter(({ role }) => role !== 'furniture');
    expect(body.map(({ start, end }) => article.text.slice(start, end))).toEqual(lines.slice(2));
  });

  it('gives no headline where its own heading is empty', () => {
    const url = 'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1.md';
    const lines = ['Back', 'Rowers 轉載自GNews', 'Two bridges', prose];
    const page = pageOf(lines, { url, title: 'txt/content/gnews/1.md' });
    const links = [{ start: 12, end: 20, href: 'https://gnews.org/news/1' }];
    const blocks = page.blocks.map((block, n) =>
      n === 1
        ? { ...block, link: 0.5 }
        : n === 3
          ? block
          : { ...block, tag: 'heading' as const, link: n ? 0 : 1 },
    );
    const mirrored = { ...site, hosts: ['gnews.org'] };
    expect(readArticle({ ...page, links, blocks }, mirrored)).toMatchObject({ headline: 'Two bridges' });
  });
});

it('is not looked for in far more text than an article has', () => {
  expect(
    read(
      {},
      Array.from({ length: 7000 }, () => prose),
    ),
  ).toBe('too-large');
});

describe('extent', () => {
  const linkedData = says({ isAccessibleForFree: false });
  it.each<[Article['extent'], Partial<Page>, string[]]>([
    ['whole', {}, [prose]],
    ['whole', { linkedData }, [prose]],
    ['preview', { linkedData }, [`${prose} And then…`]],
    ['preview', { preview: true }, [prose]],
    ['preview', {}, [prose, 'The rest is for subscribers']],
  ])('%s', (extent, given, lines) => expect(read(given, lines).extent).toBe(extent));
});

describe('byline', () => {
  it.each<[Article['byline'], Partial<Page>, string[]]>([
    [{ author: 'A. Writer' }, { metas: { author: 'A. Writer' }, bylineText: 'A. Writer' }, []],
    [{ group: 'The desk' }, { bylineText: '8/14/2023 6:54 AM UTC The desk' }, []],
    [{ translator: '小鹿', editor: '老马' }, {}, ['翻译：小鹿', '【编辑：老马】']],
    [{ editor: '小鹿' }, {}, ['编辑：小鹿 发布：老马']],
  ])('%j', (byline, given, credits) => expect(read(given, [prose, ...credits]).byline).toEqual(byline));
});

describe('language', () => {
  it.each([
    ['zh-Hans', '市议会星期一表示，从三月起，这座桥将关闭两年，居民须绕道而行。这是开工以来的第二次。'],
    ['zh-Hant', '市議會星期一表示，從三月起，這座橋將關閉兩年，居民須繞道而行。這是開工以來的第二次。'],
    ['ja', '市議会は月曜日、橋を3月から2年間にわたって閉鎖すると発表した。住民は迂回する必要があるという。'],
    ['en', prose],
    [
      'unsupported-language',
      'Городской совет сообщил в понедельник, что мост будет закрыт на два года с марта.',
    ],
    ['unsupported-language', 'नगर परिषद ने सोमवार को बताया कि पुल मार्च से दो साल के लिए बंद रहेगा।'],
    ['unsupported-language', 'מועצת העיר הודיעה ביום שני כי הגשר ייסגר לשנתיים החל בחודש מרץ.'],
    [
      'unsupported-language',
      'El ayuntamiento anunció el lunes que el puente va a permanecer cerrado durante dos años desde marzo, según los vecinos que viven cerca.',
    ],
  ])('%s', (language, text) => {
    const article = readArticle(pageOf([text]), site);
    expect(typeof article === 'string' ? article : article.inLanguage).toBe(language);
  });
});

describe('citations', () => {
  const cited = (lines: string[], links: [words: string, href: string][]) => {
    const page = pageOf(lines);
    for (const [words, href] of links) {
      const start = page.text.indexOf(words);
      page.links.push({ start, end: start + words.length, href });
      const block = page.blocks.find((block) => block.start <= start && start < block.end)!;
      block.link = words.length / (block.end - block.start);
    }
    return (readArticle(page, site) as Article).citations;
  };
  const a = 'https://a.example/x';

  it.each<[string, string[], [string, string][], Article['citations']]>([
    [
      'a labelled link',
      [prose, '新闻链接：The bridge'],
      [['The bridge', a]],
      [{ url: a, title: 'The bridge', label: '新闻链接' }],
    ],
    [
      'lines under a label',
      [prose, '参考链接：', 'One', 'https://b.example/'],
      [['One', a]],
      [
        { url: a, title: 'One', label: '参考链接' },
        { url: 'https://b.example/', label: '参考链接' },
      ],
    ],
    [
      'a link in the body',
      [`${prose} It cites The Post.`],
      [['The Post', a]],
      [{ url: a, title: 'The Post' }],
    ],
    ['one address twice', [prose, `来源：${a}`, `原文：${a}/`], [], [{ url: a, label: '来源' }]],
    ['accounts', [prose, '更多资讯，请关注：', 'Discord'], [['Discord', 'https://discord.gg/x']], []],
    [
      'a labelled video',
      [prose, '视频链接：https://youtu.be/x'],
      [],
      [{ url: 'https://youtu.be/x', label: '视频链接' }],
    ],
    ['a labelled account', [prose, '视频链接：https://twitter.com/rowers'], [], []],
    ['the own site', [prose, '原文：https://www.paper.example/news/2'], [], []],
    ['the source of a picture', [prose, '图片来源：Agency'], [['Agency', a]], []],
    ['a script', [`${prose} Click here.`], [['Click', 'javascript:alert(1)']], []],
    ['a copy', [prose, `来源：https://web.archive.org/web/2022/${a}`], [], [{ url: a, label: '来源' }]],
  ])('of %s', (_, lines, links, citations) => expect(cited(lines, links)).toEqual(citations));

  it('of a page of links take no time', () => {
    const addresses = Array.from({ length: 2000 }, (_, i) => `https://a${i}.example/x`);
    const start = performance.now();
    expect(cited([prose, '来源：', ...addresses], [])).toHaveLength(2000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const asked = 'We use cookies to give you the best of our news. Please accept them before you go on reading.';

it.each([[[]], [['']], [['视频']], [[asked]]])('finds no text in %j', (lines) => {
  expect(readArticle(pageOf(lines), site)).toBe('no-text');
});

it('takes any text, and keeps every block', () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.string({ unit: 'binary' }), (lines, heading) => {
      const page = pageOf([prose, ...lines], { heading, title: heading, dateText: heading });
      const article = readArticle(page, site);
      if (typeof article === 'object') expect(article.blocks).toHaveLength(page.blocks.length);
    }),
  );
});
