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
  const other = count(/(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}ー])\p{L}/gu);
  // A word of Latin letters weighs as much as the two Han letters it is translated with, and as four of another script.
  if (other / 4 > han + kana + latin) return undefined;
  if (han + kana + latin < 4 && assumed) return assumed;
  if (kana > (han + kana) * 0.1 && kana + han > latin) return 'ja';
  if (han > latin) return chineseScript(sample, assumed);
  return latin > 0 && isEnglish(sample, latin) ? 'en' : undefined;
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

const words = (list: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${list.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'giu');

const english = words('the of and to in that is for on with by was are as from has at');
/** The commonest words of other languages in Latin letters, as far as English has no such word. */
const foreign = words(`
  les des du et est sont une un dans pour sur par avec qui que au aux ne pas plus ses cette ont été selon
  der das und ist im um auf mit von zu für bei nach den dem ein eine sich nicht auch wird wurde hat haben über
  los las del que por con para una se su es más según como
  il lo gli che della nel sono più una è ha
  os em na não uma com ao foi
  het een op met voor niet zijn bij naar
  yang dan dari untuk dengan pada ini itu ke tidak
  của và là các cho trong không
  ve bir bu için ile
  się nie jest w z że
  och att det som är på för av med og til af
`);
/** Words that stand in names too, as do letters with marks: one tells nothing by itself. */
const inNames = words('de la le el al di da dos van al');
const marked = /[\p{Script=Latin}\p{M}]*[À-ɏḀ-ỿ][\p{Script=Latin}\p{M}]*/gu;

/**
 * In English prose every fourth word or so is one of these; no other language reaches a twentieth. A few words, as
 * of a headline, need none: they are English where they have no more of another language's (Grefenstette 1995).
 */
function isEnglish(text: string, total: number): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const common = count(english);
  if (total >= 20) return common > total * 0.08;
  const others = count(foreign) + (count(inNames) + count(marked)) / 2;
  return others < 1 || others <= common;
}
