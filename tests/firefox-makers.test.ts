import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, type Launched, launch } from '../scripts/browser.ts';
import { type FirefoxPanel, openFirefoxOptions, openFirefoxPanel } from '../scripts/firefox-panel.ts';
import { pageFile } from '../scripts/sample-pages.ts';
import { eventually, openTab, waitForMarks } from './browser.ts';
import { inEnglish } from './harbour-in-english.ts';
import { type ModelServer, startModelServer } from './model-server.ts';

// As a new reader does it in Firefox: a server is set up in the settings, and the sidebar then has the brief in English.

const address = 'https://gnews.org/zh-hans/1829417/';
const headline = '云港新码头开工，货主仍在观望';

let server: ModelServer;
let firefox: Launched;
let panel: FirefoxPanel;

beforeAll(async () => {
  server = await startModelServer();
  server.models = ['small-model'];
  server.translate = (text) => inEnglish[text] ?? `(${text})`;
  firefox = await launch(findBrowser(['firefox']), { headless: true });
});

afterAll(async () => {
  await firefox?.browser.close();
  await server?.close();
});

const shows = (words: RegExp) =>
  eventually(
    () => panel.evaluate('document.body.innerText'),
    (text) => words.test(text),
  );

test('a page that no dossier is about is translated by the server, which is asked once', async () => {
  const options = await openFirefoxOptions(firefox);
  await options.$eval('#maker-openai .setup', (details) => {
    (details as HTMLDetailsElement).open = true;
  });
  await options.type('#openai-address', `${server.origin}/v1`);
  await options.click('#maker-openai .server-buttons .second-button');
  const status = () => options.$eval('#maker-openai .server-status', (element) => element.textContent);
  await expect.poll(status).toContain('1 model');
  await options.select('#openai-model', 'small-model');
  await options.click('#maker-openai .main-button');
  await expect.poll(status).toBe('Saved, and turned on.');

  const { page } = await openTab(firefox, address, new Map([[address, pageFile('gnews-harbour.html')]]));
  await page.bringToFront();
  await waitForMarks(page);
  panel = await openFirefoxPanel(firefox);
  const text = await shows(/Written by small-model/);
  expect(text).toContain(inEnglish[headline]);
  expect(text).toMatch(/on this machine/);
  const briefs = () => server.requests.filter(({ body }) => body?.messages?.length > 0).length;
  expect(briefs()).toBe(1);
  await page.reload();
  await waitForMarks(page);
  await shows(/Written by small-model/);
  expect(briefs()).toBe(1);
});

test('a value that the article does not have is marked in the sidebar, too', async () => {
  server.write = () => ({
    headline: 'A terminal',
    summary: [],
    claims: [
      {
        text: 'The terminal will handle 9.9 million containers a year.',
        who: '',
        kind: 'figure',
        sentences: [2],
      },
    ],
  });
  await panel.click('.made-by button');
  expect(await shows(/not in the article/)).toMatch(/“9\.9 million[^”]*” is not in the article/);
});
