import type { Fact } from '../facts/fact.ts';
import type { Gazetteer } from '../names/name.ts';
import type { FactPair } from './comparison-report.ts';

/** What names are compared with. */
export type ComparedNames = Pick<Gazetteer, 'kindOf' | 'seatOf' | 'displayName'>;

/** Words that say in a place's name what it is: places of one sort can be taken for one another. */
const sorts = ['Islands', 'Island', 'Strait', 'Sea', 'Shoal', 'Reef'];

/** What a name is of, if that is compared: its sort, and its id, for capitals and ruling parties that of the territory. */
interface Place {
  sort: string;
  id: string;
}

function placeOf({ type, value }: Fact, { kindOf, seatOf, displayName }: ComparedNames): Place | undefined {
  if (type !== 'name') return undefined;
  const id = String(value);
  const territory = kindOf(id) === 'territory' ? id : seatOf(id);
  if (territory) return { sort: 'territory', id: territory };
  const sort = kindOf(id) === 'place' && sorts.find((word) => displayName(id, 'en').endsWith(` ${word}`));
  return sort ? { sort, id } : undefined;
}

/** True where a fact of the list names the place of another. */
export const isNamedIn = (facts: readonly Fact[], name: Fact, names: ComparedNames): boolean =>
  facts.some((fact) => placeOf(fact, names)?.id === placeOf(name, names)?.id);

/**
 * Names of two aligned passages that stand for one another: territories, islands, straits, seas, and of each sort only
 * where each side is left with a single one. A passage may name more or less of what both speak of, and news calls a
 * government by its seat.
 */
export function compareNames(
  here: readonly Fact[],
  there: readonly Fact[],
  names: ComparedNames,
): FactPair[] {
  return ['territory', ...sorts].flatMap((sort) => {
    const [ours, theirs] = [onlyIn(here, there, sort, names), onlyIn(there, here, sort, names)];
    return ours && theirs ? [{ here: ours, there: theirs }] : [];
  });
}

/** The one place of a sort that the others do not name, by its own name. */
function onlyIn(
  facts: readonly Fact[],
  others: readonly Fact[],
  sort: string,
  names: ComparedNames,
): Fact | undefined {
  const rest = facts.filter((fact) => placeOf(fact, names)?.sort === sort && !isNamedIn(others, fact, names));
  const isOne = new Set(rest.map((fact) => placeOf(fact, names)?.id)).size === 1;
  const [first] = rest;
  return isOne && first && names.seatOf(String(first.value)) === undefined ? first : undefined;
}
