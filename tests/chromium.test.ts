import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, type Pages, pageFile, samplePages } from '../scripts/sample-pages.ts';
import { badge, eventually, launchChromium, openTab, paintedWords, waitForMarks } from './browser.ts';
import { claimWords } from './claim-words.ts';
import { seedPage } from './seed-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const seedFile = new URL('../../shared/seed/gnews-1828150.md', import.meta.url);

let chromium: Launched;

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium?.browser.close());

/** A tab that is closed when the test ends. */
async function visit(address: string, pages: Pages = samplePages()) {
  const tab = await openTab(chromium, address, pages);
  onTestFinished(() => tab.page.close());
  return tab;
}

async function panelBeside(page: Page): Promise<Page> {
  await page.bringToFront();
  const open = chromium.browser.targets().find((target) => target.url().includes('/sidepanel.html'));
  return open ? open.asPage() : chromium.openPanel(page);
}

const textOf = (panel: Page, selector: string): Promise<string> =>
  panel.$$eval(selector, (elements) => elements.map((element) => element.textContent).join('\n'));

/** The panel's passage of each claim, as it stands in the page. */
async function passages(panel: Page): Promise<Map<string, string>> {
  const entries = await panel.$$eval('.claim', (claims) =>
    claims.map((claim) => [
      claim.id.replace('claim-', ''),
      [...claim.querySelectorAll('blockquote')].map((quote) => quote.textContent).join('\n'),
    ]),
  );
  return new Map(entries as [string, string][]);
}

const found = (panel: Page) => panel.waitForSelector('.claim blockquote');

const edited = (address: string, file: string, edit: (markup: string) => string): Pages =>
  new Map([[address, edit(pageFile(file))]]);

describe('the rewrite', () => {
  test('is marked on the right words before anything is opened, and counted on the button', async () => {
    const { page } = await visit(gnewsAddress);
    const words = await waitForMarks(page);
    expect(words).toMatch(/2013/);
    expect(words).not.toMatch(/发布|免责声明|Twitter|图片来源/);
    expect(await eventually(() => badge(chromium, page), Boolean)).toBe('30');
  });

  test('is briefed in the panel that the toolbar button opens, each claim at its own words', async () => {
    const { page } = await visit(gnewsAddress);
    const painted = (await waitForMarks(page)).replaceAll('\n', '');
    const panel = await panelBeside(page);
    await found(panel);
    const quotes = await passages(panel);
    for (const [claim, words] of Object.entries(claimWords)) {
      for (const word of words) expect(quotes.get(claim), claim).toMatch(word);
      expect(painted).toContain(quotes.get(claim)!.split('\n')[0]);
    }
    expect(quotes.size).toBe(Object.keys(claimWords).length);
  });

  test('is read in the language that the reader chooses', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    for (const [language, headline] of [
      ['zh-Hans', /哈萨克斯坦/],
      ['zh-Hant', /哈薩克/],
      ['ja', /カザフスタン/],
      ['en', /Kazakhstan/],
    ] as const) {
      await panel.select('.controls select', language);
      await panel.waitForFunction((lang) => document.querySelector('h1')?.lang === lang, {}, language);
      expect(await textOf(panel, 'h1')).toMatch(headline);
      // The interface keeps its own language.
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await textOf(panel, '#summary')).toBe('Summary');
    }
  });

  test('keeps its markup to the letter, and nothing is asked of any other host', async () => {
    const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
    // At an address that is no source's the same page shows what it is without the extension.
    const elsewhere = 'https://example.org/';
    const pages = samplePages().set(elsewhere, pageFile('gnews-zh-hans-1828150.html'));
    const plain = await visit(elsewhere, pages);
    const { page, refused } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    expect(await markup(page)).toBe(await markup(plain.page));
    expect(refused).toEqual([]);
    const asked = await panel.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(asked.filter((name) => !name.startsWith('chrome-extension:'))).toEqual([]);
  });

  test('names a claim that is pointed at, and opens the panel on the one that is clicked', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    const box = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('sidegloss-claim-amber')!] as Range[];
      const { left, top, height } = range!.getClientRects()[0]!;
      return { x: left + 20, y: top + height / 2 };
    });
    await page.mouse.move(box.x, box.y);
    const tip = () => page.evaluate(() => getComputedStyle(document.documentElement, '::after').content);
    expect(await eventually(tip, (content) => content.includes('2013'))).toContain('2013');
    await page.mouse.click(box.x, box.y);
    await panel.waitForSelector('#claim-launch.chosen');
    expect((await paintedWords(page, 'sidegloss-focus')).join('')).toContain('2013');
  });

  test('is scrolled to a claim that is shown from the panel', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    await panel.$eval('#claim-geography .link', (button) => (button as HTMLElement).click());
    expect(
      await eventually(
        () => page.evaluate(() => scrollY),
        (y) => y > 0,
      ),
    ).toBeGreaterThan(0);
    expect((await paintedWords(page, 'sidegloss-focus')).join('')).toMatch(/地理/);
  });
});

describe('the keyboard', () => {
  test('goes to the next claim and back by the extension’s commands', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    await page.bringToFront();
    const target = chromium.browser.targets().find((one) => one.type() === 'service_worker')!;
    const worker = (await target.worker())!;
    // Keys of the browser's own never reach it from a script: the event that they raise is raised instead.
    const press = (command: string) => worker.evaluate(`chrome.commands.onCommand.dispatch('${command}')`);
    const focused = async () => (await paintedWords(page, 'sidegloss-focus')).join('');
    await press('next-claim');
    const first = await eventually(focused, Boolean);
    expect(first).toContain('2013');
    await press('next-claim');
    expect(await eventually(focused, (words) => words !== first)).toContain('努尔苏丹');
    await press('previous-claim');
    expect(await eventually(focused, (words) => words === first)).toBe(first);
  });
});

describe('the real article', () => {
  test.skipIf(!existsSync(seedFile))('has every claim of the dossier, at its own words', async () => {
    const { page } = await visit(gnewsAddress, new Map([[gnewsAddress, seedPage(seedFile)]]));
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    const quotes = await passages(panel);
    for (const [claim, words] of Object.entries(claimWords)) {
      for (const word of words) expect(quotes.get(claim), claim).toMatch(word);
    }
    expect(await panel.$$('.claim-missing')).toHaveLength(0);
    expect(await textOf(panel, '.claim')).not.toMatch(/雅典娜农场/);
  });
});

describe('the original', () => {
  test('is marked where its facts are; the other claims are listed apart, with the reason', async () => {
    const { page } = await visit(nikkeiAddress);
    expect(await waitForMarks(page)).toMatch(/down 78%/);
    const panel = await panelBeside(page);
    await found(panel);
    expect((await passages(panel)).get('food-exports')).toMatch(/78%/);
    expect(await textOf(panel, '.claim-missing')).not.toBe('');
  });
});

describe('what is no match', () => {
  test('a figure changed in the page is not found and not painted', async () => {
    const pages = edited(gnewsAddress, 'gnews-zh-hans-1828150.html', (markup) =>
      markup.replaceAll('78%', '87%'),
    );
    const { page } = await visit(gnewsAddress, pages);
    expect(await waitForMarks(page)).not.toMatch(/87%/);
    const panel = await panelBeside(page);
    await panel.waitForSelector('#claim-food-exports .claim-missing');
  });

  test('another article with the same facts gets no dossier', async () => {
    const address = 'https://gnews.org/zh-hans/1828999/';
    const { page } = await visit(address, new Map([[address, pageFile('gnews-same-facts.html')]]));
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('棉花'));
    expect(await textOf(panel, 'main')).not.toMatch(/Kazakhstan’s close ties/);
  });

  test('a reading says why it picked its claims, and its summary leads to the sentences that it is made of', async () => {
    const address = gnewsAddress.replace('1828150', '1828151');
    const markup = pageFile('gnews-zh-hans-1828150.html').replaceAll('1828150', '1828151');
    const { page } = await visit(address, new Map([[address, markup]]));
    await waitForMarks(page);
    const panel = await panelBeside(page);
    expect(await textOf(panel, '.claim-foot')).toMatch(/Why it was picked.*states a figure/);
    const reference = (await panel.waitForSelector('.summary [title]'))!;
    expect(await panel.$$('.unfound')).toEqual([]);
    const sentence = await reference.evaluate((button) =>
      button.closest('.sentence-end')!.parentElement!.textContent!.replace(/¶\s*$/, ''),
    );
    // Not at its place: a comparison with what this session has read may move it meanwhile.
    await reference.evaluate((button) => (button as HTMLElement).click());
    await expect.poll(() => paintedWords(page, 'sidegloss-focus')).toEqual([sentence]);
  });

  test('hostile markup in title and body is shown as text', async () => {
    const address = 'https://gnews.org/zh-hans/1829001/';
    const { page } = await visit(address, new Map([[address, pageFile('gnews-hostile.html')]]));
    const panel = await panelBeside(page);
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('<img src=x'));
    expect(await panel.$$('main img, main script')).toHaveLength(0);
    expect(await textOf(panel, 'main')).not.toMatch(/99[89]/);
  });

  test('a front page is told from an article', async () => {
    const address = 'https://gnews.org/';
    const { page } = await visit(address, new Map([[address, pageFile('gnews-front-page.html')]]));
    const panel = await panelBeside(page);
    await panel.waitForFunction(() => document.querySelector('.empty')?.textContent?.includes('front page'));
    expect(await paintedWords(page)).toEqual([]);
  });
});

describe('a page of no source', () => {
  test('is read when the reader asks for it, and not before', async () => {
    const address = 'https://example.org/solar-town';
    const pages = new Map([[address, pageFile('gnews-same-facts.html')]]);
    // A browser of its own: the button has to be clicked on this very page for it to be allowed.
    const own = await launchChromium();
    onTestFinished(() => own.browser.close());
    const { page } = await openTab(own, address, pages);
    const panel = await own.openPanel(page);
    await panel.waitForSelector('.empty .main-button');
    expect(await paintedWords(page)).toEqual([]);
    await panel.$eval('.empty .main-button', (button) => (button as HTMLElement).click());
    await panel.waitForSelector('.claim');
    expect(await waitForMarks(page)).toMatch(/棉花/);
    expect(await textOf(panel, '.source')).toBe('A source that Sidegloss does not know');
  });
});

describe('pages that change', () => {
  test('a body that is rendered late is read, and one that leaves loses its marks', async () => {
    const address = 'https://gnews.org/articles/2390320';
    const { page } = await visit(address, new Map([[address, pageFile('gnews-articles-spa.html')]]));
    expect(await waitForMarks(page)).toMatch(/8月10日|三成/);
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.getElementById('root')!.textContent = '';
    });
    await waitForMarks(page, false);
    expect(
      await eventually(
        () => badge(chromium, page),
        (text) => text === '',
      ),
    ).toBe('');
  });

  test('one that is still on its way is said to be read, not to need a reload', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    const said = await panel.evaluateHandle(() => {
      const notices = new Set<string>();
      const note = () => notices.add(document.querySelector('.empty [role="status"]')?.textContent ?? '');
      new MutationObserver(note).observe(document.querySelector('main')!, { childList: true, subtree: true });
      return notices;
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    await waitForMarks(page);
    await found(panel);
    // A machine may read it before the panel is drawn once.
    const other = await said.evaluate((notices) =>
      [...notices].filter((notice) => notice !== 'Reading the page…'),
    );
    expect(other.filter(Boolean)).toEqual([]);
    await page.goto('https://gnews.org/zh-hans/404/').catch(() => {});
    await panel.waitForFunction(() => document.querySelector('.empty')?.textContent?.includes('Reload page'));
  });

  test('the panel follows the tab in front, and never shows one tab’s claims over another', async () => {
    const first = await visit(gnewsAddress);
    await waitForMarks(first.page);
    const panel = await panelBeside(first.page);
    await found(panel);
    const blank = await chromium.browser.newPage();
    onTestFinished(() => blank.close());
    await blank.bringToFront();
    await panel.waitForSelector('.empty .examples');
    expect(await panel.$$('.claim')).toHaveLength(0);
    await first.page.bringToFront();
    await found(panel);
  });

  test('a service worker that was stopped is survived', async () => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const worker = chromium.browser.targets().find((target) => target.type() === 'service_worker')!;
    await (await worker.worker())!.close();
    const panel = await panelBeside(page);
    await found(panel);
    await panel.select('.controls select', 'ja');
    await panel.waitForFunction(() => document.querySelector('h1')?.lang === 'ja');
    await panel.select('.controls select', 'en');
    await panel.waitForFunction(() => document.querySelector('h1')?.lang === 'en');
  });
});

describe('the panel', () => {
  test.each(['light', 'dark'])('passes axe in %s', async (theme) => {
    const { page } = await visit(gnewsAddress);
    await waitForMarks(page);
    const panel = await panelBeside(page);
    await found(panel);
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await panel.evaluate(axe);
    const violations = await panel.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
  });
});
