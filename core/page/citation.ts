import type { Block, Citation } from '../article.ts';
import { addressKey, canonicalAddress, findAddresses, mendAddress } from './address.ts';
import { findCitationLabel } from './furniture.ts';
import { pictureWords } from './furniture-words.ts';
import type { Page, PageLink } from './page.ts';
import { hostOf } from './site.ts';

/** Where people are followed and chats are joined, on pages of every site; no source unless so labelled. */
const networks =
  /(?:^|\.)(?:discord\.(?:gg|com)|gettr\.com|gtv\.org|gtv1\.org|twitter\.com|x\.com|youtube\.com|youtu\.be|facebook\.com|instagram\.com|t\.me|telegram\.(?:me|org)|linkedin\.com|line\.me|whatsapp\.com|wa\.me|weibo\.com|pinterest\.com|reddit\.com|parler\.com|rumble\.com|odysee\.com|tiktok\.com|rolfoundation\.org|rolsociety\.org|himalayaexchange\.com|hatena\.ne\.jp|getpocket\.com)$/;

/** Paths of single posts and videos, which may be a source; those of accounts and invitations are none. */
const post = /\/(?:status|watch|post|video|videos|shorts|live|streaming|embed)\b|youtu\.be\//;

const picture = new RegExp(pictureWords, 'iu');

/**
 * The links that an article gives as its sources, in order, each once: those of lines with a label (新闻链接:),
 * of the lines under a label that stands alone, and other links to foreign hosts. Links to the article's own
 * site, to accounts in networks and to where a picture was taken from are none.
 */
export function findCitations(page: Page, blocks: readonly Block[], url: string): Citation[] {
  const own = [siteOf(url), siteOf(page.url)];
  const citations = new Map<string, Citation>();
  let standing: string | undefined;
  for (const block of blocks) {
    const text = page.text.slice(block.start, block.end);
    const found = block.role === 'furniture' ? findCitationLabel(text) : undefined;
    const isPicture = block.role === 'caption' || (text.length < 60 && picture.test(text));
    const links = isPicture ? [] : linksOf(page, block);
    if (found) standing = found.label;
    else if (links.length === 0 || block.role !== 'furniture') standing = undefined;
    for (const link of links) {
      const href = mendAddress(decodeDirt(link.href));
      const address = href && canonicalAddress(href);
      if (!address || !isCitation(address, own, standing !== undefined)) continue;
      const key = addressKey(address);
      if (citations.has(key)) continue;
      const title = titleOf(page.text.slice(link.start, link.end));
      citations.set(key, { url: address, ...(title && { title }), ...(standing && { label: standing }) });
    }
  }
  return [...citations.values()];
}

/** A link's words where they name what it leads to: neither its address nor the label alone. */
function titleOf(words: string): string | undefined {
  const title = words.trim();
  const label = findCitationLabel(title)?.label;
  const isLabel = label !== undefined && title.length <= label.length + 3;
  return isLabel || /^(?:https?:|www\.)/i.test(title) ? undefined : title;
}

/** The links of a block, and the addresses that stand in it without one. */
function linksOf(page: Page, block: Block): PageLink[] {
  const links = page.links.filter(({ start, end }) => block.start <= start && end <= block.end);
  const bare = findAddresses(page.text.slice(block.start, block.end))
    .map(({ start, end, url }) => ({ start: block.start + start, end: block.start + end, href: url }))
    .filter((found) => !links.some(({ start, end }) => start < found.end && found.start < end));
  return [...links, ...bare].sort((a, b) => a.start - b.start);
}

/** A parser of addresses encodes the dirt that it meets. */
const decodeDirt = (href: string) =>
  href
    .replace(/%5D\(/i, '](')
    .replaceAll(/%5C(?=[_*~#&-])/gi, '')
    .replace(/(?:%E3%80%82|%EF%BC%8[9C]|%E2%80%9D)+$/i, '');

function isCitation(address: string, own: string[], labelled: boolean): boolean {
  const site = siteOf(address);
  if (own.includes(site)) return false;
  return !networks.test(site) || (labelled && post.test(address));
}

/** The host without `www.`; those that GNews keeps for tests and pictures are GNews. */
const siteOf = (url: string): string => hostOf(url).replace(/^www\.|^(?:test|assets)\.(?=gnews\.org$)/, '');
