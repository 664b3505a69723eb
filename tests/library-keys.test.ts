import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { writeFile } from '../core/library/file.ts';
import type { Launched } from '../scripts/browser.ts';
import { launchChromium } from './browser.ts';
import { manyArticles } from './many-articles.ts';

let chromium: Launched;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidegloss-'));
  chromium = await launchChromium();
});

afterAll(async () => {
  await chromium?.browser.close();
  rmSync(folder, { recursive: true });
});

async function open(address: string, ready: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`chrome-extension://${chromium.extensionId}/${address}`);
  await page.waitForSelector(ready);
  return page;
}

async function importText(text: string) {
  const options = await open('options.html', '.data-actions > button:last-child:not(:disabled)');
  const file = join(folder, 'import.json');
  writeFileSync(file, text);
  await ((await options.$('.data input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await options.waitForFunction(() =>
    document.querySelector('.data > [role="status"]')?.textContent?.startsWith('Imported.'),
  );
}

test('articles that only the parameters of their addresses tell apart are found by list, link and print view', async () => {
  const keys = [1, 2].map((id) => `unknown:news.example/橋 ${id}/view.php?id=${id}&q=%e6%a9%8b`);
  const articles = manyArticles(2).map((one, at) => {
    const key = keys[at]!;
    return { ...one, key, article: { ...one.article, key }, brief: { ...one.brief, article: key } };
  });
  await importText(writeFile(articles, '2026-02-01T00:00:00.000Z'));
  const library = await open('library.html', '.library-entry');
  const chosen = (page: Page) => page.$eval('h1[lang]', (title) => title.textContent);
  for (const [at, key] of keys.entries()) {
    await library.bringToFront();
    await library.$eval(`li:nth-child(${at + 1}) > .library-entry`, (entry) =>
      (entry as HTMLElement).click(),
    );
    await library.waitForFunction(
      (headline) => document.querySelector('h1[lang]')?.textContent === headline,
      {},
      `Harbour ${at}`,
    );
    const named = encodeURIComponent(key);
    expect(await chosen(await open(`library.html#${named}`, 'h1[lang]'))).toBe(`Harbour ${at}`);
    expect(await chosen(await open(`print.html?article=${named}`, 'h1[lang]'))).toBe(`Harbour ${at}`);
  }
});
