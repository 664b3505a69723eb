import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, pageFile } from '../scripts/sample-pages.ts';
import { launchChromium, openTab, startOver, waitForMarks } from './browser.ts';
import { type Answer, page, type RunningSite, redirect, startSite } from './local-site.ts';

// What a real server answers when the reader asks for the other side, and what the panel then says.

const { host, pathname } = new URL(nikkeiAddress);
const harbourAddress = 'https://gnews.org/zh-hans/1829417/';
const original = pageFile('nikkei-asia-ties-that-bind.html');

let site: RunningSite;
let chromium: Launched;

/** The panel beside the rewrite, after the click that asks for the original. */
async function askForOriginal(
  address = gnewsAddress,
  rewrite = pageFile('gnews-zh-hans-1828150.html'),
): Promise<Page> {
  const tab = await openTab(chromium, address, new Map([[address, rewrite]]));
  await waitForMarks(tab.page);
  const panel = await chromium.openPanel(tab.page);
  await panel.waitForSelector('.claim');
  // The panel waits as it does for a reader, on a clock that runs ten times as fast.
  await panel.evaluate(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 10);
  });
  await panel.click('.other-side-check .main-button');
  return panel;
}

const textOf = (panel: Page): Promise<string> =>
  panel.$eval('.other-side-check', (element) => element.textContent ?? '');

describe('a server that is not what the reader hoped for', () => {
  beforeAll(async () => {
    site = await startSite([host]);
    chromium = await launchChromium({ site: site.site });
  });

  beforeEach(() => {
    site.asked.length = 0;
  });

  afterEach(() => startOver(chromium));
  afterAll(async () => {
    await chromium?.browser.close();
    await site?.close();
  });

  const megabyte = 'x'.repeat(1024 * 1024);
  const endless: Answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(`<article><p>${original}`);
    const send = () => {
      if (!response.destroyed) response.write(megabyte, () => setImmediate(send));
    };
    send();
  };

  test.each<[string, Answer, RegExp]>([
    ['never answers', () => {}, /did not answer in time/],
    [
      'begins to answer and stops',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
      /did not answer in time/,
    ],
    ['hangs up', (response) => response.destroy(), /could not be reached/],
    ['redirects without end', redirect(pathname), /could not be reached/],
    ['sends more than it should', endless, /too large/],
    [
      'announces more than it should',
      (response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': 2e7 }).write(' '),
      /too large/,
    ],
    ['asks for a login', (response) => response.writeHead(403).end(), /login or consent/],
    ['has lost the page', (response) => response.writeHead(410).end(), /no longer has this page/],
    [
      'sends a document',
      (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
      /leads to a file/,
    ],
    [
      'asks about cookies',
      page('<title>Nikkei Asia</title><main><p>We use cookies. Please accept them to go on.</p></main>'),
      /does not have the article’s text yet/,
    ],
    [
      'sends a text in a language that is not read',
      page(
        `<title>Новости</title><article><p>${'Это предложение написано для проверки. '.repeat(12)}</p></article>`,
      ),
      /language/,
    ],
  ])('that %s', async (_, answer, words) => {
    site.answer = answer;
    const panel = await askForOriginal();
    await panel.waitForSelector('.other-side-check .second-button', { timeout: 15_000 });
    expect(await textOf(panel)).toMatch(words);
    expect(await panel.$$eval('.claim', (claims) => claims.length)).toBe(30);
    expect(new Set(site.asked)).toEqual(new Set([`${host}${pathname}`]));
  });

  test('that redirects to its front page', async () => {
    site.answer = (response, request) =>
      request.url === '/'
        ? page('<title>Nikkei Asia</title>')(response, request)
        : redirect('/')(response, request);
    const panel = await askForOriginal();
    await panel.waitForSelector('.other-side-check .second-button');
    expect(await textOf(panel)).toMatch(/front page or a section/);
  });

  test('that shows only the beginning: what may lie behind it counts as not readable', async () => {
    site.answer = page(
      `${original.slice(0, original.indexOf('Trade has disappointed'))}</p><div id="paywall-offer">…</div>`,
    );
    const panel = await askForOriginal();
    await panel.waitForSelector('.status-counts');
    expect(await textOf(panel)).toMatch(/only the beginning/);
    expect(await panel.$$eval('.status-not-readable', (marks) => marks.length)).toBeGreaterThan(0);
    expect(await panel.$$eval('.status-only-here', (marks) => marks.length)).toBe(0);
  });

  test('is tried again, and compared with once it answers', async () => {
    site.answer = (response) => response.writeHead(503).end();
    const panel = await askForOriginal();
    await panel.waitForSelector('.other-side-check .second-button');
    site.answer = page(original.replace('78%', '87%'));
    await panel.click('.other-side-check .main-button');
    await panel.waitForSelector('.status-counts');
    expect(await panel.$eval('.differences', (element) => element.textContent)).toMatch(/78%.*87%/);
  });

  test('is waited for by its own side alone, where the reader chooses another meanwhile', async () => {
    const other = 'https://asia.nikkei.com/Politics/A-pier-that-nobody-had-asked-for-opens';
    const cites = [nikkeiAddress, other].map((url) => `<a href="${url}">${url}</a>`).join(' ');
    const rewrite = pageFile('gnews-harbour.html').replace('<p>作者：', `<p>新闻链接：${cites}</p><p>作者：`);
    let letGo = () => {};
    site.answer = (response, request) => {
      letGo = () => page(original)(response, request);
    };
    const panel = await askForOriginal(harbourAddress, rewrite);
    await expect.poll(() => site.asked).toEqual([`${host}${pathname}`]);
    await panel.select('.side-choice select', other);
    letGo();
    await panel.waitForFunction(`chrome.storage.session.get('articles').then(({ articles }) =>
      articles.some(({ url }) => url === '${nikkeiAddress}'))`);
    await panel.click('.other-side-check .main-button');
    await expect.poll(() => site.asked).toContain(other.replace('https://', ''));
    await panel.select('.side-choice select', nikkeiAddress);
    await panel.waitForSelector('.status-counts');
  });

  test('is asked without cookies and without a referrer', async () => {
    const headers: Record<string, unknown>[] = [];
    site.answer = (response, request) => {
      headers.push(request.headers);
      response.writeHead(200, {
        'content-type': 'text/html',
        'set-cookie': 'seen=1; Path=/; Secure; SameSite=None',
      });
      response.end('<title>Nikkei Asia</title>');
    };
    const panel = await askForOriginal();
    await panel.waitForSelector('.other-side-check .second-button');
    await panel.click('.other-side-check .main-button');
    await panel.waitForFunction(() => document.querySelector('.second-button') !== null);
    await expect.poll(() => headers.length).toBe(2);
    for (const header of headers) {
      expect(header).not.toHaveProperty('cookie');
      expect(header).not.toHaveProperty('referer');
    }
  });
});

describe('a server whose certificate is not valid', () => {
  test('is not reached', async () => {
    site = await startSite([host], { trusted: false });
    chromium = await launchChromium({ site: site.site });
    try {
      site.answer = page(original);
      const panel = await askForOriginal();
      await panel.waitForSelector('.other-side-check .second-button');
      expect(await textOf(panel)).toMatch(/valid certificate/);
      expect(site.asked).toEqual([]);
    } finally {
      await chromium.browser.close();
      await site.close();
    }
  });
});
