import type { Article } from '../../core/article.ts';
import type { PlacedClaim } from '../../core/comparison/compare-articles.ts';
import type { ComparisonReport } from '../../core/comparison/comparison-report.ts';
import type { ComparisonAnswer, ComparisonRequest, TranslationAnswer } from './comparison-worker.ts';
import { translateToEnglish } from './translate.ts';

const waiting = new Map<number, PromiseWithResolvers<ComparisonReport>>();
let worker: Worker | undefined;
let asked = 0;

/** Compares two articles off the panel's own thread, so that the panel never stutters. */
export function compareInWorker(
  here: Article,
  there: Article,
  claims: PlacedClaim[],
): Promise<ComparisonReport> {
  worker ??= startWorker();
  asked += 1;
  const answer = Promise.withResolvers<ComparisonReport>();
  waiting.set(asked, answer);
  worker.postMessage({ id: asked, here, there, claims } satisfies ComparisonRequest);
  return answer.promise;
}

function startWorker(): Worker {
  const started = new Worker(new URL('./comparison-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = async ({ data }: MessageEvent<ComparisonAnswer>) => {
    if ('sentences' in data) {
      const inEnglish = await translateToEnglish(data.sentences, data.language);
      started.postMessage({ id: data.id, inEnglish } satisfies TranslationAnswer);
      return;
    }
    waiting.get(data.id)?.resolve(data.report);
    waiting.delete(data.id);
  };
  started.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    started.terminate();
    worker = undefined;
  };
  return started;
}
