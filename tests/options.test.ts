import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { allowHosts, openOptions } from '../scripts/allow-copies.ts';
import type { Launched } from '../scripts/browser.ts';
import { gnewsAddress, samplePages } from '../scripts/sample-pages.ts';
import { changeSettings, chooseInterface, launchChromium, openTab, waitForMarks } from './browser.ts';
import { type Fault, type ModelServer, startModelServer } from './model-server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let chromium: Launched;
let options: Page;
let server: ModelServer;

beforeAll(async () => {
  chromium = await launchChromium({ offline: false });
});

afterAll(() => chromium?.browser.close());

beforeEach(async () => {
  server = await startModelServer();
  server.models = ['small-model'];
  options = await openOptions(chromium);
  await options.bringToFront();
});

afterEach(async () => {
  await options.evaluate('chrome.storage.local.clear()');
  await options.close();
  await server.close();
});

const stored = (key: string): Promise<Record<string, unknown>> =>
  options.evaluate(`chrome.storage.local.get('${key}').then((all) => all['${key}'] ?? {})`) as never;
const isAllowed = (origin: string): Promise<boolean> =>
  options.evaluate(`chrome.permissions.contains({ origins: ['${origin}'] })`) as never;
const textOf = (selector: string) =>
  options.$$eval(selector, (elements) => elements.map((element) => element.textContent).join('\n'));
const valueIn = (selector: string) => options.$eval(selector, (field) => (field as HTMLInputElement).value);

const addressOf = ({ origin }: ModelServer) => `${origin}/v1`;
const originOf = ({ origin }: ModelServer) => `${origin}/*`;
const keysOf = ({ requests }: ModelServer) => requests.map(({ headers }) => headers.authorization);

/** Opens the form of a maker. */
async function openForm(maker = 'openai') {
  await options.$eval(`#maker-${maker} .setup`, (details) => {
    (details as HTMLDetailsElement).open = true;
  });
}

/** Types into an empty field. */
async function type(selector: string, text: string) {
  await options.$eval(selector, (field) => (field as HTMLInputElement).select());
  await options.type(selector, text);
}

const press = (name: string, maker = 'openai') => options.click(`#maker-${maker} ::-p-text(${name})`);
const status = (maker = 'openai') => textOf(`#maker-${maker} .server-status`);

/** Sets the server up as a reader does who says yes when the browser asks. */
async function setUp(running = server, key = '') {
  await allowHosts(chromium, [originOf(running)]);
  await options.bringToFront();
  await openForm();
  await type('#openai-address', addressOf(running));
  if (key) await type('#openai-key', key);
  await press('Test connection');
  await expect.poll(() => status()).toContain('Connected');
  await press('Save');
  await expect.poll(() => status()).toBe('Saved, and turned on.');
}

describe('a server of models', () => {
  test('is found, its model chosen and saved in three clicks', async () => {
    server.models = ['text-embedder', 'small-model', 'large-model'];
    await setUp();
    expect(server.requests[0]).toMatchObject({ path: '/v1/models' });
    expect(keysOf(server)[0]).toBeUndefined();
    expect(await valueIn('#openai-model')).toBe('small-model');
    expect(await stored('settings')).toMatchObject({
      servers: { openai: { address: addressOf(server), model: 'small-model' } },
      makers: ['openai', 'browser'],
    });
    expect(await textOf('#maker-openai summary')).toBe(`small-model · ${new URL(addressOf(server)).host}`);
  });

  test('is asked with the query of its address, which stays in the form', async () => {
    await allowHosts(chromium, [originOf(server)]);
    await options.bringToFront();
    await openForm();
    const address = `${addressOf(server)}?api-version=2026-01-01`;
    await type('#openai-address', address);
    await type('#openai-model', 'small-model');
    await press('Test connection');
    await expect.poll(() => status()).toContain('Connected');
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v1/models?api-version=2026-01-01',
      '/v1/chat/completions?api-version=2026-01-01',
    ]);
    await press('Save');
    await expect.poll(() => status()).toBe('Saved, and turned on.');
    await options.reload();
    await options.waitForSelector('#openai-address');
    await expect.poll(() => valueIn('#openai-address')).toBe(address);
  });

  test('that is remote is said to be sent the article’s text, and a local one is not', async () => {
    await openForm();
    await type('#openai-address', 'https://models.example.org/v1');
    await expect.poll(() => textOf('#openai-address-note')).toContain('sent to models.example.org');
    await type('#openai-address', 'http://10.0.0.7:8000/v1');
    await expect.poll(() => textOf('#openai-address-note')).toContain('not encrypted');
    await type('#openai-address', addressOf(server));
    await expect.poll(() => textOf('#openai-address-note')).toContain('sends nothing beyond it');
    await type('#openai-model', 'large-model:cloud');
    await expect.poll(() => textOf('#openai-address-note')).toContain('sent on to Ollama');
  });

  test('is asked for nothing, and nothing is stored, where the address is none or no model was chosen', async () => {
    await openForm();
    await type('#openai-address', 'no address at all');
    await press('Save');
    await expect
      .poll(() => textOf('#openai-address-note'))
      .toContain('An example: http://localhost:11434/v1');
    await type('#openai-address', `${addressOf(server)}?api-key=1`);
    await expect.poll(() => textOf('#openai-address-note')).toContain('keys out of the address');
    await type('#openai-address', addressOf(server));
    await press('Save');
    await expect.poll(() => textOf('#openai-model-note')).toContain('model first');
    expect(server.requests).toEqual([]);
    expect(await stored('settings')).not.toHaveProperty('servers');
  });

  test('keeps its key apart, never shows it, and tells it no other server', async () => {
    const other = await startModelServer();
    other.models = ['small-model'];
    onTestFinished(() => other.close());
    await setUp(server, 'secret-key');
    expect(keysOf(server).at(-1)).toBe('Bearer secret-key');
    expect(JSON.stringify(await stored('settings'))).not.toContain('secret-key');
    expect(await stored('keys')).toEqual({ openai: 'secret-key' });
    await expect.poll(() => textOf('#openai-key-note')).toContain('A key is stored.');
    expect(await options.content()).not.toContain('secret-key');
    expect(await valueIn('#openai-key')).toBe('');

    const before = server.requests.length;
    await press('Test connection');
    await expect.poll(() => server.requests.length).toBeGreaterThan(before);
    await expect.poll(() => status()).toContain('Connected');
    expect(new Set(keysOf(server))).toEqual(new Set(['Bearer secret-key']));

    await setUp(other);
    expect(new Set(keysOf(other))).toEqual(new Set([undefined]));
    expect(await stored('keys')).toEqual({});
    expect(await isAllowed(originOf(server))).toBe(false);
    expect(await isAllowed(originOf(other))).toBe(true);
  });

  test('is not told a key that was typed for another', async () => {
    await options.evaluate('chrome.permissions.request = async () => false');
    await openForm();
    await type('#openai-address', 'https://api.example.org/v1');
    await type('#openai-key', 'secret-1');
    await press('Ollama', 'openai .presets');
    expect(await valueIn('#openai-address')).toBe('http://localhost:11434/v1');
    expect(await valueIn('#openai-key')).toBe('');
  });

  test('that the browser does not allow leaves the key where it was typed', async () => {
    await options.evaluate('chrome.permissions.request = async () => false');
    await openForm();
    await type('#openai-address', addressOf(server));
    await type('#openai-model', 'small-model');
    await type('#openai-key', 'secret-1');
    await press('Save');
    await expect.poll(() => status()).toMatch(/does not allow/);
    expect(await valueIn('#openai-key')).toBe('secret-1');
    expect(await stored('keys')).toEqual({});
  });

  test('is forgotten with its key and the browser’s permission', async () => {
    await setUp(server, 'secret-key');
    expect(await isAllowed(originOf(server))).toBe(true);
    await press('Remove');
    await expect.poll(() => status()).toContain('Removed');
    expect(await stored('settings')).toMatchObject({ servers: {}, makers: ['browser'] });
    expect(await stored('keys')).toEqual({});
    expect(await isAllowed(originOf(server))).toBe(false);
    expect(await valueIn('#openai-address')).toBe('');
  });

  test('loses its key alone, where the reader wants that', async () => {
    await setUp(server, 'secret-key');
    await press('Delete the key');
    await expect.poll(() => stored('keys')).toEqual({});
    await expect.poll(() => textOf('#openai-key-note')).toContain('Only where the server asks');
  });

  test.each<[string, Fault, string]>([
    ['403', { status: 403, body: {} }, 'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*'],
    ['404', { status: 404, body: {} }, 'ends in /v1'],
    ['401', { status: 401, body: {} }, 'asks for a key'],
    ['a page of HTML', 'html', 'not as such a server does'],
  ])('that answers with %s is said to, with the remedy', async (_, fault, words) => {
    server.listFault = fault;
    await allowHosts(chromium, [originOf(server)]);
    await options.bringToFront();
    await openForm();
    await type('#openai-address', addressOf(server));
    await press('Test connection');
    await expect.poll(() => status()).toContain(words);
    expect(await status()).toContain(new URL(addressOf(server)).host);
  });

  test('that is not there is said to be', async () => {
    await allowHosts(chromium, [originOf(server)]);
    await server.close();
    await options.bringToFront();
    await openForm();
    await type('#openai-address', addressOf(server));
    await press('Test connection');
    await expect.poll(() => status(), { timeout: 20_000 }).toContain('does not answer');
  });

  test('is found by the button of a well-known one', async () => {
    await openForm('libretranslate');
    await allowHosts(chromium, ['http://localhost:5000/*']);
    await options.bringToFront();
    await press('LibreTranslate', 'libretranslate .presets');
    expect(await valueIn('#libretranslate-address')).toBe('http://localhost:5000');
    await expect.poll(() => status('libretranslate'), { timeout: 20_000 }).toContain('localhost:5000');
    await options.evaluate(`chrome.permissions.remove({ origins: ['http://localhost:5000/*'] })`);
  });
});

test('no script in a page can read what is stored', async () => {
  const { page } = await openTab(chromium, gnewsAddress, samplePages());
  onTestFinished(() => page.close());
  await waitForMarks(page);
  const session = await page.createCDPSession();
  const ours = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await ours,
    expression: `chrome.storage.local.get('keys').then(() => 'read', (error) => String(error))`,
    awaitPromise: true,
  });
  expect(result.value).toMatch(/not allowed/);
});

describe('the makers of translated briefs', () => {
  const order = () =>
    options.$$eval('.makers > li', (items) => items.map(({ id }) => id.replace('maker-', '') || 'fixed'));

  test('stand between the two whose place is fixed, and are moved by the keyboard, which keeps its place', async () => {
    await changeSettings(options, { makers: ['browser', 'openai', 'libretranslate'] });
    await expect.poll(order).toEqual(['fixed', 'browser', 'openai', 'libretranslate', 'fixed']);
    // Older browsers let go of what is moved.
    await options.evaluate(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
    const focused = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const moves = '#maker-libretranslate .move';
    for (const [button, label, after] of [
      [':first-child', 'Move up: LibreTranslate', ['browser', 'libretranslate', 'openai']],
      [':first-child', 'Move up: LibreTranslate', ['libretranslate', 'browser', 'openai']],
      [':last-child', 'Move down: LibreTranslate', ['browser', 'libretranslate', 'openai']],
      [':last-child', 'Move down: LibreTranslate', ['browser', 'openai', 'libretranslate']],
    ] as const) {
      if ((await focused()) !== label) await options.focus(`${moves}${button}`);
      await options.keyboard.press('Enter');
      await expect.poll(order).toEqual(['fixed', ...after, 'fixed']);
      expect(await focused()).toBe(label);
    }
    expect((await stored('settings')).makers).toEqual(['browser', 'openai', 'libretranslate']);
    expect(await textOf('main [role=status].visually-hidden')).toBe('LibreTranslate: 3 of 3');
    // At the end it leads no further.
    await options.keyboard.press('Enter');
    expect(await order()).toEqual(['fixed', 'browser', 'openai', 'libretranslate', 'fixed']);
  });

  test('are turned on and off, and a server that is not set up yet opens its form', async () => {
    await options.click('#maker-browser input');
    await expect.poll(async () => (await stored('settings')).makers).toEqual([]);
    await options.click('#maker-openai input[type=checkbox]');
    await expect.poll(async () => (await stored('settings')).makers).toEqual(['openai']);
    await options.waitForSelector('#maker-openai .setup[open]');
  });
});

describe('what is chosen', () => {
  test('is stored as it is chosen, and shown so', async () => {
    await options.select('#language', 'ja');
    await options.select('#view', 'both');
    await options.click('#automatic-note');
    await options.click('.switch:has(#automatic-note) input');
    await options.click('.switch:has(#marks-note) input');
    await options.click('.colours input[value=blue]');
    await options.click('.switch:has(#site-nikkei-note) input');
    await expect
      .poll(() => stored('settings'))
      .toMatchObject({
        ...{ language: 'ja', view: 'both', automatic: false },
        ...{ marks: false, markColour: 'blue', sourcesOff: ['nikkei'] },
      });
    await options.click('.switch:has(#site-nikkei-note) input');
    await expect.poll(async () => (await stored('settings')).sourcesOff).toEqual([]);
  });

  test('changes the language of the page, and not that of briefs', async () => {
    await options.select('#interface', 'ja');
    await options.waitForFunction(() => document.documentElement.lang === 'ja');
    expect(await textOf('h1')).toBe('設定');
    expect(await valueIn('#language')).toBe('en');
  });
});

test('shortcuts are those of the browser, with the way to its list of them', async () => {
  const keys = await options.$$eval('.shortcuts > div', (rows) =>
    rows.map((row) => [row.querySelector('dt')!.textContent, row.querySelector('dd')!.textContent]),
  );
  const bound = (await options.evaluate(
    'chrome.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut || "not set"))',
  )) as string[];
  expect(keys.map(([, shortcut]) => shortcut)).toEqual(bound);
  expect(keys.map(([name]) => name)).toEqual(['Open the panel', 'Next claim', 'Previous claim']);
  const opened = chromium.browser.waitForTarget((target) => target.url().startsWith('chrome://extensions'));
  await options.click('.card > .second-button');
  const list = await (await opened).page();
  await list?.close();
});

describe.each(['light', 'dark'])('in %s', (theme) => {
  test.each(['en', 'zh-Hans', 'zh-Hant', 'ja'])(
    'the page passes axe and fits 320 pixels (%s)',
    async (language) => {
      await changeSettings(options, {
        makers: ['openai', 'browser'],
        servers: {
          openai: { address: 'http://localhost:11434/v1', model: 'a-model-with-a-rather-long-name:latest' },
        },
      });
      await chooseInterface(options, language);
      await options.setViewport({ width: 320, height: 800 });
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await options.$$eval('details', (all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await options.evaluate(axe);
      const violations = await options.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
