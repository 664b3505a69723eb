import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { firefoxWindow } from '../scripts/firefox-panel.ts';
import { gnewsAddress, pageFile, samplePages } from '../scripts/sample-pages.ts';
import { eventually, openTab, paintedWords, untilAnotherIsRead, waitForMarks } from './browser.ts';

const address =
  'https://web.archive.org/web/20211227000000/https://asia.nikkei.com/Business/Transportation/Night-trains-return-to-the-northern-line';
const pages = new Map([[address, pageFile('wayback-nikkei-asia.html')]]);

let firefox: Launched;

beforeAll(async () => {
  firefox = await launch(findBrowser(['firefox']), { headless: true, offline: true });
});

afterAll(() => firefox?.browser.close());

test('copies are read once they are turned on, and no longer once they are turned off', async () => {
  const inWindow = await firefoxWindow(firefox);
  // Firefox has a switch for tests that answers its question about a permission with yes.
  const host =
    await inWindow(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    return WebExtensionPolicy.getByID('${firefox.extensionId}').mozExtensionHostname;`);
  const options = await firefox.browser.newPage();
  // The tab moves to the extension's process, which the driver does not notice as having arrived.
  await options.goto(`moz-extension://${host}/options.html`, { timeout: 3000 }).catch(() => {});
  const before = await openTab(firefox, address, pages);
  await untilAnotherIsRead(firefox, gnewsAddress, samplePages());
  expect(await paintedWords(before.page)).toEqual([]);

  const box = '.switches input[aria-describedby="wayback-note"]';
  const turn = async (on: boolean) => {
    await options.bringToFront();
    await options.click(box);
    const isOn = () => options.$eval(box, (input) => (input as HTMLInputElement).checked);
    expect(await eventually(isOn, (is) => is === on)).toBe(on);
    const registered = () =>
      options.evaluate(`browser.scripting.getRegisteredContentScripts().then(({ length }) => length)`);
    expect(await eventually(registered, (count) => count === Number(on))).toBe(Number(on));
  };
  await turn(true);
  const during = await openTab(firefox, address, pages);
  expect(await waitForMarks(during.page)).toMatch(/120 berths/);

  await turn(false);
  const after = await openTab(firefox, address, pages);
  await untilAnotherIsRead(firefox, gnewsAddress, samplePages());
  expect(await paintedWords(after.page)).toEqual([]);
});
