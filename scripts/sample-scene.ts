import type { Page } from 'puppeteer-core';
import { findBrowser, type Launched, launch } from './browser.ts';
import { gnewsAddress, nikkeiAddress, type Pages, samplePages, serve } from './sample-pages.ts';

export type Theme = 'light' | 'dark';

/** The sample rewrite with its panel open, its original in another tab. */
export interface Scene {
  launched: Launched;
  page: Page;
  panel: Page;
  theme: Theme;
}

/** Opens the first pair and its panel in Chromium, and closes the browser when all of it has been shown. */
export async function inScene(
  { theme, language, pages = samplePages() }: { theme: Theme; language: string; pages?: Pages },
  show: (scene: Scene) => Promise<void>,
) {
  const launched = await launch(findBrowser(['chrome']), { headless: true, offline: true, theme });
  try {
    const original = await launched.browser.newPage();
    await visit(original, nikkeiAddress, pages);
    const page = await launched.browser.newPage();
    await visit(page, gnewsAddress, pages);
    const panel = await launched.openPanel(page);
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await panel.evaluate(
      `chrome.storage.local.set({ settings: { version: 2, language: '${language}', interfaceLanguage: '${language}' } })`,
    );
    await panel.waitForFunction((lang) => document.querySelector('h1')?.lang === lang, {}, language);
    await panel.waitForSelector('.status-counts');
    await show({ launched, page, panel, theme });
  } finally {
    await launched.browser.close();
  }
}

/** The sample original with two figures changed, so that there is something to see. */
export function alteredPages(): Pages {
  const pages = samplePages();
  const markup = pages.get(nikkeiAddress)!;
  return pages.set(nikkeiAddress, markup.replace('down 78%', 'down 87%').replace('by 2040', 'by 2030'));
}

async function visit(page: Page, address: string, pages: Pages) {
  await serve(page, pages);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

/** Opens the comparison side by side, as wide and high as is said. */
export async function openComparison(
  { launched, page, panel, theme }: Scene,
  size: { width: number; height: number },
): Promise<Page> {
  await page.bringToFront();
  const opened = launched.browser.waitForTarget((target) => target.url().includes('/compare.html'));
  await panel.$eval('.other-side-check .main-button', (button) => (button as HTMLElement).click());
  const comparison = (await (await opened).asPage())!;
  await comparison.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await comparison.setViewport(size);
  await comparison.waitForSelector('h1');
  await new Promise((resolve) => setTimeout(resolve, 800));
  return comparison;
}
