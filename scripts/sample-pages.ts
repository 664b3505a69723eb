import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { sources } from '../sources/index.ts';

/** The first pair: where the reader starts, and the page it cites. */
export const gnewsAddress = 'https://gnews.org/zh-hans/1828150/';
export const nikkeiAddress =
  'https://asia.nikkei.com/Opinion/Ties-that-bind-Kazakhstan-to-China-are-starting-to-unravel';

/** Markup by address. */
export type Pages = Map<string, string>;

export const pageFile = (name: string): string =>
  readFileSync(new URL(`../tests/pages/${name}`, import.meta.url), 'utf8');

/** The bundled pages of the first pair at their real addresses: texts of our own, set as the sites set theirs. */
export const samplePages = (): Pages =>
  new Map([
    [gnewsAddress, pageFile('gnews-zh-hans-1828150.html')],
    [nikkeiAddress, pageFile('nikkei-asia-ties-that-bind.html')],
  ]);

const sourceHosts = new Set(sources.flatMap(({ hosts }) => hosts));

/**
 * Answers a tab's requests from `pages`; another address of a source site is "not found", and whatever else is
 * asked for is refused and kept in the list that is returned.
 */
export async function serve(page: Page, pages: Pages): Promise<string[]> {
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, pages, refused));
  return refused;
}

async function answer(request: HTTPRequest, pages: Pages, refused: string[]) {
  const url = new URL(request.url());
  if (!url.protocol.startsWith('http')) return request.continue();
  url.hash = '';
  const body = pages.get(url.href);
  if (body !== undefined) return request.respond({ contentType: 'text/html; charset=utf-8', body });
  if (sourceHosts.has(url.host)) return request.respond({ status: 404, contentType: 'text/plain', body: '' });
  refused.push(url.href);
  return request.abort();
}
