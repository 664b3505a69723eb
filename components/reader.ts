import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/language.ts';
import type { Settings, View } from '../core/settings.ts';
import { type Words, wordsIn } from './words.ts';

/** What every component needs to write for this reader. */
export interface Reader {
  /** The language of briefs and their facts. */
  language: Language;
  /** The language of the interface's own words, and of the dates and numbers in them. */
  interfaceLanguage: Language;
  view: View;
  words: Words;
}

export const ReaderContext = createContext<Reader>({
  language: 'en',
  interfaceLanguage: 'en',
  view: 'translated',
  words: wordsIn('en'),
});

/** A reader from what they chose. */
export const readerOf = ({
  language,
  interfaceLanguage,
  view,
}: Pick<Settings, 'language' | 'interfaceLanguage' | 'view'>): Reader => ({
  ...{ language, interfaceLanguage, view },
  words: wordsIn(interfaceLanguage),
});

export const useReader = (): Reader => useContext(ReaderContext);
