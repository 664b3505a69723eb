import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allowHosts } from '../scripts/allow-copies.ts';
import type { Launched } from '../scripts/browser.ts';
import { pageFile } from '../scripts/sample-pages.ts';
import {
  changeSettings,
  eventually,
  launchChromium,
  openTab,
  paintedWords,
  startOver,
  waitForMarks,
} from './browser.ts';
import { inEnglish } from './harbour-in-english.ts';
import { made, says, textOf } from './maker-panel.ts';
import { type ModelServer, startModelServer } from './model-server.ts';

// What is said to have been sent, what is sent without a click, and how the keyboard fares, in the real panel.

const address = 'https://gnews.org/zh-hans/1829417/';
const unknownAddress = 'https://daily.example/harbour';
const pages = new Map([address, unknownAddress].map((url) => [url, pageFile('gnews-harbour.html')]));

let server: ModelServer;
let chromium: Launched;

const modelServer = () => ({
  makers: ['openai'],
  servers: { openai: { address: `${server.origin}/v1`, model: 'small' } },
});

async function openPanel(settings: object, url = address): Promise<{ page: Page; panel: Page }> {
  const { page } = await openTab(chromium, url, pages);
  if (url === address) await waitForMarks(page);
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim, .empty');
  // A script's question counts as a reader's click.
  await panel.evaluate(`chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`);
  await changeSettings(panel, settings);
  return { page, panel };
}

beforeAll(async () => {
  server = await startModelServer();
  chromium = await launchChromium();
  await allowHosts(chromium, ['http://127.0.0.1/*']);
});

beforeEach(() => {
  server.requests.length = 0;
  server.faults.length = 0;
  server.translate = (text) => inEnglish[text] ?? `(${text})`;
});

afterEach(() => startOver(chromium));
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

describe('a model server', () => {
  test('that was sent the article and refused, or was stopped, is told of as sent to', async () => {
    const sent = /[1-9]\d* characters were sent to 127\.0\.0\.1/;
    server.faults.push('html', 'stalled');
    const { panel } = await openPanel(modelServer());
    await panel.waitForSelector('.maker-refusals');
    expect(await textOf(panel, '.maker-refusals')).toMatch(sent);
    expect(await textOf(panel, '.made-by')).toMatch(sent);
    const [once] = sent.exec(await textOf(panel, '.made-by'))!;
    await panel.click('.maker .main-button');
    await panel.waitForSelector('.maker progress');
    await panel.waitForFunction((before) => !document.body.textContent.includes(before), {}, once);
    expect(await textOf(panel, '.made-by')).toMatch(sent);
    await panel.click('.maker .link');
    await says(panel, 'Make a brief in English');
    expect(await textOf(panel, '.made-by')).toMatch(sent);
    expect(await textOf(panel, '.made-by')).not.toMatch(/Nothing was sent/);
  });

  test('is sent a page of an unknown site only by a click, and it is said that nothing was sent', async () => {
    const { panel } = await openPanel(modelServer(), unknownAddress);
    await panel.locator('.empty .main-button').click();
    await says(panel, 'Make a brief in English');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(server.requests).toEqual([]);
    expect(await textOf(panel, '.made-by')).toMatch(/Nothing was sent anywhere/);
    await panel.click('.maker .main-button');
    await made(panel);
    expect(server.requests).toHaveLength(1);
    expect(await textOf(panel, '.made-by')).toMatch(/characters were sent to 127\.0\.0\.1/);
  });

  test('is asked once for a page on which something beside the words keeps changing', async () => {
    const { page, panel } = await openPanel({ automatic: false });
    // A line of credits is none of the article's words, and all that follows it moves as it grows.
    const tick = (count: string) =>
      page.evaluate((words) => {
        const line = document.querySelector('.entry-content > .ticks') ?? document.createElement('p');
        line.className = 'ticks';
        line.textContent = `作者：${words}`;
        document.querySelector('.entry-content')!.prepend(line);
      }, count);
    const revisionOf = () =>
      panel.evaluate(`chrome.storage.session.get().then((all) =>
        Object.values(all).find(({ state }) => state === 'article').revision)`) as Promise<number>;
    const tickAndWait = async (count: string) => {
      const before = await revisionOf();
      await tick(count);
      await eventually(revisionOf, (revision) => revision !== before);
      expect(await revisionOf()).not.toBe(before);
    };
    await tickAndWait('甲');
    server.faults.push('slow');
    await changeSettings(panel, { ...modelServer(), library: false, automatic: true });
    await panel.waitForSelector('.maker progress');
    await tickAndWait('甲乙丙');
    await made(panel);
    const words = await paintedWords(page);
    expect(words.join()).toMatch(/^云港市政府/);
    await tickAndWait('甲乙丙丁戊');
    await made(panel);
    await expect.poll(() => paintedWords(page)).toEqual(words);
    await panel.click('.claim-text');
    await page.waitForFunction(() => {
      const [, ranges] = [...CSS.highlights].find(([name]) => name.startsWith('sidegloss-focus')) ?? [];
      return ranges && [...ranges].map(String).join('').startsWith('云港市政府');
    });
    expect(server.requests).toHaveLength(1);
  });
});

test('the keyboard keeps its place when a brief is begun, stopped, made, and made again', async () => {
  const { panel } = await openPanel({ ...modelServer(), automatic: false });
  const press = async (selector: string) => {
    await panel.waitForSelector(selector);
    await panel.focus(selector);
    await panel.keyboard.press('Enter');
  };
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
  const asked = (times: number) => expect.poll(() => server.requests.length).toBe(times);
  const status = await panel.waitForSelector('section > .maker-status');
  server.faults.push('stalled', 'html', 'slow', 'stalled');
  await press('.maker .main-button');
  await expect.poll(focused).toBe('Cancel');
  expect(await status!.evaluate((element) => element.textContent)).toMatch(
    /Being made by small|Claims so far/,
  );
  await asked(1);
  await panel.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Make a brief in English/);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.maker-refusals');
  await expect.poll(focused).toMatch(/^Make a brief in English/);
  await panel.keyboard.press('Enter');
  await made(panel);
  expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
  await press('.made-by button');
  await expect.poll(focused).toBe('Cancel');
  await asked(4);
  await panel.keyboard.press('Enter');
  await made(panel);
  expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
  expect(await status!.evaluate((element) => element.isConnected)).toBe(true);
});
