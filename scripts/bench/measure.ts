/** One way to do a piece of work. What it must not find used is made anew before each call, untimed. */
export interface Contestant<Input = unknown> {
  prepare?: () => Input;
  run: (input: Input) => unknown;
}

/** One line of the table. */
export interface Row {
  what: string;
  ours: string;
  floor?: string;
  peers?: string[];
}

const rounds = 9;
/** A round lasts at least so many milliseconds, since the clock below may count in steps of four. */
const leastRound = 60;

/**
 * Milliseconds of one call of each contestant: the median of several rounds in which they take turns, after a
 * warm-up. Calls too short for the clock are repeated within a round.
 */
export function timesOf<Name extends string>(
  // biome-ignore lint/suspicious/noExplicitAny: each contestant has an input of its own.
  contestants: Record<Name, Contestant<any>>,
): Record<Name, number> {
  const entries = Object.entries(contestants) as [Name, Contestant][];
  const repeats = new Map(entries.map(([name, contestant]) => [name, calibrate(contestant)]));
  const times = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, contestant] of entries) times.get(name)!.push(timeOnce(contestant, repeats.get(name)!));
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name)!)])) as Record<
    Name,
    number
  >;
}

/** The last result is kept where anyone could ask for it, else the compiler may find that nothing needs doing. */
export const kept: { result?: unknown } = {};

/** Milliseconds that this thread has worked: under Node what else the machine does meanwhile is left out. */
function now(): number {
  const usage = globalThis.process?.threadCpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
}

function timeOnce({ prepare, run }: Contestant, repeats: number): number {
  const inputs = Array.from({ length: repeats }, () => prepare?.());
  const started = now();
  for (const input of inputs) kept.result = run(input);
  return (now() - started) / repeats;
}

function calibrate(contestant: Contestant): number {
  let repeats = 1;
  for (let time = 0; repeats < 2 ** 16; repeats *= 2) {
    time = timeOnce(contestant, repeats) * repeats;
    if (time >= leastRound) break;
  }
  return repeats;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** A walk over every character of a text, the least that reading it can cost. */
export function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** A time in words, with three digits that count. */
export const inTime = (ms: number): string =>
  ms >= 0.1 ? `${Number(ms.toPrecision(3))} ms` : `${Number((ms * 1000).toPrecision(3))} µs`;

/** How many times as long as another time. */
export const times = (time: number, other: number): string => {
  const ratio = time / other;
  return `${ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(1)} x`;
};

/** A peer's time to the floor's and to ours, and what else is to be said of it. */
export function peerOf(name: string, time: number, own: { floor: number; ours: number }, note = ''): string {
  const remark = note && `, ${note}`;
  return `${name} ${times(time, own.floor)} (${times(time, own.ours)} ours${remark})`;
}

/** Lines as one table in columns. */
export function printTable(rows: readonly Row[]): string {
  const head = ['what', 'ours', 'to the floor', 'peers'];
  const cells = rows.map(({ what, ours, floor = '', peers = [] }) => [what, ours, floor, peers.join(' | ')]);
  const widths = [0, 1, 2].map((column) => Math.max(...[head, ...cells].map((row) => row[column]!.length)));
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
