import type { Article } from '../../core/article.ts';
import type { PlacedClaim } from '../../core/comparison/compare-articles.ts';
import type { ComparisonReport } from '../../core/comparison/comparison-report.ts';
import type { Analyses, Answer, ComparisonRequest, Question } from './analysis-worker.ts';
import { translateToEnglish } from './translate.ts';

const waiting = new Map<number, PromiseWithResolvers<unknown>>();
let worker: Worker | undefined;
let asked = 0;

/** Has the worker do a piece of work, off the panel's own thread. */
export function analyse<Name extends keyof Analyses>(
  name: Name,
  message: Parameters<Analyses[Name]>[0],
): Promise<ReturnType<Analyses[Name]>> {
  worker ??= startWorker();
  asked += 1;
  const answer = Promise.withResolvers<unknown>();
  waiting.set(asked, answer);
  worker.postMessage({ id: asked, name, message } satisfies Question);
  return answer.promise as Promise<ReturnType<Analyses[Name]>>;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<Answer>) => {
    const answer = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) answer?.reject(new Error(data.error));
    else answer?.resolve(data.result);
  };
  started.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    started.terminate();
    worker = undefined;
  };
  return started;
}

/** Compares two articles, with the help of the browser's own translator where that is at hand. */
export async function compareArticles(
  here: Article,
  there: Article,
  claims: PlacedClaim[],
): Promise<ComparisonReport> {
  const inEnglish = await foreignSideInEnglish(here, there);
  return analyse('compare', { here, there, claims, ...(inEnglish && { inEnglish }) });
}

/** The one side that is not in English: two sides in one script, or in one language, have words enough of their own. */
async function foreignSideInEnglish(here: Article, there: Article): Promise<ComparisonRequest['inEnglish']> {
  if ((here.inLanguage === 'en') === (there.inLanguage === 'en')) return undefined;
  const [side, article] = here.inLanguage === 'en' ? (['there', there] as const) : (['here', here] as const);
  const { sentences } = await analyse('read', article);
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end));
  const translated = await translateToEnglish(texts, article.inLanguage);
  return translated && { side, sentences: translated };
}
