import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { type FirefoxPanel, openFirefoxPanel } from '../scripts/firefox-panel.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import { eventually, openTab, waitForMarks } from './browser.ts';

let firefox: Launched;

beforeAll(async () => {
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true });
});

afterAll(() => firefox?.browser.close());

const textOf = (panel: FirefoxPanel) => panel.evaluate('document.body.innerText');

test('the page is marked, and the sidebar shows its brief in the reader’s language', async () => {
  const { page, refused } = await openTab(firefox, gnewsAddress, samplePages());
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await waitForMarks(page)).toMatch(/12,000节/);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const panel = await openFirefoxPanel(firefox);
  const text = await eventually(
    () => textOf(panel),
    (shown) => shown.includes('78%'),
  );
  expect(text).toContain('Kazakhstan’s close ties with China');
  expect(text).toContain('12,000');
  expect(refused).toEqual([]);
  await page.close();
});

test('a page that is no source’s is told apart', async () => {
  const page = await firefox.browser.newPage();
  const panel = await openFirefoxPanel(firefox);
  const text = await eventually(
    () => textOf(panel),
    (shown) => shown.includes('GNews and Nikkei'),
  );
  expect(text).toContain('GNews and Nikkei');
  await page.close();
});

test('an original that is open in another tab is compared with, and the figure that differs is shown', async () => {
  const pages = samplePages();
  pages.set(nikkeiAddress, pages.get(nikkeiAddress)!.replace('down 78%', 'down 87%'));
  const original = await openTab(firefox, nikkeiAddress, pages);
  await waitForMarks(original.page);
  const { page } = await openTab(firefox, gnewsAddress, pages);
  await waitForMarks(page);
  const panel = await openFirefoxPanel(firefox);
  const text = await eventually(
    () => textOf(panel),
    (shown) => shown.includes('87%'),
  );
  expect(text).toContain('87%');
  expect(text).toMatch(/Differs\s+1/);
  await page.close();
  await original.page.close();
});
