import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { allowHosts } from '../scripts/allow-copies.ts';
import type { Launched } from '../scripts/browser.ts';
import { pageFile } from '../scripts/sample-pages.ts';
import { changeSettings, launchChromium, openTab, paintedWords, startOver, waitForMarks } from './browser.ts';
import { standInTranslator, standInWriter } from './browser-models.ts';
import { inEnglish } from './harbour-in-english.ts';
import { made, says, textOf, textsOf } from './maker-panel.ts';
import { type Asked, type ModelServer, startModelServer } from './model-server.ts';

// A Chinese page that no dossier is about gives an English brief through each maker, in the real panel. The server speaks
// the real protocols and is no model; the browser's own translator and model are stand-ins behind the same interface.

const address = 'https://gnews.org/zh-hans/1829417/';
const pages = new Map([[address, pageFile('gnews-harbour.html')]]);

let server: ModelServer;
let chromium: Launched;

/** The panel beside the article. What it finds in its global scope can be set before its scripts run. */
async function openPanel(settings: object, globals?: string): Promise<{ page: Page; panel: Page }> {
  const { page } = await openTab(chromium, address, pages);
  await waitForMarks(page);
  const panel = await chromium.openPanel(page);
  await panel.waitForSelector('.claim');
  // A script's question counts as a reader's click.
  await panel.evaluate(`chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`);
  if (globals) {
    await panel.evaluateOnNewDocument(globals);
    await panel.reload();
    await panel.waitForSelector('.claim');
  }
  await changeSettings(panel, settings);
  return { page, panel };
}

const modelServer = () => ({
  makers: ['openai'],
  servers: { openai: { address: `${server.origin}/v1`, model: 'small' } },
});

const claimsOf = (panel: Page): Promise<string[]> => textsOf(panel, '.claim .claim-text');

async function expectEnglish(panel: Page) {
  const claims = await claimsOf(panel);
  expect(claims.length).toBeGreaterThan(2);
  for (const claim of claims) expect(Object.values(inEnglish)).toContain(claim);
  expect(await textOf(panel, 'h1')).toBe(inEnglish['云港新码头开工，货主仍在观望']);
  expect(await textsOf(panel, '.flag, .check-notes')).toEqual([]);
}

/** A model's reply that says this of the article's second sentence. */
const saying = (text: string, more: object = {}) => ({
  headline: 'A terminal',
  summary: [{ text, sentences: [2] }],
  claims: [{ text, who: '', kind: 'figure', sentences: [2] }],
  ...more,
});

beforeAll(async () => {
  server = await startModelServer();
  chromium = await launchChromium();
  await allowHosts(chromium, ['http://127.0.0.1/*']);
});

beforeEach(async () => {
  server.requests.length = 0;
  server.faults.length = 0;
  server.translate = (text) => inEnglish[text] ?? `(${text})`;
  server.write = write;
});

let write: ModelServer['write'];
beforeAll(() => {
  write = server.write;
});

afterEach(() => startOver(chromium));
afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
});

describe('a model server', () => {
  test('writes the brief; its claims lead to their passages, and what was sent to whom is said', async () => {
    const { page, panel } = await openPanel(modelServer());
    await made(panel);
    await expectEnglish(panel);
    expect(await textOf(panel, '.about')).toMatch(/Written by small at 127\.0\.0\.1/);
    const footer = await textOf(panel, '.made-by');
    expect(footer).toMatch(/on this machine/);
    expect(footer).toMatch(/[\d,]+ tokens read/);
    await panel.click('.claim-text');
    const focused = await page.waitForFunction(() => {
      const [, ranges] = [...CSS.highlights].find(([name]) => name.startsWith('sidegloss-focus')) ?? [];
      return ranges && [...ranges].map(String).join('');
    });
    expect(await focused.jsonValue()).toMatch(/^云港市政府/);
    expect(await paintedWords(page)).toHaveLength((await claimsOf(panel)).length);
    expect(server.requests).toHaveLength(1);
  });

  test('is asked once for an article, however often that is opened, and again when asked to', async () => {
    const { page, panel } = await openPanel(modelServer());
    await made(panel);
    await page.reload();
    await waitForMarks(page);
    await made(panel);
    expect(server.requests).toHaveLength(1);
    server.translate = () => 'Mayor Tian Lan said so.';
    await panel.click('.made-by button');
    await says(panel, 'Mayor Tian Lan said so.');
    expect(server.requests).toHaveLength(2);
  });

  test('that is asked again says how far it is, can be stopped, and says why it failed', async () => {
    const { panel } = await openPanel(modelServer());
    await made(panel);
    server.faults.push('stalled');
    await panel.click('.made-by button');
    await panel.waitForSelector('.maker progress');
    await panel.click('.maker .link');
    await made(panel);
    await expectEnglish(panel);
    server.faults.push('html');
    await panel.click('.made-by button');
    await panel.waitForSelector('.maker-refusals');
    await expectEnglish(panel);
    server.translate = () => 'Mayor Tian Lan said so.';
    await panel.click('.maker .main-button');
    await says(panel, 'Mayor Tian Lan said so.');
    await made(panel);
  });

  test('shows each claim as it arrives, and stops when it is told to', async () => {
    server.faults.push('stalled');
    server.write = (asked) => write({ ...asked, mostClaims: 8 });
    const { panel } = await openPanel(modelServer());
    await panel.waitForSelector('.maker progress');
    await says(
      panel,
      inEnglish['云港市政府3月16日宣布，投资46亿元的新集装箱码头正式开工，计划2025年底前建成。']!,
    );
    await says(panel, 'Claims so far:');
    await panel.click('.maker .link');
    await says(panel, 'Make a brief in English');
    expect((await claimsOf(panel)).join()).toMatch(/云港市政府/);
  });

  test('has what the article does not say marked, with the value', async () => {
    server.write = () =>
      saying('Mayor Tian Lan said the terminal would handle 2.8 million containers, 53% more.');
    const { panel } = await openPanel(modelServer());
    await made(panel);
    expect(await textsOf(panel, '.claim .flag.nowhere')).toEqual(['53%']);
    expect(await textOf(panel, '.claim .check-notes')).toBe('“53%” is not in the article.');
    expect(await textsOf(panel, '.summary .flag.nowhere')).toEqual(['53%']);
  });

  test('has what stands elsewhere in the article marked more lightly', async () => {
    server.write = () => saying('Mayor Tian Lan said the terminal would employ about 1,800 workers.');
    const { panel } = await openPanel(modelServer());
    await made(panel);
    expect((await textsOf(panel, '.claim .flag.elsewhere')).join()).toMatch(/1,800/);
    expect(await textsOf(panel, '.claim .flag.nowhere')).toEqual([]);
  });

  test('has claims dropped and counted that cite sentences nobody sent', async () => {
    server.write = ({ sentences }: Asked) => {
      const [[number, text] = [0, '']] = [...sentences];
      const claim = { who: '', kind: 'event' };
      return {
        headline: '',
        summary: [],
        claims: [
          { ...claim, text: inEnglish[text], sentences: [number] },
          { ...claim, text: 'The mayor has resigned.', sentences: [99] },
        ],
      };
    };
    const { panel } = await openPanel(modelServer());
    await made(panel);
    expect(await claimsOf(panel)).toHaveLength(1);
    expect(await textOf(panel, '.made-by')).toMatch(/Claims left out for lack of evidence: 1/);
  });

  test('says so where it was shown only a part of the article, in the brief and in a refusal', async () => {
    const { countTokens } = server;
    onTestFinished(() => {
      server.countTokens = countTokens;
    });
    server.countTokens = () => 300;
    server.write = () => 'What can I do for you?';
    const { panel } = await openPanel(modelServer());
    const refusal = await panel.waitForSelector('.maker-refusals');
    expect(await refusal!.evaluate((element) => element.textContent)).toMatch(/read only a part/);
    server.write = write;
    await panel.click('.maker .main-button');
    await made(panel);
    expect(await textOf(panel, '.article-head .notice')).toMatch(/read only a part of the article/);
  });

  test('is asked again for Traditional characters, and it is said where they are still Simplified', async () => {
    server.translate = () => '市长说，码头今年动工，这将带来约1800个岗位。';
    const { panel } = await openPanel({ ...modelServer(), language: 'zh-Hant' });
    await made(panel);
    expect(server.requests).toHaveLength(2);
    expect(await textOf(panel, '.made-by')).toMatch(/Simplified characters, although Traditional/);
  });

  test('writes words, never markup, links or pictures', async () => {
    const evil =
      '<img src="https://evil.example/x"> Mayor Tian Lan <a href="https://evil.example">said</a> so.';
    server.write = () => saying(`${evil} [more](https://evil.example) ![x](https://evil.example/y.png)`);
    const { panel } = await openPanel(modelServer());
    await made(panel);
    expect(await panel.$$('main img, main a[href*="evil"], main iframe, main script')).toEqual([]);
    expect(await textOf(panel, 'main')).not.toMatch(/evil\.example/);
  });

  test.each([
    ['forbidden', { status: 403, body: 'Forbidden' }, /OLLAMA_ORIGINS/],
    ['no key', { status: 401, body: { error: { message: 'no key' } } }, /asks for a key/],
    ['HTML', 'html', /not as such a server/],
    ['cut off', 'finish-length', /broke off/],
  ] as const)(
    'is told to the reader where it refuses, and the page’s own brief stays: %s',
    async (_, fault, told) => {
      server.faults.push(fault, fault, fault, fault);
      const { panel } = await openPanel(modelServer());
      const refusal = await panel.waitForSelector('.maker-refusals');
      expect(await refusal!.evaluate((element) => element.textContent)).toMatch(told);
      expect((await claimsOf(panel)).join()).toMatch(/云港市政府/);
      server.faults.length = 0;
      await panel.click('.maker .main-button');
      await made(panel);
      await expectEnglish(panel);
    },
  );

  test('is asked only by a click where the reader wants that', async () => {
    const { panel } = await openPanel({ ...modelServer(), automatic: false });
    await says(panel, 'Make a brief in English');
    expect(server.requests).toEqual([]);
    await panel.click('.maker .main-button');
    await made(panel);
    await expectEnglish(panel);
  });
});

test('LibreTranslate translates the brief of the page', async () => {
  const { panel } = await openPanel({
    makers: ['libretranslate'],
    servers: { libretranslate: { address: server.origin } },
  });
  await made(panel);
  await expectEnglish(panel);
  expect(await textOf(panel, '.about')).toMatch(/Translated by LibreTranslate at 127\.0\.0\.1/);
});

test('makers are asked in the reader’s order, and who refused is said', async () => {
  server.faults.push({ status: 401, body: {} });
  const { panel } = await openPanel({
    makers: ['openai', 'libretranslate'],
    servers: { ...modelServer().servers, libretranslate: { address: server.origin } },
  });
  await made(panel);
  await expectEnglish(panel);
  expect(await textOf(panel, '.about')).toMatch(/Translated by LibreTranslate/);
  expect(await textOf(panel, '.made-by')).toMatch(/asks for a key/);
});

test('who refused is said while the next one is still at it', async () => {
  server.faults.push({ status: 401, body: {} }, 'silent');
  const { panel } = await openPanel({
    makers: ['openai', 'libretranslate'],
    servers: { ...modelServer().servers, libretranslate: { address: server.origin } },
  });
  await panel.waitForSelector('.maker-refusals');
  expect(await textOf(panel, '.maker-refusals')).toMatch(/asks for a key/);
  expect(await textOf(panel, '.maker-status')).toMatch(/Being made by LibreTranslate/);
  await panel.click('.maker .link');
});

describe('the browser’s own translator and model (stand-ins)', () => {
  const own = { makers: ['browser'] };

  test('the translator that is at hand translates the brief of the page', async () => {
    const { panel } = await openPanel(
      own,
      standInTranslator({ translations: inEnglish, availability: 'available' }),
    );
    await made(panel);
    await expectEnglish(panel);
    expect(await textOf(panel, '.about')).toMatch(/Translated by The browser’s own translator/i);
    expect(await textOf(panel, '.made-by')).toMatch(/Nothing was sent anywhere/);
  });

  test('one that must be downloaded waits for a click, and shows how far it is', async () => {
    const { panel } = await openPanel(
      own,
      standInTranslator({ translations: inEnglish, availability: 'downloadable' }),
    );
    await says(panel, 'Download the translator');
    expect(await panel.evaluate('asked.created')).toBe(0);
    await panel.click('.maker .main-button');
    await panel.waitForSelector('.maker progress[value]');
    await panel.evaluate('asked.finish()');
    await made(panel);
    await expectEnglish(panel);
  });

  test('a download can be stopped', async () => {
    const { panel } = await openPanel(
      own,
      standInTranslator({ translations: inEnglish, availability: 'downloadable' }),
    );
    await says(panel, 'Download the translator');
    await panel.click('.maker .main-button');
    await panel.waitForSelector('.maker progress[value]');
    await panel.click('.maker .link');
    await panel.waitForSelector('.maker .main-button');
    expect(await panel.evaluate('asked.aborted')).toBe(true);
  });

  test('the model that writes the reader’s language is preferred', async () => {
    const { panel } = await openPanel(own, standInWriter({ translations: inEnglish, writes: ['en'] }));
    await made(panel);
    await expectEnglish(panel);
    expect(await textOf(panel, '.about')).toMatch(/Written by the browser’s own/i);
  });

  test('nothing is offered where there is neither', async () => {
    const { panel } = await openPanel(
      own,
      'for (const name of ["Translator", "LanguageModel", "LanguageDetector"]) delete globalThis[name]',
    );
    await says(panel, 'Set up translation');
    expect(await panel.$('.maker .main-button')).toBeNull();
  });
});

test('nothing is sent anywhere where nothing is set up', async () => {
  const { panel } = await openPanel({});
  await panel.waitForSelector('.claim');
  // Nothing shows when a browser's own model has given up, so that there is nothing to wait for.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(server.requests).toEqual([]);
  expect(await textOf(panel, '.made-by')).toMatch(/Nothing was sent anywhere/);
});
