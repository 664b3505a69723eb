import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allowHosts } from '../scripts/allow-copies.ts';
import type { Launched } from '../scripts/browser.ts';
import { pageFile } from '../scripts/sample-pages.ts';
import { changeSettings, launchChromium, openTab, waitForMarks } from './browser.ts';
import { startModelServer } from './model-server.ts';

// What leaves the browser in a whole session, by the browser's own log of its network: every context writes to it, the
// page, the panel, its workers and the background.

const address = 'https://gnews.org/zh-hans/1829417/';
const pages = new Map([[address, pageFile('gnews-harbour.html')]]);

let folder: string;
let chromium: Launched;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidegloss-traffic-'));
  chromium = await launchChromium({ netLog: join(folder, 'net.json') });
});

afterEach(async () => {
  await chromium?.browser.close();
  rmSync(folder, { recursive: true });
});

/** Reads an article with the panel open, and looks at every page of the extension. */
async function session(settings: object, origins: string[]) {
  const { page } = await openTab(chromium, address, pages);
  await waitForMarks(page);
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim');
  if (origins.length > 0) {
    await allowHosts(chromium, origins);
    await panel.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`);
  }
  await changeSettings(panel, settings);
  await panel.click('.claim-text');
  for (const name of ['options', 'library', 'compare']) {
    const own = await chromium.browser.newPage();
    await own.goto(`chrome-extension://${chromium.extensionId}/${name}.html`);
    await own.waitForSelector('h1, p');
    await own.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

interface NetEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

/**
 * The addresses that a page or the extension asked for over the network; what a test answers itself never gets there.
 * The browser's own questions, the time of day among them, are begun by no page.
 */
async function asked(): Promise<string[]> {
  await chromium.browser.close();
  const { constants, events } = JSON.parse(readFileSync(join(folder, 'net.json'), 'utf8'));
  const begun = constants.logEventTypes.URL_REQUEST_START_JOB;
  return (events as NetEvent[])
    .filter(
      ({ type, params }) => type === begun && /^(?:https?|chrome-extension):/.test(params?.initiator ?? ''),
    )
    .map(({ params }) => params!.url!)
    .filter((url) => /^(?:https?|wss?):/.test(url));
}

test('nothing leaves the browser in a whole session where nothing is set up', async () => {
  await session({}, []);
  expect(await asked()).toEqual([]);
});

test('with a model server, what leaves goes to that server alone', async () => {
  const server = await startModelServer();
  const servers = { openai: { address: `${server.origin}/v1`, model: 'small' } };
  await session({ makers: ['openai'], servers }, ['http://127.0.0.1/*']);
  const urls = await asked();
  await server.close();
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect(url).toBe(`${server.origin}/v1/chat/completions`);
});
