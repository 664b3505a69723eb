// The pictures of README: page and panel side by side, of today's build. `npm run screenshots`
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureFonts } from './browser.ts';
import { build } from './build.ts';
import { alteredPages, inScene, openComparison } from './sample-scene.ts';
import { sideBySide } from './side-by-side.ts';
import { inTranslatedScene } from './translated-scene.ts';

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
  await inScene({ theme, language }, async ({ launched, page, panel }) => {
    save(name, await sideBySide(launched.browser, page, panel));
  });
}
for (const { theme, language } of [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'ja' },
] as const) {
  await inScene({ theme, language, pages: alteredPages() }, async (scene) => {
    const comparison = await openComparison(scene, { width: 1280, height: 1000 });
    save(`compare-${theme}`, await comparison.screenshot());
    await comparison.setViewport({ width: 360, height: 900 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    save(`compare-narrow-${theme}`, await comparison.screenshot());
  });
}
await inTranslatedScene(async ({ launched, options, page, panel }) => {
  // The figure that the model has wrong, and what is said of it.
  await panel.$eval('.claim .flag', (flag) => flag.scrollIntoView({ block: 'center' }));
  save('translated', await sideBySide(launched.browser, page, panel));
  const section = (await options.$('section[aria-labelledby="translation"]'))!;
  await options.bringToFront();
  save('settings-server', await section.screenshot());
});
