import type { Tongue } from '../language.ts';
import type { Gazetteer } from '../names/name.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { changeOf } from './change.ts';
import { factKey } from './fact-key.ts';
import { readNumbersAndDates } from './numbers-and-dates.ts';

/**
 * What a fact is about. `point` is a percentage point; `period` a stretch between two dates; `duration` a
 * length of time; `multiple` how many times as much.
 */
export type FactType =
  | 'number'
  | 'percent'
  | 'point'
  | 'multiple'
  | 'money'
  | 'quantity'
  | 'ordinal'
  | 'date'
  | 'period'
  | 'duration'
  | 'name';

/** How the text qualifies a value: 约 and "about", 近 and "nearly", 逾 and "more than", 不到 and "under" … */
export type Precision = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';

/** What a value is in words: an age (16岁) and no stretch of years; several times a power of ten (数十, "dozens"). */
export type Sense = 'age' | 'several';

/** Which way a figure moves. */
export type Direction = 'rise' | 'fall';

/**
 * A fact in normalised form, apart from any text.
 *
 * - Numeric types: `value` is a number (78 for 78 %), `high` the upper end where the text gives a range.
 *   `unit` is an ISO 4217 code for `money`, a unit such as `km` or `t` for `quantity`.
 * - `date`: `value` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, with `XXXX` or `XX` for what the text leaves open
 *   (`2021-11-XX`, `XXXX-12-27`). `part` tells 上旬/early, 中旬/mid and 下旬/late apart.
 * - `period`: two such dates joined by `/`.
 * - `name`: `value` is the gazetteer's id (`KZ`, `balkhash`, `xi-jinping`), or a transliteration key where the
 *   gazetteer ends.
 */
export interface FactValue {
  type: FactType;
  value: number | string;
  high?: number;
  unit?: string;
  part?: 'early' | 'mid' | 'late';
  precision?: Precision;
  sense?: Sense;
  /** Where the figure is by how much something rose or fell, which of the two. No part of the key. */
  change?: Direction;
}

/** A value where it stands in a text. */
export interface Reading extends FactValue, Span {}

/** A fact where it stands in a text. `key` is equal for two facts that say the same in any language. */
export interface Fact extends Reading {
  key: string;
}

/** What `readFacts` reads with. */
export interface FactOptions {
  tongue: Tongue;
  /** The article's ISO date, which "yesterday" and 去年 are counted from; without it they stay open. */
  date?: string;
  /** Names are read where it is given. */
  gazetteer?: Pick<Gazetteer, 'read'>;
}

/**
 * Every fact of a text, in order and apart from each other. Where a name and a number share a place, the name
 * wins if it holds the whole number (G20), and the number otherwise.
 *
 * @returns spans in code units of `text`
 */
export function readFacts(text: string, { tongue, date, gazetteer }: FactOptions): Fact[] {
  const facts = readNumbersAndDates(text, tongue, date).map((fact): Fact => {
    const change = changeOf(text, tongue, fact);
    return { ...fact, key: factKey(fact), ...(change && { change }) };
  });
  const names = gazetteer?.read(text, tongue) ?? [];
  if (names.length === 0) return facts;
  const merged: Fact[] = [];
  let next = 0;
  for (const fact of facts) {
    while (next < names.length && names[next]!.end <= fact.start) merged.push(names[next++]!);
    const name = names[next];
    if (!name || !overlaps(name, fact)) merged.push(fact);
    else if (!contains(name, fact)) {
      merged.push(fact);
      while (next < names.length && overlaps(names[next]!, fact)) next += 1;
    }
  }
  return [...merged, ...names.slice(next)];
}
