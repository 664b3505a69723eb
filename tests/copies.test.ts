import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { allowHosts, copyBox, inExtensionsPage, openOptions } from '../scripts/allow-copies.ts';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, pageFile, samplePages } from '../scripts/sample-pages.ts';
import { copySites } from '../sources/copy-site.ts';
import {
  badge,
  eventually,
  launchChromium,
  openTab,
  paintedWords,
  untilAnotherIsRead,
  waitForMarks,
} from './browser.ts';

const copies = {
  wayback: [
    'https://web.archive.org/web/20211227000000/https://asia.nikkei.com/Business/Transportation/Night-trains-return-to-the-northern-line',
    'wayback-nikkei-asia.html',
  ],
  'archive-today': ['https://archive.ph/ZzExA', 'archive-today-gnews.html'],
  'github-mirror': [
    'https://github.com/ourhimalayas/txt/blob/main/content/gnews/1829002.md',
    'mirror-gnews.html',
  ],
  'google-translate': [
    'https://gnews-org.translate.goog/zh-hans/1829003/?_x_tr_sl=auto&_x_tr_tl=en',
    'translate-gnews.html',
  ],
} as const;
const kinds = Object.keys(copies) as (keyof typeof copies)[];

let chromium: Launched;

beforeAll(async () => {
  chromium = await launchChromium();
});

afterAll(() => chromium?.browser.close());

async function visit(address: string, file: string, edit = (markup: string) => markup): Promise<Page> {
  const { page } = await openTab(chromium, address, new Map([[address, edit(pageFile(file))]]));
  onTestFinished(() => page.close());
  return page;
}

async function settings(): Promise<Page> {
  const options = await openOptions(chromium);
  onTestFinished(() => options.close().catch(() => {}));
  return options;
}

const sayYes = (kind: string) => allowHosts(chromium, originsOf(kind));

const originsOf = (kind: string) => copySites.find((site) => site.kind === kind)!.origins;

const isOn = (options: Page, kind: string) =>
  options.$eval(copyBox(kind), (input) => (input as HTMLInputElement).checked);

async function turn(options: Page, kind: string, on: boolean) {
  await options.bringToFront();
  await options.click(copyBox(kind));
  await eventually(
    () => isOn(options, kind),
    (is) => is === on,
  );
  expect(await isOn(options, kind)).toBe(on);
}

const registered = (options: Page): Promise<string[]> =>
  options.evaluate(`chrome.scripting.getRegisteredContentScripts()
    .then((scripts) => scripts.flatMap(({ matches }) => matches.map((match) => match.split('/')[2])))`) as never;

const allowed = (options: Page, hosts: readonly string[]): Promise<boolean> =>
  options.evaluate(`chrome.permissions.contains({ origins: ${JSON.stringify(hosts)} })`) as never;

const isRegistered = (options: Page, host: string, wanted = true) =>
  eventually(
    async () => (await registered(options)).includes(host),
    (is) => is === wanted,
  );

describe('before anything is turned on', () => {
  test('a copy is not read, and the panel says how it can be', async () => {
    const own = await launchChromium();
    onTestFinished(() => own.browser.close());
    const [address, file] = copies.wayback;
    const { page } = await openTab(own, address, new Map([[address, pageFile(file)]]));
    const panel = await own.openPanel(page);
    await panel.waitForSelector('.empty .main-button');
    expect(await panel.$eval('.empty', (notice) => notice.textContent)).toContain('a Wayback Machine copy');
    expect(await paintedWords(page)).toEqual([]);
    await panel.click('.empty .main-button');
    expect(await waitForMarks(page)).not.toBe('');
    await panel.waitForSelector('.claim');
    expect(await panel.$eval('.article-head', (head) => head.textContent)).toContain(
      'Wayback Machine copy of asia.nikkei.com/Business/Transportation/',
    );
  });

  test('nothing is registered and nothing more is allowed', async () => {
    const options = await settings();
    expect(await registered(options)).toEqual([]);
    expect(await allowed(options, ['https://web.archive.org/*'])).toBe(false);
  });
});

describe('a copy that is turned on', () => {
  test.each(kinds)('(%s) is read by itself, and no longer once it is turned off', async (kind) => {
    const [address, file] = copies[kind];
    const { host } = new URL(address);
    const options = await settings();
    await sayYes(kind);
    await turn(options, kind, true);
    expect(await isRegistered(options, host)).toBe(true);
    const page = await visit(address, file);
    expect(await waitForMarks(page)).toMatch(/\d/);
    expect(await eventually(() => badge(chromium, page), Boolean)).toMatch(/^\d+$/);

    await turn(options, kind, false);
    expect(await isRegistered(options, host, false)).toBe(false);
    expect(await allowed(options, originsOf(kind))).toBe(false);
    const later = await visit(address, file);
    await untilAnotherIsRead(chromium, gnewsAddress, samplePages());
    expect(await paintedWords(later)).toEqual([]);
  });
});

test('a translated copy is said to be one, and that nothing was translated is not', async () => {
  const own = await launchChromium();
  onTestFinished(() => own.browser.close());
  const [address, file] = copies['google-translate'];
  const { page } = await openTab(own, address, new Map([[address, pageFile(file)]]));
  const panel = await own.openPanel(page);
  await panel.waitForSelector('.empty .main-button');
  await panel.click('.empty .main-button');
  await panel.waitForSelector('.claim');
  const head = await panel.$eval('.article-head', (element) => element.textContent);
  expect(head).toContain('Translated by machine');
  expect(head).toContain('gnews.org/zh-hans/1829003/');
  expect(head).not.toContain('nothing was translated');
});

describe('what is on', () => {
  test('a short link to something else is looked at, and nothing is said of it', async () => {
    const options = await settings();
    await sayYes('archive-today');
    await turn(options, 'archive-today', true);
    await isRegistered(options, 'archive.ph');
    const [address, file] = copies['archive-today'];
    const page = await visit(address, file, (markup) =>
      markup.replaceAll('gnews.org', 'example.com').replaceAll('钟', '水塔'),
    );
    await untilAnotherIsRead(chromium, gnewsAddress, samplePages());
    expect(await paintedWords(page)).toEqual([]);
    const kept = (await options.evaluate('chrome.storage.session.get(null).then(JSON.stringify)')) as string;
    expect(kept).not.toContain('水塔');
    await turn(options, 'archive-today', false);
  });

  // A browser that starts again installs an unpacked extension anew, without what was allowed: the extension alone is
  // shut down and started instead.
  test('is still on when the extension starts again', async () => {
    const options = await settings();
    await sayYes('wayback');
    await turn(options, 'wayback', true);
    expect(await isRegistered(options, 'web.archive.org')).toBe(true);
    const enable = (on: boolean) => `await chrome.management.setEnabled('${chromium.extensionId}', ${on})`;
    await inExtensionsPage(chromium, `${enable(false)}; ${enable(true)}`);
    const again = await settings();
    expect(await isRegistered(again, 'web.archive.org')).toBe(true);
    expect(await waitForMarks(await visit(...copies.wayback))).toMatch(/120 berths/);
    await turn(again, 'wayback', false);
  });

  test('is turned off when the browser’s settings take the site away', async () => {
    const options = await settings();
    await sayYes('wayback');
    await turn(options, 'wayback', true);
    await isRegistered(options, 'web.archive.org');
    await options.evaluate(`chrome.permissions.remove({ origins: ['https://web.archive.org/*'] })`);
    expect(
      await eventually(
        () => isOn(options, 'wayback'),
        (on) => !on,
      ),
    ).toBe(false);
    expect(await isRegistered(options, 'web.archive.org', false)).toBe(false);
  });
});
