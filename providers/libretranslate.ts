import * as v from 'valibot';
import type { Draft } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { isInLanguage } from '../core/model/written-draft.ts';
import { translateDraft } from '../core/translated-draft.ts';
import { BriefRefused, type DraftRequest, defineProvider, type Provider } from './provider.ts';
import {
  type Answer,
  ask,
  errorIn,
  faultOf,
  type Patience,
  type Server,
  serverOf,
  usualPatience,
} from './server.ts';

/** What the versions of LibreTranslate call our languages: `zh-Hans` and `zh-Hant` newer ones, `zh` and `zt` older ones. */
const codes: Record<Language, readonly string[]> = {
  en: ['en'],
  'zh-Hans': ['zh-Hans', 'zh', 'zh-CN'],
  'zh-Hant': ['zh-Hant', 'zt', 'zh-TW'],
  ja: ['ja'],
};

/** What is sent at a time, at most. A server may allow less, and says so. */
const batch = { texts: 20, characters: 2000 };
/** A translation is no longer than so many times its text, and some more. */
const longest = { times: 12, more: 200 };

/** The deterministic reading, translated sentence by sentence by a LibreTranslate server. */
export const createProvider = (patience: Patience): Provider =>
  defineProvider({
    id: 'libretranslate',
    makeDraft: (request) => makeDraft(request, patience),
    testConnection: (request) => testConnection(serverOf(request, patience)),
  });

export default createProvider(usualPatience);

async function makeDraft(request: DraftRequest, patience: Patience): Promise<Draft> {
  const server = serverOf(request, patience);
  const { article, reading, language, onProgress } = request;
  if (!reading?.claims.length) throw new BriefRefused('no-claims');
  const pair = pairOf(await languagesOf(server), article.inLanguage, language);
  const draft = await translateDraft(
    { article, reading, language },
    async (texts) => {
      const translated: string[] = [];
      for (const some of batchesOf(texts)) translated.push(...(await translate(server, pair, some)));
      return translated;
    },
    (soFar) => onProgress?.({ step: 'writing', draft: soFar }),
  );
  if (!draft || !isInLanguage(draft)) throw new BriefRefused('not-as-asked');
  return { ...draft, sent: { ...server.sent } };
}

/** Whether the server translates at all, and whether it accepts the key: one word of our own is translated. */
async function testConnection(server: Server): Promise<{ models: string[] }> {
  for (const { code, targets } of await languagesOf(server)) {
    const target = targets?.find((other) => other !== code);
    if (!target) continue;
    await translate(server, { source: code, target }, ['Hello']);
    return { models: [] };
  }
  throw new BriefRefused('unsupported-language');
}

interface Pair {
  source: string;
  target: string;
}

const languageList = v.array(v.object({ code: v.string(), targets: v.nullish(v.array(v.string())) }));

async function languagesOf(server: Server): Promise<v.InferOutput<typeof languageList>> {
  const answer = await ask(server, { path: '/languages' });
  return read(answer, languageList, server);
}

/** What the server calls two languages, where it translates one into the other. */
function pairOf(known: v.InferOutput<typeof languageList>, from: Language, to: Language): Pair {
  const among = (names: readonly string[], list: readonly string[]): string | undefined =>
    names.flatMap((name) => list.filter((code) => code.toLowerCase() === name.toLowerCase()))[0];
  const all = known.map(({ code }) => code);
  const source = among(codes[from], all);
  const targets = known.find(({ code }) => code === source)?.targets ?? all;
  const target = among(codes[to], targets);
  if (!source || !target) throw new BriefRefused('unsupported-language');
  return { source, target };
}

function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    characters += text.length;
    if (characters > batch.characters || batches.at(-1)!.length >= batch.texts) {
      batches.push([]);
      characters = text.length;
    }
    batches.at(-1)!.push(text);
  }
  return batches;
}

const translation = v.object({ translatedText: v.union([v.string(), v.array(v.unknown())]) });

/** Some texts at once; where that is more than the server takes, half of them at a time. */
async function translate(server: Server, pair: Pair, texts: readonly string[]): Promise<string[]> {
  const { key } = server.connection;
  const answer = await ask(server, {
    path: '/translate',
    body: { q: texts, ...pair, format: 'text', ...(key && { api_key: key }) },
    characters: texts.reduce((sum, { length }) => sum + length, 0),
  });
  if (texts.length > 1 && answer.status === 400 && reasonOf(answer, server) === 'too-long') {
    const half = Math.ceil(texts.length / 2);
    const first = await translate(server, pair, texts.slice(0, half));
    return [...first, ...(await translate(server, pair, texts.slice(half)))];
  }
  const { translatedText } = read(answer, translation, server);
  const items = Array.isArray(translatedText) ? translatedText : [translatedText];
  const translated = items.filter(
    (item, i): item is string =>
      typeof item === 'string' &&
      item.trim() !== '' &&
      item.length <= (texts[i]?.length ?? 0) * longest.times + longest.more,
  );
  if (items.length !== texts.length || translated.length !== texts.length)
    throw new BriefRefused('not-as-asked');
  return translated;
}

function read<T>(answer: Answer, schema: v.GenericSchema<unknown, T>, server: Server): T {
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    value = undefined;
  }
  const { success, output } = v.safeParse(schema, value);
  if (answer.status < 300 && success) return output;
  const { detail } = faultOf(answer, server);
  throw new BriefRefused(reasonOf(answer, server), detail);
}

/** LibreTranslate answers 400 or 403 where the key is missing or wrong, and 400 for a language that it does not have. */
function reasonOf(answer: Answer, server: Server): BriefRefused['reason'] {
  const said = errorIn(answer.text);
  if (/api key/i.test(said)) return 'unauthorised';
  if (/is not (?:supported|available as a target)/i.test(said)) return 'unsupported-language';
  const isError = answer.status >= 300 || /"error"/.test(answer.text);
  return isError ? faultOf(answer, server).reason : 'not-the-protocol';
}
