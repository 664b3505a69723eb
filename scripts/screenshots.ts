// The pictures of README: page and panel side by side, of today's build. `npm run screenshots`
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ensureFonts, findBrowser, type Launched, launch } from './browser.ts';
import { build } from './build.ts';
import { gnewsAddress, nikkeiAddress, type Pages, samplePages, serve } from './sample-pages.ts';
import { sideBySide } from './side-by-side.ts';

type Theme = 'light' | 'dark';

const pictures = [
  { name: 'light-en', theme: 'light', language: 'en' },
  { name: 'dark-zh-Hans', theme: 'dark', language: 'zh-Hans' },
  { name: 'light-ja', theme: 'light', language: 'ja' },
  { name: 'dark-zh-Hant', theme: 'dark', language: 'zh-Hant' },
] as const;

const folder = new URL('../docs/images/', import.meta.url);
const save = (name: string, picture: Uint8Array) => writeFileSync(new URL(`${name}.png`, folder), picture);

mkdirSync(folder, { recursive: true });
ensureFonts();
build('chrome');
for (const { name, theme, language } of pictures) {
  await inBrowser(theme, language, samplePages(), async (launched, page, panel) => {
    save(name, await sideBySide(launched.browser, page, panel));
  });
}
await inBrowser('light', 'en', alteredPages(), (launched, page, panel) =>
  compare(launched, page, panel, 'light'),
);
await inBrowser('dark', 'ja', alteredPages(), (launched, page, panel) =>
  compare(launched, page, panel, 'dark'),
);

async function inBrowser(
  theme: Theme,
  language: string,
  pages: Pages,
  take: (launched: Launched, page: Page, panel: Page) => Promise<void>,
) {
  const launched = await launch(findBrowser(['chrome']), { headless: true, offline: true, theme });
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
  await take(launched, page, panel);
  await launched.browser.close();
}

/** The sample original with two figures changed, so that there is something to see. */
function alteredPages(): Pages {
  const pages = samplePages();
  const markup = pages.get(nikkeiAddress)!;
  return pages.set(nikkeiAddress, markup.replace('down 78%', 'down 87%').replace('by 2040', 'by 2030'));
}

async function visit(page: Page, address: string, pages: Pages) {
  await serve(page, pages);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

async function compare({ browser }: Launched, page: Page, panel: Page, theme: Theme) {
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().includes('/compare.html'));
  await panel.$eval('.other-side-check .main-button', (button) => (button as HTMLElement).click());
  const comparison = (await (await opened).asPage())!;
  await comparison.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await comparison.setViewport({ width: 1280, height: 1000 });
  await comparison.waitForSelector('h1');
  await new Promise((resolve) => setTimeout(resolve, 800));
  save(`compare-${theme}`, await comparison.screenshot());
  await comparison.setViewport({ width: 360, height: 900 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  save(`compare-narrow-${theme}`, await comparison.screenshot());
}
