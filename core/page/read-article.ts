import { type Article, type Block, type BlockRole, bodyBlocks } from '../article.ts';
import { type Language, nearestLanguage, tongueOf } from '../language.ts';
import type { Span } from '../span.ts';
import { canonicalAddress } from './address.ts';
import { isStamped, readByline } from './byline.ts';
import { findCitations } from './citation.ts';
import { detectLanguage } from './detect-language.ts';
import { findFurniture } from './furniture.ts';
import { firstWordsOf, headlineOf } from './headline.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';
import { findMirrorHead } from './mirror.ts';
import { originalAddress } from './original-address.ts';
import type { NotArticle, Page, PageBlock } from './page.ts';
import { readPublished } from './published.ts';
import { hostOf, type Identity, identify, isFrontPage, pathOf, placeInSite, type Site } from './site.ts';
import { isWall } from './wall.ts';

/** A page with what its JSON-LD says. */
interface Stated extends Page {
  stated: LinkedData[];
}

/**
 * Reads a page of a site as an article.
 *
 * @returns the article, or why the page is none
 */
export function readArticle(given: Page, site: Site): Article | NotArticle {
  if (given.text.length > mostText) return 'too-large';
  const read = { ...given, stated: readLinkedData(given.linkedData) };
  const { url, copy } = originalAddress(read);
  const identity = identify(url, site) ?? identityBySelf(read, url, site);
  const page = identity ? withoutStale(read, identity.key, site) : read;
  const [data] = page.stated;
  if (!identity || (identity.unsure && !data && page.metas['og:type'] !== 'article')) return 'not-an-article';
  const head = copy?.kind === 'github-mirror' ? findMirrorHead(page) : undefined;
  // What the mirror says of its page is its own file's name.
  const own = head ? { ...page, heading: head.headline, title: '', metas: {} } : page;
  const known = headlineOf(own, data?.headline, site);
  const blocks = rolesOf(page, known, head?.end ?? 0);
  const body = bodyBlocks({ blocks });
  const headline = known || firstWordsOf(page, body, head?.end);
  const bodyText = textsOf(page, body).join('\n');
  if (bodyText.length < leastText || isWall(bodyText)) return 'no-text';
  const inLanguage = detectLanguage(bodyText, languageHint(page, identity, site));
  if (!inLanguage) return 'unsupported-language';
  const furniture = textsOf(
    page,
    blocks.filter(({ role }) => role === 'furniture'),
  );
  const author = data?.author ?? page.metas.author ?? page.metas['article:author'];
  const line = head?.byline ?? furniture.find(isStamped);
  const datePublished = dateOf(page, data, url, line);
  const within = ({ start, end }: Span) => body.some((block) => block.start <= start && end <= block.end);
  return {
    ...{ key: identity.key, source: site.id, url, inLanguage, headline },
    byline: readByline(author, head?.byline ?? page.bylineText ?? line ?? '', furniture),
    ...(datePublished && { datePublished }),
    extent: isPreview(page, data, bodyText, site) ? 'preview' : 'whole',
    ...{ text: page.text, blocks, emphasis: page.bold.filter(within) },
    citations: findCitations(page, blocks, url),
    ...(copy && { copy }),
  };
}

const textsOf = (page: Page, spans: Span[]): string[] =>
  spans.map(({ start, end }) => page.text.slice(start, end));

/** Below this many letters a page shows no article but a picture, a video or a shell that is not filled. */
const leastText = 40;

/** Above this many letters a page is no article: twice the longest of more than a hundred thousand that were counted. */
const mostText = 500_000;

/** A page at an unknown address that says it is an article is one; its path and parameters are its identity. */
function identityBySelf(page: Stated, url: string, site: Site): Identity | undefined {
  const says = page.metas['og:type'] === 'article' || page.stated.length === 1;
  if (!says || isFrontPage(url) || !site.hosts.includes(hostOf(url))) return undefined;
  return { key: `${site.id}:page${placeInSite(url)}`, unsure: true };
}

/**
 * The page without metadata of another article: after a change of page without loading, a site may leave that
 * of the page before in place.
 */
function withoutStale(page: Stated, key: string, site: Site): Stated {
  const isOther = (url: string | undefined) => {
    const identity = url && identify(canonicalAddress(url), site);
    return identity ? !mayBeOne(identity.key, key) : undefined;
  };
  const stated = page.stated.filter(({ url, headline }) => {
    const other = isOther(url) ?? (page.heading && headline && !isSameTitle(headline, page.heading));
    return !other;
  });
  return { ...page, stated, metas: isOther(page.metas['og:url']) ? {} : page.metas };
}

/** False where two keys tell two articles apart; a page may name its address without parameters that lead to it as well. */
function mayBeOne(key: string, other: string): boolean {
  const [place, parameters] = partsOf(key);
  const [otherPlace, otherParameters] = partsOf(other);
  return (
    place === otherPlace && (parameters.isSubsetOf(otherParameters) || otherParameters.isSubsetOf(parameters))
  );
}

function partsOf(key: string): [place: string, parameters: Set<string>] {
  const [place = '', ...parameters] = key.split(/[?&]/);
  return [place, new Set(parameters)];
}

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isSameTitle(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [letters(a), letters(b)].toSorted((x, y) => x.length - y.length);
  return shorter.length > 0 && longer.includes(shorter);
}

const furnitureTags: Record<PageBlock['tag'], string> = {
  ...{ p: 'p', li: 'li', quote: 'quote', heading: 'h', table: 'p', caption: 'p' },
};

const roles: Record<PageBlock['tag'], BlockRole> = {
  ...{ p: 'paragraph', li: 'item', quote: 'quote', heading: 'heading', table: 'table', caption: 'caption' },
};

/** @param headEnd where the head ends that a copy put over the article; nothing in it tells of the lines below */
function rolesOf(page: Page, headline: string, headEnd: number): Block[] {
  const headLines = page.blocks.filter(({ end }) => end <= headEnd).length;
  const lines = page.blocks.slice(headLines).map(({ start, end, tag, link, bold, images }) => {
    const img = images > 0 ? 1 : 0;
    return { text: page.text.slice(start, end), tag: furnitureTags[tag], link, bold, img };
  });
  const furniture = findFurniture(headline, lines);
  return page.blocks.map(({ start, end, tag }, i) => {
    const isFurniture = i < headLines || furniture[i - headLines];
    return { start, end, role: tag !== 'caption' && isFurniture ? 'furniture' : roles[tag] };
  });
}

function languageHint(page: Page, { inLanguage }: Identity, site: Site): Language | undefined {
  const tag = page.lang ?? page.metas['og:locale'];
  const own = tag ? nearestLanguage(tag) : undefined;
  if (inLanguage && own && tongueOf(inLanguage) === tongueOf(own) && page.lang?.includes('Han')) return own;
  if (own && site.inLanguage.includes(own)) return inLanguage ?? own;
  return inLanguage ?? (tag && !own ? undefined : site.inLanguage[0]);
}

function dateOf(page: Page, data: LinkedData | undefined, url: string, byline: string | undefined) {
  const inPath = /-(\d{4}-\d\d-\d\d)-\d\d-\d\d-\d\d/.exec(pathOf(url))?.[1];
  const given = [data?.datePublished, page.metas['article:published_time'], page.dateText, inPath, byline];
  for (const text of given) {
    const date = text ? readPublished(text) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** A page is a preview where it says so, or where it is not free and breaks off. */
function isPreview(page: Page, data: LinkedData | undefined, bodyText: string, site: Site): boolean {
  if (page.preview || site.paywallWords?.test(page.text)) return true;
  return data?.isAccessibleForFree === false && /(?:\.\.\.|…)$/.test(bodyText);
}
