/** Work that can be put down after each step and taken up again, and its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The work in turns of so many milliseconds, between which others may use the thread; what fits into one is done at once. */
export async function inTurns<Result>(steps: Steps<Result>, turn: number): Promise<Result> {
  for (let until = performance.now() + turn; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + turn;
  }
}

/** A timer would do, but those of a tab that is not in front are let wait for a second. */
const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
