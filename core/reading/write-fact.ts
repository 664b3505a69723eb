import type { Direction } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Language } from '../language.ts';
import type { ClaimFact } from './claim.ts';

/** What is put around a share, or points of one, by which something rose or fell. */
const changePatterns: Record<Language, Record<Direction, string>> = {
  en: { rise: 'up #', fall: 'down #' },
  'zh-Hans': { rise: '上升#', fall: '下降#' },
  'zh-Hant': { rise: '上升#', fall: '下降#' },
  ja: { rise: '#の増加', fall: '#の減少' },
};
/** A share of something grows in Japanese (増加), points of a rate go up (上昇). */
const japanesePointChanges: Record<Direction, string> = { rise: '#の上昇', fall: '#の低下' };

/**
 * A claim's fact as a reader of the language writes it: a name by its label, and a share by which something rose or fell
 * with which of the two it is, since the reader may not know the words beside it.
 */
export function writeFact(fact: ClaimFact, language: Language): string {
  const value = fact.label ?? formatFact(fact, language);
  if (!fact.change) return value;
  const patterns =
    language === 'ja' && fact.type === 'point' ? japanesePointChanges : changePatterns[language];
  return patterns[fact.change].replace('#', () => value);
}
