import type { Article } from '../core/article.ts';
import type { Draft } from '../core/brief.ts';
import { nearestLanguage, tongueOf, translatorTag } from '../core/language.ts';
import { citedSummary } from '../core/model/cited-summary.ts';
import { partsOf } from '../core/model/parts.ts';
import { type Assignment, type Part, promptFor, replySchema } from '../core/model/prompt.ts';
import { type Reply, readReply, readReplySoFar } from '../core/model/reply.ts';
import { isInLanguage, type PartReply, writtenDraft } from '../core/model/written-draft.ts';
import { type Translate, translateDraft, translateWords } from '../core/translated-draft.ts';
import { BriefRefused, type BrowserModels, type DraftRequest, defineProvider } from './provider.ts';

/** One way to make a draft with what the browser has. */
interface Way {
  availability: Availability;
  make(): Promise<Draft>;
}

/**
 * The browser's own models (Chrome, Edge), on the reader's machine. The one that writes is preferred; where it cannot
 * write the reader's language it writes English, which is translated; where there is none, the reading is translated
 * sentence by sentence, and the summarizer's words are its summary as far as they can be tied to the page. A download begins only where the reader asked for one, and the smallest that will do.
 */
export default defineProvider({
  id: 'browser',
  async makeDraft(request) {
    const { mayDownload = false, signal } = request;
    const ways = await waysFor(request, request.browserModels ?? {});
    const ready = ways.find(({ availability }) => availability === 'available');
    const way = ready ?? ways.findLast(({ availability }) => availability !== 'unavailable');
    if (!way) throw new BriefRefused('unavailable');
    if (!ready && !mayDownload) throw new BriefRefused('needs-download');
    return way.make().catch((error: unknown) => {
      throw signal?.aborted ? new BriefRefused('cancelled') : asRefusal(error);
    });
  },
});

async function waysFor(request: DraftRequest, models: BrowserModels): Promise<Way[]> {
  const { article, language } = request;
  const from = await sourceTag(article, models);
  const to = translatorTag[language];
  const [writes, writesEnglish, translates, translatesEnglish] = await Promise.all([
    writing(models, from, to),
    writing(models, from, 'en'),
    translating(models, from, to),
    translating(models, 'en', to),
  ]);
  const inEnglish = { ...request, language: 'en' } as const;
  return [
    { availability: writes, make: () => write(request, models, from) },
    {
      availability: leastReady(writesEnglish, translatesEnglish),
      make: async () =>
        withTranslator(request, models, 'en', to, async (translate) =>
          translateWords(await write(inEnglish, models, from), language, translate),
        ),
    },
    {
      availability: translates,
      async make() {
        const draft = await withTranslator(request, models, from, to, (translate) =>
          translated(request, translate),
        );
        return summarised(draft, request, models, from);
      },
    },
  ];
}

const readiness = ['unavailable', 'downloadable', 'downloading', 'available'] as const;

const leastReady = (...of: Availability[]): Availability =>
  readiness.find((state) => of.includes(state)) ?? 'unavailable';

/** What a model that the browser has answers of itself; one that fails to answer is no model. */
const ask = async (answer: Promise<Availability> | undefined): Promise<Availability> =>
  (await answer?.catch(() => undefined)) ?? 'unavailable';

const languagesOf = (from: string, to: string) => ({
  expectedInputs: [{ type: 'text' as const, languages: [...new Set(['en', from])] }],
  expectedOutputs: [{ type: 'text' as const, languages: [to] }],
});

const writing = ({ LanguageModel }: BrowserModels, from: string, to: string): Promise<Availability> =>
  ask(LanguageModel?.availability(languagesOf(from, to)));

const translating = async ({ Translator }: BrowserModels, from: string, to: string): Promise<Availability> =>
  from === to ? 'unavailable' : ask(Translator?.availability({ sourceLanguage: from, targetLanguage: to }));

/** Detection is worth asking for where it is sure; an address or a page's own word of its language may be wrong. */
const sure = 0.9;
/** So much of an article is enough to tell its language by, in UTF-16 units. */
const sample = 2000;

/** The article's language as the browser's models tag it. The detector is believed where it is at hand and sure. */
async function sourceTag(
  { text, inLanguage }: Article,
  { LanguageDetector }: BrowserModels,
): Promise<string> {
  const known = translatorTag[inLanguage];
  if ((await ask(LanguageDetector?.availability())) !== 'available') return known;
  try {
    const detector = await LanguageDetector!.create();
    const [best] = await detector.detect(text.slice(0, sample));
    detector.destroy();
    const found = best?.detectedLanguage;
    if (!found || (best.confidence ?? 0) < sure) return known;
    const language = nearestLanguage(found);
    return language && tongueOf(language) === tongueOf(inLanguage) ? known : found;
  } catch {
    return known;
  }
}

/** Tells of a download as far as it is. */
const monitor =
  ({ onProgress }: DraftRequest): CreateMonitorCallback =>
  (downloads) =>
    downloads.addEventListener('downloadprogress', ({ loaded }) =>
      onProgress?.({ step: 'downloading', share: loaded }),
    );

const signalOf = ({ signal }: DraftRequest) => (signal ? { signal } : {});

async function withTranslator(
  request: DraftRequest,
  { Translator }: BrowserModels,
  from: string,
  to: string,
  work: (translate: Translate) => Promise<Draft>,
): Promise<Draft> {
  const pair = { sourceLanguage: from, targetLanguage: to };
  const translator = await Translator!.create({ ...pair, ...signalOf(request), monitor: monitor(request) });
  try {
    return await work(async (texts) => {
      const words: string[] = [];
      for (const text of texts) words.push(await translator.translate(text, signalOf(request)));
      return words;
    });
  } finally {
    translator.destroy();
  }
}

/** The reading of the article, translated sentence by sentence. */
async function translated(request: DraftRequest, translate: Translate): Promise<Draft> {
  const { article, language, reading, onProgress } = request;
  const draft =
    reading &&
    (await translateDraft({ article, reading, language }, translate, (soFar) =>
      onProgress?.({ step: 'writing', draft: soFar }),
    ));
  if (!draft) throw new BriefRefused('no-claims');
  return draft;
}

/**
 * A draft with the summary of the browser's summarizer, where that is at hand: of its sentences, those that can be tied to
 * the article. Where that leaves too few, the translated sentences stay.
 */
async function summarised(
  draft: Draft,
  request: DraftRequest,
  { Summarizer }: BrowserModels,
  from: string,
): Promise<Draft> {
  const { article, language, reading } = request;
  const kind = {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [from],
    outputLanguage: translatorTag[language],
  } as const;
  if (!reading || (await ask(Summarizer?.availability(kind))) !== 'available') return draft;
  const summarizer = await Summarizer!.create({ ...kind, ...signalOf(request) });
  try {
    const text = reading.sentences.map(({ start, end }) => article.text.slice(start, end)).join('\n');
    const written = await summarizer.summarize(text, signalOf(request));
    const summary = citedSummary(written, { article, reading, language }, draft.claims);
    return summary.length >= fewestSummarised ? { ...draft, summary } : draft;
  } catch (error) {
    // Too long for it, most of all: the draft is whole without.
    if (request.signal?.aborted) throw error;
    return draft;
  } finally {
    summarizer.destroy();
  }
}

/** One sentence is no summary of an article. */
const fewestSummarised = 2;

/** What a model is taken to read at once where it does not say, in tokens. */
const usualContext = 4096;

/** A draft that the browser's model writes, part by part where the article is long. */
async function write(request: DraftRequest, { LanguageModel }: BrowserModels, from: string): Promise<Draft> {
  const { article, language, reading, onProgress } = request;
  if (!reading) throw new BriefRefused('no-claims');
  const assignment: Assignment = { article, reading, language };
  const { system } = promptFor(assignment, { first: 1, last: 0, summary: 1, claims: 1 });
  const session = await LanguageModel!.create({
    ...languagesOf(from, translatorTag[language]),
    ...signalOf(request),
    monitor: monitor(request),
    initialPrompts: [{ role: 'system', content: system }],
  });
  try {
    const parts = partsOf(assignment, session.contextWindow ?? session.inputQuota ?? usualContext);
    if (!parts) throw new BriefRefused('too-long');
    const replies: PartReply[] = [];
    for (const part of parts) {
      const draftWith = (reply: Reply) => writtenDraft(assignment, [...replies, { part, reply }], undefined);
      const reply = await replyTo(session, assignment, part, request, (soFar) =>
        onProgress?.({ step: 'writing', draft: draftWith(soFar) }),
      );
      replies.push({ part, reply });
    }
    const draft = writtenDraft(assignment, replies, undefined);
    if (draft.claims.length === 0 || !isInLanguage(draft)) throw new BriefRefused('not-as-asked');
    return draft;
  } finally {
    session.destroy();
  }
}

/** What the model replies to one part. Each part is asked in a session of its own, so that none fills the other's context. */
async function replyTo(
  session: LanguageModel,
  assignment: Assignment,
  part: Part,
  request: DraftRequest,
  onReply: (soFar: Reply) => void,
): Promise<Reply> {
  const own = await session.clone(signalOf(request));
  try {
    const { user } = promptFor(assignment, part);
    const options = { responseConstraint: replySchema, ...signalOf(request) };
    let written = '';
    let items = 0;
    for await (const piece of piecesOf(own.promptStreaming(user, options))) {
      written += piece;
      const soFar = piece.includes('}') ? readReplySoFar(written) : undefined;
      if (!soFar || soFar.claims.length === items) continue;
      items = soFar.claims.length;
      onReply(soFar);
    }
    const reply = readReply(written);
    if (!reply) throw new BriefRefused('not-as-asked');
    return reply;
  } finally {
    own.destroy();
  }
}

/** The pieces of a stream; not every browser's streams can be iterated over. */
async function* piecesOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The browser's own names of what went wrong. */
const refusals: Record<string, BriefRefused['reason']> = {
  AbortError: 'cancelled',
  NotSupportedError: 'unsupported-language',
  QuotaExceededError: 'too-long',
  NetworkError: 'unreachable',
  TimeoutError: 'timed-out',
  NotAllowedError: 'needs-download',
};

function asRefusal(error: unknown): BriefRefused {
  if (error instanceof BriefRefused) return error;
  const { name, message } = error as Error;
  return new BriefRefused(refusals[name] ?? 'failed', message);
}
