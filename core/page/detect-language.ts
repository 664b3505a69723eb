import type { Language } from '../language.ts';

/** Letters that only one of the two Chinese scripts uses, the most frequent of each, in pairs. */
const simplified =
  '国这来时们会对发东从说动过还进业产关开现个经资问长门见车书军队实报战权议应该难银险价万与为义乌买亿';
const traditional =
  '國這來時們會對發東從說動過還進業產關開現個經資問長門見車書軍隊實報戰權議應該難銀險價萬與為義烏買億';

const enough = 24_000;

/**
 * The language of a text by its scripts: kana for Japanese, Han for Chinese, its letters for the script of
 * Chinese, Latin with enough of the commonest English words for English.
 *
 * @param assumed taken where the text is too short to tell, and between the scripts of Chinese
 * @returns undefined for a text in another language
 */
export function detectLanguage(text: string, assumed?: Language): Language | undefined {
  const sample = text.slice(0, enough);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(/\p{Script=Latin}+/gu);
  const other = count(/[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/gu) / 4;
  if (han + kana + latin + other < 4) return assumed;
  if (other > han + kana + latin) return undefined;
  if (kana > (han + kana) * 0.1 && kana + han > latin) return 'ja';
  // A word of Latin letters weighs as much as the two Han letters it is translated with.
  if (han > latin) return chineseScript(sample, assumed);
  return isEnglish(sample, latin) ? 'en' : undefined;
}

function chineseScript(text: string, assumed: Language | undefined): Language {
  let balance = 0;
  for (const letter of text) {
    if (simplified.includes(letter)) balance++;
    else if (traditional.includes(letter)) balance--;
  }
  if (balance === 0) return assumed === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  return balance > 0 ? 'zh-Hans' : 'zh-Hant';
}

/** In English prose every fourth word or so is one of these; no other language reaches a twentieth. */
function isEnglish(text: string, words: number): boolean {
  const common =
    text.match(/\b(?:the|of|and|to|in|that|is|for|on|with|by|was|are|as|from|has|at)\b/gi)?.length ?? 0;
  return words < 20 || common > words * 0.08;
}
