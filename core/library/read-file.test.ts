import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { Article } from '../article.ts';
import type { Brief, BriefClaim, BriefSentence, Sent, TextCheck } from '../brief.ts';
import { formatFact } from '../facts/format.ts';
import { languages } from '../language.ts';
import type { ClaimFact } from '../reading/claim.ts';
import { toldFacts } from '../reading/told-facts.ts';
import { writeFact } from '../reading/write-fact.ts';
import { readSettings, type Settings } from '../settings.ts';
import { fileVersion, writeFile } from './file.ts';
import type { KeptArticle } from './kept-article.ts';
import { type FileContent, readFile } from './read-file.ts';

const now = '2026-02-01T00:00:00.000Z';
const check: Required<TextCheck> = { flags: [{ start: 0, end: 3, found: 'nowhere' }], denied: true };
const facts: ClaimFact[] = [
  { type: 'number', value: 12_000, precision: 'about' },
  { type: 'quantity', value: 3, high: 4, unit: 'km', role: 'to', label: 'three' },
  { type: 'money', value: 5e9, unit: 'USD' },
  { type: 'duration', value: 16, unit: 'a', sense: 'age' },
  { type: 'date', value: '2021-11-XX', part: 'mid' },
  { type: 'date', value: '2021', unit: 'FY' },
  { type: 'period', value: '2021-01/2021-09', precision: 'over' },
  { type: 'name', value: 'KZ', label: 'Kazakhstan' },
];

/** With all that there may be: whoever adds something is told here that the file must hold it, too. */
const article: Required<Article> = {
  ...{ key: 'paper:news/1', source: 'paper', url: 'https://paper.example/news/1', inLanguage: 'en' },
  ...{ headline: 'The bridge', datePublished: '2026-01-05', extent: 'whole', text: 'The bridge is closed.' },
  byline: { author: 'a', translator: 'b', editor: 'c', group: 'd' } satisfies Required<Article['byline']>,
  blocks: [{ start: 0, end: 21, role: 'paragraph' }],
  emphasis: [{ start: 4, end: 10 }],
  citations: [{ url: 'https://other.example/', title: 'Other', label: 'Source' }],
  copy: { kind: 'wayback', machineTranslated: false },
};

const sentence: Required<BriefSentence> = {
  ...{ text: 'It is closed.', claims: ['c1'], passages: [{ start: 0, end: 21 }], check },
  selector: { type: 'TextQuoteSelector', exact: 'The bridge', prefix: 'a', suffix: 'b' },
};

const claim: Required<BriefClaim> = {
  ...{ id: 'c1', kind: 'figure', text: 'It is closed.', attribution: 'the mayor', facts },
  ...{ when: { value: '2026-01-05', derived: true }, reasons: ['figure', 'repeated'] },
  ...{ selector: { type: 'SentenceSelector', sentences: [1] }, passages: [{ start: 0, end: 21 }] },
  ...{ notFound: 'preview', check, whoCheck: check },
};

const sent: Required<Sent> = {
  ...{ to: 'https://api.example', local: false, characters: 20, unsure: true, cut: true },
  tokens: { read: 1, written: 2 },
};

const brief: Required<Brief> = {
  ...{ article: 'paper:news/1', language: 'ja', headline: '橋', about: 'A page.', machine: 'written' },
  ...{ model: 'm', summary: [sentence], claims: [claim], provider: 'openai', dropped: 1, otherScript: true },
  sent,
  ...{ dateCreated: now, headlineCheck: check },
  refusals: [{ provider: 'browser', reason: 'needs-download', detail: 'No.', sent }],
  otherSides: [{ role: 'original', url: 'https://other.example/', title: 'Other', cited: true }],
};

const kept: KeptArticle = {
  ...{ key: 'paper:news/1', article, brief, names: ['Kazakhstan', '哈薩克'] },
  ...{ firstRead: '2026-01-05T00:00:00.000Z', lastRead: '2026-01-06T00:00:00.000Z' },
};

const file = (...articles: unknown[]) => JSON.stringify({ sidegloss: fileVersion, exported: now, articles });
const read = (text: string) => readFile(text, now) as FileContent;

it('reads what was written, whole', () => {
  const settings: Settings = { ...readSettings({}, ['en']), language: 'ja', view: 'both' };
  const content = read(writeFile([kept], now, settings));
  expect(content.articles).toEqual([kept]);
  expect(content.skipped).toBe(0);
  expect(content.settings).toMatchObject({ language: 'ja', view: 'both' });
});

test.each([
  ['no JSON', '<html>'],
  ['nothing', ''],
  ['a file that was cut off', writeFile([kept], now).slice(0, -20)],
  ['another program’s JSON', '{"articles":[]}'],
  ['no articles', '{"sidegloss":1}'],
  ['a list', '[1]'],
  ['null', 'null'],
  ['brackets without end', '['.repeat(500_000)],
  ['a version that is none', '{"sidegloss":"1","articles":[]}'],
])('is broken: %s', (_, text) => {
  expect(readFile(text, now)).toBe('broken');
});

it('knows a file of a newer version', () => {
  expect(readFile('{"sidegloss":2,"articles":{}}', now)).toBe('newer');
});

/** The kept article with one part replaced, by its path. */
function spoilt(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(kept));
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce((part, step) => part[step], copy);
  parent[steps.at(-1)!] = value;
  return copy;
}

test.each<[string, unknown]>([
  ['article.url', 'javascript:alert(1)'],
  ['article.url', 'data:text/html,x'],
  ['article.citations.0.url', 'javascript:alert(1)'],
  ['brief.otherSides.0.url', 'not an address'],
  ['article.inLanguage', 'xx-not-a-language'],
  ['article.blocks.0.end', 22],
  ['article.blocks.0.start', -1],
  ['brief.claims.0.passages.0', { start: 5, end: 4 }],
  ['brief.summary.0.passages.0.end', 1e9],
  ['brief.claims.0.kind', 'constructor'],
  ['brief.claims.0.reasons.0', 'toString'],
  ['brief.claims.0.facts.0.value', 'many'],
  ['brief.claims.0.facts.2.unit', 'constructor'],
  ['brief.claims.0.facts.3.unit', 'constructor'],
  ['brief.claims.0.facts.4.value', 'yesterday'],
  ['brief.claims.0.facts.4.value', '1-99999999'],
  ['brief.claims.0.facts.4.value', '2021-13'],
  ['brief.claims.0.facts.4.value', '2021-11-32'],
  ['brief.claims.0.facts.4.value', '2021-1X'],
  ['brief.claims.0.facts.6.value', '2021-01/2021-00'],
  ['brief.claims.0.facts.6.value', '2021/2022/2023'],
  ['brief.claims.0.when.value', '2021-13'],
  ['brief.claims.0.when.value', '<b>'],
  ['brief.sent.to', 'a friend of yours'],
  ['brief.sent.to', 'javascript:alert(1)'],
  ['brief.sent.to', 'https://api.example/v1'],
  ['brief.sent.to', 'https://you@api.example'],
  ['brief.dateCreated', 'yesterday'],
  ['brief.article', 'another'],
  ['key', 'another'],
  ['article.url', `https://paper.example/${'a'.repeat(4_000)}`],
  ['lastRead', '2026-13-45T00:00:00.000Z'],
  ['names', [7]],
  ['article.headline', 'x'.repeat(3_000)],
  ['article.copy.kind', '__proto__'],
  ['article', null],
])('leaves an article out whose %s is %o, and takes the others', (path, value) => {
  const other = { ...kept, key: 'b', article: { ...article, key: 'b' }, brief: { ...brief, article: 'b' } };
  const content = read(file(spoilt(path, value), other));
  expect(content.articles).toEqual([other]);
  expect(content.skipped).toBe(1);
});

it('leaves out what it does not know of an article', () => {
  const content = read(file({ ...kept, brief: { ...brief, script: '<script>' }, more: 1 }));
  expect(content.articles).toEqual([kept]);
});

it('takes no date that is yet to come', () => {
  const [taken] = read(file({ ...kept, lastRead: '9999-01-01T00:00:00.000Z' })).articles;
  expect(taken!.lastRead).toBe(now);
});

it('takes no fact that cannot be written', () => {
  const hostile = ['constructor', '__proto__', 'XX1', '', '\u0000', '<b>', 'toString'];
  for (const type of ['number', 'money', 'quantity', 'duration', 'date', 'period', 'ordinal', 'multiple']) {
    for (const unit of hostile) {
      for (const value of [1, 0, -1, 1e308, 10, '2021-99-99', 'XXXX', '--/--', '20/21/22']) {
        for (const sense of [undefined, 'several', 'age']) {
          const content = read(file(spoilt('brief.claims.0.facts', [{ type, unit, value, sense }])));
          const found = content.articles.flatMap(({ brief: { claims } }) => claims[0]!.facts);
          for (const fact of found) for (const language of languages) formatFact(fact, language);
        }
      }
    }
  }
});

it('takes a fact as it is only where each language can write it', () => {
  const dated = fc.stringMatching(/^[\dX]{1,4}(-[\dX]{1,8}){0,2}$/);
  const fact = fc.record(
    {
      type: fc.constantFrom(
        ...(['number', 'percent', 'point', 'multiple', 'ordinal', 'quantity'] as const),
        ...(['money', 'duration', 'date', 'period', 'name'] as const),
      ),
      value: fc.oneof(
        dated,
        fc.tuple(dated, dated).map((pair) => pair.join('/')),
        fc.constantFrom('XXXX', '0000', '197X', '0XX', 'XXXX/2021', '20X1-05', '2021-XX-XX'),
        fc.double(),
        fc.integer(),
        fc.string({ unit: 'binary' }),
      ),
      high: fc.double({ noNaN: true, noDefaultInfinity: true }),
      unit: fc.oneof(fc.constantFrom('USD', 'a', 'km', 'FY', 'constructor'), fc.string()),
      part: fc.constantFrom('early', 'mid', 'late'),
      precision: fc.constantFrom('exact', 'about', 'over', 'under', 'at-least', 'at-most'),
      sense: fc.constantFrom('age', 'several'),
      change: fc.constantFrom('rise', 'fall'),
    },
    { requiredKeys: ['type', 'value'] },
  );
  fc.assert(
    fc.property(fact, (one) => {
      const { articles } = read(file(spoilt('brief.claims.0.facts', [one])));
      const taken = articles.flatMap(({ brief: { claims } }) => claims[0]!.facts);
      for (const { type, ...rest } of toldFacts(taken)) {
        for (const language of languages) {
          expect(writeFact({ type, ...rest }, language)).toMatch(type === 'name' ? /^/ : /[\dX∞数几\p{L}]/u);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

it('takes no key that no address can hold', () => {
  const key = 'a\ud800';
  const other = { ...kept, key, article: { ...article, key }, brief: { ...brief, article: key } };
  expect(read(file(other))).toMatchObject({ articles: [], skipped: 1 });
});

it('takes a key as long as the longest address', () => {
  const key = `unknown:paper.example/${'a'.repeat(3_900)}`;
  const other = { ...kept, key, article: { ...article, key }, brief: { ...brief, article: key } };
  expect(read(file(other)).articles).toEqual([other]);
});
