import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { matchQuote } from './match-quote.ts';

const articleOf = (text: string, footer = ''): Article => ({
  key: 'here:1',
  source: 'here',
  url: 'https://example.org/1',
  inLanguage: 'en',
  headline: '',
  byline: {},
  extent: 'whole',
  text: text + footer,
  blocks: [
    { start: 0, end: text.length, role: 'paragraph' },
    { start: text.length, end: text.length + footer.length, role: 'furniture' },
  ],
  emphasis: [],
  citations: [],
});

const cases: [what: string, text: string, exact: string, found: string | undefined][] = [
  ['the words as they stand', 'The port shut. Ships left.', 'Ships left.', 'Ships left.'],
  ['another line break', 'The port\n  shut early.', 'The port shut early.', 'The port\n  shut early.'],
  ['a space set in Chinese', '在 2021 年关闭。', '在2021年关闭', '在 2021 年关闭'],
  ['full-width digits', '増加率は１２％だった。', '12%だった', '１２％だった'],
  ['marks that nobody sees', 'The po\u200Brt shut.', 'The port', 'The po\u200Brt'],
  ['a changed digit', '增长15.2%', '增长12.5%', undefined],
  ['the end of a longer number', '增长12.5%', '2.5%', undefined],
  ['the start of a longer number', '共12.5万吨', '共12', undefined],
  ['a group of a longer number', '1,200 ships', '200 ships', undefined],
  ['a number at the end of a sentence', 'It lost 12. 5 were left.', 'lost 12', 'lost 12'],
  ['two numbers run together', 'Between 20 21 ships', '2021 ships', undefined],
  ['two words run together', 'It is nowhere.', 'now here', undefined],
  ['a denial cut off', '当局不允许出港。', '允许出港', undefined],
  ['a denial inside a word', 'They were unable to leave.', 'able to leave', undefined],
  ['another name', 'Mr. Ota left the port.', 'Mr. Oda left the port.', undefined],
  ['nothing', 'The port shut.', '', undefined],
  ['white space only', 'The port shut.', ' \n', undefined],
  ['a lone surrogate', 'The \uD83D port.', '\uD83D port', '\uD83D port'],
];

test.each(cases)('%s', (_, text, exact, found) => {
  const spans = matchQuote(articleOf(text), { type: 'TextQuoteSelector', exact });
  expect(spans?.map(({ start, end }) => text.slice(start, end))).toEqual(
    found === undefined ? undefined : [found],
  );
});

test('prefix and suffix tell equal quotes apart', () => {
  const article = articleOf('In May it shut. In June it shut. In July it shut.');
  const quote = { type: 'TextQuoteSelector', exact: 'it shut' } as const;
  expect(matchQuote(article, quote)?.[0]?.start).toBe(7);
  expect(matchQuote(article, { ...quote, prefix: 'In June ' })?.[0]?.start).toBe(24);
  expect(matchQuote(article, { ...quote, prefix: 'In July ', suffix: '.' })?.[0]?.start).toBe(41);
});

test('furniture is no evidence', () => {
  expect(
    matchQuote(articleOf('Ships left. ', 'The port shut.'), {
      type: 'TextQuoteSelector',
      exact: 'The port shut.',
    }),
  ).toBeUndefined();
});

test('any whole text is found in itself, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (text, exact) => {
        const article = articleOf(text);
        const whole = matchQuote(article, { type: 'TextQuoteSelector', exact: text });
        expect(whole).toEqual(text === '' ? undefined : [{ start: 0, end: text.length }]);
        for (const { start, end } of matchQuote(article, { type: 'TextQuoteSelector', exact }) ?? []) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      },
    ),
  );
});
