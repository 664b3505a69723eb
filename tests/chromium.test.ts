import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import { badge, eventually, launchChromium, openTab, waitForMarks } from './browser.ts';

const _axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const _seedFile = new URL('../../shared/seed/gnews-1828150.md', import.meta.url);

let chromium: Launched;

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium?.browser.close());

/** A tab that is closed when the test ends. */
async function visit(address: string, pages = samplePages()) {
  const tab = await openTab(chromium, address, pages);
  onTestFinished(() => tab.page.close());
  return tab;
}

async function panelBeside(page: Page): Promise<Page> {
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim');
  return panel;
}

const textsOf = (panel: Page, selector: string): Promise<string[]> =>
  panel.$$eval(selector, (elements) => elements.map((element) => element.textContent));

/** Words that the passage of a claim must have, by claim, in the Chinese rewrite. */
const rewriteWords: Record<string, RegExp> = {
  launch: /2013/,
  'balkhash-2040': /2040/,
  'food-exports': /78%/,
  wagons: /12,000|1\.2万/,
};

describe('the first pair', () => {
  test('is marked on the rewrite, on the right words, before anything is opened', async () => {
    const { page } = await visit(gnewsAddress);
    const words = await waitForMarks(page);
    for (const wanted of Object.values(rewriteWords)) expect(words).toMatch(wanted);
    expect(words).not.toMatch(/发布|免责声明|Twitter/);
    expect(await eventually(() => badge(chromium, page), Boolean)).toMatch(/^\d+$/);
  });

  test('opens in the side panel by the toolbar button, in the reader’s language', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    expect((await textsOf(panel, 'h1')).join()).toMatch(/Kazakhstan/);
    expect((await textsOf(panel, '.claim')).length).toBeGreaterThanOrEqual(10);
    await panel.select('.controls select', 'ja');
    await panel.waitForFunction(() => document.querySelector('h1')?.lang === 'ja');
    expect((await textsOf(panel, 'h1')).join()).toMatch(/カザフスタン/);
    await panel.select('.controls select', 'en');
    await panel.waitForFunction(() => document.querySelector('h1')?.lang === 'en');
  });

  test('is marked on the original, where its facts are', async () => {
    const { page } = await visit(nikkeiAddress);
    expect(await waitForMarks(page)).toMatch(/78/);
  });
});
