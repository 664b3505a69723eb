import { type CalendarDate, isoOf, type Stretch } from './calendar.ts';
import type { FactValue } from './fact.ts';

/** A point or stretch of time read at some place of a text, and where it ends. */
export interface Moment {
  end: number;
  date?: CalendarDate;
  stretch?: Stretch;
  /** 197X for the 1970s, 20XX for the 21st century. */
  decade?: string;
  part?: 'early' | 'mid' | 'late';
  /** A fiscal year. */
  fiscal?: true;
}

/** The fact that a moment states; undefined where it leaves everything open ("today" without a date). */
export function factOf({ date, stretch, decade, part, fiscal }: Moment): FactValue | undefined {
  if (decade) return { type: 'date', value: decade };
  if (stretch) {
    const from = isoOf(stretch.from);
    const to = isoOf(stretch.to);
    return from && to ? { type: 'period', value: `${from}/${to}` } : undefined;
  }
  const value = isoOf(date ?? {});
  if (value === undefined) return undefined;
  return { type: 'date', value, ...(part && { part }), ...(fiscal && { unit: 'FY' }) };
}
