import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../article.ts';
import { createLexicon } from '../comparison/lexicon.ts';
import type { FactValue } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { languages } from '../language.ts';
import { createGazetteer } from '../names/name.ts';
import { readText } from '../reading/text-reading.ts';
import { evidenceOf } from './check-text.ts';

const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };
const language = fc.constantFrom(...languages);

/** A statement of nothing but a fact; a date is framed so that it is no number of something. */
const frames = {
  en: ['It was ', '.'],
  'zh-Hans': ['是', '。'],
  'zh-Hant': ['是', '。'],
  ja: ['それは', 'だ。'],
};

function statement(fact: FactValue, inLanguage: (typeof languages)[number]): string {
  const [before, after] = frames[inLanguage];
  return before + formatFact(fact, inLanguage, (id) => bridge.gazetteer.displayName(id, inLanguage)) + after;
}

function flagsOf(article: string, inLanguage: (typeof languages)[number], words: string, to = inLanguage) {
  const page: Article = {
    ...{ key: 'a', source: 'a', url: 'https://example.org/', inLanguage, headline: '', byline: {} },
    ...{ extent: 'whole', text: article, emphasis: [], citations: [] },
    blocks: [{ start: 0, end: article.length, role: 'paragraph' }],
  };
  return evidenceOf(page, readText(page, bridge.gazetteer), bridge).check(words, to, page.blocks).flags;
}

const value = fc.oneof(
  fc.integer({ min: 13, max: 999_999 }),
  fc.integer({ min: 200, max: 9999 }).map((cents) => cents / 100),
  fc.integer({ min: 11, max: 999 }).map((millions) => millions * 1e6),
);
const measures = fc.constantFrom<Pick<FactValue, 'type' | 'unit'>>(
  { type: 'number' },
  { type: 'percent' },
  { type: 'point' },
  { type: 'money', unit: 'USD' },
  { type: 'money', unit: 'JPY' },
  { type: 'money', unit: 'CNY' },
  { type: 'quantity', unit: 'km' },
  { type: 'quantity', unit: 'mi' },
  { type: 'quantity', unit: 't' },
);
const figure: fc.Arbitrary<FactValue> = fc
  .tuple(value, measures)
  .map(([amount, measure]) => ({ ...measure, value: amount }));
const two = (part: number) => String(part).padStart(2, '0');
const date: fc.Arbitrary<FactValue> = fc
  .tuple(
    fc.integer({ min: 1950, max: 2049 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => ({ type: 'date', value: `${y}-${two(m)}-${two(d)}` }));
const name: fc.Arbitrary<FactValue> = fc
  .constantFrom('US', 'JP', 'KZ', 'xi-jinping', 'un', 'nato', 'hokkaido', 'eu', 'FR', 'imf')
  .map((id) => ({ type: 'name', value: id }));
const fact = fc.oneof(figure, date, name);

describe('any fact, in any two languages', () => {
  test('stated on both sides is plain', () => {
    fc.assert(
      fc.property(fact, language, language, (one, from, to) => {
        expect(flagsOf(statement(one, from), from, statement(one, to), to)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('stated otherwise is marked', () => {
    const other = fc.tuple(fact, fact).filter(([a, b]) => !isLike(a, b));
    fc.assert(
      fc.property(other, language, language, ([one, two], from, to) => {
        const flags = flagsOf(statement(one, from), from, statement(two, to), to);
        expect(flags.map(({ found }) => found)).toContain('nowhere');
      }),
      { numRuns: 500 },
    );
  });

  test('with one digit changed is marked', () => {
    const changed = fc.tuple(figure, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([one, place, more]) => {
      const digits = String(one.value).split('');
      const places = digits.flatMap((digit, at) => (/[1-9]/.test(digit) ? [at] : []));
      const at = places[place % places.length]!;
      // One to nine for one to nine: what is rounded ends in noughts.
      digits[at] = String(((Number(digits[at]) - 1 + (more % 8) + 1) % 9) + 1);
      return [one, { ...one, value: Number(digits.join('')) }] as const;
    });
    fc.assert(
      fc.property(changed, language, language, ([one, two], from, to) => {
        fc.pre(one.value !== two.value);
        expect(flagsOf(statement(one, from), from, statement(two, to), to)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Facts that may stand for one another: of one size in two units, a country and what is named after it. */
function isLike(a: FactValue, b: FactValue): boolean {
  if (a.value === b.value || (a.type === 'name' && b.type === 'name')) return true;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  const sizes = [1, 1.609_344, 100, 0.01];
  return (
    sizes.some((times) => Math.abs(Number(a.value) * times - Number(b.value)) < Number(b.value) * 0.05) ||
    sizes.some((times) => Math.abs(Number(b.value) * times - Number(a.value)) < Number(a.value) * 0.05)
  );
}

test('flags are in order and in the text, whatever the text', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'0123456789 .,:%万亿億年月日時not三两没不ないAbCぬ美日$¥円'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, texts, language, language, (cited, words, from, to) => {
      const flags = flagsOf(cited, from, words, to);
      for (const { start, end } of flags) expect(words.slice(start, end)).toHaveLength(end - start);
      expect(flags.map(({ start }) => start)).toEqual(flags.map(({ start }) => start).sort((a, b) => a - b));
    }),
  );
});
