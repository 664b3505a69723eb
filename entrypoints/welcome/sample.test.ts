import { describe, expect, test } from 'vitest';
import { readFacts } from '../../core/facts/fact.ts';
import { factKey } from '../../core/facts/fact-key.ts';
import { type Language, languages, tongueOf } from '../../core/language.ts';
import { sampleArticle, sampleBrief, sampleClaims, sampleComparison } from './sample.ts';

const text = sampleArticle.paragraphs.join('\n');
const keysIn = (words: string, language: Language) =>
  readFacts(words, { tongue: tongueOf(language) })
    .map(({ key }) => key)
    .sort();

describe.each(sampleClaims)('the claim $id of the sample', (claim) => {
  const keys = claim.facts.map(factKey).sort();

  test('has its passage in one paragraph, and the facts that stand there', () => {
    expect(sampleArticle.paragraphs.filter((paragraph) => paragraph.includes(claim.passage))).toHaveLength(1);
    expect(keysIn(claim.passage, sampleArticle.inLanguage)).toEqual(keys);
  });

  test.each(languages)('states the same facts in %s', (language) => {
    expect(keysIn(claim.text[language], language)).toEqual(keys);
  });

  test('differs from the original in no figure but its own', () => {
    for (const { here, there } of sampleComparison(claim).differences) {
      expect(keysIn(text.slice(here.start, here.end), sampleArticle.inLanguage)).toEqual([here.key]);
      expect(there.key).not.toBe(here.key);
    }
  });
});

test.each(languages)('the summary in %s states no figure that its claims do not', (language) => {
  const { summary, claims } = sampleBrief(language);
  for (const sentence of summary) {
    const stated = claims
      .filter(({ id }) => sentence.claims.includes(id))
      .flatMap(({ facts }) => facts.map(factKey));
    expect(stated).toEqual(expect.arrayContaining(keysIn(sentence.text, language)));
  }
});

test('the claims stand in the order of their passages', () => {
  const starts = sampleBrief('en').claims.map(({ passages }) => passages[0]!.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
