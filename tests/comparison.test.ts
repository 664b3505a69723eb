import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, type Pages, pageFile, serve } from '../scripts/sample-pages.ts';
import { eventually, launchChromium, openTab, paintedWords, startOver, waitForMarks } from './browser.ts';
import { seedPage } from './seed-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const seedFile = new URL('../../shared/seed/gnews-1828150.md', import.meta.url);

let chromium: Launched;

beforeAll(async () => {
  chromium = await launchChromium();
});

// What a session has read is known to it until it ends.
afterEach(() => startOver(chromium));
afterAll(() => chromium?.browser.close());

const rewrite = pageFile('gnews-zh-hans-1828150.html');
const original = pageFile('nikkei-asia-ties-that-bind.html');

/** The original with other figures than its rewrite has: a share, a year, and a number of wagons. */
const seeded = original.replace('78%', '87%').replace('by 2040', 'by 2030').replace('12,000', '21,000');

/** The rewrite in a tab, and the panel beside it, whose own requests are answered from `source`. */
async function openRewrite(source: Pages, markup = rewrite) {
  const { page } = await openTab(chromium, gnewsAddress, new Map([[gnewsAddress, markup]]));
  await waitForMarks(page);
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim');
  const asked: string[] = [];
  panel.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url());
  });
  await serve(panel, source);
  return { page, panel, asked };
}

const check = (panel: Page) => panel.click('.other-side-check .main-button');

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent).join('\n'));

/** Runs in a page of the extension: has a tab read again, waits until that is kept, and gives the tab's number. */
async function readAgain(address: string): Promise<number> {
  const { tabs, storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const [tab] = await tabs.query({ url: address });
  const kept = new Promise((resolve) => storage.session.onChanged.addListener(resolve));
  await tabs.sendMessage(tab!.id!, { to: 'page', call: 'readPage', message: { asked: false } });
  await kept;
  return tab!.id!;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`) as Promise<string[]>;
}

describe('checking a rewrite against its original', () => {
  test('fetches one address on one click, and shows every difference with both values', async () => {
    const { page, panel, asked } = await openRewrite(new Map([[nikkeiAddress, seeded]]));
    await panel.waitForSelector('.other-side-check .main-button');
    expect(asked).toEqual([]);

    await check(panel);
    await panel.waitForSelector('.status-counts');
    expect(asked).toEqual([nikkeiAddress]);

    const differences = await textOf(panel, '.difference');
    for (const value of [/78.*87/, /2040.*2030/, /12,?000.*21,?000/]) expect(differences).toMatch(value);
    expect(await textOf(panel, '.status-counts')).toMatch(/Differs 3/);
    const painted = await eventually(
      () => paintedWords(page, 'sidegloss-differs'),
      (words) => words.length > 0,
    );
    expect(painted.join(' ')).toMatch(/2040/);
    expect(painted.join(' ')).toMatch(/78%/);
    expect(await violations(panel)).toEqual([]);
  });

  test.skipIf(!existsSync(seedFile))('shows every difference beside the real article, too', async () => {
    const source = seeded.replace('In mid-November', 'In mid-October');
    const { panel } = await openRewrite(new Map([[nikkeiAddress, source]]), seedPage(seedFile));
    await check(panel);
    await panel.waitForSelector('.status-counts');
    const differences = await textOf(panel, '.difference');
    for (const value of [/November.*October/, /2040.*2030/, /78%.*87%/, /12,?000.*21,?000/]) {
      expect(differences).toMatch(value);
    }
  });

  test('shows the claims of one status alone, and all again where one is chosen in the page', async () => {
    const { page, panel } = await openRewrite(new Map([[nikkeiAddress, seeded]]));
    await check(panel);
    await panel.waitForSelector('.status-counts');
    const count = () => panel.$$eval('.claim', (claims) => claims.length);
    await panel.click('.status-count:has(.status-differs)');
    await expect.poll(count).toBe(3);
    expect(await textOf(panel, '.claim .status')).not.toMatch(/Same/);

    const place = await page.evaluate(() => {
      const range = [...CSS.highlights.get('sidegloss-claim-amber')!][0] as Range;
      const { x, y } = range.getClientRects()[0]!;
      return { x: x + 5, y: y + 5 };
    });
    await page.mouse.click(place.x, place.y);
    await expect.poll(count).toBe(30);
  });

  test('takes the browser’s translator for evidence where it is at hand, here a stand-in', async () => {
    const { panel } = await openRewrite(new Map([[nikkeiAddress, original]]));
    await panel.evaluate(() => {
      const asked: string[] = [];
      const translate = async (text: string) =>
        text.startsWith('将近十年过去')
          ? 'What looked like a fit has brought as much trouble as reward.'
          : '';
      const Translator = {
        async availability({ sourceLanguage, targetLanguage }: Record<string, string>) {
          asked.push(`${sourceLanguage} ${targetLanguage}`);
          return 'available';
        },
        create: async () => ({ translate, destroy() {} }),
      };
      Object.assign(globalThis, { Translator, asked });
    });
    await check(panel);
    await panel.waitForSelector('.status-counts');
    expect(await panel.evaluate('asked')).toEqual(['zh en']);
    const claim = await panel.$eval('#claim-mixed-blessing', (card) => card.textContent);
    expect(claim).toContain('a perfect fit');
  });

  test('opens the compare page, which shows the differences and filters them', async () => {
    const { panel } = await openRewrite(new Map([[nikkeiAddress, seeded]]));
    await check(panel);
    await panel.waitForSelector('.status-counts');
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('compare.html'));
    await check(panel);
    const compare = (await (await opened).page())!;
    await compare.waitForSelector('.comparison-table');
    expect(await textOf(compare, '.value-differs')).toMatch(/87/);
    expect(await textOf(compare, 'mark.differs')).toMatch(/2030/);
    expect(await compare.$$eval('.joining-lines path', (lines) => lines.length)).toBeGreaterThan(5);
    expect(await violations(compare)).toEqual([]);

    await compare.click('.status-count:has(.status-differs)');
    expect(await compare.$$eval('tbody tr', (rows) => rows.length)).toBe(3);

    await compare.setViewport({ width: 360, height: 740 });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await compare.evaluate(overflow)).toBe(0);
  });

  test('keeps the comparison of a page that is read again while another stands in front', async () => {
    const { page, panel } = await openRewrite(new Map([[nikkeiAddress, seeded]]));
    await check(panel);
    await panel.waitForSelector('.status-counts');
    const extension = await chromium.browser.newPage();
    await extension.goto(`chrome-extension://${chromium.extensionId}/library.html`);
    await extension.bringToFront();
    await panel.waitForSelector('.status-counts', { hidden: true });
    const tab = await extension.evaluate(readAgain, page.url());
    await extension.goto(`chrome-extension://${chromium.extensionId}/compare.html?tab=${tab}`);
    await extension.waitForSelector('.comparison-table');
  });

  test('marks the original from the other direction, with no more fetched', async () => {
    const { panel, asked } = await openRewrite(new Map([[nikkeiAddress, seeded]]));
    const { page } = await openTab(chromium, nikkeiAddress, new Map([[nikkeiAddress, seeded]]));
    await page.bringToFront();
    await panel.waitForFunction(() => document.querySelector('.source')?.textContent === 'Nikkei Asia');
    await panel.waitForSelector('.status-counts');
    expect(asked).toEqual([]);
    const painted = await eventually(
      () => paintedWords(page, 'sidegloss-differs'),
      (words) => words.length > 0,
    );
    expect(painted.join(' ')).toMatch(/2030/);
  });
});
