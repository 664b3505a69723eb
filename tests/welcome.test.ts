import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import {
  answerFirefox,
  type FirefoxPanel,
  firefoxTab,
  firefoxWindow,
  openFirefoxPanel,
} from '../scripts/firefox-panel.ts';
import { chooseInterface, launchChromium } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('in Chromium', () => {
  let chromium: Launched;
  let welcome: Page;

  const welcomeTargets = () =>
    chromium.browser.targets().filter((target) => target.url().endsWith('/welcome.html'));

  beforeAll(async () => {
    chromium = await launchChromium({ keepsWelcome: true });
    const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
    welcome = (await target.page())!;
    await welcome.setViewport({ width: 1100, height: 800 });
    await welcome.waitForSelector('.claim');
  });

  afterAll(() => chromium?.browser.close());

  const shown = () => welcome.$$eval('.passage.shown', (all) => all.map(({ textContent }) => textContent));
  const chosen = () => welcome.$$eval('.claim.chosen', (all) => all.map(({ id }) => id));
  const inView = (selector: string) =>
    welcome.$eval(selector, (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  test('opens in a tab of its own, once', async () => {
    expect(welcomeTargets()).toHaveLength(1);
    expect(await welcome.title()).toBe('Sidegloss · Welcome');
  });

  test('a claim points its passage out and brings it into view, and a passage its claim', async () => {
    for (const width of [1100, 320]) {
      await welcome.setViewport({ width, height: 700 });
      await welcome.click('#claim-closures .claim-text');
      await welcome.mouse.move(0, 0);
      await expect.poll(shown).toEqual([expect.stringContaining('18天减到7天')]);
      await expect.poll(() => inView('#passage-closures')).toBe(true);
      await welcome.click('#passage-finished');
      await welcome.mouse.move(0, 0);
      await expect.poll(chosen).toEqual(['claim-finished']);
      await expect.poll(() => inView('#claim-finished .claim-text')).toBe(true);
    }
  });

  test('the keyboard leads from a passage to its claim and back', async () => {
    await welcome.focus('#passage-cost');
    await welcome.keyboard.press('Enter');
    await expect.poll(chosen).toEqual(['claim-cost']);
    await welcome.focus('#claim-ships .claim-text');
    await welcome.keyboard.press('Enter');
    await expect.poll(shown).toEqual([expect.stringContaining('1.2万')]);
  });

  test('shows a figure that differs from the original with both values', async () => {
    expect(await welcome.$$eval('.difference', (all) => all.map(({ textContent }) => textContent))).toEqual([
      '12,000 this page ≠ 21,000 original',
    ]);
  });

  test('tells the keys that open the panel', async () => {
    expect(await welcome.$eval('kbd', ({ textContent }) => textContent)).toBe('Alt+Shift+S');
  });

  test.each(['en', 'zh-Hans', 'zh-Hant', 'ja'])(
    'speaks %s, fits 320 pixels and passes axe',
    async (language) => {
      onTestFinished(() => chooseInterface(welcome, 'en'));
      await welcome.select('#interface', language);
      await welcome.select('#language', language);
      await welcome.waitForFunction((lang) => document.documentElement.lang === lang, {}, language);
      await welcome.waitForFunction(
        (lang) => document.querySelector<HTMLElement>('.claim-text')?.lang === lang,
        {},
        language,
      );
      await welcome.evaluate(axe);
      for (const width of [320, 1100]) {
        await welcome.setViewport({ width, height: 800 });
        expect(await welcome.evaluate('document.documentElement.scrollWidth')).toBe(width);
        for (const theme of ['light', 'dark']) {
          await welcome.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          const faults = await welcome.evaluate(`axe.run().then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
          expect(faults).toEqual([]);
        }
      }
    },
  );

  test('leads to the first example, the settings and the library', async () => {
    const targets = await welcome.$$eval('a.main-button, footer a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(targets).toEqual(['https://gnews.org/zh-hans/1828150/', '/options.html', '/library.html']);
  });
});

describe('in Firefox', () => {
  let firefox: Launched;
  let welcome: FirefoxPanel;

  beforeAll(async () => {
    firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true, keepsWelcome: true });
    welcome = await firefoxTab(firefox, '/welcome.html');
  });

  afterAll(() => firefox?.browser.close());

  const textOf = (page: FirefoxPanel, selector: string) =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

  /** Takes the sites away, as the reader can in Firefox's list of extensions. */
  const takeSitesAway = async () => {
    const run = await firefoxWindow(firefox);
    await run(`
      const id = ${JSON.stringify(firefox.extensionId)};
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { origins } = await ExtensionPermissions.get(id);
      await ExtensionPermissions.remove(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
      return '';`);
  };

  test('opens when the extension is installed, and shows a passage', async () => {
    await expect.poll(() => welcome.evaluate('document.title')).toBe('Sidegloss · Welcome');
    expect(await textOf(welcome, '.steps')).toContain('Pin to Toolbar');
    await welcome.click('#claim-ships .claim-text');
    await expect.poll(() => textOf(welcome, '.passage.shown')).toContain('1.2万');
  });

  test('asks for nothing where the sites are allowed, and for the sites where they are not', async () => {
    expect(await textOf(welcome, '.notice')).toBe('');
    const panel = await openFirefoxPanel(firefox);
    for (const page of [welcome, panel]) {
      await takeSitesAway();
      await expect.poll(() => textOf(page, '.notice')).toContain('does not let Sidegloss read');
      await page.click('.notice .main-button');
      await answerFirefox(firefox, 'no');
      await expect.poll(() => textOf(page, '.notice [role="alert"]')).toContain('did not allow it');
      await page.click('.notice .main-button');
      await answerFirefox(firefox, 'yes');
      await expect.poll(() => textOf(page, '.notice')).toBe('');
      await expect.poll(() => textOf(page, 'main')).toContain('Allowed. Reload');
    }
  });
});
