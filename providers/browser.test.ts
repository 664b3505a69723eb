import { describe, expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import { readText } from '../core/reading/text-reading.ts';
import { harbour } from '../tests/invented-articles.ts';
import provider from './browser.ts';
import type { BrowserModels, DraftProgress, DraftRequest } from './provider.ts';

// Stand-ins behind the browser's interfaces, which a page of a test has nothing real behind.

const reading = readText(harbour);

interface Has {
  /** The pairs that the translator knows, as `zh>en`. */
  translates?: Record<string, Availability>;
  /** The languages that the model writes. */
  writes?: Record<string, Availability>;
  summary?: string;
  detects?: string;
  /** How sure it is of that, from 0 to 1. */
  sure?: number;
  reply?(prompt: string): string;
  translate?(text: string): Promise<string>;
}

function modelsWith(has: Has): { models: BrowserModels; log: string[] } {
  const log: string[] = [];
  const reply = has.reply ?? usualReply;
  const session = (language: string): unknown => ({
    contextWindow: 6000,
    clone: async () => session(language),
    destroy: () => log.push(`destroy ${language}`),
    promptStreaming(prompt: string) {
      log.push(`prompt ${language}`);
      return new Blob([reply(prompt)]).stream().pipeThrough(new TextDecoderStream());
    },
  });
  const Translator = {
    availability: async ({ sourceLanguage, targetLanguage }: TranslatorCreateCoreOptions) =>
      has.translates?.[`${sourceLanguage}>${targetLanguage}`] ?? 'unavailable',
    async create({ sourceLanguage, targetLanguage, monitor }: TranslatorCreateOptions) {
      log.push(`translator ${sourceLanguage}>${targetLanguage}`);
      const downloads = new EventTarget();
      monitor?.(downloads as CreateMonitor);
      downloads.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      const translate = has.translate ?? (async (text) => `This is ${text.length} letters.`);
      return { translate, destroy: () => log.push('translator ends') };
    },
  };
  const LanguageModel = {
    availability: async ({ expectedOutputs }: LanguageModelCreateCoreOptions) =>
      has.writes?.[expectedOutputs![0]!.languages![0]!] ?? 'unavailable',
    create: async ({ expectedOutputs }: LanguageModelCreateOptions) =>
      session(expectedOutputs![0]!.languages![0]!),
  };
  const Summarizer = {
    availability: async () => (has.summary ? 'available' : 'unavailable'),
    create: async () => ({ summarize: async () => has.summary, destroy() {} }),
  };
  const LanguageDetector = {
    availability: async () => (has.detects ? 'available' : 'unavailable'),
    create: async () => ({
      detect: async () => [{ detectedLanguage: has.detects, confidence: has.sure ?? 0.99 }],
      destroy() {},
    }),
  };
  const models = { Translator, LanguageModel, Summarizer, LanguageDetector };
  return { models: models as unknown as BrowserModels, log };
}

const usualReply = () =>
  JSON.stringify({
    headline: 'Cargo at the harbour rose last year',
    summary: [{ text: 'Cargo rose by 30% to 12,000 tonnes last year.', sentences: [1] }],
    claims: [
      { text: 'Cargo rose by 30% to 12,000 tonnes last year.', who: '', kind: 'figure', sentences: [1] },
      { text: 'The new pier was opened in March 2025.', who: '', kind: 'event', sentences: [4] },
    ],
  });

const make = (has: Has, more: Partial<DraftRequest> = {}) => {
  const { models, log } = modelsWith(has);
  const language: Language = more.language ?? 'en';
  const request = { article: harbour, reading, browserModels: models, ...more, language };
  return { draft: provider.makeDraft(request), log };
};

describe('which of the browser’s models is used', () => {
  test('the one that writes the reader’s language, before the translator', async () => {
    const { draft, log } = make({
      writes: { en: 'available' },
      translates: { 'zh>en': 'available' },
    });
    expect(await draft).toMatchObject({ machine: 'written', language: 'en' });
    expect(log).toContain('prompt en');
    expect(log.join()).not.toMatch(/translator/);
  });

  test('one that writes English, whose words are then translated', async () => {
    const { draft, log } = make(
      {
        writes: { en: 'available' },
        translates: { 'en>ja': 'available' },
        translate: async () => '昨年の貨物は増えた。',
      },
      { language: 'ja' },
    );
    expect(await draft).toMatchObject({
      machine: 'translated',
      language: 'ja',
      claims: [{ text: '昨年の貨物は増えた。', selector: { type: 'SentenceSelector', sentences: [1] } }, {}],
    });
    expect(log).toContain('prompt en');
  });

  test('the translator alone, for the reading of the page', async () => {
    const { draft, log } = make({ translates: { 'zh>en': 'available' } });
    expect((await draft).claims).toHaveLength(reading.claims.length);
    expect(log.at(-1)).toBe('translator ends');
  });

  test('both scripts of Chinese are languages of their own', async () => {
    const { draft } = make({ translates: { 'zh>zh': 'available' } }, { language: 'zh-Hant' });
    await expect(draft).rejects.toMatchObject({ reason: 'unavailable' });
    const { log, draft: traditional } = make(
      { translates: { 'zh>zh-Hant': 'available' }, translate: async () => '港口這樣說。' },
      { language: 'zh-Hant' },
    );
    expect((await traditional).language).toBe('zh-Hant');
    expect(log).toContain('translator zh>zh-Hant');
  });

  test('what the detector is sure of decides what is translated from', async () => {
    const { log, draft } = make({ translates: { 'ko>en': 'available' }, detects: 'ko' });
    await draft;
    expect(log).toContain('translator ko>en');
  });

  test('what it is not sure of does not', async () => {
    const has = {
      translates: { 'ko>en': 'available', 'zh>en': 'available' },
      detects: 'ko',
      sure: 0.6,
    } as const;
    const { log, draft } = make(has);
    await draft;
    expect(log).toContain('translator zh>en');
  });

  test('the summarizer’s sentences, as far as they can be tied to the page', async () => {
    const { draft } = make({
      translates: { 'zh>en': 'available' },
      summary: 'Cargo rose by 30%. All is well. 15,000 tonnes are expected.',
    });
    expect((await draft).summary).toMatchObject([
      { text: 'Cargo rose by 30%.', selector: { sentences: [1] } },
      { text: '15,000 tonnes are expected.', selector: { sentences: [5] } },
    ]);
  });

  test('of which one is too few', async () => {
    const { draft } = make({
      translates: { 'zh>en': 'available' },
      summary: 'Cargo rose by 30%. All is well.',
    });
    expect((await draft).summary[0]?.text).toMatch(/letters/);
  });
});

describe('a download', () => {
  const downloadable = { translates: { 'zh>en': 'downloadable' }, writes: { en: 'downloadable' } } as const;

  test('waits to be asked for', async () => {
    const { draft, log } = make(downloadable);
    await expect(draft).rejects.toMatchObject({ reason: 'needs-download' });
    expect(log).toEqual([]);
  });

  test('is of the translator, which is the smaller, and tells how far it is', async () => {
    const told: DraftProgress[] = [];
    const { draft, log } = make(downloadable, { mayDownload: true, onProgress: (step) => told.push(step) });
    await draft;
    expect(log[0]).toBe('translator zh>en');
    expect(told[0]).toEqual({ step: 'downloading', share: 0.5 });
  });
});

describe('it refuses', () => {
  test.each([
    ['where the browser has no model', {}, 'unavailable'],
    ['a reply that is not as asked', { writes: { en: 'available' }, reply: () => 'Sorry!' }, 'not-as-asked'],
    [
      'a reply in another language',
      {
        writes: { en: 'available' },
        reply: () =>
          JSON.stringify({
            headline: '',
            summary: [],
            claims: [{ text: '去年货运量比前年增长三成。', who: '', kind: 'figure', sentences: [1] }],
          }),
      },
      'not-as-asked',
    ],
    [
      'what the browser fails at, in its own words',
      {
        translates: { 'zh>en': 'available' },
        translate: () => Promise.reject(new DOMException('Too much.', 'QuotaExceededError')),
      },
      'too-long',
    ],
  ] as [string, Has, string][])('%s', async (_, has, reason) => {
    await expect(make(has).draft).rejects.toMatchObject({ reason });
  });

  test('when it is stopped', async () => {
    const stop = new AbortController();
    const { draft } = make(
      {
        translates: { 'zh>en': 'available' },
        translate: async () => {
          stop.abort();
          throw stop.signal.reason;
        },
      },
      { signal: stop.signal },
    );
    await expect(draft).rejects.toMatchObject({ reason: 'cancelled' });
  });
});
