import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { type FirefoxPanel, firefoxTab, openFirefoxPanel } from '../scripts/firefox-panel.ts';
import { gnewsAddress, nikkeiAddress, pageFile } from '../scripts/sample-pages.ts';
import { eventually, waitForMarks } from './browser.ts';
import { page, type RunningSite, startSite } from './local-site.ts';

// The same path as in Chromium, one click and all: Firefox asks a real server on this machine for both pages.

const hosts = ['gnews.org', 'asia.nikkei.com', 'daily.example'];
const rewrite = pageFile('gnews-zh-hans-1828150.html');
/** The rewrite as another article, which cites a page of a site that is no source. */
const citingAddress = gnewsAddress.replace('1828150', '1828151');
const citing = rewrite
  .replaceAll('1828150', '1828151')
  .replaceAll(nikkeiAddress, 'https://daily.example/world/kazakhstan');
const seeded = pageFile('nikkei-asia-ties-that-bind.html')
  .replace('78%', '87%')
  .replace('by 2040', 'by 2030')
  .replace('12,000', '21,000');

let site: RunningSite;
let firefox: Launched;

beforeAll(async () => {
  site = await startSite(hosts);
  site.answer = (response, request) => {
    const address = `https://${request.headers.host}${request.url}`;
    const markup = address === gnewsAddress ? rewrite : address === citingAddress ? citing : seeded;
    page(markup)(response, request);
  };
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true, site: site.site });
});

afterAll(async () => {
  await firefox?.browser.close();
  await site?.close();
});

const shows = (panel: FirefoxPanel, words: RegExp) =>
  eventually(
    () => panel.evaluate('document.body.innerText'),
    (text) => words.test(text),
  );

test('one click fetches the original, and the panel and the compare page show every seeded difference', async () => {
  const tab = await firefox.browser.newPage();
  await tab.goto(gnewsAddress, { waitUntil: 'domcontentloaded' });
  await waitForMarks(tab);
  const panel = await openFirefoxPanel(firefox);
  await shows(panel, /Check against the original/);
  const askedBefore = site.asked.filter((address) => address.startsWith(hosts[1]!));
  expect(askedBefore).toEqual([]);

  await panel.click('.other-side-check .main-button');
  const text = await shows(panel, /Differs\s+3/);
  for (const values of [/78%.*87%/, /2040.*2030/, /12,?000.*21,?000/]) expect(text).toMatch(values);

  await panel.click('.other-side-check .main-button');
  const compare = await firefoxTab(firefox, '/compare.html');
  const table = await shows(compare, /Both articles/);
  for (const value of [/≠ 87%/, /≠ 2030/, /≠ about 21,000/]) expect(table).toMatch(value);
});

test('a page of any site that an article cites is fetched once its site is allowed', async () => {
  const tab = await firefox.browser.newPage();
  await tab.goto(citingAddress, { waitUntil: 'domcontentloaded' });
  await waitForMarks(tab);
  const panel = await openFirefoxPanel(firefox);
  await shows(panel, /Check against the original/);
  await panel.click('.other-side-check .main-button');
  expect(await shows(panel, /Compared with the whole text/)).toMatch(/daily\.example/);
  expect(site.asked).toContain('daily.example/world/kazakhstan');
});
