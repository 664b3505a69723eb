import type { Sent } from '../core/brief.ts';
import { plainText } from '../core/plain-text.ts';
import { isThisMachine } from '../core/server-address.ts';
import type { Connection } from '../core/settings.ts';
import { BriefRefused, type DraftRequest } from './provider.ts';

/** How long a server is waited for, in milliseconds, and how often it is asked. */
export interface Patience {
  /** For the first byte of an answer: a model on the reader's own machine is loaded and reads the prompt meanwhile. */
  first: number;
  /** For the first byte of a list, which takes no thinking. */
  list: number;
  /** For each further one. */
  stall: number;
  /** For the whole answer. */
  whole: number;
  /** How often at most, where it is busy or fails. */
  tries: number;
  /** Before the second try; then four times as long each time, unless the server says how long. */
  pause: number;
  /** Longer than this is not waited, whatever the server says. */
  longestPause: number;
}

export const usualPatience: Patience = {
  first: 300_000,
  list: 20_000,
  stall: 90_000,
  whole: 1_200_000,
  tries: 3,
  pause: 1_000,
  longestPause: 60_000,
};

/** A server of the reader's choice, and what it may be asked with. */
export interface Server {
  connection: Connection;
  fetch: typeof globalThis.fetch;
  signal: AbortSignal | undefined;
  patience: Patience;
  /** All that was sent to it for one draft; counted on with each request. */
  sent: Sent;
  /** Told of it as it grows. */
  onSent?(sent: Sent): void;
}

/** What a server is asked: a GET, or a POST where there is a body. */
export interface Question {
  /** Below the server's address, for example `/models`. */
  path: string;
  body?: unknown;
  /** How many characters of an article it has. */
  characters?: number;
  headers?: Record<string, string>;
  /** The most bytes of an answer that are read. */
  most?: number;
  /** Told of each piece of a good answer as it comes. */
  onText?(piece: string): void;
}

/** What a server answered. */
export interface Answer {
  status: number;
  text: string;
}

const mostBytes = 2_000_000;
/** An answer of an error is read no further than this. */
const mostOfError = 64_000;
const longestDetail = 200;

/** The server of a request, where one is set up and may be asked; throws BriefRefused otherwise. */
export function serverOf(
  {
    connection,
    fetch,
    signal,
    onProgress,
  }: Pick<DraftRequest, 'connection' | 'fetch' | 'signal' | 'onProgress'>,
  patience: Patience,
): Server {
  if (!connection || !addressOf(connection)) throw new BriefRefused('not-set-up');
  if (!fetch) throw new BriefRefused('not-allowed');
  // A header holds no other characters, and the browser would quote the key in its error.
  if (connection.key && !/^[\x21-\x7e]+$/.test(connection.key)) throw new BriefRefused('unauthorised');
  const sent = { ...sentTo({ connection }), characters: 0 };
  return {
    connection,
    fetch,
    signal,
    patience,
    sent,
    onSent: (sent) => onProgress?.({ step: 'sending', sent }),
  };
}

const addressOf = ({ address }: Connection): URL | undefined => {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.username + url.password === '' ? url : undefined;
};

/** To whom something is sent. */
export function sentTo({ connection }: Pick<Server, 'connection'>): Pick<Sent, 'to' | 'local'> {
  const { origin } = addressOf(connection)!;
  return { to: origin, local: isThisMachine(origin) };
}

/**
 * Asks a server, again where it is busy or fails for now, and reads what it answers, good or bad. Nothing but the question
 * goes out: no cookies, no referrer, no redirect.
 *
 * @throws BriefRefused where there is no answer: unreachable, timed-out, cancelled, cut-off, too-large
 */
export async function ask(server: Server, question: Question): Promise<Answer> {
  const { patience, signal } = server;
  let pause = patience.pause;
  for (let attempt = 1; ; attempt++) {
    const { retryAfter, ...answer } = await askOnce(server, question);
    const wait = retryAfter ?? pause;
    if (!isPassing(answer) || attempt >= patience.tries || wait > patience.longestPause) return answer;
    await sleep(wait, signal);
    pause *= 4;
  }
}

/** Whether another try may fare better. A quota that is used up does not come back while one waits. */
const isPassing = ({ status, text }: Answer): boolean =>
  (status === 429 && !/insufficient_quota/.test(text)) ||
  (status >= 500 && status !== 501 && reasonOf(status, errorIn(text)) === 'server-error');

/** Counts what goes out, or that no answer came to it. */
function countSent({ sent, onSent }: Server, more: Pick<Sent, 'unsure'> & { characters?: number }): void {
  sent.characters += more.characters ?? 0;
  if (more.unsure) sent.unsure = true;
  onSent?.({ ...sent });
}

async function askOnce(server: Server, question: Question): Promise<Answer & { retryAfter?: number }> {
  const { connection, fetch, signal, patience } = server;
  const impatience = new AbortController();
  const signals = [impatience.signal, AbortSignal.timeout(patience.whole), ...(signal ? [signal] : [])];
  const stop = AbortSignal.any(signals);
  const first = question.body === undefined ? patience.list : patience.first;
  let timer = setTimeout(() => impatience.abort(), first);
  let hasBegun = false;
  if (!stop.aborted) countSent(server, question);
  try {
    const response = await fetch(endpointOf(connection, question.path), requestOf(question, stop));
    let bytes = 0;
    let text = '';
    const most = response.ok ? (question.most ?? mostBytes) : mostOfError;
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => impatience.abort(), patience.stall);
      hasBegun = true;
      bytes += read.value.byteLength;
      if (bytes > most && response.ok) throw new BriefRefused('too-large');
      const piece = decoder.decode(read.value, { stream: true });
      text += piece;
      if (response.ok) question.onText?.(piece);
      if (bytes > most) break;
    }
    const after = retryAfter(response.headers.get('retry-after'));
    return { status: response.status, text, ...(after !== undefined && { retryAfter: after }) };
  } catch (error) {
    if (error instanceof BriefRefused) throw error;
    if (signal?.aborted) throw new BriefRefused('cancelled');
    if (stop.aborted) throw new BriefRefused('timed-out');
    if (!hasBegun && question.characters) countSent(server, { unsure: true });
    throw new BriefRefused(hasBegun ? 'cut-off' : 'unreachable');
  } finally {
    clearTimeout(timer);
    impatience.abort();
  }
}

/** An address with a path below it; a query that the address has stays. */
function endpointOf(connection: Connection, path: string): string {
  const url = addressOf(connection)!;
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  url.hash = '';
  return url.href;
}

const requestOf = ({ body, headers }: Question, signal: AbortSignal): RequestInit => ({
  method: body === undefined ? 'GET' : 'POST',
  headers: {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  signal,
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
});

/** The pause that a server asks for, in milliseconds: it gives seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const pause = /^\s*\d+(?:\.\d+)?\s*$/.test(header)
    ? Number(header) * 1000
    : Date.parse(header) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

function sleep(duration: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      clearTimeout(timer);
      reject(new BriefRefused('cancelled'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', cancel);
      resolve();
    }, duration);
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}

/** What a server says of an error, in the ways that servers say it; empty for a page of HTML. */
export function errorIn(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return /^\s*</.test(text) ? '' : text;
  }
  for (let depth = 0; depth < 3 && typeof value === 'object' && value !== null; depth++) {
    const levels = value as Record<string, unknown>;
    value = ['error', 'message', 'detail', 'msg', '0'].map((name) => levels[name]).find(Boolean);
  }
  return typeof value === 'string' ? value : '';
}

const tooLong =
  /context.{0,9}(?:length|size|window|exceed|shift)|exceeds?\b.{0,40}\b(?:context|tokens?|limit)|too (?:long|many tokens)|maximum (?:prompt|input) length/i;
const noModel =
  /model\b.{0,80}?\b(?:not (?:found|exist|loaded|available)|(?:doesn.t|does not) exist|unknown|is invalid)|(?:invalid|unknown|no such) model|no models? (?:loaded|found)/i;

/** The refusal that a server's error comes to, with its own words. */
export const faultOf = ({ status, text }: Answer, server: Pick<Server, 'connection'>): BriefRefused =>
  new BriefRefused(reasonOf(status, errorIn(text)), detailOf(errorIn(text), server));

/** A server's own words for the reader: short, plain, and without the key that it may quote. */
export function detailOf(
  said: string,
  { connection: { key } }: Pick<Server, 'connection'>,
): string | undefined {
  const plain = plainText(said);
  const masked = (key ? plain.replaceAll(key, '…') : plain).replace(/\b(bearer\s+|sk-)[\w.*-]+/giu, '$1…');
  const detail = masked.length > longestDetail ? `${masked.slice(0, longestDetail)}…` : masked;
  return detail || undefined;
}

function reasonOf(status: number, said: string): BriefRefused['reason'] {
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'busy';
  if (status === 413 || tooLong.test(said)) return 'too-long';
  if (noModel.test(said)) return 'no-model';
  if (status === 404 || status === 405 || /unexpected endpoint/i.test(said)) return 'not-found';
  if (status === 408) return 'timed-out';
  return status >= 500 ? 'server-error' : 'failed';
}
