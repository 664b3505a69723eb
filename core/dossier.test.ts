import { expect, test } from 'vitest';
import { type Dossier, dossierFor, draftFromDossier, otherSides } from './dossier.ts';
import { languages } from './language.ts';

const inFour = (text: string) => ({
  en: `${text} en`,
  'zh-Hans': `${text} zh-Hans`,
  'zh-Hant': `${text} zh-Hant`,
  ja: `${text} ja`,
});
const dossier: Dossier = {
  id: 'harbour',
  dateCreated: '2026-01-05',
  preparedFrom: ['here:1'],
  articles: [
    {
      key: 'here:1',
      url: 'https://example.org/1',
      role: 'rewrite',
      inLanguage: 'zh-Hans',
      about: inFour('rewrite'),
    },
    {
      key: 'there:2',
      url: 'https://example.com/2',
      role: 'original',
      inLanguage: 'en',
      about: inFour('original'),
    },
  ],
  headline: inFour('headline'),
  summary: [{ text: inFour('sentence'), claims: ['port'] }],
  claims: [
    {
      id: 'port',
      kind: 'event',
      text: inFour('claim'),
      attribution: inFour('crew'),
      facts: [{ type: 'date', value: '2014' }],
      when: { value: '2014', derived: true },
      selectors: { 'here:1': { type: 'FactSelector', facts: [], cues: [['港口']] } },
    },
  ],
};

test('a dossier is found by each of its pages and by no other', () => {
  expect(['here:1', 'there:2', 'here:2'].map((key) => dossierFor([dossier], key)?.id)).toEqual([
    'harbour',
    'harbour',
    undefined,
  ]);
});

test('the other sides of a page are all pages but itself', () => {
  expect(otherSides(dossier, 'here:1').map(({ key }) => key)).toEqual(['there:2']);
  expect(otherSides(dossier, 'elsewhere:1')).toHaveLength(2);
});

test.each(languages)('a draft in %s is in that language throughout', (language) => {
  const draft = draftFromDossier(dossier, 'there:2', language);
  expect(draft).toMatchObject({
    language,
    headline: `headline ${language}`,
    about: `original ${language}`,
    summary: [{ text: `sentence ${language}`, claims: ['port'] }],
  });
  expect(draft.claims[0]).toMatchObject({ text: `claim ${language}`, attribution: `crew ${language}` });
  expect(draft.claims[0]?.when).toEqual({ value: '2014', derived: true });
});

test('a draft has the selectors of its own side', () => {
  const [here] = draftFromDossier(dossier, 'here:1', 'ja').claims;
  const [there] = draftFromDossier(dossier, 'there:2', 'ja').claims;
  expect(here?.selector).toEqual({ type: 'FactSelector', facts: [], cues: [['港口']] });
  expect(there).not.toHaveProperty('selector');
});
