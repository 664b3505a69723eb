import { useState } from 'preact/hooks';
import type { Sent } from '../../core/brief.ts';
import type { Maker } from '../../core/settings.ts';

/** What one maker was sent in one run, which the signal stands for. */
interface Attempt {
  signal: AbortSignal;
  maker: Maker;
  sent: Sent;
}

/** What was sent in a view for briefs that are not there. */
export interface SentControl {
  sent: Sent[];
  /** All that a maker was sent so far in a run. */
  count(signal: AbortSignal, maker: Maker, sent: Sent): void;
  /** A run ended with a brief, which tells of it itself. */
  forget(signal: AbortSignal): void;
}

/** Keeps what was sent as long as the view lasts, whether the run was refused, cancelled or goes on. */
export function useSent(): SentControl {
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  return {
    sent: attempts.map(({ sent }) => sent),
    count: (signal, maker, sent) =>
      setAttempts((before) => [
        ...before.filter((one) => one.signal !== signal || one.maker !== maker),
        { signal, maker, sent },
      ]),
    forget: (signal) => setAttempts((before) => before.filter((one) => one.signal !== signal)),
  };
}
