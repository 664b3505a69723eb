import { expect, test } from 'vitest';
import { createGazetteer } from '../names/name.ts';
import { compareNames } from './compare-names.ts';

const gazetteer = createGazetteer({
  ...{ territory: 'CN=\nKZ=\nUZ=', person: '', topic: '', organisation: 'party@CN=Party' },
  place: 'beijing@CN=Beijing\nBalkhash\nSpratly Islands\nNansei Islands\nYellow Sea',
});

test.each([
  ['KZ', 'UZ', 'KZ|UZ'],
  ['KZ', 'KZ', ''],
  // The capital or the party stands for the country.
  ['CN', 'beijing', ''],
  ['CN KZ', 'party UZ', 'KZ|UZ'],
  ['KZ', 'beijing', ''],
  // A passage may name no country at all, or several others.
  ['KZ', 'balkhash', ''],
  ['KZ', 'UZ CN', ''],
  ['spratly-islands', 'nansei-islands', 'spratly-islands|nansei-islands'],
  ['spratly-islands', 'yellow-sea', ''],
])('%s against %s', (here, there, wanted) => {
  const facts = (ids: string) =>
    ids.split(' ').map((id) => ({ type: 'name' as const, value: id, key: `name:${id}`, start: 0, end: 1 }));
  const differences = compareNames(facts(here), facts(there), gazetteer);
  expect(differences.map((pair) => `${pair.here.value}|${pair.there.value}`).join()).toBe(wanted);
});
