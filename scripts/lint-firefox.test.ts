import { expect, test } from 'vitest';
import { complaintsIn } from './lint-firefox.ts';

const finding = (code: string) => ({ code, message: 'A message', file: 'a.js' });
const knownWarnings = [
  finding('UNSAFE_VAR_ASSIGNMENT'),
  finding('KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION'),
];

test('known warnings are no complaint, errors and new warnings are', () => {
  expect(complaintsIn({ errors: [], notices: [], warnings: knownWarnings })).toEqual([]);
  expect(
    complaintsIn({
      errors: [finding('JSON_INVALID')],
      notices: [],
      warnings: [...knownWarnings, finding('DANGEROUS_EVAL')],
    }),
  ).toEqual(['JSON_INVALID a.js: A message', 'DANGEROUS_EVAL a.js: A message']);
});

test('a second warning of a known kind is new, and a known one that is gone is to be taken off', () => {
  const second = finding('UNSAFE_VAR_ASSIGNMENT');
  expect(complaintsIn({ errors: [], notices: [], warnings: [...knownWarnings, second] })).toHaveLength(2);
  expect(complaintsIn({ errors: [], notices: [], warnings: knownWarnings.slice(1) })).toEqual([
    'UNSAFE_VAR_ASSIGNMENT is gone: take it off the list of known warnings.',
  ]);
});
