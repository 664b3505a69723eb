import type { ComparedClaim } from '../core/comparison/comparison-report.ts';
import type { Selection } from '../core/messages.ts';
import type { SelectionReading } from '../core/reading/selection.ts';
import { writeChips } from './FactChips.tsx';
import type { Reader } from './reader.ts';
import { statusWord } from './StatusMark.tsx';
import { fill } from './words.ts';

/** So many facts are named to who listens; the card has all of them. */
const mostNamed = 5;

/**
 * What came of a question about selected words, in a line to be read aloud; empty as long as it is not known.
 *
 * @param compared what the other side says of them, where that is known
 */
export function selectionOutcome(
  { text }: Pick<Selection, 'text'>,
  reading: SelectionReading | undefined,
  compared: Pick<ComparedClaim, 'status'> | undefined,
  { words, language }: Reader,
): string {
  if (text === '') return words.selectionEmpty;
  if (!reading) return '';
  if (!reading.language) return words.selectionLanguage;
  const chips = writeChips(reading.facts, language);
  const named = chips.slice(0, mostNamed).join(' · ') + (chips.length > mostNamed ? ' …' : '');
  const found = named === '' ? words.selectionNothing : fill(words.selectionRead, { facts: named });
  return compared ? `${found} · ${words[statusWord[compared.status]]}` : found;
}
