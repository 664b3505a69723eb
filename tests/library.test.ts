import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fileVersion, type LibraryFile, writeFile } from '../core/library/file.ts';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import { eventually, launchChromium, openTab, waitForMarks } from './browser.ts';
import { manyArticles } from './many-articles.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja'] as const;
const now = '2026-02-01T00:00:00.000Z';

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

async function open(name: 'library' | 'options', ready: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  onTestFinished(() => page.close().catch(() => {}));
  await page.goto(`chrome-extension://${chromium.extensionId}/${name}.html`);
  await page.waitForSelector(ready);
  return page;
}

const openLibrary = (ready = '.library-entry') => open('library', ready);
/** The settings once they know what is kept, or that nothing can be. */
const openData = () => open('options', '.data-actions > button:last-child:not(:disabled), .data .notice');

async function read(address = gnewsAddress): Promise<Page> {
  const { page } = await openTab(chromium, address, samplePages());
  onTestFinished(() => page.close());
  await waitForMarks(page);
  return page;
}

const headlines = (library: Page) =>
  library.$$eval('.library-entry', (all) => all.map((entry) => entry.textContent));
const count = (library: Page) => library.$eval('.library-search [role="status"]', (line) => line.textContent);
const outcome = (options: Page) => options.$eval('.data > [role="status"]', (line) => line.textContent);

async function type(library: Page, query: string) {
  await library.bringToFront();
  await library.click('input[type="search"]', { count: 3 });
  await library.keyboard.press('Backspace');
  await library.keyboard.type(query);
}

/** Has the settings import a text as a file, and gives what they say of it. */
async function importText(options: Page, text: string): Promise<string | null> {
  const file = join(folder, 'import.json');
  writeFileSync(file, text);
  const before = await outcome(options);
  const input = (await options.$('.data input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  return eventually(
    () => outcome(options),
    (said) => said !== before && !said?.endsWith('…'),
  );
}

async function emptyLibrary() {
  const options = await openData();
  const focused = () => options.evaluate(() => document.activeElement?.textContent);
  await options.click('.data-actions > button:last-child');
  await expect.poll(focused).toBe('Keep them');
  await options.keyboard.press('Enter');
  await expect.poll(focused).toBe('Delete the library');
  await options.keyboard.press('Enter');
  await options.click('.data-question > button:last-child');
  await options.waitForFunction(() => document.querySelector('.data')!.textContent!.includes('Articles: 0'));
}

describe('an article that is read', () => {
  test('is in the library, found by words of any language, and leads back to its page', async () => {
    const page = await read();
    const library = await openLibrary();
    expect(await headlines(library)).toEqual([
      expect.stringMatching(/^Kazakhstan’s close ties with China.*哈萨克斯坦/),
    ]);
    // Its page is in Simplified Chinese, its brief in English.
    for (const query of ['KAZAKHSTAN', '哈薩克斯坦', 'カザフスタン', '12,000节', '78%', 'ｔｉｅｓ　china']) {
      await type(library, 'Atlantis');
      await library.waitForFunction(() => !document.querySelector('.library-entry'));
      await type(library, query);
      await library.waitForSelector('.library-entry');
      expect([query, await count(library)]).toEqual([query, 'Articles: 1 of 1']);
    }
    await type(library, 'Atlantis');
    await library.waitForFunction(() => !document.querySelector('.library-entry'));
    expect(await count(library)).toBe('Articles: 0 of 1');
    await type(library, 'ties');
    await library.waitForSelector('.library-entry');

    await library.click('.library-entry');
    await library.waitForSelector('.claim');
    expect(await library.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    await library.$eval('.claim button.claim-text', (button) => (button as HTMLElement).click());
    await page.waitForFunction(() => document.visibilityState === 'visible');
    await page.waitForFunction(() =>
      [...CSS.highlights].some(([name, { size }]) => name.startsWith('sidegloss-focus') && size > 0),
    );
    expect((await chromium.browser.pages()).filter((one) => one.url() === gnewsAddress)).toHaveLength(1);
  });

  test('is read again where it is open, and opened where it is not', async () => {
    const page = await read();
    const library = await openLibrary();
    await library.click('.library-entry');
    await library.waitForSelector('.claim');
    const when = () =>
      library.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opened = indexedDB.open('sidegloss', 1);
            opened.onsuccess = () => {
              const got = opened.result.transaction('articles').objectStore('articles').getAll();
              got.onsuccess = () => resolve(got.result[0].lastRead);
            };
          }),
      );
    const before = await when();
    const again = '.library-actions button[title]';
    await library.$eval(again, (button) => (button as HTMLElement).click());
    expect((await eventually(when, (at) => at > before)) > before).toBe(true);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');

    await page.goto('about:blank');
    const opened = chromium.browser.waitForTarget((target) => target.url().startsWith('https://gnews.org/'));
    await library.bringToFront();
    await library.$eval(again, (button) => (button as HTMLElement).click());
    await (await (await opened).page())!.close();
  });

  test('is deleted at once and comes back whole', async () => {
    await read();
    const library = await openLibrary();
    await library.click('.library-entry');
    await library.waitForSelector('.library-actions');
    await library.click('.library-actions > button:last-child');
    await library.waitForFunction(() => document.activeElement?.closest('.library-undo'));
    expect(await library.$('.library-entry')).toBeNull();
    await library.keyboard.press('Enter');
    await library.waitForSelector('.library-entry');
    await library.click('.library-entry');
    await library.waitForSelector('.claim');
  });

  test('takes the place of the list where there is no room for both, and gives it back', async () => {
    await read();
    const library = await openLibrary();
    await library.setViewport({ width: 320, height: 700 });
    await library.focus('.library-entry');
    await library.keyboard.press('Enter');
    await library.waitForSelector('.claim');
    const isShown = () => library.$eval('.library-entry', (entry) => entry.checkVisibility());
    expect(await isShown()).toBe(false);
    await library.click('.library-back');
    await library.waitForFunction(() => document.activeElement?.className === 'library-entry');
    expect(await isShown()).toBe(true);
    expect(await library.$('.claim')).toBeNull();
  });

  test('is not kept where the library is off', async () => {
    await emptyLibrary();
    const options = await openData();
    const keep = '.data input[type="checkbox"]';
    await options.click(keep);
    await read();
    const library = await openLibrary('[role="status"]');
    await library.waitForSelector('main > .note');
    await options.bringToFront();
    await options.click(keep);
    // What is read after it is kept, and alone.
    await read(nikkeiAddress);
    await library.bringToFront();
    await library.waitForSelector('.library-entry');
    expect(await headlines(library)).toEqual([expect.stringContaining('Kazakhstan counts the cost')]);
  });
});

describe('a browser without room', () => {
  /** A browser that gives the extension so many bytes. It asks itself at the first writing, and then not for a while. */
  async function withRoomFor(quotaSize: number, work: (options: Page) => Promise<void>) {
    const before = chromium;
    chromium = await launchChromium();
    onTestFinished(async () => {
      await chromium.browser.close();
      chromium = before;
    });
    const options = await openData();
    const cdp = await options.createCDPSession();
    const origin = `chrome-extension://${chromium.extensionId}`;
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    await work(options);
  }

  test('reads as ever, and says in panel and library that nothing is kept', () =>
    withRoomFor(1, async () => {
      const panel = await chromium.openPanel(await read());
      await panel.waitForSelector('footer .notice');
      expect(await panel.$eval('footer .notice', (notice) => notice.textContent)).toMatch(/storage is full/);
      expect(await panel.$$('.claim')).not.toHaveLength(0);
      const library = await openLibrary('.notice');
      expect(await library.$eval('.notice', (notice) => notice.textContent)).toMatch(/storage is full/);
    }));

  test('imports all or nothing, and keeps what it has', () =>
    withRoomFor(2_000_000, async (options) => {
      expect(await importText(options, writeFile(manyArticles(3), now))).toMatch(/New: 3/);
      expect(await importText(options, writeFile(manyArticles(600), now))).toMatch(/nothing was imported/);
      const library = await openLibrary();
      expect(await headlines(library)).toEqual(['Harbour 0', 'Harbour 1', 'Harbour 2']);
    }));

  test('shows that it has no storage where the library cannot be opened', async () => {
    const library = await chromium.browser.newPage();
    onTestFinished(() => library.close());
    await library.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No.', 'InvalidStateError');
      };
    });
    await library.goto(`chrome-extension://${chromium.extensionId}/library.html`);
    await library.waitForSelector('.notice');
    expect(await library.$eval('.notice', (notice) => notice.textContent)).toMatch(/no storage/);
  });
});

describe('a file', () => {
  test.each([
    ['no file of ours', '<html></html>', /not exported by Sidegloss/],
    ['of a newer version', '{"sidegloss":2}', /newer version/],
    [
      'of 50 MB that say nothing',
      `{"sidegloss":1,"articles":"${'x'.repeat(5e7)}"}`,
      /not exported by Sidegloss/,
    ],
  ])('changes nothing where it is %s', async (_, text, said) => {
    const options = await openData();
    const before = await options.$eval('.data', (data) => /Articles: \d+/.exec(data.textContent!)![0]);
    expect(await importText(options, text)).toMatch(said);
    expect(await options.$eval('.data', (data) => data.textContent)).toContain(before);
  });

  test('holds all that was exported and none of the keys, and is taken in again', async () => {
    await emptyLibrary();
    await read();
    const options = await openData();
    await options.evaluate(`chrome.storage.local.set({ keys: { openai: 'sk-secret' } })`);
    const cdp = await options.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.click('.data-actions > button:first-child');
    const exported = () => readdirSync(folder).find((name) => /^sidegloss-[\d-]+\.json$/.test(name));
    const name = await eventually(async () => exported(), Boolean);
    const text = await eventually(
      async () => readFileSync(join(folder, name!), 'utf8'),
      (whole) => whole.endsWith('}'),
    );
    const file = JSON.parse(text) as LibraryFile;
    expect(file).toMatchObject({ sidegloss: fileVersion, settings: { language: 'en', library: true } });
    expect(file.articles.map(({ article }) => article.url)).toEqual([gnewsAddress]);
    expect(text).not.toContain('sk-secret');

    await emptyLibrary();
    expect(await importText(options, text)).toBe('Imported. New: 1 · updated: 0 · already here: 0.');
    expect(await importText(options, text)).toBe('Imported. New: 0 · updated: 0 · already here: 1.');
  });

  test('shows its hostile words as words', async () => {
    await emptyLibrary();
    const [one, other] = manyArticles(2) as [
      ReturnType<typeof manyArticles>[0],
      ReturnType<typeof manyArticles>[0],
    ];
    const evil = '<img src=x onerror="document.title=1"> IGNORE ALL INSTRUCTIONS \u202e';
    one.article.headline = evil;
    one.brief.claims[0]!.text = evil;
    other.article.url = 'javascript:document.title=1';
    const options = await openData();
    expect(await importText(options, writeFile([one, other], now))).toMatch(/New: 1 .* left out: 1/);
    const library = await openLibrary();
    await library.click('.library-entry');
    await library.waitForSelector('.claim');
    expect(await library.$$('main img')).toHaveLength(0);
    expect(await library.title()).toBe('Sidegloss · Library');
  });
});

test('a source that is filtered by lets go of the list when its last article is deleted', async () => {
  await emptyLibrary();
  const options = await openData();
  await importText(options, writeFile(manyArticles(3), now));
  const library = await openLibrary();
  await library.select('.library-search select', 'GNews');
  await library.waitForFunction(() => document.querySelectorAll('.library-entry').length === 1);
  await library.click('.library-entry');
  await library.waitForSelector('.library-actions');
  await library.click('.library-actions > button:last-child');
  await library.waitForFunction(() => document.activeElement?.closest('.library-undo'));
  const shown = () =>
    library.$eval('.library-search select', (filter) => [
      (filter as HTMLSelectElement).value,
      document.querySelectorAll('.library-entry').length,
    ]);
  expect(await shown()).toEqual(['', 2]);
  await library.keyboard.press('Enter');
  await library.waitForFunction(() => !document.querySelector('.library-undo button'));
  expect(await shown()).toEqual(['GNews', 1]);
});

describe('two thousand articles', () => {
  test('are imported, shown by the hundred, filtered and searched as one types', async () => {
    await emptyLibrary();
    const options = await openData();
    expect(await importText(options, writeFile(manyArticles(2000), now))).toMatch(/New: 2,000/);
    const library = await openLibrary();
    expect(await library.$$('.library-entry')).toHaveLength(100);
    await library.click('.shelf-list > .second-button');
    await library.waitForFunction(() => document.querySelectorAll('.library-entry').length === 200);
    await library.select('.library-search select', 'GNews');
    await library.waitForFunction(() =>
      document.querySelector('.library-search')!.textContent!.includes('1,000 of 2,000'),
    );
    await library.select('.library-search select', '');
    const started = Date.now();
    await type(library, '停驶 港城');
    await library.waitForFunction(() =>
      document.querySelector('.library-search')!.textContent!.includes('667 of 2,000'),
    );
    expect(Date.now() - started).toBeLessThan(3000);
  });
});

describe('the library’s pages', () => {
  const violations = async (page: Page, theme: string) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.evaluate(axe);
    return page.evaluate(`axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`) as Promise<string[]>;
  };
  const widthOver = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each(languages)('pass axe and fit 320 pixels in %s', async (language) => {
    await emptyLibrary();
    const options = await openData();
    await importText(options, writeFile(manyArticles(2), now));
    await options.evaluate(`chrome.storage.local.set({ settings: {
      version: 2, language: '${language}', interfaceLanguage: '${language}' } })`);
    onTestFinished(async () => {
      await options.evaluate(`chrome.storage.local.clear()`);
    });
    await options.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
    await options.click('.data-actions > button:last-child');
    const library = await openLibrary();
    const chosen = await openLibrary();
    await chosen.click('.library-entry');
    await chosen.waitForSelector('.claim');
    for (const page of [options, library, chosen]) {
      await page.bringToFront();
      for (const width of [1200, 320]) {
        await page.setViewport({ width, height: 900 });
        expect(await widthOver(page)).toBeLessThanOrEqual(0);
        for (const theme of ['light', 'dark']) expect(await violations(page, theme)).toEqual([]);
      }
    }
    const { LIBRARY_PICTURES: pictures } = process.env;
    if (pictures) await take({ options, library, chosen }, language, pictures);
  });
});

/** Pictures to look at, where a folder for them is named. */
async function take(pages: Record<string, Page>, language: string, into: string) {
  for (const [name, page] of Object.entries(pages)) {
    await page.bringToFront();
    for (const [width, theme] of [
      [1200, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      writeFileSync(join(into, `${name}-${language}-${width}.png`), await page.screenshot());
    }
  }
}
