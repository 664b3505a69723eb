import type { Article } from '../article.ts';
import type { OtherSide } from '../brief.ts';
import { addressKey, canonicalAddress, sameAddress } from '../page/address.ts';
import type { NotArticle } from '../page/page.ts';
import { pathOf } from '../page/site.ts';

/** Why the other side could not be had. */
export type OtherSideFailure =
  /** The reader did not allow the address to be fetched. */
  | 'no-permission'
  /** No answer, no valid certificate, or redirects without end: the browser does not tell which. */
  | 'not-reachable'
  | 'timed-out'
  /** The site answered with an error, or asks for a login first. */
  | 'refused'
  /** The site no longer has the page. */
  | 'gone'
  /** The address now leads to a front page or a section. */
  | 'moved'
  | 'not-html'
  | NotArticle;

/** What came of getting the other side. */
export type OtherSideResult = { got: Article } | { failed: OtherSideFailure };

/** What a server's answer says before its body is read. */
export interface Answer {
  asked: string;
  /** The address after redirects. */
  final: string;
  status: number;
  contentType: string;
  /** Bytes, where the server says so. */
  length?: number;
}

/** The largest page that is read, in bytes, and how long one is waited for, in milliseconds. */
export const largestPage = 10 * 1024 * 1024;
export const patience = 20_000;

const html = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Why an answer's body is not worth reading; undefined where it is. */
export function refuseAnswer(answer: Answer): OtherSideFailure | undefined {
  const { asked, final, status, contentType, length = 0 } = answer;
  if (status === 404 || status === 410) return 'gone';
  if (status < 200 || status >= 300) return 'refused';
  if (isMoved(asked, final)) return 'moved';
  if (contentType !== '' && !html.test(contentType)) return 'not-html';
  return length > largestPage ? 'too-large' : undefined;
}

/** True where a redirect led up from an article: to a front page, or to a section that the article stood in. */
export function isMoved(asked: string, final: string): boolean {
  if (sameAddress(asked, final)) return false;
  const parts = (url: string) => pathOf(canonicalAddress(url)).toLowerCase().split('/').filter(Boolean);
  const [from, to] = [parts(asked), parts(final)];
  return from.length > 0 && to.length < from.length && to.every((part, at) => part === from[at]);
}

/**
 * The name of a page's character encoding: from the header, a byte order mark, or the markup's own word, in that
 * order; `utf-8` where none says.
 *
 * @param beginning the page's first bytes, a thousand or so
 */
export function charsetOf(contentType: string, beginning: Uint8Array): string {
  const inHeader = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  if (inHeader) return inHeader.toLowerCase();
  const [a, b, c] = beginning;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  const ascii = String.fromCharCode(...beginning.subarray(0, 1024));
  const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(ascii)?.[1]?.toLowerCase() ?? 'utf-8';
  // What could be read as ASCII is not encoded so.
  return said.startsWith('utf-16') ? 'utf-8' : said;
}

/** A rewrite that was read in this session, under the address of a page that it cites. */
export interface SeenRewrite {
  original: string;
  url: string;
  headline: string;
}

const mostSeen = 60;

/** The list of rewrites with those that an article makes known, newest first, each once, of bounded length. */
export function rememberRewrite(seen: readonly SeenRewrite[], article: Article): SeenRewrite[] {
  const found = article.citations.map(({ url }) => ({
    original: canonicalAddress(url),
    url: article.url,
    headline: article.headline,
  }));
  const keyOf = ({ original, url }: SeenRewrite) => `${addressKey(original)} ${addressKey(url)}`;
  const known = new Set(found.map(keyOf));
  return [...found, ...seen.filter((old) => !known.has(keyOf(old)))].slice(0, mostSeen);
}

/**
 * The other sides of an article, each once: those that are known of it, and the rewrites that were seen to cite
 * it. Best first: pages of a known source, then the order that they are given in.
 *
 * @param isKnown whether an address is of a known source
 */
export function rankOtherSides(
  article: Pick<Article, 'url'>,
  known: readonly OtherSide[],
  seen: readonly SeenRewrite[],
  isKnown: (url: string) => boolean,
): OtherSide[] {
  const rewrites = seen
    .filter(({ original }) => sameAddress(original, article.url))
    .map(({ url, headline }): OtherSide => ({ role: 'rewrite', url, title: headline, cited: true }));
  const listed = new Set([addressKey(article.url)]);
  const sides = [...known, ...rewrites].filter(({ url }) => {
    const key = addressKey(url);
    return !listed.has(key) && listed.add(key);
  });
  return sides.toSorted((a, b) => Number(isKnown(b.url)) - Number(isKnown(a.url)));
}

const mostArticles = 12;

/** The list of articles with another one first, each once, of bounded length. A whole text outlives its preview. */
export function rememberArticle(read: readonly Article[], article: Article): Article[] {
  const before = read.find(({ key }) => key === article.key);
  const kept = before?.extent === 'whole' && article.extent === 'preview' ? before : article;
  return [kept, ...read.filter(({ key }) => key !== article.key)].slice(0, mostArticles);
}

/** The article at an address, where it was read already. */
export const articleAt = (read: readonly Article[], url: string): Article | undefined =>
  read.find((article) => sameAddress(article.url, url));
