import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../components/words.ts';
import { type Language, languages } from '../core/language.ts';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { firefoxTab, firefoxWindow, openFirefoxOptions, openFirefoxPanel } from '../scripts/firefox-panel.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import { eventually, openTab, waitForMarks } from './browser.ts';
import { downloadFolder, saveDownloads, saveFirefoxDownloads } from './downloads.ts';

// What a new reader does, from the package of the store: install, read, compare, save, remove. In each language.

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const root = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
let unpacked: string;
const packageOf = (browser: string) => join(root, `.output/sidegloss-${version}-${browser}.zip`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidegloss-new-reader-'));
  unpacked = join(folder, 'extension');
  for (const browser of ['chrome', 'firefox']) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '--browser', browser],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }
  for (const [name, content] of Object.entries(unzipSync(readFileSync(packageOf('chrome'))))) {
    mkdirSync(dirname(join(unpacked, name)), { recursive: true });
    writeFileSync(join(unpacked, name), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (page: Page): Promise<string> =>
  page.evaluate('(document.body?.innerText ?? "")') as Promise<string>;

describe('in Chromium', () => {
  let chromium: Launched;
  afterEach(() => chromium?.browser.close());

  test.each(languages)('reads, compares, saves and removes it again (%s)', async (language) => {
    const words = wordsIn(language);
    const downloads = downloadFolder();
    chromium = await launch(findBrowser(['chrome']), {
      ...{ headless: true, offline: true, extension: unpacked, keepsWelcome: true },
    });
    const welcome = await chromium.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await beginWith((await welcome.page())!, language);
    await saveDownloads(chromium, downloads.folder);
    const original = await openTab(chromium, nikkeiAddress, samplePages());
    await waitForMarks(original.page);
    const { page } = await openTab(chromium, gnewsAddress, samplePages());
    await page.bringToFront();
    await waitForMarks(page);

    const panel = await chromium.openPanel(page);
    await panel.waitForFunction((lang) => document.querySelector('h1')?.lang === lang, {}, language);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(language);
    await panel.waitForSelector('.status-counts');
    expect(await textOf(panel)).toContain(words.keyClaims);

    await panel.click('.other-side-check .main-button');
    const comparison = await chromium.browser.waitForTarget((target) =>
      target.url().includes('/compare.html'),
    );
    expect(await textOf(await waitForHeading((await comparison.page())!))).toContain(words.bothTexts);

    // The panel is beside whichever tab is in front.
    await page.bringToFront();
    await panel.waitForSelector('.export-menu > summary');
    await panel.click('.export-menu > summary');
    await panel.click('.export-menu fieldset:last-of-type button');
    const [saved] = await downloads.next(0);
    expect(saved!.text).toContain(`${gnewsAddress}#:~:text=`);
    downloads.remove();

    await chromium.browser.uninstallExtension(chromium.extensionId);
    const left = chromium.browser
      .targets()
      .filter((target) => target.url().startsWith('chrome-extension://'));
    expect(left.map((target) => target.url())).toEqual([]);
  });
});

/** The browsers here speak English, so the language is chosen in the settings. */
async function chooseLanguage(options: Page, language: Language) {
  await options.select('#language', language);
  await options.select('#interface', language);
  await options.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
}

/** Chooses the language on the first page that is seen, and tries the sample there. */
async function beginWith(welcome: Page, language: Language) {
  await welcome.waitForSelector('.claim');
  await chooseLanguage(welcome, language);
  expect(await textOf(welcome)).toContain(wordsIn(language).sampleHead);
  await welcome.click('.claim .claim-text');
  await welcome.waitForSelector('.passage.shown');
}

async function waitForHeading(page: Page): Promise<Page> {
  await page.waitForSelector('h1');
  return page;
}

describe('in Firefox', () => {
  let firefox: Launched;
  afterEach(() => firefox?.browser.close());

  test.each(languages)('reads, compares, saves and removes it again (%s)', async (language) => {
    const words = wordsIn(language);
    const downloads = downloadFolder();
    firefox = await launch(findBrowser(['firefox']), { headless: true, extension: packageOf('firefox') });
    await chooseLanguage(await openFirefoxOptions(firefox), language);

    const original = await openTab(firefox, nikkeiAddress, samplePages());
    await waitForMarks(original.page);
    const { page } = await openTab(firefox, gnewsAddress, samplePages());
    await page.bringToFront();
    await waitForMarks(page);
    const panel = await openFirefoxPanel(firefox);
    const shows = (wanted: string) =>
      eventually(
        () => panel.evaluate('(document.body?.innerText ?? "")'),
        (text) => text.includes(wanted),
      );
    expect(await shows(words.comparePage)).toContain(words.keyClaims);
    await panel.click('.other-side-check .main-button');
    const compare = await firefoxTab(firefox, '/compare.html');
    const text = await eventually(
      () => compare.evaluate('(document.body?.innerText ?? "")'),
      (all) => all.includes(words.bothTexts),
    );
    expect(text).toContain(words.bothTexts);

    await page.bringToFront();
    await saveFirefoxDownloads(firefox, downloads.folder);
    await eventually(
      () => panel.evaluate(`String(document.querySelectorAll('.export-menu button').length)`),
      (count) => count !== '0',
    );
    await panel.click('.export-menu > summary');
    await panel.click('.export-menu fieldset:last-of-type button');
    const [saved] = await downloads.next(0);
    expect(saved!.text).toContain(`${gnewsAddress}#:~:text=`);
    downloads.remove();

    const run = await firefoxWindow(firefox);
    const left = await run(`
      await (await AddonManager.getAddonByID('${firefox.extensionId}')).uninstall();
      return String(await AddonManager.getAddonByID('${firefox.extensionId}'));`);
    expect(left).toBe('null');
  });
});
