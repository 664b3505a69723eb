import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import {
  closeFirefoxTab,
  type FirefoxPanel,
  firefoxTab,
  openFirefoxPanel,
} from '../scripts/firefox-panel.ts';
import { gnewsAddress, nikkeiAddress, pageFile } from '../scripts/sample-pages.ts';
import { eventually, paintedWords, waitForMarks } from './browser.ts';
import { page as answerPage, type RunningSite, startSite } from './local-site.ts';

// The keys of tests/keyboard.test.ts, in Firefox's real sidebar and tabs.

let site: RunningSite;
let firefox: Launched;
let tab: Awaited<ReturnType<Launched['browser']['newPage']>>;
let panel: FirefoxPanel;

beforeAll(async () => {
  site = await startSite(['gnews.org', 'asia.nikkei.com']);
  const original = pageFile('nikkei-asia-ties-that-bind.html').replace('78%', '87%');
  site.answer = (response, request) => {
    const isOriginal = nikkeiAddress.includes(request.headers.host!);
    answerPage(isOriginal ? original : pageFile('gnews-zh-hans-1828150.html'))(response, request);
  };
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true, site: site.site });
  tab = await firefox.browser.newPage();
  await tab.goto(gnewsAddress, { waitUntil: 'domcontentloaded' });
  await waitForMarks(tab);
  panel = await openFirefoxPanel(firefox);
  await eventually(
    () => count(panel, '.other-side-check .main-button'),
    (found) => found > 0,
  );
  await panel.click('.other-side-check .main-button');
  await eventually(
    () => count(panel, '.status-counts'),
    (found) => found > 0,
  );
});

afterAll(async () => {
  await firefox?.browser.close();
  await site?.close();
});

const count = async (of: FirefoxPanel, selector: string) =>
  Number(await of.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`));
/** The number of the claim that has the focus, on a card or in a row. */
const focused = (of = panel) =>
  of.evaluate(
    `document.activeElement?.closest('.claim, tr')?.querySelector('.claim-number')?.textContent ?? ''`,
  );
const said = (of = panel) => of.evaluate(`document.querySelector('.claim-place').textContent`);
const isOpen = (of = panel) => of.evaluate(`document.querySelector('.keyboard-help').open`);
const onBody = (of = panel) => of.evaluate(`document.activeElement === document.body`);

describe('keys in the panel', () => {
  test('lead from claim to claim, say which it is, and Enter shows it in the page', async () => {
    const all = await count(panel, '.claim');
    await panel.press('j', 'j', 'j');
    await expect.poll(() => focused()).toBe('3');
    await expect.poll(() => said()).toBe(`Claim 3 of ${all}`);
    await panel.press('k');
    await expect.poll(() => focused()).toBe('2');
    await panel.press('ArrowDown', 'ArrowDown', 'ArrowUp');
    await expect.poll(() => focused()).toBe('3');
    await panel.press('End');
    await expect.poll(() => focused()).toBe(String(all));
    await panel.press('Home');
    await expect.poll(() => focused()).toBe('1');
    await panel.press('Enter');
    await expect.poll(() => paintedWords(tab, 'sidegloss-focus')).not.toEqual([]);
  });

  test('open and close the page’s own words', async () => {
    const wording = () =>
      panel.evaluate(`document.activeElement.closest('.claim').querySelector('.original-wording').open`);
    await panel.press('o');
    await expect.poll(wording).toBe('true');
    await panel.press('o');
    await expect.poll(wording).toBe('false');
  });

  test('are listed at ?, and Escape leads back to where the focus was', async () => {
    const before = await focused();
    await panel.press('?');
    await expect.poll(() => isOpen()).toBe('true');
    await panel.press('j');
    await panel.press('Escape');
    await expect.poll(() => isOpen()).toBe('false');
    expect(await focused()).toBe(before);
  });

  test('leave the arrows to the page until a claim has the focus', async () => {
    await panel.evaluate('document.activeElement.blur()');
    await panel.evaluate('content.scrollTo(0, 0)');
    expect(await onBody()).toBe('true');
    await panel.press('ArrowDown');
    await expect.poll(async () => Number(await panel.evaluate('content.scrollY'))).toBeGreaterThan(0);
    expect(await focused()).toBe('');
  });

  test('of one character can be turned off in their list, the arrows stay', async () => {
    const turn = async (on: boolean) => {
      await panel.click('footer [aria-haspopup="dialog"]');
      await panel.click('.keyboard-help input');
      // The list shows what the settings say, a moment after the switch does.
      await expect
        .poll(() => panel.evaluate(`document.querySelector('.keyboard-help kbd').textContent`))
        .toBe(on ? 'J' : '↓');
      await panel.press('Escape');
      await expect.poll(() => isOpen()).toBe('false');
    };
    await turn(false);
    await panel.evaluate(`document.querySelector('.claim button').focus()`);
    await panel.press('j', '?', 'ArrowDown');
    await expect.poll(() => focused()).toBe('2');
    expect(await isOpen()).toBe('false');
    await turn(true);
  });
});

test('the library’s brief has the same keys', async () => {
  await panel.click('footer a');
  const library = await firefoxTab(firefox, '/library.html');
  await expect.poll(() => count(library, '.library-entry')).toBeGreaterThan(0);
  await library.click('.library-entry');
  await expect.poll(() => library.evaluate('document.activeElement.localName')).toBe('article');
  await library.press('j', 'j');
  await expect.poll(() => focused(library)).toBe('2');
  await expect.poll(() => said(library)).toMatch(/^Claim 2 of/);
  await closeFirefoxTab(firefox, '/library.html');
});

test('the rows of the compare page have the same keys', async () => {
  await tab.bringToFront();
  await expect.poll(() => count(panel, '.other-side-check .main-button')).toBe(1);
  await panel.click('.other-side-check .main-button');
  const compare = await firefoxTab(firefox, '/compare.html');
  await expect.poll(() => count(compare, 'tbody tr')).toBeGreaterThan(2);
  await compare.press('j', 'j', 'j');
  const third = await compare.evaluate(
    `document.querySelector('tbody tr:nth-child(3) .claim-number').textContent`,
  );
  await expect.poll(() => focused(compare)).toBe(third);
  await expect.poll(() => said(compare)).toMatch(/^Claim \d+/);
  await compare.press('Enter');
  await expect.poll(() => count(compare, 'tr.chosen')).toBe(1);
});
