import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, nikkeiAddress, pageFile, serve } from '../scripts/sample-pages.ts';
import {
  chooseInterface,
  eventually,
  launchChromium,
  openTab,
  paintedWords,
  waitForMarks,
} from './browser.ts';

// For readers who use the keyboard, a screen reader, the system's own colours or large type.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rewrite = pageFile('gnews-zh-hans-1828150.html');
const original = pageFile('nikkei-asia-ties-that-bind.html');
const themes = ['light', 'dark'] as const;

let chromium: Launched;
let page: Page;
let panel: Page;

async function violations(of: Page, theme: string): Promise<string[]> {
  await of.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await of.evaluate(axe);
  return of.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`) as Promise<string[]>;
}

/** The rewrite, its panel beside it, compared with an original whose share is another. */
beforeAll(async () => {
  chromium = await launchChromium();
  ({ page } = await openTab(chromium, gnewsAddress, new Map([[gnewsAddress, rewrite]])));
  await waitForMarks(page);
  panel = await chromium.openPanel(page);
  await panel.setViewport({ width: 320, height: 800 });
  await panel.waitForSelector('.claim');
  await serve(panel, new Map([[nikkeiAddress, original.replace('78%', '87%')]]));
  await panel.click('.other-side-check .main-button');
  await panel.waitForSelector('.status-counts');
});

afterAll(() => chromium?.browser.close());

describe('the panel after a comparison', () => {
  test.each(themes)('passes axe in %s with everything opened', async (theme) => {
    await panel.$$eval('details', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await violations(panel, theme)).toEqual([]);
  });

  test('gives every control of the claims a name of its own', async () => {
    const names = await panel.$$eval('.claim :is(button, summary)', (controls) =>
      controls.map((control) => control.textContent!.replace(/\s+/g, ' ')),
    );
    expect(names).toContain('Show in page (Claim 3)');
    expect(new Set(names).size).toBe(names.length);
  });

  test('shows where the keyboard is, and shows a claim at Enter', async () => {
    await panel.bringToFront();
    await panel.focus('.controls select');
    const unseen: string[] = [];
    for (let at = 0; at < 40; at++) {
      await panel.keyboard.press('Tab');
      const seen = await panel.evaluate(() => {
        const { activeElement } = document;
        const { outlineStyle } = getComputedStyle(activeElement!);
        const header = document.querySelector('header')!.getBoundingClientRect();
        const { bottom } = activeElement!.getBoundingClientRect();
        const hidden = bottom <= header.bottom && !document.querySelector('header')!.contains(activeElement);
        return outlineStyle === 'none' || hidden ? activeElement!.outerHTML : '';
      });
      if (seen) unseen.push(seen);
    }
    expect(unseen).toEqual([]);
    await panel.focus('#claim-food-exports .claim-text');
    await panel.keyboard.press('Enter');
    const painted = await eventually(
      () => paintedWords(page, 'sidegloss-focus'),
      (words) => words.join('').includes('78%'),
    );
    expect(painted.join('')).toContain('78%');
  });

  test('tells what is pressed, and which claim is chosen, where the system chooses the colours', async () => {
    await panel.$eval('.reference', (button) => (button as HTMLElement).click());
    await panel.waitForSelector('.claim.chosen');
    await panel.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    const look = (selector: string) =>
      panel.$eval(selector, (element) => {
        const { backgroundColor, borderLeftWidth, borderLeftStyle } = getComputedStyle(element);
        return [backgroundColor, borderLeftStyle === 'none' ? '0px' : borderLeftWidth];
      });
    expect(await look('[aria-pressed="true"]')).not.toEqual(await look('[aria-pressed="false"]'));
    expect(await look('.claim.chosen')).not.toEqual(await look('.claim:not(.chosen)'));
    await panel.emulateMediaFeatures([]);
  });

  test.each(['en', 'zh-Hans', 'zh-Hant', 'ja'])('cuts off no menu at 320 pixels (%s)', async (language) => {
    await chooseInterface(panel, language);
    await panel.select('.controls select', language);
    const missing = await panel.$$eval('.controls select', (menus) =>
      (menus as HTMLSelectElement[]).map((menu) => {
        const width = menu.offsetWidth;
        menu.style.flex = 'none';
        const needed = menu.offsetWidth;
        menu.style.flex = '';
        return Math.max(0, needed - width);
      }),
    );
    expect(missing).toEqual([0, 0]);
    expect(await panel.$$eval('.controls label', ([first, last]) => last!.offsetTop - first!.offsetTop)).toBe(
      0,
    );
    await panel.select('.controls select', 'en');
    await chooseInterface(panel, 'en');
  });
});

describe('the view of both wordings', () => {
  const order = () =>
    panel.$eval('#claim-food-exports', (card) =>
      [...card.querySelectorAll('.claim-text, blockquote[lang|="zh"], .chips')].map(
        ({ tagName, className }) => className || tagName,
      ),
    );
  const view = '.controls label:last-child select';

  test('has the words of a claim, then those of the page, then the facts', async () => {
    onTestFinished(() => void panel.select(view, 'translated'));
    await panel.select(view, 'both');
    await expect.poll(order).toEqual(['claim-text', 'BLOCKQUOTE', 'chips']);
    await panel.select(view, 'original');
    await expect.poll(order).toEqual(['BLOCKQUOTE', 'chips']);
  });
});

describe('words that run from right to left', () => {
  /** Puts words into an element, tells where the first and the last character then stand, and puts it back. */
  const placesIn = (selector: string, text: string) =>
    panel.$eval(
      selector,
      (element, words) => {
        const node = [...element.childNodes].find(({ nodeType }) => nodeType === 3)!;
        const before = node.nodeValue;
        node.nodeValue = words;
        const boxOf = (start: number) => {
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + 1);
          return range.getBoundingClientRect();
        };
        const [first, last, { right }] = [boxOf(0), boxOf(words.length - 1), element.getBoundingClientRect()];
        node.nodeValue = before;
        return { first: first.left, last: last.left, room: right - first.right };
      },
      text,
    );

  test.each(['.claim-text', '.claim blockquote', 'h1'])(
    'begin at the right, and end with their full stop (%s)',
    async (selector) => {
      await panel.waitForSelector(selector);
      await panel.$$eval('.claim details', (all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      const arabic = await placesIn(selector, 'توقفت الرحلات.');
      expect(arabic.last).toBeLessThan(arabic.first);
      expect(arabic.room).toBeLessThan(30);
      const mixed = await placesIn(selector, 'By دود (2021).');
      expect(mixed.last).toBeGreaterThan(mixed.first);
    },
  );

  test('do not turn the words around them', async () => {
    const order = await panel.$eval('.claim-who', (element) => {
      const before = element.innerHTML;
      element.innerHTML = '<span lang="zh-Hans">דוד</span> 2021 (3)';
      const range = document.createRange();
      range.selectNodeContents(element.lastChild!);
      const [number, name] = [
        range.getBoundingClientRect(),
        element.firstElementChild!.getBoundingClientRect(),
      ];
      element.innerHTML = before;
      return number.left - name.right;
    });
    expect(order).toBeGreaterThanOrEqual(0);
  });
});

describe('a reading', () => {
  test('says of each word of the page in which language it is', async () => {
    const address = gnewsAddress.replace('1828150', '1828151');
    const pages = new Map([[address, rewrite.replaceAll('1828150', '1828151')]]);
    const tab = await openTab(chromium, address, pages);
    onTestFinished(() => tab.page.close());
    await tab.page.bringToFront();
    await panel.waitForFunction(() => document.querySelector('h1')?.lang === 'zh-Hans');
    const foreign = await panel.$$eval('main *', (elements) =>
      elements
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.nodeValue!),
          ),
        )
        .filter((element) => !element.closest('[lang|="zh"]'))
        .map((element) => element.outerHTML),
    );
    expect(foreign).toEqual([]);
    expect(
      await panel.$$eval('.claim-who', (all) =>
        all.filter((who) => who.closest('[lang|="zh"]')).map((who) => who.outerHTML),
      ),
    ).toEqual([]);
  });
});

describe('a page of no source', () => {
  test.each(themes)('passes axe in %s', async (theme) => {
    const blank = await chromium.browser.newPage();
    onTestFinished(() => blank.close());
    await blank.bringToFront();
    await panel.waitForSelector('.empty .examples');
    expect(await violations(panel, theme)).toEqual([]);
  });
});

describe('the compare page', () => {
  let compare: Page;

  beforeAll(async () => {
    await page.bringToFront();
    await panel.waitForSelector('.status-counts');
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('compare.html'));
    await panel.$eval('.other-side-check .main-button', (button) => (button as HTMLElement).click());
    compare = (await (await opened).page())!;
    await compare.setViewport({ width: 1280, height: 900 });
    await compare.waitForSelector('.comparison-table');
  });

  test.each(themes)('passes axe in %s with a claim chosen', async (theme) => {
    await compare.click('tbody .link');
    await compare.waitForSelector('.passage.chosen');
    expect(await violations(compare, theme)).toEqual([]);
  });

  test('lets words of the texts be selected, and goes to the row of a passage that is clicked', async () => {
    const chosen = () => compare.$eval('tr.chosen', (row) => row.id);
    await compare.focus('tbody tr:nth-child(2) .link');
    await compare.keyboard.press('Enter');
    const before = await chosen();
    const place = await compare.$eval('.column-there .passage:not(.chosen)', (passage) => {
      passage.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, height } = passage.getClientRects()[0]!;
      return { x: x + 40, y: y + height / 2 };
    });
    await compare.mouse.move(place.x, place.y);
    await compare.mouse.down();
    await compare.mouse.move(place.x + 120, place.y, { steps: 4 });
    await compare.mouse.up();
    expect(await compare.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(5);
    expect(await chosen()).toBe(before);
    await compare.evaluate(() => getSelection()!.empty());
    await compare.mouse.click(place.x, place.y);
    await expect.poll(chosen).not.toBe(before);
  });

  test('tells the chosen row and passage where the system chooses the colours', async () => {
    await compare.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    const outline = (selector: string) =>
      compare.$eval(selector, (element) => getComputedStyle(element).outlineStyle);
    expect(await outline('tr.chosen')).toBe('solid');
    expect(await outline('.passage.chosen')).toBe('solid');
    expect(await outline('.passage:not(.chosen)')).toBe('none');
  });
});
