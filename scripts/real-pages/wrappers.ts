import { blocksOf, escaped, inline, plain, readMirrored } from './markdown.ts';

/** An article of the set. */
export interface RealArticle {
  url: string;
  markdown: string;
}

/** A page that carries an article: where it is, and its markup. */
export interface WrappedPage {
  address: string;
  markup: string;
  /** The article's own address, as it is to be recovered. */
  original: string;
}

/** The lines of an article's body, credits and footer included, as bare words. */
export const linesOf = ({ markdown }: RealArticle): string[] =>
  readMirrored(markdown)
    .body.split('\n')
    .map(plain)
    .filter((line) => line !== '');

const idOf = (url: string) => /(\d+)\/?$/.exec(url)?.[1] ?? '1';

/** The markers of the mirror are its own: no other page has them. */
const withoutMarks = (text: string) => text.replaceAll(/\[\[zh:([^[\]]*)\]\]/g, '$1');

/** Some words of a text marked as the mirror marks words, where it has not done so already. */
const withMarks = (text: string) =>
  text.includes('[[zh:')
    ? text
    : text.replaceAll(/(?<=^[^[\]()]{4,})(\p{Script=Han}{2})(?=\p{Script=Han}{3})/gmu, '[[zh:$1]]');

function wordPress({ markdown }: RealArticle, link: (href: string) => string = (href) => href): string {
  const { title, byline, body } = readMirrored(withoutMarks(markdown));
  const content = blocksOf(body).replaceAll(/(?<=<a href=")[^"]+/g, link);
  return `<header><nav><ul><li><a href="${link('https://gnews.org/')}">首页</a></li><li>视频</li></ul></nav></header>
<main><article><h1 class="entry-title">${escaped(title)}</h1>
<div class="entry-meta"><span class="author">${escaped(byline)}</span></div>
<div class="entry-content">${content}<div class="sharedaddy"><h3>Share this:</h3><ul><li>Facebook</li></ul></div></div>
</article><section class="related-posts"><h3>相关文章</h3><ul><li><a href="${link('https://gnews.org/zh-hans/1/')}">另一篇文章的标题放在这里</a></li></ul></section>
</main><footer>© GNews</footer>`;
}

const page = (title: string, head: string, body: string, lang = 'zh-Hans') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`;

const titleOf = ({ markdown }: RealArticle) => readMirrored(withoutMarks(markdown)).title;

function firstGeneration(article: RealArticle): WrappedPage {
  const address = `https://gnews.org/zh-hans/${idOf(article.url)}/`;
  const head = `<link rel="canonical" href="${address}"><meta property="og:type" content="article">`;
  return {
    address,
    original: address,
    markup: page(`${titleOf(article)} - GNEWS`, head, wordPress(article)),
  };
}

/** The shell comes first, the article some time after it. */
function secondGeneration(article: RealArticle): WrappedPage {
  const address = `https://gnews.org/articles/${idOf(article.url)}`;
  const { title, byline, body } = readMirrored(withoutMarks(article.markdown));
  const late = `<div class="css-19k"><header><a href="/">Home</a></header><div class="css-7vd"><h1 class="css-t3">${escaped(title)}</h1>
<div class="css-a0">8/14/2023 6:54 AM UTC ${escaped(byline)}</div><div class="css-b8">${blocksOf(body)}</div></div>
<div class="css-side"><a href="/articles/1">另一篇文章的标题放在这里</a></div></div>`;
  const script = `<script>setTimeout(() => { document.getElementById('root').innerHTML = ${JSON.stringify(late).replaceAll('</', '<\\/')}; }, 200)</script>`;
  const head = `<meta property="og:title" content="${escaped(`Gnews : ${title}`)}">`;
  return {
    address,
    original: address,
    markup: page(`Gnews : ${title}`, head, `<div id="root"></div>${script}`, 'en'),
  };
}

function wayback(article: RealArticle): WrappedPage {
  const { address: original } = firstGeneration(article);
  const at = (href: string) => `https://web.archive.org/web/20220601000000/${href}`;
  const toolbar = `<div id="wm-ipp-base"><div id="wm-ipp">Wayback Machine: 3 captures between 1 Jun 2022 and 3 Jul 2023, with a long bar of years</div></div>
<div id="wm-ipp-print">The Wayback Machine - ${at(original)}</div>`;
  const head = `<link rel="canonical" href="${at(original)}"><meta property="og:type" content="article"><meta property="og:url" content="${at(original)}">`;
  return {
    address: at(original),
    original,
    markup: page(`${titleOf(article)} - GNEWS`, head, toolbar + wordPress(article, at)),
  };
}

/** No class and no meaning of a tag is left: everything is a div with a style, and the links lead through the archive. */
function archiveToday(article: RealArticle): WrappedPage {
  const { address: original } = firstGeneration(article);
  const short = `https://archive.ph/${`z${idOf(article.url)}`.slice(0, 7)}`;
  const plain = wordPress(article, (href) => `https://archive.ph/o/AbCdE/${href}`)
    .replaceAll(/ (?:class|id)="[^"]*"/g, '')
    .replaceAll(/<(\/?)(?:p|h\d|ul|ol|li|article|main|section|header|footer|nav|div)\b[^>]*>/g, (_, close) =>
      close ? '</div>' : '<div style="display:block;">',
    )
    .replaceAll('<strong>', '<strong style="font-weight:700;">');
  const frame = `<div id="HEADER"><form><input name="q" value="${original}"></form><div>archive.today</div><div>webpage capture, saved from a page of the host gnews.org at some time</div></div>
<div id="CONTENT"><div class="html"><div class="body">${plain}</div></div></div>
<div id="SHARE_LONGLINK"><input value="https://archive.ph/2022.06.01-000000/${original}"></div>`;
  return { address: short, original, markup: page(titleOf(article), '', frame) };
}

function mirror(article: RealArticle): WrappedPage {
  const { title, byline, body } = readMirrored(article.markdown);
  const { address: original } = firstGeneration(article);
  const id = idOf(article.url);
  const content = `<h3><a href="README.md">🏠返回</a></h3><hr><h2>${inline(withMarks(title))}</h2>
<p><code> ${escaped(byline)}</code> <a href="${original}">轉載自GNews</a></p>${blocksOf(withMarks(body))}`;
  return {
    address: `https://github.com/ourhimalayas/txt/blob/main/content/gnews/${id}.md`,
    original,
    markup: page(
      `txt/content/gnews/${id}.md at main · ourhimalayas/txt`,
      '',
      `<header>Skip to content</header><h1>ourhimalayas/txt</h1><div class="file-list">Latest commit and history of this file</div>
<article class="markdown-body entry-content" itemprop="text">${content}</article>`,
      'en',
    ),
  };
}

/** Every text in two `<font>` as the proxy has it. The words stay as they are: nothing here can translate. */
function googleTranslate(article: RealArticle): WrappedPage {
  const { address: original } = firstGeneration(article);
  const font = '<font style="vertical-align: inherit;">';
  const wrapped = wordPress(article).replaceAll(
    /(?<=>)[^<>]*[^<>\s][^<>]*(?=<)/g,
    (text) => `${font}${font}${text}</font></font>`,
  );
  return {
    address: `https://gnews-org.translate.goog/zh-hans/${idOf(article.url)}/?_x_tr_sl=auto&_x_tr_tl=en&_x_tr_hl=en`,
    original,
    markup: page(`${titleOf(article)} - GNEWS`, `<link rel="canonical" href="${original}">`, wrapped, 'en'),
  };
}

/** Every way that an article of GNews comes to a reader, by name; the first is the page to compare the others with. */
export const wrappers: Record<string, (article: RealArticle) => WrappedPage> = {
  'GNews, first generation': firstGeneration,
  'GNews, second generation': secondGeneration,
  'Wayback Machine': wayback,
  'archive.today': archiveToday,
  'GitHub mirror': mirror,
  'Google Translate': googleTranslate,
};
