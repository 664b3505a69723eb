import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { passageUrl } from '../core/export/text-fragment.ts';
import { type ArticleRecord, tabRecordPrefix } from '../core/messages.ts';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import { launchChromium, openTab, waitForMarks } from './browser.ts';

// Links to passages, opened in a real browser. A script may not ask what `::target-text` paints, so it is painted in one
// flat colour, and each letter on the screen is looked at.

let chromium: Launched;
let firefox: Launched;

beforeAll(async () => {
  chromium = await launchChromium();
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true });
});

afterAll(() => Promise.all([chromium, firefox].map((launched) => launched?.browser.close())));

const paint = '<style>::target-text { background: #f0f; color: #f0f }</style>';

/** The letters that the browser highlights in a page, and how many stand before them, without white space. */
async function highlighted(page: Page): Promise<{ letters: string; before: number }> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewport({ width, height });
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const isPainted = ({ x, y, width, height }: DOMRect) => {
      const at = 4 * (Math.round(y + height / 2) * image.width + Math.round(x + width / 2));
      return pixels[at]! > 240 && pixels[at + 1]! < 15 && pixels[at + 2]! > 240;
    };
    let letters = '';
    let before = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0 || /\s/.test(node.data[at]!)) continue;
        if (isPainted(box)) letters += node.data[at];
        else if (letters === '') before += 1;
      }
    }
    return { letters, before };
  }, picture);
}

const polyfill = readFileSync(
  createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils'),
  'utf8',
);

/** The letters that the polyfill, which browsers without text fragments are given, finds for the page's address. */
const foundByPolyfill = (page: Page, url: string) =>
  page.evaluate(`(async () => {
    const code = new Blob([${JSON.stringify(polyfill)}], { type: 'text/javascript' });
    const utils = await import(URL.createObjectURL(code));
    const directives = utils.getFragmentDirectives(${JSON.stringify(new URL(url).hash)});
    const { text } = utils.parseFragmentDirectives(directives);
    return String(utils.processTextFragmentDirective(text[0])[0] ?? '').replaceAll(/\\s/g, '');
  })()`);

const letters = (text: string): string => text.replaceAll(/\s/g, '');

interface Case {
  name: string;
  lang: string;
  /** The page's blocks, in markup. */
  blocks: string[];
  passage: string;
  /** Which of several equal passages, from 1. */
  occurrence?: number;
}

const cases: Case[] = [
  {
    name: 'a sentence of simplified Chinese',
    lang: 'zh-Hans',
    blocks: ['码头昨天关闭。工人们说，明年春天才会重新开放。', '其他港口照常营业。'],
    passage: '工人们说，明年春天才会重新开放。',
  },
  {
    name: 'a sentence that stands three times in Chinese',
    lang: 'zh-Hans',
    blocks: ['五月价格上涨。随后回落。', '六月价格上涨。随后回落。', '七月价格上涨。随后回落。'],
    passage: '随后回落。',
    occurrence: 2,
  },
  {
    name: 'words inside a Chinese sentence',
    lang: 'zh-Hans',
    blocks: ['分析人士认为铁路货运量下降了百分之七十八而港口货运量保持稳定。'],
    passage: '铁路货运量下降了百分之七十八',
  },
  {
    name: 'a sentence of traditional Chinese with full-width numbers and marks',
    lang: 'zh-Hant',
    blocks: [
      '部門表示，出口額達１２，０００億元（約３．５％），為五年來最高；進口額不變。',
      '他補充：「情況會好轉。」',
    ],
    passage: '出口額達１２，０００億元（約３．５％），為五年來最高；',
  },
  {
    name: 'a quotation in traditional Chinese',
    lang: 'zh-Hant',
    blocks: ['部門表示情況會好轉。', '他補充：「情況會好轉。」會議結束。'],
    passage: '「情況會好轉。」',
  },
  {
    name: 'a sentence of Japanese',
    lang: 'ja',
    blocks: [
      '港は昨日閉鎖された。作業員によると、再開は来年の春になるという。',
      '他の港は通常どおり営業している。',
    ],
    passage: '作業員によると、再開は来年の春になるという。',
  },
  {
    name: 'a sentence of Japanese that differs from another by a voiced sound',
    lang: 'ja',
    blocks: ['はんをおした。', 'ばんをおした。', 'ぱんをおした。'],
    passage: 'ばんをおした。',
  },
  {
    name: 'a sentence that stands twice in Japanese',
    lang: 'ja',
    blocks: ['同社は回答を控えた。株価は下がった。', '同社は回答を控えた。株価は戻した。'],
    passage: '同社は回答を控えた。',
    occurrence: 2,
  },
  {
    name: 'an English sentence with hyphens, commas and ampersands',
    lang: 'en',
    blocks: ['A re-run began. The well-known firm, Bell & Sons, sold 1,200 e-bikes - at 50% off. It ended.'],
    passage: 'The well-known firm, Bell & Sons, sold 1,200 e-bikes - at 50% off.',
  },
  {
    name: 'an English sentence that stands twice in one block',
    lang: 'en',
    blocks: ['In May, the price rose. In June it fell. In July, the price rose. In August it fell.'],
    passage: 'the price rose.',
    occurrence: 2,
  },
  {
    name: 'a sentence that another has in capitals',
    lang: 'en',
    blocks: ['THE PORT IS CLOSED.', 'Nobody came. The port is closed. Nobody left.'],
    passage: 'The port is closed.',
  },
  {
    name: 'a sentence across inline markup, in Chinese',
    lang: 'zh-Hans',
    blocks: ['昨天<b>港口<i>关</i>闭</b>，<a href="#">货轮</a>改道南下。后来天气转好。'],
    passage: '昨天港口关闭，货轮改道南下。',
  },
  {
    name: 'a sentence across inline markup, in English',
    lang: 'en',
    blocks: [
      'First <b>the ha<i>rb</i>our</b> closed, <a href="#">and</a> ships went south. Later it opened.',
    ],
    passage: 'First the harbour closed, and ships went south.',
  },
  {
    name: 'a passage over two blocks, in English',
    lang: 'en',
    blocks: ['Before. The port closed on Monday.', 'It will open in the spring. After.'],
    passage: 'The port closed on Monday.\nIt will open in the spring.',
  },
  {
    name: 'a passage over three blocks, in Japanese',
    lang: 'ja',
    blocks: [
      '以前のこと。港は月曜日に閉鎖された。',
      '船は南へ向かった。',
      '春に再開する見込みだ。その後のこと。',
    ],
    passage: '港は月曜日に閉鎖された。\n船は南へ向かった。\n春に再開する見込みだ。',
  },
  {
    name: 'a long sentence by its ends, in Chinese',
    lang: 'zh-Hans',
    blocks: [
      `前情提要。港口在十一月中旬关闭，所有货轮改道南下，${'沿途各地的仓库很快装满了等待转运的货物，'.repeat(6)}工会代表说明年才会恢复。后续报道。`,
    ],
    passage: `港口在十一月中旬关闭，所有货轮改道南下，${'沿途各地的仓库很快装满了等待转运的货物，'.repeat(6)}工会代表说明年才会恢复。`,
  },
  {
    name: 'a whole block that stands twice, told apart by the blocks around it',
    lang: 'zh-Hant',
    blocks: ['第一年：', '產量增加一成。', '第二年：', '產量增加一成。', '第三年：', '產量減少一成。'],
    passage: '產量增加一成。',
    occurrence: 2,
  },
];

function spanOf(text: string, { passage, occurrence = 1 }: Case) {
  let start = text.indexOf(passage);
  for (let at = 1; at < occurrence; at++) start = text.indexOf(passage, start + 1);
  return { start, end: start + passage.length };
}

describe.each(['Chromium', 'Firefox'])('in %s a link', (name) => {
  test.each(cases)('highlights $name', async (link) => {
    const browser = name === 'Chromium' ? chromium : firefox;
    const { lang, blocks } = link;
    const text = blocks.map((block) => block.replaceAll(/<[^>]+>/g, '')).join('\n');
    const span = spanOf(text, link);
    const marked = `${paint}<body lang="${lang}">${blocks.map((block) => `<p>${block}</p>`).join('')}`;
    const address = 'https://deep-links.example/page';
    const markup = `<!doctype html><meta charset="utf-8">${marked}`;
    const { page } = await openTab(browser, 'about:blank', new Map([[address, markup]]));
    onTestFinished(() => page.close());
    const url = passageUrl({ url: address, text }, span);
    expect(url).toContain('#:~:text=');
    await page.goto(url);
    const before = letters(text.slice(0, span.start)).length;
    expect(await highlighted(page)).toEqual({ letters: letters(link.passage), before });
    expect(await foundByPolyfill(page, url)).toBe(letters(link.passage));
  });
});

test('a link to each passage of two articles highlights its very words', async () => {
  const pages = samplePages();
  for (const address of [gnewsAddress, nikkeiAddress]) {
    const { page } = await openTab(chromium, address, pages);
    await waitForMarks(page);
    const panel = await chromium.openPanel(page);
    const stored = await panel.evaluate('chrome.storage.session.get(null)');
    const record = Object.entries(stored as Record<string, ArticleRecord>).find(
      ([key, value]) => key.startsWith(tabRecordPrefix) && value.article?.url === address,
    )![1];
    await page.close();
    const { text } = record.article;
    const markup = pages.get(address)!.replace('</head>', `${paint}</head>`);
    const spans = record.brief.claims.flatMap(({ passages }) => passages);
    expect(spans.length).toBeGreaterThan(10);
    const tab = await openTab(chromium, 'about:blank', new Map([[address, markup]]));
    for (const span of spans) {
      const url = passageUrl({ url: address, text }, span);
      await tab.page.goto(url);
      expect((await highlighted(tab.page)).letters, url).toBe(letters(text.slice(span.start, span.end)));
      await tab.page.goto('about:blank');
    }
    await tab.page.close();
  }
}, 240_000);
