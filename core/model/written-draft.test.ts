import { describe, expect, test } from 'vitest';
import { harbour } from '../../tests/invented-articles.ts';
import type { Language } from '../language.ts';
import { readText } from '../reading/text-reading.ts';
import type { Reply } from './reply.ts';
import { isInLanguage, writtenDraft } from './written-draft.ts';

const assignment = { article: harbour, reading: readText(harbour), language: 'en' as Language };
const whole = { first: 1, last: 6, summary: 4, claims: 12 };
const reply: Reply = {
  headline: 'Shiqiao port grew',
  summary: [{ text: 'The port [grew](https://evil.example).', sentences: [1] }],
  claims: [
    { text: 'Freight was 12,000 tonnes.', who: 'Port authority', kind: 'figure', sentences: [1, 99] },
    { text: 'Workers want 5% more.', kind: 'statement', sentences: [3] },
  ],
};

describe('writtenDraft', () => {
  const draft = writtenDraft(assignment, [{ part: whole, reply }], 'small:3b');

  test('claims are numbered and cite sentences; facts are the article’s own', () => {
    expect(draft).toMatchObject({ language: 'en', machine: 'written', model: 'small:3b' });
    expect(draft.headline).toBe('Shiqiao port grew');
    expect(draft.claims.map(({ id }) => id)).toEqual(['c1', 'c2']);
    const [first, second] = draft.claims;
    expect(first).toMatchObject({ attribution: 'Port authority', kind: 'figure' });
    expect(first!.selector).toEqual({ type: 'SentenceSelector', sentences: [1] });
    expect(first!.facts).toContainEqual(
      expect.objectContaining({ type: 'quantity', value: 12000, unit: 't' }),
    );
    expect(second!.facts).toEqual([expect.objectContaining({ key: 'percent:5' })]);
    expect(second).not.toHaveProperty('attribution');
  });

  test('a sentence of the summary rests on the claims that cite a sentence of its own', () => {
    const selector = { type: 'SentenceSelector', sentences: [1] };
    expect(draft.summary).toEqual([{ text: 'The port grew.', claims: ['c1'], selector }]);
  });

  test('a claim of sentences that the model was not shown is left with none', () => {
    const part = { first: 4, last: 6, summary: 1, claims: 4 };
    const claims = [{ text: 'Invented.', kind: 'event' as const, sentences: [1, 7, 0] }];
    const { claims: drafted } = writtenDraft(
      assignment,
      [{ part, reply: { summary: [], claims } }],
      undefined,
    );
    expect(drafted).toEqual([
      {
        id: 'c1',
        kind: 'event',
        text: 'Invented.',
        facts: [],
        selector: { type: 'SentenceSelector', sentences: [] },
      },
    ]);
  });

  test('parts are joined: no claim twice, no more than was asked of each', () => {
    const first = { first: 1, last: 3, summary: 1, claims: 1 };
    const second = { first: 4, last: 6, summary: 1, claims: 2 };
    const later: Reply = {
      headline: 'Another',
      summary: [{ text: 'It expects more.', sentences: [5] }],
      claims: [
        { text: 'Freight was 12,000 tonnes.', kind: 'figure', sentences: [4] },
        { text: 'The berth opened in March 2025.', kind: 'event', sentences: [4] },
      ],
    };
    const joined = writtenDraft(
      assignment,
      [
        { part: first, reply },
        { part: second, reply: later },
      ],
      undefined,
    );
    expect(joined.headline).toBe('Shiqiao port grew');
    expect(joined.summary.map(({ text }) => text)).toEqual(['The port grew.', 'It expects more.']);
    expect(joined.claims.map(({ text }) => text)).toEqual([
      'Freight was 12,000 tonnes.',
      'The berth opened in March 2025.',
    ]);
  });
});

test.each([
  ['en', 'The port handled more goods than in the year before.', true],
  ['en', '港口去年处理的货物比前年更多，工人要求加薪。', false],
  ['zh-Hans', '港口去年處理的貨物比前年更多，工人要求加薪。', true],
  ['ja', '港は昨年、前の年より多くの貨物を扱った。', true],
  ['ja', '港口去年处理的货物比前年更多，工人要求加薪。', false],
  ['zh-Hant', 'Порт обработал больше грузов, чем годом ранее.', false],
] as const)('asked for %s, %s: %s', (language, text, is) =>
  expect(
    isInLanguage({ language, summary: [], claims: [{ id: 'c1', kind: 'event', text, facts: [] }] }),
  ).toBe(is),
);
