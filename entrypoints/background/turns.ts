/**
 * Makes what lets pieces of work run one after the other, in the order that they are asked for: each of several that
 * read what is stored and write it changed then finds what the one before it has written.
 */
export function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // A piece that fails holds up none of those after it.
    last = result.catch(() => {});
    return result;
  };
}

/** The turns of all that changes session storage. */
export const inTurn = createTurns();
