import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/language.ts';
import type { View } from '../core/settings.ts';
import { type Words, wordsIn } from './words.ts';

/** What every component needs to write for this reader. */
export interface Reader {
  language: Language;
  view: View;
  words: Words;
}

export const ReaderContext = createContext<Reader>({
  language: 'en',
  view: 'translated',
  words: wordsIn('en'),
});

export const useReader = (): Reader => useContext(ReaderContext);
