import type { Language } from '../language.ts';

/** Letters that only one of the two Chinese scripts uses, the most frequent of each, in pairs. */
const simplified =
  '国这来时们会对发东从说动过还进业产关开现个经资问长门见车书军队实报战权议应该难银险价万与为义乌买亿';
const traditional =
  '國這來時們會對發東從說動過還進業產關開現個經資問長門見車書軍隊實報戰權議應該難銀險價萬與為義烏買億';

/** How much of a text is in each kind of script. */
export interface Scripts {
  han: number;
  kana: number;
  /** Words: one weighs as much as the two Han letters it is translated with. */
  latin: number;
  /** Of scripts that are not read, letters by the number that a word has. */
  other: number;
}

/** Counts what a text is written in. */
export function scriptsOf(text: string): Scripts {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(/\p{Script=Latin}+/gu);
  const other = count(/(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\p{L}/gu);
  return { han, kana, latin, other: other / 4 };
}

/**
 * The language of a text by its scripts alone: kana for Japanese, Han for Chinese, its letters for the script of Chinese.
 *
 * @param assumed taken between the scripts of Chinese
 * @returns `latin` for Latin letters, whose language their words tell, and undefined for a script that is not read
 */
export function languageByScript(
  text: string,
  { han, kana, latin, other }: Scripts,
  assumed?: Language,
): Exclude<Language, 'en'> | 'latin' | undefined {
  if (other > han + kana + latin) return undefined;
  if (kana > (han + kana) * 0.1 && kana + han > latin) return 'ja';
  return han > latin ? chineseScript(text, assumed) : 'latin';
}

/** The script of a Chinese text; the one that is assumed where no letter of it tells. */
export function chineseScript(text: string, assumed: Language | undefined): 'zh-Hans' | 'zh-Hant' {
  let balance = 0;
  for (const letter of text) {
    if (simplified.includes(letter)) balance++;
    else if (traditional.includes(letter)) balance--;
  }
  if (balance === 0) return assumed === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  return balance > 0 ? 'zh-Hans' : 'zh-Hant';
}
