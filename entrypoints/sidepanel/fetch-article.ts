import type { Article } from '../../core/article.ts';
import {
  charsetOf,
  isMoved,
  largestPage,
  type OtherSideFailure,
  type OtherSideResult,
  patience,
  refuseAnswer,
} from '../../core/comparison/other-side.ts';
import { originalAddress } from '../../core/page/original-address.ts';
import { readArticle } from '../../core/page/read-article.ts';
import { unknownSite } from '../../core/page/unknown-site.ts';
import { extractPage } from '../../extraction/extract.ts';
import { parsedRenderer } from '../../extraction/parsed-rendering.ts';
import { sourceOf } from '../../sources/index.ts';

/**
 * Fetches one page, without cookies and referrer, and reads it as an article. The site must be permitted. What a
 * page's scripts would add is not there; nothing of it is run, and none of its pictures is loaded.
 */
export async function fetchArticle(url: string): Promise<OtherSideResult> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    const contentType = response.headers.get('content-type') ?? '';
    const length = Number(response.headers.get('content-length') ?? 0);
    const failed = refuseAnswer({
      asked: url,
      final: response.url,
      status: response.status,
      contentType,
      length,
    });
    if (failed) {
      await response.body?.cancel();
      return { failed };
    }
    const bytes = await readBytes(response, largestPage);
    return bytes ? readPage(decode(bytes, contentType), url, response.url) : { failed: 'too-large' };
  } catch {
    return { failed: signal.aborted ? 'timed-out' : 'not-reachable' };
  }
}

/** A body up to a number of bytes; undefined where it is longer, and the rest is not waited for. */
async function readBytes(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function decode(bytes: Uint8Array, contentType: string): string {
  try {
    return new TextDecoder(charsetOf(contentType, bytes.subarray(0, 1024))).decode(bytes);
  } catch {
    // An encoding that no browser knows is most likely a slip in the markup.
    return new TextDecoder().decode(bytes);
  }
}

function readPage(markup: string, asked: string, final: string): OtherSideResult {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const source = sourceOf(final);
  const { page } = extractPage(parsed, parsedRenderer(), source?.selectors, final);
  const article: Article | OtherSideFailure = readArticle(
    page,
    source ?? unknownSite(originalAddress(page).url),
  );
  if (typeof article !== 'string') return { got: article };
  return {
    failed: article === 'not-an-article' && isMoved(asked, page.canonical ?? final) ? 'moved' : article,
  };
}
