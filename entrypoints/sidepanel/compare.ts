import type { Article } from '../../core/article.ts';
import type { PlacedClaim } from '../../core/comparison/compare-articles.ts';
import type { ComparisonReport } from '../../core/comparison/comparison-report.ts';
import type { ComparisonAnswer, ComparisonRequest } from './comparison-worker.ts';

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
  started.onmessage = ({ data: { id, report } }: MessageEvent<ComparisonAnswer>) => {
    waiting.get(id)?.resolve(report);
    waiting.delete(id);
  };
  started.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    started.terminate();
    worker = undefined;
  };
  return started;
}
