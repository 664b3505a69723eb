import abstract from './abstract.ts';
import economy from './economy.ts';
import general from './general.ts';
import society from './society.ts';
import things from './things.ts';

/** Chinese and English words that stand for one another, for `createLexicon`. */
export const lexiconTables: readonly string[] = [economy, society, general, abstract, things];
