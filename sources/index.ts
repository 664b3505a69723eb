import type { Article } from '../core/article.ts';
import { unwrapAddress } from '../core/page/address.ts';
import { gnews, gnewsPages } from './gnews.ts';
import { nikkei, nikkeiPages } from './nikkei.ts';
import { nikkeiAsia, nikkeiAsiaPages } from './nikkei-asia.ts';
import { nikkeiChinese, nikkeiChinesePages } from './nikkei-chinese.ts';
import type { Source, SourcePages } from './source.ts';

/** Every source. */
export const sources: readonly Source[] = [gnews, nikkeiAsia, nikkeiChinese, nikkei];

/** The pages of every source. */
export const sourcePages: readonly SourcePages[] = [
  gnewsPages,
  nikkeiAsiaPages,
  nikkeiChinesePages,
  nikkeiPages,
];

/** The source with an id. */
export const sourceNamed = (id: string): Source | undefined => sources.find((source) => source.id === id);

/** What an article's site is called: the source's name, or its host where it is none of the sources. */
export const placeOf = ({ source, url }: Pick<Article, 'source' | 'url'>): string =>
  sourceNamed(source)?.name ?? URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;

/** The source of an address, unwrapped if it is a copy's; hosts are matched exactly. */
export const sourceOf = (url: string): Source | undefined => ownerOf(sources, url);

/** The pages that an address is one of, unwrapped if it is a copy's. */
export const pagesOf = (url: string): SourcePages | undefined => ownerOf(sourcePages, url);

function ownerOf<Owner extends SourcePages>(owners: readonly Owner[], url: string): Owner | undefined {
  const { url: inner, copy } = unwrapAddress(url);
  const host = copy?.kind === 'github-mirror' ? gnewsPages.hosts[0] : URL.parse(inner)?.hostname;
  return owners.find(({ hosts }) => host !== undefined && hosts.includes(host));
}
