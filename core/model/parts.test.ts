import { describe, expect, test } from 'vitest';
import { articleOf, harbour } from '../../tests/invented-articles.ts';
import { readText } from '../reading/text-reading.ts';
import { mostOfBrief, partsOf } from './parts.ts';
import { promptFor } from './prompt.ts';
import { estimateTokens } from './tokens.ts';

const assignmentOf = (paragraphs: string[]) => {
  const article = articleOf('长文', paragraphs, 'zh-Hans');
  return { article, reading: readText(article), language: 'en' as const };
};
const sentence = (i: number) => `第${i}号仓库去年存放了${i}00吨粮食，比前年的存量增加了一成左右。`;
const paragraphs = (count: number, each: number) =>
  Array.from({ length: count }, (_, p) =>
    Array.from({ length: each }, (__, s) => sentence(p * each + s + 1)).join(''),
  );

test.each([
  ['', 0],
  ['abcdef', 2],
  ['港口', 3],
  ['1234', 4],
  ['ａ。', 3],
])('%j is %i tokens at most', (text, tokens) => expect(estimateTokens(text)).toBe(tokens));

describe('partsOf', () => {
  test('an article that fits is one part', () => {
    const assignment = { article: harbour, reading: readText(harbour), language: 'en' as const };
    expect(partsOf(assignment, 8192)).toEqual([{ first: 1, last: 6, summary: 4, claims: 3 }]);
  });

  test('a long one is cut between its blocks; every sentence is in one part, and every prompt fits', () => {
    const assignment = assignmentOf(paragraphs(40, 4));
    const parts = partsOf(assignment, 8192)!;
    expect(parts.length).toBeGreaterThan(1);
    let next = 1;
    for (const part of parts) {
      expect(part.first).toBe(next);
      expect((part.first - 1) % 4).toBe(0);
      next = part.last + 1;
      const { system, user } = promptFor(assignment, part);
      expect(estimateTokens(system + user) + 2048).toBeLessThanOrEqual(8192);
    }
    expect(next - 1).toBe(assignment.reading.sentences.length);
    expect(parts.reduce((sum, { claims }) => sum + claims, 0)).toBeLessThanOrEqual(mostOfBrief.claims);
  });

  test('a block that is too long alone is cut between its sentences', () => {
    const assignment = assignmentOf(paragraphs(1, 160));
    const parts = partsOf(assignment, 8192)!;
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)!.last).toBe(160);
  });

  test.each([
    ['one sentence is too long', [`${'港口'.repeat(4000)}。`], 8192],
    ['there are too many parts', paragraphs(400, 4), 8192],
    ['the instructions alone fill it', paragraphs(1, 1), 512],
  ])('it does not fit where %s', (_, texts, tokens) =>
    expect(partsOf(assignmentOf(texts), tokens)).toBeUndefined(),
  );
});
