// `npm run brief -- FILE-OR-URL [ADDRESS] [--language en] [--json]`: the brief of one page, as the extension makes it.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import type { Article } from '../core/article.ts';
import { nearestLanguage } from '../core/language.ts';
import { originalAddress } from '../core/page/original-address.ts';
import { readArticle } from '../core/page/read-article.ts';
import { makeLocalBrief } from '../entrypoints/background/local-brief.ts';
import { extractPage } from '../extraction/extract.ts';
import { parsedRenderer } from '../extraction/parsed-rendering.ts';
import { sourceOf } from '../sources/index.ts';
import { printBrief } from './print-brief.ts';

const usage = `usage: npm run brief -- FILE-OR-URL [ADDRESS] [--language en|zh-Hans|zh-Hant|ja] [--json]
  ADDRESS: where the file was saved from; without it, the canonical link in the file says so`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } },
  });
  const [place, address] = positionals;
  const language = nearestLanguage(values.language);
  if (!place || !language) throw new Error(usage);
  const article = await readPlace(place, address);
  const brief = await makeLocalBrief(article, language);
  console.log(
    values.json ? JSON.stringify({ article, brief }, null, 2) : printBrief(article, brief, language),
  );
}

async function readPlace(place: string, address?: string): Promise<Article> {
  const isUrl = /^https?:/.test(place);
  const { document } = parseHTML(isUrl ? await fetchText(place) : await readFile(place, 'utf8'));
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = address ?? (isUrl ? place : canonical);
  if (!url) throw new Error(`${place} does not say where it was saved from: give its ADDRESS.\n${usage}`);
  const { page } = extractPage(
    document as unknown as Document,
    parsedRenderer(),
    sourceOf(url)?.selectors,
    url,
  );
  const source = sourceOf(originalAddress(page).url);
  if (!source) throw new Error(`${url} belongs to no source: Sidegloss reads GNews and Nikkei.`);
  const article = readArticle(page, source);
  if (typeof article === 'string') throw new Error(`${place} was not read as an article: ${article}.`);
  return article;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}.`);
  return response.text();
}
