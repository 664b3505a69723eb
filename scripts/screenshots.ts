// The pictures of README: page and panel side by side, of today's build. `npm run screenshots`
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureFonts, findBrowser, launch } from './browser.ts';
import { build } from './build.ts';
import { gnewsAddress, samplePages, serve } from './sample-pages.ts';
import { sideBySide } from './side-by-side.ts';

const pictures = [
  { name: 'light-en', theme: 'light', language: 'en' },
  { name: 'dark-zh-Hans', theme: 'dark', language: 'zh-Hans' },
  { name: 'light-ja', theme: 'light', language: 'ja' },
  { name: 'dark-zh-Hant', theme: 'dark', language: 'zh-Hant' },
] as const;

const folder = new URL('../docs/images/', import.meta.url);
mkdirSync(folder, { recursive: true });
ensureFonts();
build('chrome');
for (const { name, theme, language } of pictures) {
  const launched = await launch(findBrowser(['chrome']), { headless: true, offline: true, theme });
  const [page] = await launched.browser.pages();
  await serve(page!, samplePages());
  await page!.goto(gnewsAddress, { waitUntil: 'domcontentloaded' });
  const panel = await launched.openPanel(page!);
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await panel.select('.controls select', language);
  await panel.waitForFunction((lang) => document.querySelector('h1')?.lang === lang, {}, language);
  writeFileSync(new URL(`${name}.png`, folder), await sideBySide(launched.browser, page!, panel));
  await launched.browser.close();
}
