import type { Page } from 'puppeteer-core';
import { inEnglish } from '../tests/harbour-in-english.ts';
import { startModelServer } from '../tests/model-server.ts';
import { allowHosts, openOptions } from './allow-copies.ts';
import { findBrowser, type Launched, launch } from './browser.ts';
import { pageFile, serve } from './sample-pages.ts';

const address = 'https://gnews.org/zh-hans/1829417/';

/** Where Ollama is found as it comes. What answers there is a stand-in, which knows this one article. */
const port = 11434;

/** The settings with a server of models set up, and an article's page and panel with the brief that it wrote. */
export interface TranslatedScene {
  launched: Launched;
  options: Page;
  page: Page;
  panel: Page;
}

/** Sets a server up as a reader does, and has an article translated by it; one figure of the reply is wrong. */
export async function inTranslatedScene(show: (scene: TranslatedScene) => Promise<void>) {
  const server = await startModelServer(port);
  server.models = ['qwen3:8b', 'gemma3:12b'];
  server.translate = (text) => (inEnglish[text] ?? text).replace('35%', '53%');
  const launched = await launch(findBrowser(['chrome']), { headless: true, offline: false, theme: 'light' });
  try {
    const options = await setUp(launched);
    const page = await launched.browser.newPage();
    await serve(page, new Map([[address, pageFile('gnews-harbour.html')]]));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const panel = await launched.openPanel(page);
    await panel.waitForSelector('.flag');
    await show({ launched, options, page, panel });
  } finally {
    await launched.browser.close();
    await server.close();
  }
}

async function setUp(launched: Launched): Promise<Page> {
  await allowHosts(launched, [`http://localhost:${port}/*`]);
  const options = await openOptions(launched);
  await options.setViewport({ width: 900, height: 1000 });
  await options.bringToFront();
  await options.$eval('#maker-openai .setup', (details) => {
    (details as HTMLDetailsElement).open = true;
  });
  await options.click('#maker-openai .presets ::-p-text(Ollama)');
  await options.waitForFunction(() =>
    document.querySelector('#maker-openai .server-status')?.textContent?.includes('Connected'),
  );
  await options.click('#maker-openai .main-button');
  await options.waitForFunction(() =>
    document.querySelector('#maker-openai .server-status')?.textContent?.includes('Saved'),
  );
  return options;
}
