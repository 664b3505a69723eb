import type { FactValue } from './fact.ts';

/**
 * The key of a fact: what two mentions share when they say the same, whatever the language. Precision and
 * sense are no part of it: "about 12,000" and 12,000 have one key.
 */
export function factKey({ type, value, high, unit, part }: FactValue): string {
  let key = `${type}:${typeof value === 'number' ? inTwelve(value) : value}`;
  if (high !== undefined) key += `..${inTwelve(high)}`;
  if (unit !== undefined) key += `:${unit}`;
  return part === undefined ? key : `${key}:${part}`;
}

/** To twelve digits, which most whole numbers have not; rounding costs more than the rest of the key. */
const inTwelve = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
