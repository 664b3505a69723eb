import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../core/language.ts';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, pageFile, serve } from '../scripts/sample-pages.ts';
import { changeSettings, launchChromium, openTab, waitForMarks } from './browser.ts';

// Every page of the extension in both themes and all languages, at 320 pixels: nothing that axe objects to, nothing cut off.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const plainAddress = 'https://gnews.org/zh-hans/1829417/';

let chromium: Launched;
const views: Record<string, Page> = {};

beforeAll(async () => {
  chromium = await launchChromium();
  const { page } = await openTab(
    chromium,
    gnewsAddress,
    new Map([[gnewsAddress, pageFile('gnews-zh-hans-1828150.html')]]),
  );
  await waitForMarks(page);
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim');
  const altered = pageFile('nikkei-asia-ties-that-bind.html').replace('78%', '87%');
  await serve(panel, new Map([[nikkeiAddress, altered]]));
  await panel.click('.other-side-check .main-button');
  await panel.waitForSelector('.status-counts');
  const tab = await panel.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id }]) => id)`,
  );
  for (const name of ['compare', 'print', 'library', 'options', 'welcome']) {
    const own = await chromium.browser.newPage();
    const query = name === 'compare' || name === 'print' ? `?tab=${tab}` : '';
    await own.goto(`chrome-extension://${chromium.extensionId}/${name}.html${query}`);
    await own.waitForSelector('h1');
    views[name] = own;
  }
  const plain = await openTab(
    chromium,
    plainAddress,
    new Map([[plainAddress, pageFile('gnews-harbour.html')]]),
  );
  await plain.page.bringToFront();
  await waitForMarks(plain.page);
  await panel.waitForSelector('.made-by');
  views.panel = panel;
  for (const view of Object.values(views)) await view.setViewport({ width: 320, height: 800 });
});

afterAll(() => chromium?.browser.close());

interface Findings {
  language: string;
  violations: string[];
  cutOff: number;
}

const find = (view: Page): Promise<Findings> =>
  view.evaluate(`axe.run().then(({ violations }) => ({
    language: document.documentElement.lang,
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes[0].html),
    cutOff: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))`) as Promise<Findings>;

describe.each(languages)('in %s', (language) => {
  beforeAll(async () => {
    await changeSettings(views.options!, { language, interfaceLanguage: language });
    for (const view of Object.values(views)) {
      // A page that is not in front is not painted.
      await view.waitForFunction(
        (wanted) => document.documentElement.lang === wanted,
        { polling: 100 },
        language,
      );
      await view.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      await view.evaluate(axe);
    }
  });

  test.each(['light', 'dark'])('no page has a fault in %s', async (theme) => {
    const found: Record<string, Findings> = {};
    for (const [name, view] of Object.entries(views)) {
      await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      found[name] = await find(view);
    }
    const faultless = { language, violations: [], cutOff: 0 };
    expect(found).toEqual(Object.fromEntries(Object.keys(views).map((name) => [name, faultless])));
  });
});
