import type { Language } from '../language.ts';
import { addressKey } from './address.ts';

/** Where a site keeps things; each list is in order of preference. */
export interface SiteSelectors {
  heading: string[];
  body: string[];
  byline?: string[];
  date?: string[];
  /** What is left out of the body. */
  skip?: string[];
  /** What shows that the page is the beginning only. */
  paywall?: string[];
}

/** How a site's articles are addressed: a pattern for the path, with groups `kind` and `id`. */
export interface ArticlePath {
  pattern: RegExp;
  /** The kind where the pattern has no such group. */
  kind?: string;
  /** The language where the path tells it. */
  inLanguage?: Language;
  /** The address is an article's only where the page says so, too. */
  unsure?: boolean;
}

/** What is known of a site for reading its pages. */
export interface Site {
  id: string;
  /** Its hosts, exactly. */
  hosts: readonly string[];
  /** The languages that its articles come in; the first is the one to assume. */
  inLanguage: readonly Language[];
  articlePath: readonly ArticlePath[];
  /** Nothing is known of its addresses: each but the front page's may be an article's, and is known by the whole of it. */
  anyAddress?: true;
  /** What the site adds to its headlines. */
  titleNoise: readonly RegExp[];
  /** Titles of pages that are no article's, such as the site's own name. */
  emptyTitle?: RegExp;
  /** Lines that show that the page is the beginning only. */
  paywallWords?: RegExp;
}

/** An article's identity by its address. */
export interface Identity {
  key: string;
  inLanguage?: Language;
  unsure: boolean;
}

/** The article that an address of a site leads to, or undefined where it leads to none. */
export function identify(url: string, site: Site): Identity | undefined {
  if (!site.hosts.includes(hostOf(url))) return undefined;
  if (site.anyAddress) {
    return isFrontPage(url) ? undefined : { key: `${site.id}:${addressKey(url)}`, unsure: false };
  }
  const path = pathOf(url);
  for (const { pattern, kind, inLanguage, unsure = false } of site.articlePath) {
    const groups = pattern.exec(path)?.groups;
    if (!groups?.id) continue;
    const name = [groups.kind ?? kind, groups.id].filter(Boolean).join('/');
    const key = `${site.id}:${decodePath(name).toLowerCase()}`;
    return { key, unsure, ...(inLanguage && { inLanguage }) };
  }
  return undefined;
}

/** What follows the host in an address, as far as it tells which page that is: path and parameters, in lower case. */
export const placeInSite = (url: string): string => addressKey(url).replace(/^[^/]+/, '');

/** True where an address is its host's alone; one with parameters, such as `/?p=7`, is not. */
export const isFrontPage = (url: string): boolean => placeInSite(url) === '/';

/** The path of an address, at least a slash. */
export const pathOf = (url: string): string => /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] || '/';

/** A path without percent-encoding, where it can be decoded. */
function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The host of an address without its port, in lower case; empty where it is no http address. */
export const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
