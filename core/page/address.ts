/** How a page carries an article at an address that is not the article's own. */
export const copyKinds = ['wayback', 'archive-today', 'google-translate', 'github-mirror'] as const;

export type CopyKind = (typeof copyKinds)[number];

/** What is known of a copy. The words of a machine-translated copy are not the article's own. */
export interface Copy {
  kind: CopyKind;
  machineTranslated: boolean;
}

/** The address of an article, and the copy it was unwrapped from. */
export interface UnwrappedAddress {
  url: string;
  copy?: Copy;
}

/** What is used of the WHATWG `URL`, which every runtime has but the language's own types do not. */
interface Url {
  readonly href: string;
  protocol: string;
  readonly host: string;
  hostname: string;
  readonly pathname: string;
  search: string;
  hash: string;
  readonly searchParams: {
    get(name: string): string | null;
    sort(): void;
  };
}

declare const URL: { new (url: string): Url; parse(url: string): Url | null };

const waybackPath = /^\/web\/\d{0,14}(?:(?:id|if|im|js|cs|fr|mp)_)?\/(?!\*)(.+)$/;
const archiveHost = /^(?:www\.)?archive\.(?:ph|today|is|fo|md|li|vn)$/;
const archivePath = /^\/(?:o\/\w{4,10}|\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6}|newest|oldest)\/(.+)$/;
const mirrorPath =
  /^\/ourhimalayas\/txt\/(?:(?:blob|raw|refs\/heads)\/)?[\w.-]+\/(?:[\w.-]+\/)*?content\/gnews\/(?:\d+\/)*\d+\.md$/;
const legacyTranslators = new Set(['translate.google.com', 'translate.googleusercontent.com']);
const tracking = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|n_cid|unlock|_x_tr_\w+|ref|ref_src|source)$/i;

/**
 * The address inside a copy's address, however often it is wrapped. A copy whose address does not tell the
 * article's own (the GitHub mirror, a short archive.today link) keeps its address and is marked as a copy.
 *
 * @param url any text; what is no absolute address comes back as it is
 */
export function unwrapAddress(url: string): UnwrappedAddress {
  let unwrapped: UnwrappedAddress = { url };
  for (let depth = 0; depth < 8; depth++) {
    const layer = parse(unwrapped.url);
    const inner = layer && unwrapLayer(layer);
    if (!inner) return unwrapped;
    unwrapped = {
      url: inner.url,
      copy: {
        kind: unwrapped.copy?.kind ?? inner.kind,
        machineTranslated: unwrapped.copy?.machineTranslated || inner.kind === 'google-translate',
      },
    };
    if (parse(inner.url)?.href === layer.href) return unwrapped;
  }
  return unwrapped;
}

function unwrapLayer(layer: Url): { url: string; kind: CopyKind } | undefined {
  const { hostname, pathname, search, hash } = layer;
  const rest = pathname + search + hash;
  if (hostname === 'web.archive.org') {
    const inner = waybackPath.exec(rest)?.[1];
    return inner === undefined ? undefined : { url: restoreScheme(inner), kind: 'wayback' };
  }
  if (archiveHost.test(hostname)) {
    const inner = archivePath.exec(rest)?.[1];
    return { url: inner === undefined ? layer.href : restoreScheme(inner), kind: 'archive-today' };
  }
  if (hostname.endsWith('.translate.goog')) {
    return { url: decodeTranslateHost(layer), kind: 'google-translate' };
  }
  const translated = legacyTranslators.has(hostname) && layer.searchParams.get('u');
  if (translated) return { url: restoreScheme(translated), kind: 'google-translate' };
  const isMirror = hostname === 'github.com' || hostname === 'raw.githubusercontent.com';
  return isMirror && mirrorPath.test(pathname) ? { url: layer.href, kind: 'github-mirror' } : undefined;
}

/** `asia-nikkei-com.translate.goog`: a hyphen stands for a dot, two hyphens for a hyphen. */
function decodeTranslateHost(layer: Url): string {
  const original = new URL(layer.href);
  const encoded = layer.hostname.slice(0, -'.translate.goog'.length);
  original.hostname = encoded
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  dropParameters(original, /^_x_tr_/);
  return original.href;
}

/** Drops parameters by name, in the text: a content script in Firefox cannot go through `searchParams`. */
function dropParameters(address: Url, name: RegExp): void {
  const parameters = address.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !name.test(parameter.split('=', 1)[0]!)).join('&');
  // A question mark at the beginning is taken for the query's own, and one that belongs to it would be lost.
  address.search = kept && `?${kept}`;
}

/** An inner address may be percent-encoded, lack its scheme, or have lost a slash (`http:/x`). */
function restoreScheme(inner: string): string {
  const plain = /^https?%3a/i.test(inner) ? decodeOr(inner) : inner;
  const [, scheme, rest] = /^(?:(https?):\/*)?(.*)$/is.exec(plain) ?? [];
  return `${scheme?.toLowerCase() ?? 'https'}://${rest}`;
}

function decodeOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse(url: string): Url | undefined {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

/**
 * The address without a copy's wrapping, tracking parameters and fragment, over https; the text itself where
 * it is no absolute http address.
 */
export function canonicalAddress(url: string): string {
  const unwrapped = unwrapAddress(url).url;
  const address = parse(unwrapped);
  if (!address) return unwrapped;
  address.protocol = 'https:';
  address.hash = '';
  dropParameters(address, tracking);
  return address.href;
}

/** True where two addresses lead to one page. */
export const sameAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b);

/**
 * Equal for addresses that lead to one page: letter case, `www.`, a slash at the end, the order of parameters and
 * wrappings aside. For many addresses, which take long to compare by pairs.
 */
export function addressKey(url: string): string {
  const address = parse(canonicalAddress(url));
  if (!address) return url;
  address.searchParams.sort();
  const path = decodeOr(address.pathname).replace(/(?<=[^/])\/$/, '');
  return `${address.host.replace(/^www\./, '')}${path}${address.search}`.toLowerCase();
}

/**
 * The address that a dirty one was meant to be: `URL](URL`, escapes (`\_`, `&amp;`), and what a sentence or
 * Markdown left at its end (`**`, `。`, an unpaired bracket).
 *
 * @returns undefined where the text holds no http address
 */
export function mendAddress(text: string): string | undefined {
  const [found] = /https?:\/\/[^\s<>"“”「」『』【】（），。；！？、…]+/i.exec(text) ?? [];
  if (!found) return undefined;
  const [first = ''] = found.split(/\]\(|\)\[/, 1);
  const plain = trimEnd(first.replaceAll(/\\(?=[_*~#&()-])/g, '').replaceAll('&amp;', '&'));
  return parse(plain)?.href;
}

/** Without the marks of Markdown or of a sentence at the end, and without a bracket that was not opened. */
function trimEnd(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1]!;
    const unpaired = last === ')' && !address.slice(0, end).includes('(');
    if (!unpaired && !"*_]\\.,;:!?'|".includes(last)) break;
    end--;
  }
  return address.slice(0, end);
}

/** The addresses that stand bare in a text, mended, each with its place. A Han letter ends an address. */
export function findAddresses(text: string): { start: number; end: number; url: string }[] {
  return [...text.matchAll(/https?:\/\/[^\s\p{Script=Han}<>"“”「」『』【】（），。；！？、…]+/giu)].flatMap(
    (match) => {
      const url = mendAddress(match[0]);
      return url ? [{ start: match.index, end: match.index + match[0].length, url }] : [];
    },
  );
}
