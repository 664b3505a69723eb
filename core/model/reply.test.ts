import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestReply, readReply, readReplySoFar } from './reply.ts';

const claim = { text: 'Freight rose.', who: 'The port', kind: 'figure', sentences: [1] };
const reply = { headline: 'Port grows', summary: [{ text: 'It grew.', sentences: [1] }], claims: [claim] };
const json = JSON.stringify(reply);

describe('readReply', () => {
  test.each([
    ['alone', json],
    ['in a fenced block', `\`\`\`json\n${json}\n\`\`\``],
    ['in a fenced block among words', `Here it is {as asked}:\n\`\`\`\n${json}\n\`\`\`\nI hope it helps.`],
    ['after its thinking', `<think>\nMaybe {"claims": []}?\n</think>\n\n${json}`],
    ['after thinking that was never opened', `Let me see.</think>${json}`],
    ['among words', `Here it is: ${json} Done.`],
  ])('an object %s is read', (_, written) => expect(readReply(written)).toEqual(reply));

  test.each([
    ['nothing', ''],
    ['words', 'I cannot do that.'],
    ['another shape', '{"answer": 42}'],
    ['a list', '[1, 2]'],
    ['half an object', json.slice(0, -20)],
    ['claims that are no list', '{"claims": "none"}'],
    ['too much', json + ' '.repeat(longestReply)],
    ['a deep nest', `{"claims":${'['.repeat(90_000)}`],
  ])('%s is no reply', (_, written) => expect(readReply(written)).toBeUndefined());

  test.each([
    ['a number as text', { ...claim, sentences: ['1', '[3]'] }, { ...claim, sentences: [1, 3] }],
    ['one number', { ...claim, sentences: 2 }, { ...claim, sentences: [2] }],
    ['numbers twice', { ...claim, sentences: [3, 1, 3] }, { ...claim, sentences: [1, 3] }],
    ['an unknown kind', { ...claim, kind: 'verdict' }, { ...claim, kind: 'event' }],
    ['no speaker', { ...claim, who: '' }, { ...claim, who: undefined }],
    ['null for no speaker', { ...claim, who: null }, { ...claim, who: undefined }],
    ['more keys', { ...claim, url: 'https://evil.example', html: '<b>' }, claim],
  ])('%s is read leniently', (_, written, read) =>
    expect(readReply(JSON.stringify({ ...reply, claims: [written] }))?.claims).toEqual([read]),
  );

  test.each([
    ['no text', { ...claim, text: ' ' }],
    ['a text of another type', { ...claim, text: ['a'] }],
    ['a text that is too long', { ...claim, text: 'a'.repeat(900) }],
    ['no citation', { text: 'a', kind: 'event' }],
    ['a citation of everything', { ...claim, sentences: Array.from({ length: 20 }, (_, i) => i) }],
    ['a negative number', { ...claim, sentences: [-1] }],
    ['words', 'Freight rose.'],
    ['null', null],
  ])('a claim with %s is left out, the others stay', (_, wrong) =>
    expect(readReply(JSON.stringify({ ...reply, claims: [wrong, claim] }))?.claims).toEqual([claim]),
  );

  test('what is not there is absent', () =>
    expect(readReply('{"claims": []}')).toEqual({ headline: undefined, summary: [], claims: [] }));
});

describe('readReplySoFar', () => {
  const two = JSON.stringify({
    ...reply,
    claims: [claim, { ...claim, text: 'A } in {it', sentences: [2, 31] }],
  });

  test('a claim is there from its closing brace on, never in part', () => {
    const counts = Array.from(two, (_, i) => readReplySoFar(two.slice(0, i + 1))?.claims.length ?? 0);
    expect(counts.indexOf(1)).toBe(two.indexOf('},{"text":"A'));
    expect(counts.indexOf(2)).toBe(two.indexOf(']}]}') + 1);
    expect(readReplySoFar(two.slice(0, -2))?.claims[1]?.sentences).toEqual([2, 31]);
  });

  test('the headline and the summary are there before the claims', () =>
    expect(readReplySoFar(json.slice(0, json.indexOf('"claims"')))).toEqual({ ...reply, claims: [] }));

  test.each([
    '<think>{"claims":[{}',
    'Sure {',
    '```json',
    '{"a',
    '{}}}}',
    `{"claims":${'['.repeat(50_000)}}`,
    '{"claims":[,}',
  ])('%.40s is nothing yet, and no crash', (written) =>
    expect(readReplySoFar(written)?.claims ?? []).toEqual([]),
  );
});

test('no text whatever makes it throw, and what is read has the shape of a reply', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.json(),
    fc
      .tuple(fc.nat(json.length), fc.string(), fc.nat(40))
      .map(([at, put, cut]) => json.slice(0, at) + put + json.slice(at + cut)),
  );
  fc.assert(
    fc.property(texts, (written) => {
      for (const read of [readReply(written), readReplySoFar(written)]) {
        for (const { text, sentences } of [...(read?.summary ?? []), ...(read?.claims ?? [])]) {
          expect(text.trim()).not.toBe('');
          expect(sentences.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
