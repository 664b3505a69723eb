/** How two texts are joined in order, by sentence numbers: one to one, one to two or two to one. */
export interface Step {
  left: number;
  right: number;
  /** Sentences taken on each side; two on one of them at most. */
  lefts: 1 | 2;
  rights: 1 | 2;
}

const steps = [
  { lefts: 1, rights: 1 },
  { lefts: 1, rights: 2 },
  { lefts: 2, rights: 1 },
] as const;

const [skipLeft, skipRight] = [steps.length, steps.length + 1];

function trace(moves: Uint8Array, lefts: number, rights: number): Step[] {
  const sequence: Step[] = [];
  let [i, j] = [lefts, rights];
  while (i > 0 || j > 0) {
    const move = moves[i * (rights + 1) + j]!;
    const step = steps[move];
    i -= step ? step.lefts : move === skipLeft ? 1 : 0;
    j -= step ? step.rights : move === skipRight ? 1 : 0;
    if (step) sequence.push({ left: i, right: j, ...step });
  }
  return sequence.reverse();
}

/** What it is worth to take so many sentences from these on for one; negative where leaving them out is better. */
export type Worth = (left: number, right: number, lefts: 1 | 2, rights: 1 | 2) => number;

/**
 * The sequence of steps of the highest total worth in which neither side goes back and any sentence may be left
 * out: dynamic programming after Gale and Church (1993), with any evidence in place of lengths alone.
 *
 * @param lefts, rights how many sentences the sides have; time and space grow with their product
 */
export function bestSequence(lefts: number, rights: number, worth: Worth): Step[] {
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width);
  const moves = new Uint8Array((lefts + 1) * width);
  for (let i = 0; i <= lefts; i++) {
    for (let j = 0; j <= rights; j++) {
      const at = i * width + j;
      if (i > 0) [best[at], moves[at]] = [best[at - width]!, skipLeft];
      if (j > 0 && (i === 0 || best[at - 1]! > best[at]!)) [best[at], moves[at]] = [best[at - 1]!, skipRight];
      for (let move = 0; move < steps.length; move++) {
        const { lefts: l, rights: r } = steps[move]!;
        if (l > i || r > j) continue;
        const total = best[at - l * width - r]! + worth(i - l, j - r, l, r);
        if (total > best[at]!) [best[at], moves[at]] = [total, move];
      }
    }
  }
  return trace(moves, lefts, rights);
}
