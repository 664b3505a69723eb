import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { firefoxTab, openFirefoxPanel } from '../scripts/firefox-panel.ts';
import { gnewsAddress, nikkeiAddress, pageFile, samplePages, serve } from '../scripts/sample-pages.ts';
import { chooseInterface, eventually, launchChromium, openTab, waitForMarks } from './browser.ts';
import { downloadFolder, saveDownloads, saveFirefoxDownloads } from './downloads.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(of: Page): Promise<string[]> {
  await of.evaluate(axe);
  return of.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`) as Promise<string[]>;
}

/** The size of each page of a PDF in points, and all that it says. */
async function readPdf(bytes: Uint8Array): Promise<{ sizes: number[][]; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const sizes = pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 });
    return [Math.round(width), Math.round(height)];
  });
  // The numbers of the pages stand between the words.
  const { text } = await extractText(pdf, { mergePages: false });
  return { sizes, text: text.map((page) => page.replace(/^\s*\d+ \/ \d+|\d+ \/ \d+\s*$/, '')).join('\n') };
}

const letters = (words: string): string => words.normalize('NFKC').replaceAll(/[\s\u2060]/g, '');

/** A line as it may be read out of a PDF: fonts give some letters of Chinese the numbers of their radicals. */
const printedAs = (line: string): RegExp =>
  new RegExp(
    letters(line)
      .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      .replaceAll(/\p{Script=Han}/gu, '[$&\u2e80-\u2fdf]'),
  );

describe('in Chromium', () => {
  const downloads = downloadFolder();
  let chromium: Launched;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    await saveDownloads(chromium, downloads.folder);
    ({ page } = await openTab(chromium, gnewsAddress, samplePages()));
    await waitForMarks(page);
    panel = await chromium.openPanel(page);
    await panel.setViewport({ width: 320, height: 800 });
    await panel.waitForSelector('.claim');
    await serve(panel, new Map([[nikkeiAddress, pageFile('nikkei-asia-ties-that-bind.html')]]));
  });

  afterAll(async () => {
    await chromium?.browser.close();
    downloads.remove();
  });

  /** A click by hand: a browser may refuse a script's second download. */
  const choose = async (name: string) => {
    const buttons = await panel.$$('.export-menu button');
    for (const button of buttons) {
      if ((await button.evaluate(({ textContent }) => textContent)) === name) await button.click();
    }
  };

  test('the menu opens by keyboard, fits 320 pixels and passes axe in both themes', async () => {
    await panel.bringToFront();
    await panel.focus('.export-menu > summary');
    await panel.keyboard.press('Enter');
    expect(await panel.$eval('.export-menu', (menu) => (menu as HTMLDetailsElement).open)).toBe(true);
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement!.textContent)).toBe('Text');
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    for (const theme of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await violations(panel)).toEqual([]);
    }
    for (const language of ['ja', 'zh-Hant', 'zh-Hans', 'en']) {
      await panel.select('.controls select', language);
      await chooseInterface(panel, language);
      expect(await panel.evaluate(overflow)).toBe(0);
    }
  });

  test('what is copied is in the clipboard, and said to be', async () => {
    await panel.evaluate(() => {
      const copied: string[] = [];
      Object.assign(globalThis, { copied });
      navigator.clipboard.writeText = async (text) => void copied.push(text);
    });
    await choose('Text');
    await panel.waitForFunction(() => document.querySelector('.export-said')?.textContent === 'Copied');
    expect(await panel.evaluate('copied[0]')).toContain(`GNews`);
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await choose('Markdown');
    await panel.waitForFunction(() =>
      /did not allow/.test(document.querySelector('.export-said')!.textContent!),
    );
  });

  test('every format is saved as a file', async () => {
    const names = await panel.$$eval('.export-menu fieldset:last-of-type button', (all) =>
      all.map((button) => button.textContent!),
    );
    expect(names).toHaveLength(8);
    for (const [at, name] of names.entries()) {
      await choose(name);
      await downloads.next(at);
    }
    const files = await downloads.next(names.length - 1);
    expect(files.map(({ file }) => file).sort()).toEqual(
      [
        'annotations.jsonld',
        'bib',
        'claims.csv',
        'claims.jsonld',
        'csl.json',
        'facts.csv',
        'hypothesis.json',
        'md',
      ].map((ending) => `gnews-zh-hans-1828150.${ending}`),
    );
    const markdown = files.find(({ file }) => file.endsWith('.md'))!.text;
    expect(markdown).toContain(`${gnewsAddress}#:~:text=`);
    for (const { file, text } of files) if (/json/.test(file)) expect(() => JSON.parse(text)).not.toThrow();
  });

  test('the print view is one clean page, and prints all of it on A4', async () => {
    await panel.click('.other-side-check .main-button');
    await panel.waitForSelector('.status-counts');
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('print.html'));
    await panel.$eval('.export-print', (link) => (link as HTMLAnchorElement).click());
    const sheet = (await (await opened).page())!;
    await sheet.waitForSelector('.sheet-claim');
    expect(await violations(sheet)).toEqual([]);
    const seen = (await sheet.evaluate('document.querySelector(".sheet").innerText')) as string;
    expect(seen).toMatch(/Kazakhstan/);
    expect(seen).toMatch(/GNews, ¶ \d+/);
    expect(seen).toContain('Nikkei Asia');
    expect(seen).toContain(gnewsAddress);
    expect(await sheet.$$eval('.sheet .status', (all) => all.length)).toBeGreaterThan(10);
    const links = await sheet.$$eval('blockquote a', (all) => all.map((link) => link.getAttribute('href')!));
    expect(links.every((href) => href.includes('#:~:text='))).toBe(true);

    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    const { sizes, text } = await readPdf(pdf);
    expect(sizes.length).toBeGreaterThan(1);
    // A4 in points, rounded.
    for (const size of sizes) expect(size).toEqual([595, 842]);
    const printed = letters(text);
    for (const line of seen.split('\n').filter(Boolean)) expect(printed).toMatch(printedAs(line));
    // A page's number may come before its first line.
    expect(printed.slice(0, 40)).toContain('Kazakhstan’scloseties');

    // Who asks for an article that the tab has left is not given the one that it shows now.
    await sheet.goto(`${sheet.url()}&article=another`);
    await sheet.waitForSelector('[role=status]');
    expect(await sheet.evaluate(() => document.body.textContent)).toContain('There is no brief here');
    await sheet.close();
  });

  test('the print view of a tab without a brief says so', async () => {
    const lost = await chromium.browser.newPage();
    await lost.goto(`chrome-extension://${chromium.extensionId}/print.html?tab=0`);
    await lost.waitForSelector('[role=status]');
    expect(await lost.evaluate(() => document.body.textContent)).toContain('There is no brief here');
    await lost.close();
  });
});

describe('in Firefox', () => {
  const downloads = downloadFolder();
  let firefox: Launched;

  beforeAll(async () => {
    firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true });
  });

  afterAll(async () => {
    await firefox?.browser.close();
    downloads.remove();
  });

  test('the sidebar saves files, copies, and opens the print view', async () => {
    const { page } = await openTab(firefox, gnewsAddress, samplePages());
    await waitForMarks(page);
    await saveFirefoxDownloads(firefox, downloads.folder);
    const panel = await openFirefoxPanel(firefox);
    await eventually(
      () => panel.evaluate(`document.querySelectorAll('.export-menu button').length`),
      (count) => count === '10',
    );
    await panel.click('.export-menu > summary');
    await panel.click('.export-menu fieldset:last-of-type button');
    const [saved] = await downloads.next(0);
    expect(saved).toMatchObject({ file: 'gnews-zh-hans-1828150.md' });
    expect(saved!.text).toContain(`${gnewsAddress}#:~:text=`);

    await panel.click('.export-menu fieldset button');
    const said = await eventually(
      () => panel.evaluate(`document.querySelector('.export-said').textContent`),
      (words) => words !== '',
    );
    expect(said).toBe('Copied');

    await panel.click('.export-print');
    const sheet = await firefoxTab(firefox, 'print.html');
    const shown = await eventually(
      () => sheet.evaluate(`document.querySelector('.sheet')?.textContent ?? ''`),
      (text) => text !== '',
    );
    expect(shown).toContain('Kazakhstan’s close ties with China');
  });
});
