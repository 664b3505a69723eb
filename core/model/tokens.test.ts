import { describe, expect, test } from 'vitest';
import { estimateTokens, isPromptCut } from './tokens.ts';

const chinese = '港务局去年的货运量增长了三成。'.repeat(400);
const english = 'The port authority says that freight grew by a third last year. '.repeat(300);

describe('isPromptCut', () => {
  // What tokenizers of today make of a character: about 0.6 to 0.8 of Chinese, 0.2 to 0.25 of English.
  test.each([
    [chinese, 0.55],
    [chinese, 0.8],
    [english, 0.19],
    [english, 0.25],
  ])('takes a count of the whole for that (%#)', (prompt, rate) => {
    expect(isPromptCut(prompt, Math.ceil(prompt.length * rate) + 7)).toBe(false);
  });

  test.each([
    ['fewer than the prompt can be', chinese, 2000],
    ['fewer than the prompt can be', english, 2500],
    ['a context', english, 4096],
    ['a context', chinese, 4096],
    ['half a context and what is kept of the beginning', chinese, 3072 + 2],
    ['half a context and what is kept of the beginning', english, 4096 + 3],
  ])('knows that it is cut by %s', (_, prompt, counted) => {
    expect(isPromptCut(prompt, counted)).toBe(true);
  });

  test('does not take a round number for a context where the prompt has no more', () => {
    expect(estimateTokens('a'.repeat(3072))).toBe(1024);
    expect(isPromptCut('a'.repeat(3072), 1024)).toBe(false);
  });

  test.each([0, 1, 15])('makes nothing of %i, which is no count of a prompt', (counted) => {
    expect(isPromptCut(chinese, counted)).toBe(false);
  });
});
