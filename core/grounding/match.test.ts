import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameTables } from '../../assets/names/index.ts';
import type { Article, Block, BlockRole } from '../article.ts';
import { readFacts } from '../facts/fact.ts';
import { type Language, tongueOf } from '../language.ts';
import { createGazetteer } from '../names/name.ts';
import { splitSentences } from '../reading/sentence.ts';
import { matchSelector, passagesOf, type SentencesAndFacts, statesFact } from './match.ts';
import type { FactSelector } from './selector.ts';

const gazetteer = createGazetteer(nameTables);

type Paragraph = string | [role: BlockRole, text: string];

function articleOf(inLanguage: Language, ...paragraphs: Paragraph[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const [role, words] = typeof paragraph === 'string' ? (['paragraph', paragraph] as const) : paragraph;
    if (text !== '') text += '\n';
    blocks.push({ start: text.length, end: text.length + words.length, role });
    text += words;
  }
  const page = { key: 'here:1', source: 'here', url: 'https://example.org/1', headline: '', byline: {} };
  return { ...page, inLanguage, extent: 'whole', text, blocks, emphasis: [], citations: [] };
}

function read({ text, inLanguage }: Article): SentencesAndFacts {
  const tongue = tongueOf(inLanguage);
  return { sentences: splitSentences(text, tongue), facts: readFacts(text, { tongue, gazetteer }) };
}

const select = (facts: string[], ...cues: string[][]): FactSelector => ({
  type: 'FactSelector',
  facts,
  cues,
});

const found = (article: Article, selector: Parameters<typeof matchSelector>[1]) =>
  matchSelector(article, selector, passagesOf(article, read(article)))?.map(({ start, end }) =>
    article.text.slice(start, end),
  );

describe('FactSelector', () => {
  const cases: [what: string, Article, FactSelector, string | undefined][] = [
    [
      'the sentence with the fact and the cue',
      articleOf('zh-Hans', '港口去年很忙。吞吐量增长了12%。工人说很累。'),
      select(['percent:12'], ['吞吐量']),
      '吞吐量增长了12%。',
    ],
    [
      'a Traditional page by Simplified cues',
      articleOf('zh-Hant', '港口的貨櫃減少了三成。'),
      select(['percent:30'], ['货柜'], ['减少', '下降']),
      '港口的貨櫃減少了三成。',
    ],
    [
      'another number is another statement',
      articleOf('zh-Hans', '港口的吞吐量增长了15.2%。'),
      select(['percent:12.5'], ['吞吐量']),
      undefined,
    ],
    [
      'another place is another statement',
      articleOf('en', 'Exports to Japan fell by 8% last year.'),
      select(['percent:8', 'name:RU'], ['export']),
      undefined,
    ],
    [
      'facts and cues over neighbouring sentences',
      articleOf('en', 'The ferry is late. Freight fell. It was down 40% by spring. Nobody knows why.'),
      select(['percent:40'], ['freight']),
      'Freight fell. It was down 40% by spring.',
    ],
    [
      'never over four sentences',
      articleOf('en', 'Freight fell. Crews left. Cranes stood still. It was down 40% by spring.'),
      select(['percent:40'], ['freight']),
      undefined,
    ],
    [
      'never over two blocks',
      articleOf('en', 'Freight fell.', 'It was down 40% by spring.'),
      select(['percent:40'], ['freight']),
      undefined,
    ],
    [
      'a shorter run that comes later',
      articleOf('en', 'Freight fell. It was down 40% by spring.', 'In all, freight fell by 40%.'),
      select(['percent:40'], ['freight']),
      'In all, freight fell by 40%.',
    ],
    [
      'the first of equal runs',
      articleOf('en', 'Freight fell by 40%.', 'Freight on rails fell by 40%.'),
      select(['percent:40'], ['freight']),
      'Freight fell by 40%.',
    ],
    [
      'never in furniture or captions',
      articleOf('en', ['furniture', 'Freight fell by 40%.'], ['caption', 'Freight fell by 40%.']),
      select(['percent:40'], ['freight']),
      undefined,
    ],
    [
      'a cue in capitals',
      articleOf('en', 'FREIGHT fell by 40%.'),
      select([], ['freight']),
      'FREIGHT fell by 40%.',
    ],
    ['a stem', articleOf('en', 'Exporters left.'), select([], ['export']), 'Exporters left.'],
    [
      'a cue inside a word',
      articleOf('en', 'The airport reexports it.'),
      select([], ['export'], ['port']),
      undefined,
    ],
    [
      'a cue at a word after one inside a word',
      articleOf('en', 'The airport is a port.'),
      select([], ['port']),
      'The airport is a port.',
    ],
    [
      'a group with no cue',
      articleOf('en', 'Freight fell.'),
      select([], ['freight'], ['rail', 'road']),
      undefined,
    ],
    [
      'a period',
      articleOf('zh-Hans', '2021年1月至9月，运量下降。'),
      select(['period:2021-01/2021-09'], ['运量']),
      '2021年1月至9月，运量下降。',
    ],
    [
      'a date whose year the selector leaves open',
      articleOf('en', 'The port shut in mid-November 2021.'),
      select(['date:XXXX-11:mid'], ['shut']),
      'The port shut in mid-November 2021.',
    ],
    ['nothing asked for', articleOf('en', 'Freight fell.'), select([]), undefined],
    ['an empty article', articleOf('en', ''), select([], ['freight']), undefined],
  ];
  test.each(cases)('%s', (_, article, selector, passage) => {
    expect(found(article, selector)).toEqual(passage === undefined ? undefined : [passage]);
  });

  test('what it finds holds every fact that it was asked for', () => {
    const sentence = fc.constantFrom(
      '运量下降5%。',
      '港口关闭。',
      '俄罗斯有7艘船。',
      '运量不明。',
      '5天后开港。',
    );
    const paragraphs = fc.array(fc.array(sentence, { maxLength: 5 }).map((words) => words.join('')));
    const wanted = select(['percent:5', 'name:RU'], ['港']);
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf('zh-Hans', ...texts);
        const reading = read(article);
        const [run] = matchSelector(article, wanted, passagesOf(article, reading)) ?? [];
        if (!run) return;
        const inside = reading.facts.filter(({ start, end }) => run.start <= start && end <= run.end);
        expect(inside.map(({ key }) => key)).toEqual(expect.arrayContaining(['percent:5', 'name:RU']));
        expect(article.text.slice(run.start, run.end)).toMatch(/港/);
      }),
    );
  });
});

describe('statesFact', () => {
  test.each([
    ['percent:78', 'percent:78', true],
    ['percent:78', 'percent:7', false],
    ['date:2021-11:mid', 'date:XXXX-11:mid', true],
    ['date:2021-11:early', 'date:XXXX-11:mid', false],
    ['date:XXXX-11', 'date:2021-11', false],
    ['date:2013-09-07', 'date:2013', true],
    ['date:2013', 'date:2013-09', false],
    ['date:20134', 'date:2013', false],
    ['number:2013', 'date:2013', false],
    ['period:2021-01/2021-09', 'period:XXXX-01/XXXX-09', true],
    ['', 'date:((', false],
  ])('%s states %s: %s', (text, wanted, expected) => {
    expect(statesFact(text, wanted)).toBe(expected);
  });
});

describe('TextPositionSelector', () => {
  const article = articleOf('en', 'Freight fell.');
  test.each([
    [0, 7, ['Freight']],
    [7, 7, undefined],
    [-1, 3, undefined],
    [8, 99, undefined],
    [Number.NaN, 3, undefined],
  ])('%d to %d', (start, end, expected) => {
    expect(found(article, { type: 'TextPositionSelector', start, end })).toEqual(expected);
  });
});

test('SentenceSelector: neighbours of one block are one passage, and numbers that none has find nothing', () => {
  const article = articleOf(
    'en',
    'One ship came. Two left.',
    ['furniture', 'Share this.'],
    'Three stayed. Four sank.',
  );
  const body = { ...read(article), sentences: read(article).sentences.filter((_, at) => at !== 2) };
  const at = (...sentences: number[]) =>
    matchSelector(article, { type: 'SentenceSelector', sentences }, passagesOf(article, body))?.map(
      ({ start, end }) => article.text.slice(start, end),
    );
  expect(at(2, 1)).toEqual(['One ship came. Two left.']);
  expect(at(2, 3)).toEqual(['Two left.', 'Three stayed.']);
  expect(at(9, 4)).toEqual(['Four sank.']);
  expect(at(0, 5)).toBeUndefined();
});
