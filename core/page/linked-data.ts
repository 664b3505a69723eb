/** What JSON-LD says of an article (schema.org). */
export interface LinkedData {
  headline?: string;
  datePublished?: string;
  author?: string;
  url?: string;
  isAccessibleForFree?: boolean;
}

/** An article's own is a hundredth of this, and among the first. */
const [mostScripts, longestScript] = [20, 200_000];

/**
 * The picked fields of all that describes an article in scripts of JSON-LD; what does not parse, or is far too much, is
 * passed over.
 */
export function readLinkedData(scripts: readonly string[]): LinkedData[] {
  const read = scripts.slice(0, mostScripts).filter(({ length }) => length <= longestScript);
  return read.flatMap((script) => {
    try {
      return itemsOf(JSON.parse(script)).flatMap(pickFields);
    } catch {
      return [];
    }
  });
}

type Item = Record<string, unknown>;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

const itemsOf = (data: unknown): Item[] =>
  listOf(data)
    .filter((item): item is Item => typeof item === 'object' && item !== null)
    .flatMap((item) => [item, ...(listOf(item['@graph']) as Item[])]);

function pickFields(item: Item): LinkedData[] {
  if (!listOf(item['@type']).some((name) => /Article$|Posting$|^Report$/.test(String(name)))) return [];
  const field = (value: unknown, inner: string): string | undefined => {
    const text = typeof value === 'object' && value !== null ? (value as Item)[inner] : value;
    return typeof text === 'string' && text.trim() ? text.trim() : undefined;
  };
  const authors = listOf(item.author).flatMap((author) => field(author, 'name') ?? []);
  const picked = {
    headline: field(item.headline, '@value'),
    datePublished: field(item.datePublished, '@value'),
    url: field(item.url, '@id') ?? field(item.mainEntityOfPage, '@id'),
    author: authors.join(', ') || undefined,
    isAccessibleForFree:
      item.isAccessibleForFree === undefined ? undefined : /^true$/i.test(String(item.isAccessibleForFree)),
  };
  return [Object.fromEntries(Object.entries(picked).filter(([, value]) => value !== undefined))];
}
