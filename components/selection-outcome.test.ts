import { expect, test } from 'vitest';
import type { Fact } from '../core/facts/fact.ts';
import { readerOf } from './reader.ts';
import { selectionOutcome } from './selection-outcome.ts';

const reader = readerOf({ language: 'en', interfaceLanguage: 'en', view: 'both' });
const percent = (value: number): Fact => ({
  ...{ type: 'percent', value, key: `percent:${value}`, start: 0, end: 3 },
});
const reading = (...facts: Fact[]) => ({ language: 'zh-Hans' as const, facts, isPlaced: true });
const of = (text: string) => ({ text });

test('says what was found, five facts at most, and what the other side says', () => {
  const facts = [30, 31, 32, 33, 34, 35].map(percent);
  expect(selectionOutcome(of('三成'), reading(facts[0]!), undefined, reader)).toBe('Selection read: 30%');
  expect(selectionOutcome(of('三成'), reading(facts[0]!), { status: 'differs' }, reader)).toBe(
    'Selection read: 30% · Differs',
  );
  expect(selectionOutcome(of('三成'), reading(...facts), undefined, reader)).toBe(
    'Selection read: 30% · 31% · 32% · 33% · 34% …',
  );
});

test('says nothing before it is read, and why there is nothing after', () => {
  expect(selectionOutcome(of('三成'), undefined, undefined, reader)).toBe('');
  expect(selectionOutcome(of(''), undefined, undefined, reader)).toBe(reader.words.selectionEmpty);
  expect(selectionOutcome(of('三成'), reading(), undefined, reader)).toBe(reader.words.selectionNothing);
  const notRead = { language: undefined, facts: [], isPlaced: false };
  expect(selectionOutcome(of('рост'), notRead, undefined, reader)).toBe(reader.words.selectionLanguage);
});
