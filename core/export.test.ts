import { describe, expect, test } from 'vitest';
import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import {
  type ComparisonExport,
  comparisonCsv,
  comparisonJsonLd,
  comparisonMarkdown,
  type ExportWords,
} from './export.ts';
import type { Fact } from './facts/fact.ts';

const share = (value: number): Fact => ({
  ...{ type: 'percent', value, key: `percent:${value}`, start: 14, end: 17 },
});

const article = (name: string, text: string): Article => ({
  ...{ key: `unknown:${name}`, source: 'unknown', url: `https://${name}.example/a`, inLanguage: 'en' },
  ...{ headline: `A [headline] of ${name}`, byline: {}, extent: 'whole', text },
  ...{ blocks: [], emphasis: [], citations: [] },
});

const here = article('here', '=Sales fell by 78%, "it" said.');
const there = article('there', 'Sales were down 87%.');
const brief: Brief = {
  ...{ article: here.key, language: 'en', summary: [], provider: 'reading', dateCreated: '2026-01-01' },
  ...{ refusals: [], otherSides: [] },
  claims: [
    {
      id: 'c1',
      kind: 'figure',
      text: '=Sales fell, *sharply*',
      attribution: 'the [ministry]',
      facts: [share(78)],
      passages: [{ start: 0, end: 30 }],
    },
  ],
};
const data: ComparisonExport = {
  ...{ here, there, brief },
  report: {
    ...{ here: here.key, there: there.key, leftOut: [], wording: [], opinions: [] },
    claims: [
      {
        ...{ claim: 'c1', status: 'differs', confidence: 0.5, there: [{ start: 0, end: 20 }], agreed: [] },
        unmatched: [],
        differences: [{ here: share(78), there: share(87) }],
      },
    ],
  },
};

const words: ExportWords = {
  places: { here: 'Here', there: 'There' },
  status: ({ status }) => status.toUpperCase(),
  attribution: (who) => `According to ${who}`,
  notes: () => ['turned'],
  date: () => undefined,
};

describe('an exported comparison', () => {
  test('in Markdown keeps the texts from being markup', () => {
    const text = comparisonMarkdown(data, words);
    expect(text).toContain('- [A \\[headline\\] of here](<https://here.example/a>) · Here\n');
    expect(text).toContain('DIFFERS · According to the \\[ministry\\]');
    expect(text).toContain('\\*sharply\\*');
    expect(text).toMatch(/- 78.* \(Here\) ≠ .*87.* \(There\)\n- turned/);
  });

  test('in CSV quotes what needs it and begins no field as a formula', () => {
    const [head, row, end] = comparisonCsv(data).split('\r\n');
    expect(head).toBe(
      'claim,kind,attribution,facts,status,confidence,differs_here,differs_there,passage_here,passage_there,url_here,url_there',
    );
    expect(row).toMatch(
      /^"'=Sales fell, \*sharply\*",figure,the \[ministry\],percent:78,differs,0\.50,78.*,87.*,"'=Sales fell by 78%, ""it"" said\."/,
    );
    expect(end).toBe('');
  });

  test('in JSON-LD holds claims with both passages, and no verdict', () => {
    const text = comparisonJsonLd(data);
    const graph = JSON.parse(text)['@graph'];
    expect(graph.map((item: { '@type': string }) => item['@type'])).toEqual([
      'NewsArticle',
      'NewsArticle',
      'Claim',
    ]);
    expect(graph[2].citation.text).toBe('Sales were down 87%.');
    expect(text).not.toMatch(/ClaimReview|Rating/);
  });
});
