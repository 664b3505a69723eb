import type { Maker } from '../core/settings.ts';
import { fill, type Words } from './words.ts';

/** A maker as the reader knows it: which model, and the host that is asked. */
export interface MakerPlace {
  maker: Maker;
  model?: string;
  host?: string;
  /** True where it is on the reader's own machine. */
  local: boolean;
}

/** Whether a model is one of those that Ollama hands on to machines of its own, as their names say. */
export const runsInCloud = (model = ''): boolean => /[-:]cloud$/i.test(model);

/** What a maker is called within a sentence: by its model where there is one, and where it is. */
export function makerName({ maker, model, host }: Omit<MakerPlace, 'local'>, words: Words): string {
  if (maker === 'browser') return words.makerBrowser;
  const name = maker === 'libretranslate' ? 'LibreTranslate' : (model ?? words.makerServer);
  return host ? fill(words.makerAt, { name, host }) : name;
}

/** What a maker is called at the beginning of a sentence that says why it made no brief. */
export const refuserName = (place: Omit<MakerPlace, 'local'>, words: Words): string =>
  place.maker === 'browser' ? words.theBrowser : makerName(place, words);
