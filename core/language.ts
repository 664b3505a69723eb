/** The languages that Sidegloss reads and writes, as BCP 47 tags; also the reader's choices, in menu order. */
export const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja'] as const;

export type Language = (typeof languages)[number];

/** A language without its script: what rules of reading depend on. */
export type Tongue = 'en' | 'zh' | 'ja';

/** The tongue of a language: both scripts of Chinese are one. */
export const tongueOf = (language: Language): Tongue =>
  language === 'zh-Hans' || language === 'zh-Hant' ? 'zh' : language;

const traditionalRegions = new Set(['TW', 'HK', 'MO']);

/**
 * The supported language nearest to a BCP 47 tag (`zh-TW` gives `zh-Hant`, `en-GB` gives `en`), or undefined
 * where none is near or the tag is malformed.
 */
export function nearestLanguage(tag: string): Language | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
  if (locale.language === 'zh' || locale.language === 'yue') {
    if (locale.script) return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
    return traditionalRegions.has(locale.region ?? '') ? 'zh-Hant' : 'zh-Hans';
  }
  if (locale.language === 'en' || locale.language === 'ja') return locale.language;
  return undefined;
}

/** How the browser's own translator and models tag each language. */
export const translatorTag: Record<Language, string> = {
  en: 'en',
  ja: 'ja',
  'zh-Hans': 'zh',
  'zh-Hant': 'zh-Hant',
};
