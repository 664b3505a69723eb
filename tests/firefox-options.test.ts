import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { openFirefoxOptions } from '../scripts/firefox-panel.ts';
import { gnewsAddress, samplePages } from '../scripts/sample-pages.ts';
import { openTab, waitForMarks } from './browser.ts';
import { type ModelServer, startModelServer } from './model-server.ts';

let firefox: Launched;
let options: Page;

beforeAll(async () => {
  firefox = await launch(findBrowser(['firefox']), { headless: true });
  options = await openFirefoxOptions(firefox, 'models.example');
});

afterAll(() => firefox?.browser.close());

const allowed = () =>
  options.evaluate('browser.permissions.getAll()') as Promise<{
    origins: string[];
    data_collection: string[];
  }>;
const stored = (key: string) =>
  options.evaluate(`browser.storage.local.get('${key}').then((all) => all['${key}'])`) as Promise<unknown>;
const status = () => options.$eval('#maker-openai .server-status', (element) => element.textContent);

async function setUp(server: ModelServer, address = `${server.origin}/v1`) {
  server.models = ['small-model'];
  await options.bringToFront();
  await options.$eval('#maker-openai .setup', (details) => {
    (details as HTMLDetailsElement).open = true;
  });
  await options.$eval('#openai-address', (field) => (field as HTMLInputElement).select());
  await options.type('#openai-address', address);
  await options.click('#maker-openai .server-buttons .second-button');
  await expect.poll(status).toContain('1 model');
  await options.select('#openai-model', 'small-model');
  await options.click('#maker-openai .main-button');
  await expect.poll(status).toBe('Saved, and turned on.');
}

async function remove() {
  await options.click('#maker-openai .server-buttons .second-button:last-child');
  await expect.poll(status).toContain('Removed');
}

test('a server on this machine is set up without leave to send pages’ words, and removed with its permission', async () => {
  const server = await startModelServer();
  onTestFinished(() => server.close());
  await setUp(server);
  expect(server.requests[0]?.path).toBe('/v1/models');
  expect(await stored('settings')).toMatchObject({
    servers: { openai: { address: `${server.origin}/v1`, model: 'small-model' } },
  });
  // Firefox's match patterns have no ports.
  expect(await allowed()).toMatchObject({
    origins: expect.arrayContaining(['http://127.0.0.1/*']),
    data_collection: [],
  });
  await remove();
  expect((await allowed()).origins).not.toContain('http://127.0.0.1/*');
});

test('a server in the network is reached without a certificate, and needs leave to be sent pages’ words', async () => {
  const server = await startModelServer();
  onTestFinished(() => server.close());
  await setUp(server, `${server.origin.replace('127.0.0.1', 'models.example')}/v1`);
  expect(await options.$eval('#openai-address-note', (note) => note.textContent)).toContain(
    'is sent to models.example',
  );
  expect(await allowed()).toMatchObject({
    origins: expect.arrayContaining(['http://models.example/*']),
    data_collection: ['websiteContent'],
  });
  await remove();
  const left = await allowed();
  expect(left.origins).not.toContain('http://models.example/*');
  expect(left.data_collection).toEqual([]);
});

test('marks take another colour at once, and a site is left alone at once', async () => {
  const { page } = await openTab(firefox, gnewsAddress, samplePages());
  onTestFinished(() => page.close());
  await waitForMarks(page);
  await options.bringToFront();
  await options.click('.colours input[value=pink]');
  await page.bringToFront();
  const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
  await expect.poll(names).toContain('sidegloss-claim-pink');
  await options.bringToFront();
  await options.click('.switch:has(#site-gnews-note) input');
  await page.bringToFront();
  await waitForMarks(page, false);
});
