import type { Article } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import type { BriefExport, ExportWords } from '../core/export/brief-export.ts';
import type { Fact } from '../core/facts/fact.ts';

/** A brief of a short invented article, by a machine, compared with another: what the tests of all formats export. */
const text =
  'The harbour\n=Sales fell by 78%, "it" said. Nothing else moved.\nThe mayor & others, said-so, left.';

const article = (name: string, words: string): Article => ({
  ...{ key: `unknown:${name}`, source: 'unknown', url: `https://${name}.example/a`, inLanguage: 'en' },
  ...{ headline: `A [headline] of ${name} & {Co}`, byline: { author: 'Rowe and Lim', translator: '林二' } },
  ...{ datePublished: '2026-01-02T23:30:00+09:00', extent: 'whole', text: words },
  ...{ blocks: [], emphasis: [], citations: [] },
});

const share = (value: number): Fact => ({
  ...{ type: 'percent', value, key: `percent:${value}`, start: 26, end: 29 },
});

const here = article('here', text);
const there = article('there', 'Sales were down 87%. The port *closed* in May.');

const brief: Brief = {
  ...{ article: here.key, language: 'en', provider: 'openai', model: 'small-7b', machine: 'written' },
  ...{ dateCreated: '2026-02-03T04:05:06.789Z', refusals: [], otherSides: [] },
  headline: 'Sales fall by 79%',
  headlineCheck: { flags: [{ start: 14, end: 17, found: 'nowhere' }] },
  summary: [{ text: 'Sales fell.', claims: ['c1'], passages: [], check: { flags: [], denied: true } }],
  claims: [
    {
      ...{ id: 'c1', kind: 'figure', text: '=Sales fell by 12%, *sharply*', attribution: 'the [ministry]' },
      ...{ facts: [share(78), { type: 'name', value: 'KZ', label: 'Kazakhstan' }] },
      when: { value: '2026-01' },
      passages: [{ start: 12, end: 42 }],
      check: { flags: [{ start: 15, end: 18, found: 'elsewhere' }] },
    },
    {
      ...{ id: 'c2', kind: 'event', text: 'The mayor left.', facts: [], passages: [] },
      notFound: 'facts-differ',
    },
  ],
};

export const sampleExport: BriefExport & { comparison: NonNullable<BriefExport['comparison']> } = {
  article: here,
  brief,
  comparison: {
    other: there,
    report: {
      ...{ here: here.key, there: there.key, leftOut: [{ start: 21, end: 46 }] },
      wording: [{ standard: 'mayor', used: 'boss', spans: [{ start: 70, end: 75 }] }],
      opinions: [{ start: 43, end: 62 }],
      claims: [
        {
          ...{ claim: 'c1', status: 'differs', confidence: 0.5, there: [{ start: 0, end: 20 }], agreed: [] },
          unmatched: [],
          differences: [{ here: share(78), there: share(87) }],
        },
      ],
    },
  },
};

export const sampleWords: ExportWords = {
  headings: {
    ...{ summary: 'Summary', claims: 'Claims', notFound: 'Not found' },
    ...{ wording: 'Wording', opinions: 'Opinions' },
  },
  leftOut: (there) => `Only in ${there}`,
  renaming: ({ standard, used, spans }) => `${used} for ${standard}, ${spans.length}`,
  site: ({ url }) => url.slice(8).split('.')[0]!.toUpperCase(),
  kind: ({ kind }) => kind.toUpperCase(),
  attribution: (who) => (who ? `According to ${who}` : 'The article itself'),
  missing: ({ notFound }) => `(${notFound})`,
  byline: ({ author }) => (author ? [`By ${author}`] : []),
  madeBy: ({ model }) => `Written by ${model}`,
  notOwnWords: ({ copy }) => (copy?.machineTranslated ? 'Translated by machine' : undefined),
  flag: (found) => (found === 'nowhere' ? 'not in the article' : 'elsewhere'),
  denied: 'at odds',
  status: ({ status }) => status.toUpperCase(),
  notes: (_, __, there) => [`turned in ${there}`],
  date: (iso) => `on ${iso}`,
};
