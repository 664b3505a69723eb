import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LinkedData, readLinkedData } from './linked-data.ts';

const story = { '@type': 'NewsArticle', headline: ' The bridge closes ' };

it.each<[unknown, LinkedData[]]>([
  [story, [{ headline: 'The bridge closes' }]],
  [[{ '@type': 'Organization' }, story], [{ headline: 'The bridge closes' }]],
  [
    { '@graph': [{ '@type': ['Thing', 'BlogPosting'], url: { '@id': 'https://paper.example/1' } }] },
    [{ url: 'https://paper.example/1' }],
  ],
  [
    { ...story, headline: 5, author: [{ name: 'A. N. Example' }, 'B. Example', {}] },
    [{ author: 'A. N. Example, B. Example' }],
  ],
  [
    { '@type': 'Report', mainEntityOfPage: 'https://paper.example/2', isAccessibleForFree: 'False' },
    [{ url: 'https://paper.example/2', isAccessibleForFree: false }],
  ],
  [{ '@type': 'WebPage', headline: 'Paper' }, []],
])('of %j reads %j', (data, read) => expect(readLinkedData([JSON.stringify(data)])).toEqual(read));

it('passes over what does not parse', () =>
  expect(readLinkedData(['{', '', JSON.stringify(story)])).toHaveLength(1));

it('passes over what is far more than an article has', () => {
  const long = JSON.stringify({ ...story, articleBody: 'x'.repeat(200_000) });
  expect(readLinkedData([long, JSON.stringify(story)])).toHaveLength(1);
  expect(readLinkedData(Array.from({ length: 1000 }, () => JSON.stringify(story)))).toHaveLength(20);
});

it('reads any JSON', () => {
  fc.assert(fc.property(fc.json(), (json) => void readLinkedData([json])));
});
