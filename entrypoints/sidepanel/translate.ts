import { type Language, translatorTag } from '../../core/language.ts';
import type { BrowserModels } from '../../providers/provider.ts';

/** How long translating may take, in milliseconds. */
const patience = 10_000;

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
  const { Translator } = globalThis as BrowserModels;
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
