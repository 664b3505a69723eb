import { describe, expect, test } from 'vitest';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../article.ts';
import type { Draft, DraftClaim } from '../brief.ts';
import { readFacts } from '../facts/fact.ts';
import { createGazetteer } from '../names/name.ts';
import { splitSentences } from '../reading/sentence.ts';
import { groundDraft } from './grounding.ts';
import type { Selector } from './selector.ts';

const gazetteer = createGazetteer(nameTables);
const text = '港口去年很忙。对日本的出口增长了12%。工人要求加薪。';
const article: Article = {
  key: 'here:1',
  source: 'here',
  url: 'https://example.org/1',
  inLanguage: 'zh-Hans',
  headline: '',
  byline: {},
  extent: 'whole',
  text,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  emphasis: [],
  citations: [],
};
const reading = {
  sentences: splitSentences(text, 'zh'),
  facts: readFacts(text, { tongue: 'zh', gazetteer }),
};
const making = { provider: 'test', dateCreated: '2026-01-05' };

const claimWith = (selector?: Selector): DraftClaim => ({
  id: 'a',
  kind: 'figure',
  text: '',
  facts: [],
  ...(selector && { selector }),
});
const draftOf = (...claims: DraftClaim[]): Draft => ({ language: 'en', summary: [], claims });
const select = (facts: string[], ...cues: string[][]): Selector => ({ type: 'FactSelector', facts, cues });

describe('groundDraft', () => {
  const cases: [what: string, Selector | undefined, Article['extent'], found: string | undefined][] = [
    ['a passage', select(['percent:12', 'name:JP'], ['出口']), 'whole', '对日本的出口增长了12%。'],
    ['a passage of a preview', select(['percent:12'], ['出口']), 'preview', '对日本的出口增长了12%。'],
    ['facts-differ', select(['percent:21', 'name:JP'], ['出口']), 'whole', undefined],
    ['facts-differ', select(['percent:12', 'name:KR'], ['出口'], ['增长']), 'whole', undefined],
    ['not-stated', select(['percent:12'], ['罢工']), 'whole', undefined],
    ['not-stated', select(['percent:13']), 'whole', undefined],
    ['not-stated', undefined, 'whole', undefined],
    ['not-stated', { type: 'TextQuoteSelector', exact: '出口增长了21%' }, 'whole', undefined],
    ['preview', select(['percent:21'], ['出口']), 'preview', undefined],
    ['preview', undefined, 'preview', undefined],
  ];
  test.each(cases)('%s: %j on a %s page', (outcome, selector, extent, found) => {
    const [claim] = groundDraft(draftOf(claimWith(selector)), { ...article, extent }, reading, making).claims;
    expect(claim?.passages.map(({ start, end }) => text.slice(start, end))).toEqual(found ? [found] : []);
    expect(claim?.notFound).toBe(found ? undefined : outcome);
  });

  test('a sentence of the summary that is the article’s own is found where it stands', () => {
    const selector: Selector = { type: 'TextPositionSelector', start: 0, end: 7 };
    const sentences = [
      { text: '港口去年很忙。', claims: [], selector },
      { text: 'Busy.', claims: ['a'] },
    ];
    const { summary } = groundDraft({ ...draftOf(), summary: sentences }, article, reading, making);
    expect(summary.map(({ passages }) => passages)).toEqual([[{ start: 0, end: 7 }], []]);
  });

  test('every claim of the draft is in the brief, in its order', () => {
    const claims = ['a', 'b', 'c'].map((id) => ({ ...claimWith(), id }));
    const refusals = [{ provider: 'dossier', reason: 'no-dossier' as const }];
    const brief = groundDraft(draftOf(...claims), article, reading, { ...making, refusals });
    expect(brief.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(brief).toMatchObject({ article: 'here:1', language: 'en', ...making, refusals });
  });
});
