import type { Fact } from './fact.ts';
import type { Tongue } from './language.ts';

/** Names of places, people and organisations by tongue, made once and passed to whoever reads names. */
export interface Gazetteer {
  /** Every name of the text, by longest match, with the gazetteer's id as its value. */
  read(text: string, tongue: Tongue): Fact[];
}
