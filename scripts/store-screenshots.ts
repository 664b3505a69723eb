// The pictures of the stores, 1280×800 in each language, and the small promotional tile, of today's build.
// `npm run store-screenshots`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { languages } from '../core/language.ts';
import { ensureFonts } from './browser.ts';
import { build } from './build.ts';
import { alteredPages, inScene, openComparison, type Scene } from './sample-scene.ts';
import { sideBySide } from './side-by-side.ts';

const height = 800;
const panelWidth = 380;
const pageWidth = 1280 - panelWidth;

const folder = new URL('../store/screenshots/', import.meta.url);
const save = (name: string, picture: Uint8Array) => writeFileSync(new URL(`${name}.png`, folder), picture);

mkdirSync(folder, { recursive: true });
ensureFonts();
build('chrome');
for (const language of languages) {
  await inScene({ theme: 'light', language }, async (scene) => {
    await setSizes(scene);
    save(`${language}-1-brief`, await pageAndPanel(scene));
    if (language === 'en') save('promotional-tile', await tile(scene.launched.browser));
  });
  await inScene({ theme: 'dark', language, pages: alteredPages() }, async (scene) => {
    await setSizes(scene);
    await chooseClaim(scene, '87%');
    save(`${language}-2-claim`, await pageAndPanel(scene));
  });
  await inScene({ theme: 'light', language, pages: alteredPages() }, async (scene) => {
    const comparison = await openComparison(scene, { width: 1280, height });
    save(`${language}-3-comparison`, await comparison.screenshot());
  });
}

async function setSizes({ page, panel }: Scene) {
  await page.setViewport({ width: pageWidth, height });
  await panel.setViewport({ width: panelWidth, height });
}

function pageAndPanel({ launched, page, panel }: Scene): Promise<Uint8Array> {
  return sideBySide(launched.browser, page, panel);
}

/** Chooses the first claim whose card has a text, and waits until its passage is in view. */
async function chooseClaim({ page, panel }: Scene, text: string) {
  await page.bringToFront();
  await panel.evaluate((wanted) => {
    const card = [...document.querySelectorAll('.claim')].find((one) => one.textContent!.includes(wanted))!;
    card.scrollIntoView({ block: 'center' });
    card.querySelector<HTMLElement>('button.claim-text')!.click();
  }, text);
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([name, { size }]) => name.startsWith('sidegloss-focus') && size > 0),
  );
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** The icon and the name, 440×280. */
async function tile(browser: Browser): Promise<Uint8Array> {
  const icon = readFileSync(new URL('../assets/icons/icon.svg', import.meta.url)).toString('base64');
  const page = await browser.newPage();
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(`<body style="margin:0;height:100vh;display:flex;gap:28px;align-items:center;justify-content:center;
    background:#e9f0f2;color:#0b5a6f;font:600 44px Georgia,'DejaVu Serif',serif">
    <img width="112" height="112" src="data:image/svg+xml;base64,${icon}">Sidegloss`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
