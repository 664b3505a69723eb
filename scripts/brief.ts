import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { originalAddress, readArticle } from '../core/read-article.ts';
import { extractPage } from '../extraction/extract.ts';
import { sourceOf } from '../sources/index.ts';

const usage =
  'usage: node scripts/brief.ts FILE|URL [ADDRESS]\n  ADDRESS: where the file was taken from; else its canonical link';

/** Prints what is read of a page, as JSON: the article, or why the page is none. */
async function main([place, address]: string[]): Promise<void> {
  if (!place) throw new Error(usage);
  const isUrl = /^https?:/.test(place);
  const html = isUrl ? await fetchText(place) : await readFile(place, 'utf8');
  const { document } = parseHTML(html);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = address ?? (isUrl ? place : (canonical ?? ''));
  const { page } = extractPage(document as unknown as Document, sourceOf(url)?.selectors, url);
  const source = sourceOf(originalAddress(page).url);
  const article = source ? readArticle(page, source) : 'no source';
  console.log(JSON.stringify(article, null, 2));
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
