import { expect, test } from 'vitest';
import { harbour } from '../tests/invented-articles.ts';
import type { Draft } from './brief.ts';
import { readText } from './reading/text-reading.ts';
import { translateDraft } from './translated-draft.ts';

const reading = readText(harbour);
const order = { article: harbour, reading, language: 'en' as const };
const slice = ({ start, end }: { start: number; end: number }) => harbour.text.slice(start, end);

test('headline, summary, claims and speakers are translated, each once, and tied to their sentences', async () => {
  const asked: string[] = [];
  const draft = await translateDraft(order, async (texts) => {
    asked.push(...texts);
    return texts.map((text) => `(${text})`);
  });
  expect(draft).toMatchObject({ language: 'en', machine: 'translated', headline: '(石桥港去年货运量增长)' });
  expect(new Set(asked).size).toBe(asked.length);
  const claims = reading.claims.toSorted((a, b) => a.start - b.start);
  expect(
    draft!.claims.map(({ id, text, attribution, facts, selector }) => ({
      id,
      text,
      attribution,
      facts,
      selector,
    })),
  ).toEqual(
    claims.map((claim, i) => ({
      id: `c${i + 1}`,
      text: `(${slice(claim)})`,
      attribution: claim.attribution && `(${claim.attribution.who})`,
      facts: claim.facts,
      selector: { type: 'TextPositionSelector', start: claim.start, end: claim.end },
    })),
  );
  expect(draft!.claims.some(({ attribution }) => attribution)).toBe(true);
  expect(draft!.summary.map(({ text }) => text)).toEqual(reading.summary.map((span) => `(${slice(span)})`));
  expect(draft!.summary.some(({ claims: ids }) => ids.length === 1)).toBe(true);
});

test('what is translated so far is told, with ids that stay', async () => {
  const told: Draft[] = [];
  const many = { ...reading, claims: reading.sentences.map((span) => ({ ...reading.claims[0]!, ...span })) };
  const draft = await translateDraft(
    { ...order, reading: many },
    async (texts) => texts.map((text) => `(${text})`),
    (soFar) => told.push(soFar),
  );
  expect(told).toHaveLength(3);
  const counts = told.map((soFar) => soFar.claims.length);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBe(6);
  expect(counts[0]).toBe(reading.summary.length);
  expect(told.at(-1)).toEqual(draft);
  const last = new Map(draft!.claims.map(({ id, text }) => [id, text]));
  for (const soFar of told) for (const { id, text } of soFar.claims) expect(last.get(id)).toBe(text);
});

test('what comes back is plain words, and what comes back empty is left out', async () => {
  const draft = await translateDraft(order, async (texts) =>
    texts.map((text, i) => (text === harbour.headline ? '' : `<b>Text ${i}</b> https://evil.example/x`)),
  );
  expect(draft).not.toHaveProperty('headline');
  for (const { text } of draft!.claims) expect(text).toMatch(/^Text \d$/);
});

test.each([
  ['there is no claim', { ...reading, claims: [] }, async () => ['a']],
  ['nothing came back', reading, async (texts: readonly string[]) => texts.map(() => '')],
])('there is no draft where %s', async (_, read, translate) =>
  expect(await translateDraft({ ...order, reading: read }, translate)).toBeUndefined(),
);

test('what the translator throws is thrown on', () =>
  expect(translateDraft(order, () => Promise.reject(new Error('busy')))).rejects.toThrow('busy'));
