import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOptions } from '../scripts/allow-copies.ts';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, pageFile, serve } from '../scripts/sample-pages.ts';
import {
  chooseInterface,
  eventually,
  launchChromium,
  openTab,
  paintedWords,
  waitForMarks,
} from './browser.ts';
import { smallTargets } from './target-size.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja'] as const;

let chromium: Launched;
let page: Page;
let panel: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  const pages = new Map([[gnewsAddress, pageFile('gnews-zh-hans-1828150.html')]]);
  ({ page } = await openTab(chromium, gnewsAddress, pages));
  await waitForMarks(page);
  panel = await chromium.openPanel(page);
  await panel.setViewport({ width: 320, height: 800 });
  await panel.waitForSelector('.claim');
  const other = pageFile('nikkei-asia-ties-that-bind.html').replace('78%', '87%');
  await serve(panel, new Map([[nikkeiAddress, other]]));
  await panel.click('.other-side-check .main-button');
  await panel.waitForSelector('.status-counts');
  await panel.bringToFront();
});

afterAll(() => chromium?.browser.close());

/** The number of the claim that has the focus, on a card or in a row. */
const focused = (of = panel) =>
  of.evaluate(
    () => document.activeElement?.closest('.claim, tr')?.querySelector('.claim-number')?.textContent ?? '',
  );
const said = (of = panel) => of.$eval('.claim-place', (line) => line.textContent);
const isOpen = (of = panel) => of.$eval('.keyboard-help', (dialog) => (dialog as HTMLDialogElement).open);
const blur = (of = panel) => of.evaluate(() => (document.activeElement as HTMLElement).blur());

async function press(keys: string[], of = panel) {
  for (const key of keys) await of.keyboard.press(key as 'j');
}

describe('keys in the panel', () => {
  test('lead from claim to claim, say which it is, and Enter shows it in the page', async () => {
    const all = await panel.$$eval('.claim', ({ length }) => length);
    await press(['j', 'j', 'j']);
    expect(await focused()).toBe('3');
    await expect.poll(() => said()).toBe(`Claim 3 of ${all}`);
    await press(['k']);
    expect(await focused()).toBe('2');
    await press(['ArrowDown', 'ArrowDown', 'ArrowUp']);
    expect(await focused()).toBe('3');
    await press(['End']);
    expect(await focused()).toBe(String(all));
    await press(['j']);
    expect(await focused()).toBe(String(all));
    await press(['Home']);
    expect(await focused()).toBe('1');
    await press(['Enter']);
    const claim = await panel.$eval('.claim .original-wording blockquote', (words) => words.textContent!);
    const painted = await eventually(
      () => paintedWords(page, 'sidegloss-focus'),
      (words) => words.length > 0,
    );
    expect(claim).toContain(painted[0]!.slice(0, 10));
  });

  test('leave the arrows to the page until a claim has the focus', async () => {
    await blur();
    await panel.evaluate(() => scrollTo(0, 0));
    await press(['ArrowDown']);
    expect(await focused()).toBe('');
    await expect.poll(() => panel.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('open and close the page’s own words', async () => {
    const wording = () =>
      panel.evaluate(
        () =>
          document.activeElement!.closest('.claim')!.querySelector<HTMLDetailsElement>('.original-wording')!
            .open,
      );
    await press(['j']);
    await press(['o']);
    expect(await wording()).toBe(true);
    await press(['o']);
    expect(await wording()).toBe(false);
  });

  test('do nothing in a menu, or together with Ctrl', async () => {
    await panel.focus('#panel-view');
    await press(['j', '?']);
    expect(await panel.evaluate(() => document.activeElement!.id)).toBe('panel-view');
    expect(await isOpen()).toBe(false);
    await blur();
    await panel.keyboard.down('Control');
    await press(['k']);
    await panel.keyboard.up('Control');
    expect(await focused()).toBe('');
  });

  test('are listed at ?, and Escape leads back to where the focus was', async () => {
    await press(['j', 'j']);
    const before = await focused();
    await press(['?']);
    expect(await isOpen()).toBe(true);
    expect(await panel.evaluate(() => document.activeElement!.closest('dialog') !== null)).toBe(true);
    await press(['j']);
    await press(['Escape']);
    expect(await isOpen()).toBe(false);
    expect(await focused()).toBe(before);
  });

  test('of one character can be turned off, the arrows stay', async () => {
    const letters = '.keyboard-help input';
    await panel.click('footer [aria-haspopup="dialog"]');
    await panel.click(letters);
    await panel.waitForFunction(() => document.querySelector('.keyboard-help kbd')?.textContent === '↓');
    await press(['Escape']);
    await panel.focus('.claim button');
    await press(['j', '?']);
    expect([await focused(), await isOpen()]).toEqual(['1', false]);
    await press(['ArrowDown']);
    expect(await focused()).toBe('2');
    await panel.click('footer [aria-haspopup="dialog"]');
    await panel.click(letters);
    await panel.waitForFunction(
      (box) => (document.querySelector(box) as HTMLInputElement).checked,
      {},
      letters,
    );
    await press(['Escape']);
  });

  test('of one character are turned off in the settings as well, at once', async () => {
    const box = '.switch:has(#letter-keys-note) input';
    const turn = async (on: boolean) => {
      const options = await openOptions(chromium);
      await options.click(box);
      await options.waitForFunction(
        (selector, wanted) => (document.querySelector(selector) as HTMLInputElement).checked === wanted,
        {},
        box,
        on,
      );
      await options.close();
      await panel.bringToFront();
      await panel.waitForFunction(
        (wanted) => (document.querySelector('.keyboard-help input') as HTMLInputElement).checked === wanted,
        {},
        on,
      );
    };
    await turn(false);
    await press(['j']);
    expect(await focused()).toBe('');
    await turn(true);
    await press(['j']);
    expect(await focused()).not.toBe('');
  });

  test.each(languages)('are listed at 320 pixels, and pass axe in both themes (%s)', async (language) => {
    await chooseInterface(panel, language);
    await press(['?']);
    for (const theme of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await panel.evaluate(axe);
      expect(
        await panel.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
      ).toEqual([]);
    }
    expect(
      await panel.$eval('.keyboard-help', (dialog) => dialog.scrollWidth - dialog.clientWidth),
    ).toBeLessThanOrEqual(0);
    await press(['Escape']);
    await panel.emulateMediaFeatures([]);
    await chooseInterface(panel, 'en');
  });
});

describe('targets of at least 24 pixels, or with room around them', () => {
  const openAll = (of: Page) =>
    of.$$eval('details', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });

  test.each([320, 640])('in the panel, %i pixels wide', async (width) => {
    await panel.setViewport({ width, height: 800 });
    await openAll(panel);
    expect(await smallTargets(panel)).toEqual([]);
    await press(['?']);
    expect(await smallTargets(panel)).toEqual([]);
    await press(['Escape']);
  });

  test.each(['options.html', 'library.html'])('in %s', async (name) => {
    const own = await chromium.browser.newPage();
    await own.goto(`chrome-extension://${chromium.extensionId}/${name}`);
    await own.waitForSelector('main h1');
    if (name === 'library.html') {
      await own.waitForSelector('.library-entry');
      expect(await smallTargets(own)).toEqual([]);
      await own.click('.library-entry');
      await own.waitForSelector('.claim');
    }
    for (const width of [320, 1280]) {
      await own.setViewport({ width, height: 900 });
      await openAll(own);
      expect(await smallTargets(own)).toEqual([]);
    }
    await own.close();
  });
});

test('the library’s brief and the rows of the compare page have the same keys', async () => {
  const library = await chromium.browser.newPage();
  await library.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await library.waitForSelector('.library-entry');
  await library.click('.library-entry');
  // By then the page listens to keys.
  await library.waitForFunction(() => document.activeElement?.tagName === 'ARTICLE');
  await press(['j', 'j'], library);
  expect(await focused(library)).toBe('2');
  await library.close();

  await page.bringToFront();
  await panel.waitForSelector('.status-counts');
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('compare.html'));
  await panel.$eval('.other-side-check .main-button', (button) => (button as HTMLElement).click());
  const compare = (await (await opened).page())!;
  await compare.waitForSelector('.comparison-table');
  await compare.bringToFront();
  await press(['j', 'j', 'j'], compare);
  const third = await compare.$eval('tbody tr:nth-child(3) .claim-number', (number) => number.textContent);
  expect(await focused(compare)).toBe(third);
  await expect.poll(() => said(compare)).toMatch(/^Claim \d+/);
  await press(['Enter'], compare);
  await compare.waitForSelector('tr.chosen');
  for (const width of [320, 1280]) {
    await compare.setViewport({ width, height: 900 });
    expect(await smallTargets(compare)).toEqual([]);
  }
});
