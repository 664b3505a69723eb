import { expect, test } from 'vitest';
import { harbour } from '../../tests/invented-articles.ts';
import { readText } from '../reading/text-reading.ts';
import { citedSummary } from './cited-summary.ts';

const reading = readText(harbour);
const assignment = { article: harbour, reading, language: 'en' as const };
const cited = (written: string) =>
  citedSummary(written, assignment, []).map(({ text, selector }) => [
    text,
    selector?.type === 'SentenceSelector' ? selector.sentences : [],
  ]);

test('a sentence is tied to the one that states its figures, or to the few that state them together', () => {
  expect(
    cited('Cargo rose by 30% to 12,000 tonnes. Workers want 5% more, and 15,000 tonnes are expected.'),
  ).toEqual([
    ['Cargo rose by 30% to 12,000 tonnes.', [1]],
    ['Workers want 5% more, and 15,000 tonnes are expected.', [3, 5]],
  ]);
});

test('a sentence whose figures the article does not have, or that has none, is left out', () => {
  expect(cited('The harbour is a success. Cargo rose by 31%.')).toEqual([]);
});

test('what it rests on are the claims that stand in those sentences', () => {
  const { start, end } = reading.sentences[0]!;
  const selector = { type: 'TextPositionSelector' as const, start, end };
  const claims = [{ id: 'c7', kind: 'figure' as const, text: '', facts: [], selector }];
  expect(citedSummary('Cargo rose by 30%.', assignment, claims)).toMatchObject([{ claims: ['c7'] }]);
});

test('it is plain words', () => {
  expect(cited('<b>Cargo</b> rose by 30% https://evil.example/x')[0]?.[0]).toBe('Cargo rose by 30%');
});
