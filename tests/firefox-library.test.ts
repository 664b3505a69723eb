import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import {
  type FirefoxPanel,
  firefoxPrivateTab,
  firefoxTab,
  firefoxWindow,
  openFirefoxPanel,
} from '../scripts/firefox-panel.ts';
import { gnewsAddress, nikkeiAddress, samplePages } from '../scripts/sample-pages.ts';
import { eventually, openTab, waitForMarks } from './browser.ts';
import { page as answerPage, type RunningSite, startSite } from './local-site.ts';

let firefox: Launched;
let site: RunningSite;

beforeAll(async () => {
  site = await startSite(['gnews.org', 'asia.nikkei.com']);
  site.answer = (response, request) =>
    answerPage(samplePages().get(`https://${request.headers.host}${request.url}`) ?? '')(response, request);
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true, site: site.site });
});

afterAll(async () => {
  await firefox?.browser.close();
  await site?.close();
});

const shows = (library: FirefoxPanel, what: string) =>
  eventually(
    () => library.evaluate(`document.body?.innerText ?? ''`),
    (text) => text.includes(what),
  );

test('an article that is read is in the library, is found, deleted and put back', async () => {
  const { page } = await openTab(firefox, gnewsAddress, samplePages());
  await waitForMarks(page);
  const panel = await openFirefoxPanel(firefox);
  await shows(panel, 'Library');
  await panel.click('footer a');
  const library = await firefoxTab(firefox, '/library.html');
  expect(await shows(library, 'Articles: 1 of 1')).toContain('Kazakhstan’s close ties with China');

  const type = (query: string) =>
    library.evaluate(`(() => {
      const box = document.querySelector('input[type="search"]');
      box.value = ${JSON.stringify(query)};
      box.dispatchEvent(new content.Event('input', { bubbles: true }));
    })()`);
  await type('Atlantis');
  expect(await shows(library, 'Articles: 0 of 1')).toContain('Articles: 0 of 1');
  await type('哈薩克斯坦 78%');
  expect(await shows(library, 'Articles: 1 of 1')).toContain('Articles: 1 of 1');

  await library.click('.library-entry');
  expect(await shows(library, 'Key claims')).toContain('Read again');
  await library.click('.library-actions > button:last-child');
  expect(await shows(library, 'Deleted:')).toContain('No articles yet');
  await library.click('.library-undo button');
  expect(await shows(library, 'Articles: 1 of 1')).not.toContain('Deleted:');
  await library.evaluate(`document.querySelector('.library-entry').click()`);
  await shows(library, 'Key claims');
  await library.click('.library-actions > button:last-child');
  await shows(library, 'No articles yet');
  await page.close();
});

test('an article that is read in a private window is not kept', async () => {
  const tab = await firefoxPrivateTab(firefox, gnewsAddress);
  const marks = () =>
    tab.evaluate(`content.wrappedJSObject.CSS.highlights.get('sidegloss-claim-amber')?.size ?? 0`);
  expect(Number(await eventually(marks, (count) => Number(count) > 0))).toBeGreaterThan(0);
  // What is read after it is kept, and alone.
  const inWindow = await firefoxWindow(firefox);
  await inWindow(
    `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(nikkeiAddress)}); return '';`,
  );
  const panel = await openFirefoxPanel(firefox);
  await shows(panel, 'Kazakhstan');
  await panel.click('footer a');
  const library = await firefoxTab(firefox, '/library.html');
  expect(await shows(library, 'Articles: 1 of 1')).toContain('Articles: 1 of 1');
});
