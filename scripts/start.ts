// The main job: the extension in a fresh profile on the first article, its panel open, its brief in the terminal.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { nearestLanguage } from '../core/language.ts';
import type { ArticleRecord, TabRecord } from '../core/messages.ts';
import { ensureFonts, findBrowser, type Launched, launch } from './browser.ts';
import { build } from './build.ts';
import { openFirefoxPanel } from './firefox-panel.ts';
import { printBrief } from './print-brief.ts';
import { gnewsAddress, samplePages, serve } from './sample-pages.ts';
import { sideBySide } from './side-by-side.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    theme: { type: 'string', default: 'light' },
    language: { type: 'string', default: 'en' },
    url: { type: 'string', default: gnewsAddress },
    out: { type: 'string', default: '.sidegloss/sidegloss.png' },
  },
});

const language = nearestLanguage(values.language) ?? 'en';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const installed = findBrowser(['chrome', 'firefox']);
  ensureFonts();
  console.log(`Building the extension for ${installed.path} …`);
  build(installed.kind);

  const sample = values.sample || !(await answers(values.url));
  if (sample && !values.sample) console.log(`${new URL(values.url).host} does not answer.`);
  if (sample) console.log('Showing the bundled sample pages at their real addresses.');

  const launched = await launch(installed, {
    headless,
    theme: values.theme === 'dark' ? 'dark' : 'light',
    locale: values.language,
  });
  try {
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    if (sample) await serve(page, samplePages());
    await page.goto(values.url, { waitUntil: 'domcontentloaded' });
    if (installed.kind === 'chrome') await showInChromium(launched, page);
    else await showInFirefox(launched, page);
    if (!headless) await closed(launched);
  } finally {
    await launched.browser.close();
  }
}

async function showInChromium(launched: Launched, page: Page) {
  const panel = await launched.openPanel(page);
  const record = await articleRecord(panel);
  console.log(
    record ? printBrief(record.article, record.brief, language) : 'No article was recognised on this page.',
  );
  if (headless) await save(await sideBySide(launched.browser, page, panel));
}

async function showInFirefox(launched: Launched, page: Page) {
  const panel = await openFirefoxPanel(launched);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  console.log(`\n${await page.title()}\n\n${await panel.evaluate('document.body.innerText')}`);
  if (headless) await save(Buffer.from(await panel.screenshot(), 'base64'));
}

/** The record that the background keeps of the one tab there is, once it has one. */
async function articleRecord(panel: Page): Promise<ArticleRecord | undefined> {
  const until = Date.now() + 10_000;
  for (;;) {
    const records = (await panel.evaluate('chrome.storage.session.get()')) as Record<string, TabRecord>;
    const record = Object.values(records).find(({ state }) => state === 'article');
    if (record?.state === 'article') return record;
    if (Date.now() > until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(8000) })).ok;
  } catch {
    return false;
  }
}

async function save(picture: Uint8Array) {
  mkdirSync(new URL('../.sidegloss/', import.meta.url), { recursive: true });
  const file = new URL(`../${values.out}`, import.meta.url);
  writeFileSync(file, picture);
  console.log(`Saved a picture of page and panel: ${values.out}`);
}

const closed = ({ browser }: Launched): Promise<void> =>
  new Promise((resolve) => browser.once('disconnected', () => resolve()));
