import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import {
  badge,
  changeSettings,
  eventually,
  launchChromium,
  openTab,
  paintedWords,
  untilAnotherIsRead,
  waitForMarks,
} from './browser.ts';

// What the settings change in pages that are open.

let chromium: Launched;
let page: Page;
let panel: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  ({ page } = await openTab(chromium, gnewsAddress, samplePages()));
  await waitForMarks(page);
  panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim');
});

afterAll(() => chromium?.browser.close());

/** Changes settings for one test. */
async function choose(change: object, back: object) {
  onTestFinished(() => changeSettings(panel, back));
  await changeSettings(panel, change);
}

const highlights = () =>
  page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name));

describe('marks', () => {
  test('take another colour at once, and so does the passage that is pointed out', async () => {
    await panel.hover('.claim .claim-text');
    await expect.poll(highlights).toEqual(['sidegloss-claim-amber', 'sidegloss-focus-amber']);
    await choose({ markColour: 'green' }, { markColour: 'amber' });
    await expect.poll(highlights).toEqual(['sidegloss-claim-green', 'sidegloss-focus-green']);
  });

  test('are hidden at once where they are turned off, and a claim is still shown from the panel', async () => {
    const marked = await waitForMarks(page);
    await choose({ marks: false }, { marks: true });
    await waitForMarks(page, false);
    expect(await badge(chromium, page)).toBe('30');
    await panel.$eval('.claim button.claim-text', (button) => (button as HTMLElement).click());
    const shown = await eventually(
      () => paintedWords(page, 'sidegloss-focus'),
      ({ length }) => length > 0,
    );
    expect(marked).toContain(shown.join('\n'));
  });

  test('come back as they were', async () => {
    const marked = await waitForMarks(page);
    await changeSettings(panel, { marks: false });
    await waitForMarks(page, false);
    await changeSettings(panel, { marks: true });
    expect(await waitForMarks(page)).toBe(marked);
  });
});

describe('a site that is off', () => {
  test('is left alone at once, and read again once the panel’s button turns it on', async () => {
    onTestFinished(() => changeSettings(panel, { sourcesOff: [] }));
    await changeSettings(panel, { sourcesOff: ['gnews'] });
    await waitForMarks(page, false);
    expect(
      await eventually(
        () => badge(chromium, page),
        (text) => text === '',
      ),
    ).toBe('');
    const notice = await panel.waitForSelector('.empty');
    expect(await notice!.evaluate((element) => element.textContent)).toContain('Sidegloss is off on GNews.');

    const { page: later } = await openTab(chromium, gnewsAddress, samplePages());
    onTestFinished(() => later.close());
    await untilAnotherIsRead(chromium, nikkeiAddress, samplePages());
    await later.bringToFront();
    expect(await paintedWords(later)).toEqual([]);
    expect(await badge(chromium, later)).toBe('');

    await panel.waitForSelector('.empty .main-button');
    await panel.click('.empty .main-button');
    expect(await waitForMarks(later)).toMatch(/2013/);
    await page.bringToFront();
    expect(await waitForMarks(page)).toMatch(/2013/);
    await panel.waitForSelector('.claim');
  });

  test('that is off and on again at once is as it was', async () => {
    // It is left alone, and read again.
    await panel.evaluate(`
      globalThis.again = new Promise((resolve) => {
        let wasOff = false;
        chrome.storage.session.onChanged.addListener((changes) => {
          const states = Object.values(changes).map(({ newValue }) => newValue?.state);
          if (wasOff && states.includes('article')) resolve();
          wasOff ||= states.includes('off');
        });
      });
      for (const sourcesOff of [['gnews'], []]) {
        void chrome.storage.local.set({ settings: { version: 2, sourcesOff } });
      }`);
    await panel.evaluate('again');
    expect(await waitForMarks(page)).toMatch(/2013/);
    await panel.waitForSelector('.claim');
  });

  test('leaves the other sites as they are', async () => {
    await choose({ sourcesOff: ['nikkei'] }, { sourcesOff: [] });
    await page.reload();
    expect(await waitForMarks(page)).toMatch(/2013/);
  });
});
