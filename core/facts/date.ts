import type { Tongue } from '../language.ts';
import { parseIso } from './calendar.ts';
import { cjkMomentAt, type Today } from './date-cjk.ts';
import { englishMomentAt } from './date-en.ts';
import type { Moment } from './moment.ts';

/** The date or period that begins at an offset of a text folded by `plain`. */
export const momentAt = (text: string, at: number, tongue: Tongue, today: Today): Moment | undefined =>
  tongue === 'en' ? englishMomentAt(text, at, today) : cjkMomentAt(text, at, tongue, today);

/** The article's date, read from ISO 8601. */
export const todayOf = (date: string | undefined): Today => parseIso(date);
