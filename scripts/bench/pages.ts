import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../browser.ts';
import { benchExtraction } from './extraction.ts';
import type { Row } from './measure.ts';
import { pageOf, paragraphsOf } from './texts.ts';

const headline = 'The valley counts its water';

/** A document as Defuddle wants it: linkedom has no style sheets. */
function parse(html: string): Document {
  const document = parseHTML(html).document as unknown as Document;
  Object.assign(document, { styleSheets: [] });
  return document;
}

/** Extraction in linkedom, which is no browser's DOM: walking it is cheap, asking it for selectors is dear. */
export function benchParsedPage(length: number): Row {
  const paragraphs = paragraphsOf('en', length);
  const html = pageOf('en', headline, paragraphs);
  return benchExtraction('linkedom', { document: parse(html), html, parse, paragraphs });
}

/** Extraction in Chromium from pages that it shows, with the styles that it computes. */
export async function benchShownPages(lengths: readonly number[]): Promise<Row[]> {
  const browser = await launchPlain();
  if (!browser) return [{ what: 'extraction, Chromium', ours: 'skipped: no Chromium' }];
  try {
    const script = await bundle(fileURLToPath(new URL('browser-page.ts', import.meta.url)));
    const rows: Row[] = [];
    for (const length of lengths) {
      const paragraphs = paragraphsOf('en', length);
      const html = pageOf('en', headline, paragraphs);
      const page = await browser.newPage();
      await page.setContent(html);
      await page.evaluate(script);
      rows.push(
        (await page.evaluate(`bench(${JSON.stringify(html)}, ${JSON.stringify(paragraphs)})`)) as Row,
      );
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** A browser without the extension, or none where none is installed. */
async function launchPlain(): Promise<Browser | undefined> {
  try {
    const { path } = findBrowser(['chrome']);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return await puppeteer.launch({ executablePath: path, pipe: true, args });
  } catch {
    return undefined;
  }
}

/** A script with all that it imports, as one. */
async function bundle(entry: string): Promise<string> {
  const built = (await build({
    ...{ configFile: false, logLevel: 'silent' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
