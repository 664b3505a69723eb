import type { NameTables } from '../../core/names/name.ts';
import others from './others.ts';
import organisation from './organisations.ts';
import person from './people.ts';
import place from './places.ts';
import territory from './territories.ts';
import topic from './topics.ts';
import words from './words.ts';

/** The names that Sidegloss knows, for `createGazetteer`. */
export const nameTables: NameTables = { territory, place, person, organisation, topic, words, others };
