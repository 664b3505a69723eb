import { expect, it } from 'vitest';
import type { Block } from '../article.ts';
import type { Brief } from '../brief.ts';
import { bodyAlone, moveBrief } from './move-brief.ts';

/** An article of blocks, each told by its words; those that begin with a hash are furniture. */
function articleOf(...texts: string[]) {
  const text = texts.join('\n');
  let at = 0;
  const blocks = texts.map((words): Block => {
    const start = at;
    at += words.length + 1;
    return { start, end: at - 1, role: words.startsWith('#') ? 'furniture' : 'paragraph' };
  });
  return { text, blocks };
}

const before = articleOf('#9 views', 'The bridge is closed.', '#now', 'It is old. It will open in May.');
const after = articleOf(
  '#10 views',
  'The bridge is closed.',
  '#3 minutes ago',
  '#share',
  'It is old. It will open in May.',
);
const spanOf = ({ text }: { text: string }, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const words = ({ text }: { text: string }, { claims, summary }: Brief) =>
  [...summary, ...claims].flatMap(({ passages }) => passages.map(({ start, end }) => text.slice(start, end)));

const claim = { kind: 'event', text: 'x', facts: [] } as const;
const may = spanOf(before, 'It will open in May.');
const brief: Brief = {
  ...{ article: 'a', language: 'ja', provider: 'openai', machine: 'written', dateCreated: '2030-01-01' },
  ...{ refusals: [], otherSides: [] },
  summary: [{ text: 'x', claims: [], passages: [spanOf(before, 'It is old.')] }],
  claims: [
    { ...claim, id: 'c1', facts: [], passages: [spanOf(before, 'The bridge is closed.')] },
    { ...claim, id: 'c2', facts: [], passages: [may], selector: { type: 'TextPositionSelector', ...may } },
  ],
};
const told = ['It is old.', 'The bridge is closed.', 'It will open in May.'];

it('points to the same words where furniture has changed', () => {
  const moved = moveBrief(brief, before, after);
  expect(words(after, moved)).toEqual(told);
  expect(moved.claims[1]!.selector).toEqual({
    type: 'TextPositionSelector',
    ...spanOf(after, 'It will open in May.'),
  });
});

it('is the same after it was kept for the body alone', () => {
  const kept = moveBrief(brief, before, bodyAlone(before));
  expect(moveBrief(kept, bodyAlone(before), before)).toEqual(brief);
  expect(words(after, moveBrief(kept, bodyAlone(after), after))).toEqual(told);
});

it('leaves out what points elsewhere', () => {
  const stray = { ...brief, claims: [{ ...brief.claims[0]!, passages: [spanOf(before, '9 views')] }] };
  expect(moveBrief(stray, before, after).claims[0]!.passages).toEqual([]);
});
