import type { FactValue } from './fact.ts';

/**
 * The key of a fact: what two mentions share when they say the same, whatever the language. Precision and
 * sense are no part of it: "about 12,000" and 12,000 have one key.
 */
export function factKey({ type, value, high, unit, part }: FactValue): string {
  const number = typeof value === 'number' ? String(Number(value.toPrecision(12))) : value;
  const range = high === undefined ? number : `${number}..${Number(high.toPrecision(12))}`;
  return [type, range, unit, part].filter((piece) => piece !== undefined).join(':');
}
