import type { Page } from 'puppeteer-core';
import { buildFolder, findBrowser, type Launched, launch } from '../browser.ts';
import { serve } from '../sample-pages.ts';
import { inTime, type Row } from './measure.ts';
import { pageOf, paragraphsOf } from './texts.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; name?: string };
}

const address = 'https://gnews.org/zh-hans/1829101/';

/**
 * The longest time that the extension holds the thread of a long page at once: while it reads and paints it, while
 * the pointer goes over the marks, and after a change. Counts the thread's own time in tasks that run our script.
 */
export async function benchLongPage(length: number): Promise<Row> {
  const what = `longest task, page of ${length.toLocaleString('en')} characters, Chromium`;
  const chromium = await launchBuilt();
  if (!chromium) return { what, ours: 'skipped: no Chromium' };
  try {
    const page = await chromium.browser.newPage();
    await serve(page, new Map([[address, pageOf('zh', '山谷数水', paragraphsOf('zh', length))]]));
    await page.tracing.start({
      categories: [
        'v8',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
        '__metadata',
      ],
    });
    await readAndTouch(page);
    const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop())!).toString());
    return { what, ours: inTime(longestTask(traceEvents)) };
  } finally {
    await chromium.browser.close();
  }
}

async function launchBuilt(): Promise<Launched | undefined> {
  try {
    return await launch(findBrowser(['chrome']), { headless: true, offline: true });
  } catch {
    console.error(`No Chromium, or nothing built in ${buildFolder('chrome')}`);
    return undefined;
  }
}

async function readAndTouch(page: Page) {
  const marks = () =>
    page.waitForFunction(() => (CSS.highlights.get('sidegloss-claim-amber')?.size ?? 0) > 0);
  await page.goto(address);
  await marks();
  for (let n = 0; n < 20; n++) await page.mouse.move(200 + 10 * n, 200 + 10 * n);
  await page.evaluate(() => {
    document.querySelector('.article-body')!.append('后来加上的一句：水位在2024年5月上升了12%。');
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await marks();
}

function longestTask(events: readonly TraceEvent[]): number {
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const tasks = events.filter(({ name, tdur }) => name === 'RunTask' && tdur);
  const holds = (task: TraceEvent, { pid, tid, ts }: TraceEvent) =>
    task.pid === pid && task.tid === tid && task.ts <= ts && ts < task.ts + (task.dur ?? 0);
  // Turns after the first are started by a message to ourselves, which names no script.
  const threads = new Set(ours.map(({ pid, tid }) => `${pid} ${tid}`));
  const called = events.filter(
    ({ name, pid, tid }) => name === 'v8.callFunction' && threads.has(`${pid} ${tid}`),
  );
  const entries = [...ours, ...called];
  const held = tasks.filter((task) => entries.some((entry) => holds(task, entry)));
  return Math.max(...held.map(({ tdur = 0 }) => tdur)) / 1000;
}
