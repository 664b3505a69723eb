import type { Language } from '../language.ts';
import { languageByScript, scriptsOf } from './scripts.ts';

const enough = 24_000;

/**
 * The language of a text by its scripts, and for Latin letters by how many of its words are the commonest of English.
 *
 * @param assumed taken where the text is too short to tell, and between the scripts of Chinese
 * @returns undefined for a text in another language
 */
export function detectLanguage(text: string, assumed?: Language): Language | undefined {
  const sample = text.slice(0, enough);
  const scripts = scriptsOf(sample);
  const { han, kana, latin, other } = scripts;
  if (han + kana + latin + other < 4) return assumed;
  const found = languageByScript(sample, scripts, assumed);
  if (found !== 'latin') return found;
  if (latin < 20 && assumed === 'en') return 'en';
  return isEnglish(sample, latin) ? 'en' : undefined;
}

/** In English prose every fourth word or so is one of these; no other language reaches a twentieth. */
function isEnglish(text: string, words: number): boolean {
  const common =
    text.match(/\b(?:the|of|and|to|in|that|is|for|on|with|by|was|are|as|from|has|at)\b/gi)?.length ?? 0;
  return common > words * 0.08;
}
