import { expect, test } from 'vitest';
import { sampleExport, sampleWords } from '../../tests/sample-export.ts';
import { claimJsonLd } from './claim-json-ld.ts';
import { exportFormats, fileName } from './formats.ts';

test('JSON-LD holds the articles and the claims with their passages, marks and maker, and no verdict', () => {
  const text = claimJsonLd(sampleExport, sampleWords);
  const graph = JSON.parse(text)['@graph'];
  expect(graph.map((node: { '@type': string }) => node['@type'])).toEqual([
    ...['NewsArticle', 'NewsArticle', 'Claim', 'Claim'],
  ]);
  const [, , found, missing] = graph;
  expect(found).toMatchObject({
    ...{ text: '=Sales fell by 12% [elsewhere], *sharply*', author: { name: 'the [ministry]' } },
    appearance: [{ '@type': 'Quotation', text: '=Sales fell by 78%, "it" said.' }],
    citation: [{ text: 'Sales were down 87%.', isPartOf: { '@id': 'https://there.example/a' } }],
    mentions: [{ propertyID: 'percent', value: 'percent:78', name: '78%' }, { name: 'Kazakhstan' }],
    comment: {
      text: 'differs',
      mentions: [{ value: 'percent:78', valueReference: { value: 'percent:87' } }],
    },
    ...{ creditText: 'Written by small-7b', temporalCoverage: '2026-01' },
    digitalSourceType: expect.stringContaining('TrainedAlgorithmicMedia'),
  });
  expect(missing).toMatchObject({
    abstract: 'Not found: (facts-differ)',
    isBasedOn: { '@id': graph[0]['@id'] },
  });
  expect(missing).not.toHaveProperty('appearance');
  expect(text).not.toMatch(/ClaimReview|Rating/);
});

test('every format writes a file, with a name of its own that any file system takes', () => {
  const names = exportFormats.map((format) => fileName(sampleExport, format));
  expect(new Set(names).size).toBe(exportFormats.length);
  for (const name of names) expect(name).toMatch(/^[\w.-]+$/);
  for (const format of exportFormats) expect(format.write(sampleExport, sampleWords)).toMatch(/\n$/);
  const longest = {
    ...sampleExport,
    article: { ...sampleExport.article, key: `a/${'港'.repeat(300)}../..` },
  };
  expect(fileName(longest, exportFormats[0])).toBe('a-..-...md');
});

test('a brief without claims, summary and comparison is exported all the same', () => {
  const { article, brief } = sampleExport;
  const empty = { article, brief: { ...brief, claims: [], summary: [] } };
  for (const format of exportFormats) expect(format.write(empty, sampleWords)).not.toMatch(/undefined|NaN/);
});
