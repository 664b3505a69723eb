import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type ArticleRecord, type Selection, tabRecordPrefix } from '../core/messages.ts';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, pageFile } from '../scripts/sample-pages.ts';
import {
  changeSettings,
  chooseInterface,
  eventually,
  launchChromium,
  openTab,
  waitForMarks,
} from './browser.ts';

// The browser's own menu is out of a script's reach: the event that a click on it raises is raised instead. What such a
// click allows besides (`activeTab`) is allowed here by the click on the toolbar button that opens the panel.

const elsewhere = 'https://daily.example/world/ferries';
const ferries = `<!doctype html><html lang="en"><head><title>Ferries return</title></head><body><article>
<h1>Ferries return to the strait</h1>
${'<p>According to the port of Bergen, 12,000 people took the ferries to Denmark in March, and 30% of them came back the same day.</p>'.repeat(1)}
<p>The line had been closed since 2019. Its owner said it would add two ships by 2030, each for 1,500 people.</p>
<p>Fishermen say that the ships keep them from the best grounds, and that nobody has asked them about it.</p>
</article></body></html>`;
const pages = new Map([
  [gnewsAddress, pageFile('gnews-zh-hans-1828150.html')],
  [nikkeiAddress, pageFile('nikkei-asia-ties-that-bind.html').replace('78%', '87%')],
  [elsewhere, ferries],
]);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every language of the interface in both themes. */
const looks = ['en', 'zh-Hans', 'zh-Hant', 'ja'].flatMap((language) =>
  ['light', 'dark'].map((theme) => [language, theme] as const),
);

async function violations(panel: Page, theme: string): Promise<string[]> {
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await panel.evaluate(axe);
  return panel.evaluate(`axe.run('.selection', { rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`) as Promise<string[]>;
}

let chromium: Launched;

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium?.browser.close());

async function visit(address: string): Promise<{ page: Page; panel: Page }> {
  const { page } = await openTab(chromium, address, pages);
  onTestFinished(() => page.close());
  await page.bringToFront();
  const open = chromium.browser.targets().find((target) => target.url().includes('/sidepanel.html'));
  const panel = open ? await open.asPage() : await chromium.openPanel(page);
  await panel.setViewport({ width: 320, height: 900 });
  return { page, panel };
}

/** Clicks the toolbar button, which allows what a click on the real menu would. */
const allow = async (page: Page) =>
  page.triggerExtensionAction((await chromium.browser.extensions()).get(chromium.extensionId)!);

async function worker() {
  const target = await chromium.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(chromium.extensionId),
  );
  return (await target.worker())!;
}

/** Raises the event of a click on an item of the menu. */
async function clickMenu(page: Page, menuItemId: string, more: object = {}) {
  const info = JSON.stringify({ menuItemId, frameId: 0, editable: false, pageUrl: page.url(), ...more });
  await (await worker()).evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => { chrome.contextMenus.onClicked.dispatch(${info}, tab); })`);
}

/** Selects the first of these words in a page, as a reader does with the mouse. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error('no such words');
  }, words);

const ask = async (page: Page, words: string, more: object = {}) => {
  await select(page, words);
  await clickMenu(page, 'ask-about-selection', { selectionText: words, ...more });
};

/** The words of the article at the place that is kept of the one selection. */
async function placedWords(): Promise<string> {
  const stored = await (await worker()).evaluate('chrome.storage.session.get(null)');
  const kept = Object.entries(stored as Record<string, Selection | ArticleRecord>);
  const selection = kept.find(([key, value]) => key.startsWith('selection:') && 'place' in value)![1];
  const record = kept.find(
    ([key, value]) => key.startsWith(tabRecordPrefix) && 'state' in value && value.state === 'article',
  )![1];
  const { start, end } = (selection as Selection).place!.span;
  return (record as ArticleRecord).article.text.slice(start, end);
}

const cardOf = (panel: Page, wanted: RegExp) =>
  eventually(
    () => panel.evaluate(() => document.querySelector('.selection')?.textContent ?? ''),
    (text) => wanted.test(text),
  );
const chipsOf = (panel: Page) =>
  panel.$$eval('.selection .chips > li', (chips) => chips.map((chip) => chip.textContent));

describe('what is selected in an article', () => {
  test('is shown with its figures as the reader writes them, and with the other side’s passage', async () => {
    const { page, panel } = await visit(gnewsAddress);
    await waitForMarks(page);
    await panel.waitForSelector('.claim');
    const words = await page.evaluate(() => {
      const text = document.body.textContent;
      return /[^。\n]*78%[^。\n]*/.exec(text)![0].trim();
    });
    const part = /.{0,6}78%/.exec(words)![0];
    await ask(page, part);
    const card = await cardOf(panel, /78%.*Check the article below/);
    expect(card).toContain(part);
    expect(card).toContain('Check the article below');
    expect(await chipsOf(panel)).toContain('down 78%');
    expect(await placedWords()).toBe(part);

    const original = await openTab(chromium, nikkeiAddress, pages);
    onTestFinished(() => original.page.close());
    await waitForMarks(original.page);
    await page.bringToFront();
    const compared = await cardOf(panel, /≠/);
    expect(compared).toMatch(/78% GNews ≠ 87% Nikkei Asia/);
    for (const [language, theme] of looks) {
      await chooseInterface(panel, language);
      await changeSettings(panel, { language });
      expect(await violations(panel, theme)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await chooseInterface(panel, 'en');
    await changeSettings(panel, { language: 'en' });
    const passage = () => panel.$$eval('.selection blockquote', (all) => all.at(-1)!.textContent);
    await expect.poll(passage).toContain('87%');
  });

  test('is placed as far as it stands in the article’s text, and said to stand outside of it', async () => {
    const { page, panel } = await visit(gnewsAddress);
    await waitForMarks(page);
    await panel.waitForSelector('.claim');
    const selectFrom = (start: string, end: string) =>
      page.evaluate(
        (from, to) => {
          const [first, last] = [document.querySelector(from)!, document.querySelector(to)!];
          getSelection()!.setBaseAndExtent(first, 0, last, last.childNodes.length);
        },
        start,
        end,
      );
    await selectFrom('h1', 'h1');
    await clickMenu(page, 'ask-about-selection');
    expect(await cardOf(panel, /not part/)).toContain('not part of the article’s text');
    const body = '.entry-content p:nth-of-type(2)';
    await selectFrom('h1', body);
    await clickMenu(page, 'ask-about-selection');
    expect(await cardOf(panel, /≠|Same|Only here|To check|Check the article/)).not.toContain('not part');
    const paragraph = await page.$eval(body, (element) => element.textContent!.trim());
    const words = await placedWords();
    expect(words).toMatch(/^整理报道/);
    expect(words.slice(-paragraph.length)).toBe(paragraph);
  });

  test('goes with the page, by its own button and by Escape, and leaves the focus where it was', async () => {
    const { page, panel } = await visit(gnewsAddress);
    await waitForMarks(page);
    const askAgain = async () => {
      await ask(page, '12,000');
      await cardOf(panel, /12,000/);
      await panel.bringToFront();
    };
    const isGone = () => panel.waitForFunction(() => !document.querySelector('.selection'));
    const focus = () => panel.evaluate(() => document.activeElement!.id || document.activeElement!.localName);
    await askAgain();
    await panel.locator('::-p-aria(Close Selection)').click();
    await isGone();
    expect(await focus()).toBe('main');

    await askAgain();
    await panel.focus('#panel-view');
    await panel.focus('#selection-close');
    await panel.keyboard.press('Enter');
    await isGone();
    expect(await focus()).toBe('panel-view');

    await askAgain();
    // In a menu Escape closes the menu.
    await panel.keyboard.press('Escape');
    expect(await panel.$('.selection')).not.toBeNull();
    await panel.focus('#selection-close');
    await panel.keyboard.press('Escape');
    await isGone();
    expect(await focus()).toBe('panel-view');

    await askAgain();
    await page.reload();
    await isGone();
  });

  test('is read aloud with what came of it', async () => {
    const { page, panel } = await visit(gnewsAddress);
    await waitForMarks(page);
    const heard = () => panel.$eval('main > [role=status]', (line) => line.textContent);
    expect(await heard()).toBe('');
    await ask(page, '12,000');
    await expect.poll(heard).toBe('Selection read: about 12,000 · Same');
    await panel.locator('#selection-close').click();
    await expect.poll(heard).toBe('');
    await page.evaluate(() => getSelection()!.empty());
    await clickMenu(page, 'ask-about-selection');
    await expect.poll(heard).toBe('No words were selected.');
  });
});

describe('what is selected on a page of no source', () => {
  test('is read as well, and what is in another language is not', async () => {
    const { page, panel } = await visit(elsewhere);
    await ask(page, 'According to the port of Bergen, 12,000 people took the ferries to Denmark');
    const card = await cardOf(panel, /English/);
    expect(card).toContain('English · According to the port of Bergen');
    await changeSettings(panel, { language: 'zh-Hans' });
    onTestFinished(() => changeSettings(panel, { language: 'en' }));
    await expect.poll(() => chipsOf(panel)).toContain('丹麦');

    for (const words of ['Население выросло на 30%', 'Harga gandum naik 30%', '30% 상승']) {
      await page.evaluate((said) => {
        document.querySelector('p')!.textContent = said;
      }, words);
      await ask(page, words);
      expect(await cardOf(panel, /language/)).toContain('a language that Sidegloss does not read');
      expect(await chipsOf(panel)).toEqual([]);
      for (const [language, theme] of looks) {
        await chooseInterface(panel, language);
        expect(await violations(panel, theme)).toEqual([]);
      }
      await chooseInterface(panel, 'en');
    }
  });

  test('is read in the language of the text that it stands in', async () => {
    const { page, panel } = await visit(elsewhere);
    await allow(page);
    const askIn = async (around: string, words: string) => {
      await page.evaluate((said) => {
        document.body.innerHTML = '<main><p></p></main>';
        document.querySelector('p')!.textContent = said;
      }, around);
      await ask(page, words);
    };
    await askIn(
      'The smelter opens its second hydropower plant, of 200 megawatts, the ministry said.',
      'hydropower plant',
    );
    expect(await cardOf(panel, /hydropower.*English/)).toContain('hydropower plantEnglish');
    await askIn('港は3月、フェリーの新しい便を始めると発表した。輸出額減少が背景にある。', '輸出額減少');
    expect(await cardOf(panel, /輸出額減少.*Japanese/)).toContain('輸出額減少Japanese');
    await askIn('Pelabuhan itu menerima 12.000 penumpang pada Maret, naik dari tahun sebelumnya.', '12.000');
    expect(await cardOf(panel, /12\.000.*does not read/)).toContain(
      'a language that Sidegloss does not read',
    );
  });

  test('is cut where it is very long, and it says so; of nothing it says that it is nothing', async () => {
    const { page, panel } = await visit(elsewhere);
    await page.evaluate(() => {
      document.querySelector('p')!.textContent = `30% of 12,000 people said so. ${'word '.repeat(20_000)}`;
      getSelection()!.selectAllChildren(document.querySelector('p')!);
    });
    // Where the page may not be asked, the menu's own words are read.
    await clickMenu(page, 'ask-about-selection', { selectionText: `30% ${'of the port '.repeat(9_000)}` });
    expect(await cardOf(panel, /Only the first/)).toMatch(/Only the first 4,9\d\d|Only the first 5,000/);
    await expect.poll(() => chipsOf(panel)).toEqual(['30%']);
    await page.evaluate(() => getSelection()!.empty());
    await clickMenu(page, 'ask-about-selection', { selectionText: '' });
    expect(await cardOf(panel, /No words/)).toContain('No words were selected.');
  });
});

describe('“Read this page”', () => {
  test('reads a page of any site, and marks it as an unknown source', async () => {
    const { page, panel } = await visit(elsewhere);
    await panel.waitForSelector('.empty');
    await allow(page);
    await clickMenu(page, 'read-page');
    expect(await waitForMarks(page)).toContain('12,000');
    await panel.waitForSelector('.claim');
    expect(await panel.$eval('.source', (element) => element.textContent)).toBe(
      'A source that Sidegloss does not know',
    );
  });

  test('reads what was shown when it was chosen, and nothing that the site shows after it', async () => {
    const { page, panel } = await visit(elsewhere);
    await panel.waitForSelector('.empty');
    await allow(page);
    await clickMenu(page, 'read-page');
    expect(await waitForMarks(page)).toContain('12,000');
    const change = (address: string, words: string) =>
      page.evaluate(
        (to, text) => {
          history.pushState({}, '', to);
          if (text) document.querySelectorAll('p')[1]!.textContent = text;
        },
        address,
        words,
      );
    await change('?from=menu', '');
    await panel.waitForSelector('.claim');
    expect(await waitForMarks(page)).toContain('12,000');
    await change('/letters/7', 'The inbox has 40 new letters, of which the port of Bergen wrote 12.');
    await waitForMarks(page, false);
    await panel.waitForSelector('.empty');
  });

  test('says of a page in another language that it is not read', async () => {
    const { page, panel } = await visit(elsewhere);
    await panel.waitForSelector('.empty');
    await allow(page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent =
          'मार्च में 12,000 यात्री बंदरगाह पर आए, जो एक साल पहले से 30% अधिक है, महापौर ने बताया।';
    });
    await clickMenu(page, 'read-page');
    await expect
      .poll(() => panel.$eval('.empty', (element) => element.textContent))
      .toContain('in a language that Sidegloss does not read yet');
  });

  test('says so where the browser does not allow it', async () => {
    const { page, panel } = await visit(elsewhere);
    await panel.waitForSelector('.empty');
    await clickMenu(page, 'read-page');
    await panel.waitForFunction(
      () =>
        document.querySelector('.empty')?.textContent ===
        'SideglossThe browser does not let extensions read this page.',
    );
  });
});

test('the menu speaks the language of the interface', async () => {
  const { panel } = await visit(gnewsAddress);
  const renamed = (title: string) =>
    eventually(
      async () => (await worker()).evaluate('self.__titles?.join()') as Promise<string>,
      (titles) => titles?.includes(title) ?? false,
    );
  await (await worker()).evaluate(`
    self.__titles = [];
    const { create } = chrome.contextMenus;
    chrome.contextMenus.create = (item, ...more) => { self.__titles.push(item.title); return create.call(chrome.contextMenus, item, ...more); };`);
  await changeSettings(panel, { interfaceLanguage: 'ja' });
  onTestFinished(() => changeSettings(panel, { interfaceLanguage: 'en' }));
  expect(await renamed('このページを読み取る')).toContain('このページを読み取る');
});
