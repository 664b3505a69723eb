import type { Maker } from '../core/settings.ts';
import type { Words } from './words.ts';

/** What each maker of translated briefs is called, and what is to be known of it. */
export const makerWords = {
  browser: { name: 'makerBrowserOwn', note: 'makerBrowserNote' },
  openai: { name: 'makerOpenai', note: 'makerOpenaiNote' },
  libretranslate: { name: 'makerLibretranslate', note: 'makerLibretranslateNote' },
} as const satisfies Record<Maker, Record<'name' | 'note', keyof Words>>;
