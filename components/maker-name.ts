import type { MakerPlace } from './BriefMaker.tsx';
import { fill, type Words } from './words.ts';

/** What a maker is called: by its model where there is one, and where it is. */
export function makerName({ maker, model, host }: MakerPlace, words: Words): string {
  if (maker === 'browser') return words.makerBrowser;
  const name = maker === 'libretranslate' ? 'LibreTranslate' : (model ?? words.makerServer);
  return host ? fill(words.makerAt, { name, host }) : name;
}
