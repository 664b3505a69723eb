import { expect, test } from 'vitest';
import { type ClaimCommand, commandOf, type KeyPress, placeAfter } from './claim-keys.ts';

const plain: KeyPress = {
  ...{ key: '', ctrlKey: false, altKey: false, metaKey: false, isComposing: false },
  ...{ onClaim: false, taken: false },
};

test.each<[string, Partial<KeyPress>, ClaimCommand | undefined]>([
  ['j', { key: 'j' }, 'next'],
  ['J, with the capitals locked', { key: 'J' }, 'next'],
  ['k', { key: 'k' }, 'previous'],
  ['an arrow that scrolls', { key: 'ArrowDown' }, undefined],
  ['an arrow on a claim', { key: 'ArrowDown', onClaim: true }, 'next'],
  ['an arrow up on a claim', { key: 'ArrowUp', onClaim: true }, 'previous'],
  ['Home on a claim', { key: 'Home', onClaim: true }, 'first'],
  ['End on a claim', { key: 'End', onClaim: true }, 'last'],
  ['o on a claim', { key: 'o', onClaim: true }, 'wording'],
  ['o on none', { key: 'o' }, undefined],
  ['a question mark', { key: '?' }, 'help'],
  ['Enter', { key: 'Enter', onClaim: true }, undefined],
  ['a name that every object has', { key: 'constructor', onClaim: true }, undefined],
  ['j with Ctrl', { key: 'j', ctrlKey: true }, undefined],
  ['j with Alt', { key: 'j', altKey: true }, undefined],
  ['j with Meta', { key: 'j', metaKey: true }, undefined],
  ['j while a word is composed', { key: 'j', isComposing: true }, undefined],
  ['j in a field', { key: 'j', taken: true }, undefined],
])('%s', (_, press, command) => {
  expect(commandOf({ ...plain, ...press }, true)).toBe(command);
});

test('without letters only the arrows, Home and End are left', () => {
  for (const key of ['j', 'k', 'o', '?']) {
    expect(commandOf({ ...plain, key, onClaim: true }, false)).toBeUndefined();
  }
  expect(commandOf({ ...plain, key: 'ArrowUp', onClaim: true }, false)).toBe('previous');
});

test.each<[ClaimCommand, number, number, number | undefined]>([
  ['next', -1, 3, 0],
  ['next', 0, 3, 1],
  ['next', 2, 3, 2],
  ['previous', 2, 3, 1],
  ['previous', -1, 3, 0],
  ['first', 2, 3, 0],
  ['last', 0, 3, 2],
  ['next', -1, 0, undefined],
])('%s from %i of %i', (command, at, length, place) => {
  expect(placeAfter(command, at, length)).toBe(place);
});
