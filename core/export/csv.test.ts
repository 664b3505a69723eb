import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { sampleExport, sampleWords } from '../../tests/sample-export.ts';
import { claimsCsv, csvField, factsCsv } from './csv.ts';

const parse = (csv: string) => papaparse.parse<Record<string, string>>(csv, { header: true }).data;

test('claims are one a line, with their marks, both passages and links to them', () => {
  const csv = claimsCsv(sampleExport, sampleWords);
  expect(csv.startsWith('\uFEFFnumber,claim,kind,attribution,facts,')).toBe(true);
  const [first, second] = parse(csv);
  expect(first).toMatchObject({
    ...{ number: '1', claim: "'=Sales fell by 12% [elsewhere], *sharply*", attribution: 'the [ministry]' },
    ...{
      facts: 'percent:78; name:KZ',
      date: '2026-01',
      not_found: '',
      status: 'differs',
      confidence: '0.50',
    },
    ...{ passage_here: `'=Sales fell by 78%, "it" said.`, passage_there: 'Sales were down 87%.' },
    ...{ differs_here: '78%', differs_there: '87%', made_by: 'Written by small-7b' },
    url_there: 'https://there.example/a#:~:text=Sales%20were%20down%2087%25.',
  });
  expect(first!.url_here).toContain('https://here.example/a#:~:text=');
  expect(second).toMatchObject({ not_found: 'facts-differ', status: '', url_here: 'https://here.example/a' });
});

test('facts are one a line, each with its claim, value and passage', () => {
  const rows = parse(factsCsv(sampleExport, sampleWords));
  expect(rows.filter(({ key }) => key)).toMatchObject([
    { claim_number: '1', type: 'percent', value: '78', key: 'percent:78', written: '78%' },
    { claim_number: '1', type: 'name', value: 'KZ', written: 'Kazakhstan' },
  ]);
});

test('every field is read as it was written, and none begins as a formula', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'=+-@"\',;a港\t\r\n ＝＋－＠1') });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (fields) => {
      const line = `${fields.map(csvField).join(',')}\r\n`;
      const [row] = papaparse.parse<string[]>(line, { newline: '\r\n', delimiter: ',' }).data;
      const unguarded = row!.map((field, at) => (fields[at] === field ? field : field.replace(/^'/, '')));
      expect(unguarded).toEqual(fields);
      for (const field of row!) expect(field).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
    }),
  );
});

test('a number stays one', () => {
  expect(csvField(-5)).toBe('-5');
  expect(csvField('-5')).toBe(`"'-5"`);
});
