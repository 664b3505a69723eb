import { Ajv } from 'ajv';
import { BibLatexParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleExport, sampleWords } from '../../tests/sample-export.ts';
import { bibtex, escapeLatex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';

/** What the schema of CSL-JSON says of the fields that we write; nothing else may stand in an item. */
const name = { type: 'object', properties: { literal: { type: 'string' } }, additionalProperties: false };
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      ...{ type: 'array', minItems: 1, maxItems: 2 },
      items: { type: 'array', items: { type: 'number' }, minItems: 1, maxItems: 3 },
    },
  },
  additionalProperties: false,
};
const strings = ['title', 'container-title', 'publisher', 'URL', 'language', 'note'];
const isCsl = new Ajv({ allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['article-newspaper', 'webpage'] },
      ...Object.fromEntries(strings.map((field) => [field, { type: 'string' }])),
      ...Object.fromEntries(
        ['author', 'translator', 'editor'].map((field) => [field, { type: 'array', items: name }]),
      ),
      issued: date,
      accessed: date,
    },
  },
});

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
});
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Asia/Tokyo', '2026-02-03T20:00:00.000Z', '2026-02-04'],
  ['America/Los_Angeles', '2026-02-03T04:00:00.000Z', '2026-02-02'],
  ['UTC', '2026-02-03T23:59:59.999Z', '2026-02-03'],
])('the day of reading is that of the reader in %s', (zone, dateCreated, day) => {
  vi.stubEnv('TZ', zone);
  const data = { ...sampleExport, brief: { ...sampleExport.brief, dateCreated } };
  expect(bibtex(data, sampleWords)).toContain(`urldate = {${day}}`);
});

test('CSL-JSON is valid and has both articles', () => {
  const items = JSON.parse(cslJson(sampleExport, sampleWords));
  expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true);
  expect(items).toMatchObject([
    {
      ...{
        id: 'unknown:here',
        type: 'article-newspaper',
        title: 'A [headline] of here & {Co}',
        language: 'en',
      },
      ...{ author: [{ literal: 'Rowe and Lim' }], translator: [{ literal: '林二' }] },
      ...{ issued: { 'date-parts': [[2026, 1, 2]] }, accessed: { 'date-parts': [[2026, 2, 3]] } },
      ...{ 'container-title': 'HERE', URL: 'https://here.example/a' },
    },
    { id: 'unknown:there', 'container-title': 'THERE' },
  ]);
});

test('an other side that was not read is cited by what is known of it', () => {
  const { article, brief } = sampleExport;
  const url = 'https://elsewhere.example/%E6%B8%AF_{1}';
  const data = { article, brief: { ...brief, otherSides: [{ role: 'original' as const, url }] } };
  const items = JSON.parse(cslJson(data, sampleWords));
  expect(isCsl(items)).toBe(true);
  expect(items[1]).toMatchObject({ type: 'webpage', title: url, URL: url });
  expect(bibtex(data, sampleWords)).toContain('url = {https://elsewhere.example/%E6%B8%AF_%7B1%7D},');
});

test('one that was read is cited as it was read, and no other beside it', () => {
  const otherSides = [{ role: 'original' as const, url: 'https://elsewhere.example/a' }];
  const data = { ...sampleExport, brief: { ...sampleExport.brief, otherSides } };
  expect(JSON.parse(cslJson(data, sampleWords))).toHaveLength(2);
});

/** What another program reads of the entries. */
function read(source: string) {
  const { entries, errors } = new BibLatexParser(source, { processUnexpected: true }).parse();
  expect(errors).toEqual([]);
  return Object.values(entries).map(({ bib_type, fields }) => ({ bib_type, fields }));
}

/** The letters of what was read, whatever it is nested in. */
const lettersOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value ?? {})
        .filter(([key]) => key !== 'type' && key !== 'marks')
        .map(([, inner]) => lettersOf(inner))
        .join('');

/** The other program leaves out what it knows no name of. */
const known = (text: string): string => text.replaceAll(/[{}^]/g, '');

test('BibLaTeX is read as it was meant', () => {
  const text = bibtex(sampleExport, sampleWords);
  expect(text).toContain('@online{unknown:here,\n  author = {{Rowe and Lim}},');
  const [here, there] = read(text);
  expect(here!.bib_type).toBe('online');
  const fields = here!.fields as Record<string, unknown>;
  expect(known(lettersOf(fields.title))).toBe('A [headline] of here & Co');
  expect(fields.author).toHaveLength(1);
  expect(lettersOf(fields.author)).toBe('Rowe and Lim');
  expect(text).toContain('  translator = {{林二}},');
  expect(fields).toMatchObject({ date: '2026-01-02', urldate: '2026-02-03', url: 'https://here.example/a' });
  expect(lettersOf((there!.fields as Record<string, unknown>).title)).toContain('there');
});

test('no title breaks its entry, or is read as another', () => {
  const titles = fc.string({ unit: fc.constantFrom(...'{}\\%$&#_~^"@, a港é-'), minLength: 1 });
  fc.assert(
    fc.property(titles, (title) => {
      const wanted = title.replaceAll(/\s+/g, ' ');
      fc.pre(wanted.trim() !== '');
      const article = { ...sampleExport.article, headline: title };
      const [entry] = read(bibtex({ article, brief: sampleExport.brief }, sampleWords));
      const { title: found } = entry!.fields as Record<string, unknown>;
      expect(lettersOf(found).trim()).toBe(known(wanted).trim());
      expect(entry!.fields).toMatchObject({ urldate: '2026-02-03' });
    }),
  );
});

test('LaTeX gets commands for what it would take for its own, braces included', () => {
  expect(escapeLatex('50% of {a_b} & ~c^2 \\d #1 $3')).toBe(
    '50\\% of {\\textbraceleft}a\\_b{\\textbraceright} \\& {\\textasciitilde}c{\\textasciicircum}2 {\\textbackslash}d \\#1 \\$3',
  );
});
