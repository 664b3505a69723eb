import type { FactValue } from './fact.ts';

/** What a stretch of text says: a fact, or (without `fact`) something to pass over. */
export interface Found {
  start: number;
  end: number;
  fact?: FactValue;
}
