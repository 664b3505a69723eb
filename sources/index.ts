import type { Article } from '../core/article.ts';
import { unwrapAddress } from '../core/page/address.ts';
import { gnews } from './gnews.ts';
import { nikkei } from './nikkei.ts';
import { nikkeiAsia } from './nikkei-asia.ts';
import { nikkeiChinese } from './nikkei-chinese.ts';
import type { Source } from './source.ts';

/** Every source. */
export const sources: readonly Source[] = [gnews, nikkeiAsia, nikkeiChinese, nikkei];

/** The source with an id. */
export const sourceNamed = (id: string): Source | undefined => sources.find((source) => source.id === id);

/** What an article's site is called: the source's name, or its host where it is none of the sources. */
export const placeOf = ({ source, url }: Pick<Article, 'source' | 'url'>): string =>
  sourceNamed(source)?.name ?? URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;

/** The source of an address, unwrapped if it is a copy's; hosts are matched exactly. */
export function sourceOf(url: string): Source | undefined {
  const { url: inner, copy } = unwrapAddress(url);
  if (copy?.kind === 'github-mirror') return gnews;
  const host = URL.parse(inner)?.hostname;
  return sources.find(({ hosts }) => host !== undefined && hosts.includes(host));
}
