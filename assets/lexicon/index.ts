import economy from './economy.ts';
import general from './general.ts';
import society from './society.ts';

/** Chinese and English words that stand for one another, for `createLexicon`. */
export const lexiconTables: readonly string[] = [economy, society, general];
