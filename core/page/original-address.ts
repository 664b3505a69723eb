import { canonicalAddress, type UnwrappedAddress, unwrapAddress } from './address.ts';
import type { Page } from './page.ts';

/** The address of the article that a page carries, and of what kind the copy is if it is one. */
export function originalAddress(page: Page): UnwrappedAddress {
  const unwrapped = unwrapAddress(page.url);
  if (unwrapped.copy?.kind === 'github-mirror') {
    const back = page.links.find(({ href }) => /^https?:\/\/(?:www\.|test\.)?gnews\.org\/[\w-]+/.test(href));
    return back ? { ...unwrapped, url: canonicalAddress(back.href) } : unwrapped;
  }
  if (unwrapped.copy?.kind === 'archive-today') {
    const given = [page.original, page.canonical].find((url) => url && unwrapAddress(url).url !== url);
    const url = given ?? (page.original?.startsWith('http') ? page.original : unwrapped.url);
    return { ...unwrapped, url: canonicalAddress(url) };
  }
  return { ...unwrapped, url: canonicalAddress(unwrapped.url) };
}
