import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A server on the loopback interface that speaks the protocols of servers of models, for tests: chat completions with
 * and without server-sent events, the list of models, and LibreTranslate. It is no model: what it answers is made from
 * the numbered sentences that it is sent, by a table or a function of the test's. It misbehaves on demand.
 */
export interface ModelServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Every request, in order. */
  requests: Recorded[];
  /** What goes wrong with the next requests to complete or translate, one each; nothing once it is empty. */
  faults: Fault[];
  /** What goes wrong with each request for models or languages. */
  listFault: Fault | undefined;
  /** A sentence of the article or a text to translate, in the language that is asked for. */
  translate(text: string): string;
  /** The model's whole reply. */
  write(asked: Asked): unknown;
  /** How many tokens of a prompt it says that it read. */
  countTokens(prompt: string): number;
  models: string[];
  /** Asked for in the header, or by LibreTranslate in the body. */
  key: string | undefined;
  /** Origins that begin so are answered as Ollama answers those that it does not know: 403. A GET names no origin. */
  forbiddenOrigin: string | undefined;
  languages: { code: string; targets: string[] }[];
  /** The most texts, and characters of one text, that are translated at once. */
  limits: { texts: number; characters: number };
  close(): Promise<void>;
}

export interface Recorded {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what was sent, whatever that is.
  body: any;
}

/** What a model is asked for, as far as its prompt says. */
export interface Asked {
  headline: string;
  /** By their numbers. */
  sentences: Map<number, string>;
  mostClaims: number;
  messages: { role: string; content: string }[];
}

/** A status with a body and headers, or a way to go wrong that a test names. */
export type Fault =
  | { status: number; body: unknown; headers?: Record<string, string> }
  /** Never answers. */
  | 'silent'
  /** Begins, and never goes on. */
  | 'stalled'
  /** Breaks the connection in the middle. */
  | 'broken'
  /** Ends in the middle, as if it were the end. */
  | 'ends-early'
  /** A character every few milliseconds. */
  | 'slow'
  | 'html'
  /** Ten megabytes, in events, in one line of an event, or as one object. */
  | 'huge'
  | 'huge-line'
  | 'huge-object'
  | 'events-of-no-json'
  | 'error-in-stream'
  | 'finish-length'
  | 'no-stream'
  /** Sends comments and another event before, as gateways do, and no usage. */
  | 'comments'
  /** The model's reply in a fenced block, or after its thinking, in the text or beside it. */
  | 'fenced'
  | 'thinking'
  | 'reasoning'
  | 'redirect';

/** @param port a free one by default */
export async function startModelServer(port = 0): Promise<ModelServer> {
  const server = createServer();
  const running: ModelServer = {
    origin: '',
    requests: [],
    faults: [],
    listFault: undefined,
    translate: (text) => `(${text})`,
    write: (asked) => replyTo(running, asked),
    countTokens: ({ length }) => Math.ceil(length / 2),
    models: ['small', 'large'],
    key: undefined,
    forbiddenOrigin: undefined,
    languages: ['en', 'ja', 'zh', 'zt'].map((code) => ({ code, targets: ['en', 'ja', 'zh', 'zt'] })),
    limits: { texts: 1000, characters: 100_000 },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  server.on('request', (request, response) => void answer(running, request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  running.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return running;
}

/** A reply as it was asked for: every sentence a claim, up to as many as may be, the first one the summary. */
function replyTo({ translate }: ModelServer, { headline, sentences, mostClaims }: Asked): unknown {
  const claims = [...sentences].slice(0, mostClaims).map(([number, text]) => ({
    text: translate(text),
    who: '',
    kind: 'event',
    sentences: [number],
  }));
  return {
    headline: translate(headline),
    summary: claims.slice(0, 1).map(({ text, sentences: cited }) => ({ text, sentences: cited })),
    claims,
  };
}

async function answer(
  server: ModelServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').replace(/\?.*$/, '');
  const text = await textOf(request);
  const body = text === '' ? undefined : JSON.parse(text);
  const { origin } = request.headers;
  response.setHeader('access-control-allow-origin', origin ?? '*');
  response.setHeader('access-control-allow-headers', 'authorization, content-type');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  server.requests.push({ method: request.method!, path: request.url!, headers: request.headers, body });
  if (server.forbiddenOrigin && origin?.startsWith(server.forbiddenOrigin)) {
    return void response.writeHead(403).end();
  }
  const isList = request.method === 'GET';
  const fault = isList ? server.listFault : server.faults.shift();
  if (fault !== undefined && goWrong(fault, response)) return;
  const isOpenAi = path.startsWith('/v1/');
  if (isOpenAi && server.key && request.headers.authorization !== `Bearer ${server.key}`) {
    return json(response, 401, {
      error: { message: `Incorrect API key provided: ${request.headers.authorization}` },
    });
  }
  if (isList && path === '/v1/models') {
    return json(response, 200, {
      object: 'list',
      data: server.models.map((id) => ({ id, object: 'model' })),
    });
  }
  if (isList && path === '/languages') return json(response, 200, server.languages);
  if (!isList && path === '/v1/chat/completions') return chat(server, body, response, fault);
  if (!isList && path === '/translate') return json(response, ...translationOf(server, body));
  json(response, 404, { error: `no such page: ${path}` });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const pause = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));

const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
const chunk = (content: string): unknown => ({
  choices: [{ index: 0, delta: { content }, finish_reason: null }],
});

/** Whether a fault has answered already; the others are ways to write a completion. */
function goWrong(fault: Fault, response: ServerResponse): boolean {
  if (typeof fault === 'object') {
    const { status, body, headers } = fault;
    const isText = typeof body === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers });
    response.end(isText ? body : JSON.stringify(body));
    return true;
  }
  const megabyte = 'a'.repeat(1_000_000);
  switch (fault) {
    case 'silent':
      return true;
    case 'html':
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><p>Sign in to the network');
      return true;
    case 'redirect':
      response.writeHead(302, { location: '/elsewhere' }).end();
      return true;
    case 'huge':
      for (let i = 0; i < 10; i++) response.write(event({ choices: [], reasoning: megabyte }));
      response.end('data: [DONE]\n\n');
      return true;
    case 'huge-line':
      response.write('data: "');
      for (let i = 0; i < 10; i++) response.write(megabyte);
      response.end();
      return true;
    case 'huge-object':
      response.write('{"choices":[{"message":{"content":"');
      for (let i = 0; i < 10; i++) response.write(megabyte);
      response.end('"}}]}');
      return true;
    case 'events-of-no-json':
      response.end('data: hello\n\n');
      return true;
    case 'error-in-stream':
      response.write(event(chunk('{"headline"')));
      response.end(event({ error: { message: 'The model has crashed', code: 500 } }));
      return true;
    default:
      return false;
  }
}

interface ChatBody {
  model: string;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  messages: { role: string; content: string }[];
}

async function chat(
  server: ModelServer,
  body: ChatBody,
  response: ServerResponse,
  fault?: Fault,
): Promise<void> {
  if (!server.models.includes(body.model)) {
    return json(response, 404, {
      error: { message: `model '${body.model}' not found, try pulling it first` },
    });
  }
  if (body.messages.length === 0)
    return json(response, 400, { error: { message: "[] is too short - 'messages'" } });
  const reply = server.write(askedOf(body.messages));
  const written = typeof reply === 'string' ? reply : JSON.stringify(reply);
  const content =
    fault === 'fenced'
      ? `Here you are:\n\`\`\`json\n${written}\n\`\`\``
      : fault === 'thinking'
        ? `<think>\nWhat does {"claims": [] } mean?\n</think>\n${written}`
        : written;
  const prompt = body.messages.map((message) => message.content).join('');
  const usage = { prompt_tokens: server.countTokens(prompt), completion_tokens: content.length };
  if (fault === 'no-stream' || !body.stream) {
    const message = { role: 'assistant', content };
    return json(response, 200, { choices: [{ index: 0, message, finish_reason: 'stop' }], usage });
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (fault === 'comments') response.write(': processing\n\nevent: ping\ndata: {}\n\n');
  if (fault === 'reasoning') {
    response.write(event({ choices: [{ index: 0, delta: { content: '', reasoning: 'Let me {see}.' } }] }));
  }
  const pieces = content.match(/[\s\S]{1,12}/gu) ?? [];
  for (const [i, piece] of pieces.entries()) {
    if (i > pieces.length / 2) {
      if (fault === 'stalled') return;
      if (fault === 'broken') {
        await pause(20);
        return void response.destroy();
      }
      if (fault === 'ends-early') return void response.end();
    }
    response.write(event(chunk(piece)));
    if (fault === 'slow') await pause(3);
  }
  const finish_reason = fault === 'finish-length' ? 'length' : 'stop';
  response.write(event({ choices: [{ index: 0, delta: {}, finish_reason }] }));
  if (body.stream_options?.include_usage && fault !== 'comments')
    response.write(event({ choices: [], usage }));
  response.end('data: [DONE]\n\n');
}

/** What the prompt has of the article, read as a model would have to: by its numbered lines. */
function askedOf(messages: Asked['messages']): Asked {
  const user = messages.at(-1)?.content ?? '';
  return {
    headline: /^headline: (.*)$/mu.exec(user)?.[1] ?? '',
    sentences: new Map([...user.matchAll(/^\[(\d+)\] (.*)$/gmu)].map((line) => [Number(line[1]), line[2]!])),
    mostClaims: Number(/at most (\d+) claims/.exec(user)?.[1] ?? 0),
    messages,
  };
}

interface TranslateBody {
  q: string | string[];
  source: string;
  target: string;
  api_key?: string;
}

/** The status and body that a request for a translation is answered with. */
function translationOf(
  { key, limits, languages, translate }: ModelServer,
  body: TranslateBody,
): [number, unknown] {
  const error = (status: number, message: string): [number, unknown] => [status, { error: message }];
  if (key && !body.api_key) return error(400, 'Visit https://translate.example.org to get an API key');
  if (key && body.api_key !== key) return error(403, 'Invalid API key');
  const texts = typeof body.q === 'string' ? [body.q] : body.q;
  const longest = Math.max(...texts.map((text) => text.length));
  const exceeds = (size: number, limit: number) =>
    error(400, `Invalid request: request (${size}) exceeds text limit (${limit})`);
  if (texts.length > limits.texts) return exceeds(texts.length, limits.texts);
  if (longest > limits.characters) return exceeds(longest, limits.characters);
  const source = languages.find(({ code }) => code === body.source);
  if (!source) return error(400, `${body.source} is not supported`);
  if (!source.targets.includes(body.target)) return error(400, `${body.target} is not supported`);
  const translated = texts.map((text) => translate(text));
  return [200, { translatedText: typeof body.q === 'string' ? translated[0] : translated }];
}
