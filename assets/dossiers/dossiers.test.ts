import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossiers } from './index.ts';
import { checkDossier } from './schema.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

test('every dossier is shipped, under its own name', () => {
  expect(dossiers.map(({ id }) => `${id}.json`).sort()).toEqual(files.toSorted());
});

describe('every dossier is sound', () => {
  test.each(files)('%s', (file) => {
    expect(checkDossier(file, read(file))).toEqual([]);
  });
});

const four = (text: string) => ({ en: text, 'zh-Hans': text, 'zh-Hant': text, ja: text });
const sound = () => ({
  id: 'harbour',
  dateCreated: '2026-01-05',
  preparedFrom: ['here:1'],
  articles: [
    { key: 'here:1', url: 'https://example.org/1', role: 'rewrite', inLanguage: 'zh-Hans', about: four('a') },
    { key: 'there:2', url: 'https://example.com/2', role: 'original', inLanguage: 'en', about: four('b') },
  ],
  headline: four('h'),
  summary: Array.from({ length: 4 }, () => ({ text: four('s'), claims: ['port'] })),
  claims: [
    {
      id: 'port',
      kind: 'figure',
      text: four('12%'),
      facts: [{ type: 'percent', value: 12 }],
      selectors: {
        'here:1': { type: 'FactSelector', facts: ['percent:12'], cues: [['港口']] },
        'there:2': { type: 'FactSelector', facts: ['percent:12'], cues: [['harbo', 'port of call']] },
      },
    },
  ],
});

/** The same value with the field at a dotted path set to another. */
function withField(target: unknown, path: string[], value: unknown): unknown {
  const [field, ...rest] = path;
  if (field === undefined) return value;
  const copy: Record<string, unknown> = Object.assign(Array.isArray(target) ? [] : {}, target);
  copy[field] = withField(copy[field], rest, value);
  return copy;
}

describe('a mistake is reported with the file and the field', () => {
  const [article] = sound().articles;
  const [claim] = sound().claims;
  const cases: [what: string, path: string, value: unknown, field?: string][] = [
    ['a missing language', 'headline.ja', undefined],
    ['an empty text', 'claims.0.text.zh-Hant', ' '],
    ['an unknown kind', 'claims.0.kind', 'verdict'],
    ['an unknown field', 'claims.0.truth', true],
    ['a claim given twice', 'claims.1', claim, 'claims.1.id'],
    ['an article given twice', 'articles.2', article, 'articles.2.key'],
    ['a summary on an unknown claim', 'summary.2.claims.0', 'ship'],
    ['a summary that is too short', 'summary', sound().summary.slice(1)],
    ['a source that is no article', 'preparedFrom.0', 'here:9'],
    ['a selector for no article', 'claims.0.selectors.x', claim?.selectors['here:1']],
    ['a malformed number', 'claims.0.facts.0.value', '12'],
    ['a malformed date', 'claims.0.facts.1', { type: 'date', value: '2021-13' }, 'claims.0.facts.1.value'],
    ['a malformed period', 'claims.0.facts.1', { type: 'period', value: '2021' }, 'claims.0.facts.1.value'],
    ['no currency', 'claims.0.facts.1', { type: 'money', value: 5, unit: '元' }, 'claims.0.facts.1.unit'],
    ['a timeline date left open', 'claims.0.when', { value: 'XXXX-05' }, 'claims.0.when.value'],
    ['a selector on a foreign figure', 'claims.0.selectors.here:1.facts.0', 'percent:13'],
    ['a long Chinese cue', 'claims.0.selectors.here:1.cues.0.1', '港口的吞吐量在去年下降了一成'],
    ['a long English cue', 'claims.0.selectors.there:2.cues.0.2', 'fell by a tenth'],
    ['a figure in a claim that is no fact', 'claims.0.text.zh-Hans', '三成'],
    ['a figure in a summary that is no fact', 'summary.1.text.ja', '13%減った'],
    [
      'a name nobody knows',
      'claims.0.facts.1',
      { type: 'name', value: 'atlantis' },
      'claims.0.facts.1.value',
    ],
    ['an empty group of cues', 'claims.0.selectors.here:1.cues.1', []],
  ];
  test('the example is sound without it', () => {
    expect(checkDossier('x.json', sound())).toEqual([]);
  });
  test.each(cases)('%s', (_, path, value, field = path) => {
    const messages = checkDossier('x.json', withField(sound(), path.split('.'), value));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`x.json: ${field}: `);
  });
  test.each([undefined, null, 3, 'text', []])('%s is no dossier', (json) => {
    expect(checkDossier('x.json', json)).not.toEqual([]);
  });
});
