import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sampleExport, sampleWords } from '../../tests/sample-export.ts';
import { hypothesisJson } from './hypothesis.ts';
import { webAnnotations } from './web-annotation.ts';

/**
 * What the W3C's Web Annotation Data Model says an annotation must be (sections 3.1, 3.2.1, 3.2.4, 3.3 and 4.2.4 to
 * 4.2.5), in a schema of our own wording, for the kinds of bodies, targets and selectors that we write.
 */
const iri = { type: 'string', format: 'uri' };
const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];
const language = { type: 'string', pattern: '^[a-z]{2,3}(-|$)' };
const format = { type: 'string', pattern: '^(application|audio|image|text|video)/' };
const agent = {
  type: 'object',
  required: ['type', 'name'],
  properties: { type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } },
  additionalProperties: false,
};
const selector = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        ...{ exact: { type: 'string' }, prefix: { type: 'string' }, suffix: { type: 'string' } },
      },
      additionalProperties: false,
    },
    {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        ...{ start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } },
      },
      additionalProperties: false,
    },
  ],
};
const specificResource = {
  type: 'object',
  required: ['source', 'selector'],
  properties: {
    source: {
      type: 'object',
      required: ['id'],
      properties: {
        id: iri,
        type: { enum: ['Dataset', 'Image', 'Video', 'Sound', 'Text'] },
        format,
        language,
      },
      additionalProperties: false,
    },
    selector: { type: 'array', minItems: 1, items: selector },
  },
  additionalProperties: false,
};
const body = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    ...{ type: { const: 'TextualBody' }, value: { type: 'string' }, purpose: { enum: motivations } },
    ...{ format, language, creator: agent },
  },
  additionalProperties: false,
};
const ajv = new Ajv();
addFormats.default(ajv);
const isAnnotation = ajv.compile({
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: motivations },
    created: { type: 'string', format: 'date-time', pattern: 'Z$' },
    generator: agent,
    body: { type: 'array', minItems: 1, items: body },
    target: { oneOf: [iri, specificResource, { type: 'array', minItems: 1, items: specificResource }] },
  },
  additionalProperties: false,
});

describe('claims as Web Annotations', () => {
  const annotations = JSON.parse(webAnnotations(sampleExport, sampleWords));

  test('are one a claim, as the model has it', () => {
    expect(annotations).toHaveLength(2);
    for (const annotation of annotations) {
      expect(isAnnotation(annotation), JSON.stringify(isAnnotation.errors)).toBe(true);
    }
    expect(new Set(annotations.map(({ id }: { id: string }) => id)).size).toBe(2);
    expect(annotations).toEqual(JSON.parse(webAnnotations(sampleExport, sampleWords)));
  });

  test('point to the passage by its words and by its place', () => {
    const { text } = sampleExport.article;
    const [quote, position] = annotations[0].target.selector;
    expect(quote).toEqual({
      ...{ type: 'TextQuoteSelector', exact: '=Sales fell by 78%, "it" said.', prefix: 'The harbour\n' },
      suffix: ' Nothing else moved.\nThe mayor &',
    });
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  });

  test('carry the marks and the model’s name, and are about the page where nothing was found', () => {
    expect(annotations[0].body[0]).toMatchObject({
      ...{ value: '=Sales fell by 12% [elsewhere], *sharply*', language: 'en' },
      creator: { type: 'Software', name: 'small-7b' },
    });
    expect(annotations[1].target).toBe('https://here.example/a');
    expect(annotations[1].body).toContainEqual(
      expect.objectContaining({ value: 'not-found', purpose: 'tagging' }),
    );
  });
});

test('the file for Hypothesis has what its importer takes', () => {
  const file = JSON.parse(hypothesisJson(sampleExport, sampleWords));
  expect(file.annotations).toHaveLength(2);
  for (const annotation of file.annotations) {
    expect(annotation).toMatchObject({
      uri: 'https://here.example/a',
      tags: ['Sidegloss', expect.any(String)],
    });
    // It reads a name out of the account, by which the reader picks what to import.
    expect(annotation.user).toMatch(/^acct:[^@]+@.+$/);
  }
  const [found, missing] = file.annotations;
  expect(found.target).toEqual([
    { source: 'https://here.example/a', selector: [expect.objectContaining({ type: 'TextQuoteSelector' })] },
  ]);
  expect(found.text).toContain('=Sales fell by 12% \\[elsewhere\\], \\*sharply\\*');
  expect(found.text).toContain('Written by small');
  expect(missing.target).toEqual([{ source: 'https://here.example/a' }]);
});
