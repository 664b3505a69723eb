import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { firefoxWindow, openFirefoxPanel } from '../scripts/firefox-panel.ts';
import { gnewsAddress, samplePages } from '../scripts/sample-pages.ts';
import { eventually, openTab, waitForMarks } from './browser.ts';

// The real menu, which a script can open and choose from in Firefox, and so the real permission that comes with it.

const elsewhere = 'https://daily.example/world/ferries';
const ferries = `<!doctype html><html lang="en"><head><title>Ferries return</title></head><body><article>
<p>According to the port of Bergen, 12,000 people took the ferries to Denmark in March, and 30% of them came back.</p>
<p>The line had been closed since 2019. Its owner said it would add two ships by 2030, each for 1,500 people.</p>
<p>Fishermen say that the ships keep them from the best grounds, and that nobody has asked them about it.</p>
</article></body></html>`;

let firefox: Launched;

beforeAll(async () => {
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true });
});

afterAll(() => firefox?.browser.close());

/** Clicks with the right button on an element and chooses from the menu; what of the extension's stood in it. */
async function chooseInMenu(page: Page, selector: string, title: string): Promise<string> {
  const run = await firefoxWindow(firefox);
  await page.click(selector, { button: 'right' });
  return run(`
    const menu = document.getElementById('contentAreaContextMenu');
    for (let tries = 100; tries > 0 && menu.state !== 'open'; tries--) await new Promise((resolve) => setTimeout(resolve, 50));
    const items = [...menu.querySelectorAll('menuitem')].filter(({ id }) => id.includes('sidegloss'));
    menu.activateItem(items.find(({ label }) => label === ${JSON.stringify(title)}));
    return items.map(({ label }) => label).join();`);
}

/** Whether the sidebar stands open by itself, and then what it says. */
async function sidebar(wanted: RegExp): Promise<string> {
  const run = await firefoxWindow(firefox);
  // The sidebar's own document, in which the panel's stands, takes a moment.
  const isOpen = () =>
    run(
      `return String(Boolean(document.getElementById('sidebar').contentDocument?.querySelector('browser')));`,
    );
  expect(await eventually(isOpen, (open) => open === 'true')).toBe('true');
  const panel = await openFirefoxPanel(firefox);
  return eventually(
    () => panel.evaluate('document.body.innerText'),
    (text) => wanted.test(text),
  );
}

test('asks about what is selected, on a page of no source', async () => {
  const { page } = await openTab(firefox, elsewhere, new Map([[elsewhere, ferries]]));
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
  expect(await chooseInMenu(page, 'p', 'What does this claim?')).toBe('What does this claim?');
  expect(await sidebar(/30%\n/)).toMatch(
    /Selection[\s\S]*According to the port of Bergen\s+12,000\s+Denmark/,
  );

  const panel = await openFirefoxPanel(firefox);
  await panel.press('Escape');
  const card = () => panel.evaluate(`document.querySelectorAll('.selection').length`);
  await expect.poll(card).toBe('0');

  // A few words tell their language by the text that they stand in, which the page is asked for.
  await page.evaluate(() => {
    const paragraph = document.querySelector('p')!;
    paragraph.textContent =
      'Im Hafen kamen im März 12.000 Reisende an, mehr als ein Jahr zuvor, und die Stadt will zwei neue Kais bauen.';
    getSelection()!.setBaseAndExtent(paragraph.firstChild!, 23, paragraph.firstChild!, 29);
  });
  await chooseInMenu(page, 'p', 'What does this claim?');
  expect(await sidebar(/seem/)).toMatch(/12\.000\s+These words seem to be in a language/);
  await page.reload();

  await page.evaluate(() => getSelection()!.empty());
  expect(await chooseInMenu(page, 'p', 'Read this page')).toBe('Read this page');
  expect(await waitForMarks(page)).toContain('12,000');
  expect(await sidebar(/Key claims/)).toContain('A source that Sidegloss does not know');
  await page.close();
});

test('asks about what is selected in an article, whose other side is not compared yet', async () => {
  const { page } = await openTab(firefox, gnewsAddress, samplePages());
  await waitForMarks(page);
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('78%'))!;
    paragraph.id = 'wanted';
    getSelection()!.selectAllChildren(paragraph);
  });
  await chooseInMenu(page, '#wanted', 'What does this claim?');
  expect(await sidebar(/Check the article/)).toContain('Check the article below');
});
