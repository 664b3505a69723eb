import type { Language } from '../../core/language.ts';

/** The browser's own translator (Chrome, Edge), which the DOM's types do not know yet. */
interface TranslatorFactory {
  availability(pair: LanguagePair): Promise<'available' | 'downloadable' | 'downloading' | 'unavailable'>;
  create(pair: LanguagePair & { signal: AbortSignal }): Promise<Translator>;
}

interface Translator {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** How long translating may take, in milliseconds. */
const patience = 10_000;

const translatorTag: Record<Language, string> = { en: 'en', ja: 'ja', 'zh-Hans': 'zh', 'zh-Hant': 'zh-Hant' };

/**
 * Sentences in English, by the browser's own translator, on this machine. It is used only where it is at hand:
 * nothing is downloaded for it, and nothing is sent.
 *
 * @returns undefined where there is no translator for the language, or it fails or takes too long
 */
export async function translateToEnglish(
  sentences: readonly string[],
  language: Language,
): Promise<string[] | undefined> {
  const { Translator } = globalThis as { Translator?: TranslatorFactory };
  const pair = { sourceLanguage: translatorTag[language], targetLanguage: 'en' };
  const signal = AbortSignal.timeout(patience);
  try {
    if ((await Translator?.availability(pair)) !== 'available') return undefined;
    const translator = await Translator!.create({ ...pair, signal });
    const translated: string[] = [];
    for (const sentence of sentences) translated.push(await translator.translate(sentence, { signal }));
    translator.destroy();
    return translated;
  } catch {
    return undefined;
  }
}
