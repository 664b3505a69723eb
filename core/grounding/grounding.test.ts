import { describe, expect, test } from 'vitest';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../article.ts';
import type { Draft, DraftClaim } from '../brief.ts';
import { createLexicon } from '../comparison/lexicon.ts';
import { readFacts } from '../facts/fact.ts';
import { createGazetteer } from '../names/name.ts';
import { splitSentences } from '../reading/sentence.ts';
import { evidenceOf } from './check-text.ts';
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

describe('a machine’s draft', () => {
  const bridge = { gazetteer, lexicon: createLexicon([]) };
  const evidence = evidenceOf(article, reading, bridge);
  const written = (claims: DraftClaim[], rest: Partial<Draft> = {}): Draft => ({
    ...{ ...draftOf(...claims), machine: 'written', ...rest },
  });
  const cite = (id: string, text: string, ...sentences: number[]): DraftClaim => ({
    ...{ ...claimWith({ type: 'SentenceSelector', sentences }), id, text },
  });
  const ground = (draft: Draft) => groundDraft(draft, article, reading, making, evidence);

  test('has its claims checked against the sentences they cite, then against the article', () => {
    const { claims, dropped } = ground(
      written([
        cite('a', 'Exports to Japan rose 12%.', 2),
        cite('b', 'The port was busy, up 12%.', 1),
        cite('c', 'Exports to Canada rose 12%.', 2),
      ]),
    );
    expect(claims.map(({ check }) => check)).toEqual([
      { flags: [] },
      { flags: [{ start: 22, end: 25, found: 'elsewhere' }] },
      { flags: [{ start: 11, end: 17, found: 'nowhere' }] },
    ]);
    expect(dropped).toBeUndefined();
  });

  test('in Traditional characters is noticed where some of it is in Simplified ones', () => {
    const traditional = cite('a', '港務局說，去年出口增長。', 1);
    const simplified = cite('b', '港务局说，去年出口增长。', 1);
    const inScript = (...claims: DraftClaim[]) => ground(written(claims, { language: 'zh-Hant' }));
    expect(inScript(traditional, simplified)).toHaveProperty('otherScript', true);
    expect(inScript(traditional, cite('c', 'TSMC', 1))).not.toHaveProperty('otherScript');
    expect(ground(written([simplified], { language: 'zh-Hans' }))).not.toHaveProperty('otherScript');
  });

  test('loses the claims that cite nothing that exists, and is told how many', () => {
    const text = 'Busy.';
    const gone: DraftClaim[] = [
      cite('b', text, 9),
      { ...claimWith(), id: 'c', text },
      { ...claimWith({ type: 'TextPositionSelector', start: 5, end: 99 }), id: 'd', text },
    ];
    const quoted = { ...claimWith({ type: 'TextQuoteSelector', exact: '罢工' }), id: 'e', text };
    const summary = [{ text, claims: ['a', 'b', 'c', 'e'] }];
    const brief = ground(written([cite('a', text, 1), ...gone, quoted], { summary }));
    expect(brief.claims.map(({ id }) => id)).toEqual(['a', 'e']);
    expect(brief.claims[1]?.notFound).toBe('not-stated');
    expect(brief.dropped).toBe(3);
    expect(brief.summary[0]?.claims).toEqual(['a', 'e']);
  });

  test('has a sentence of its summary checked against what its claims cite', () => {
    const summary = [
      { text: 'Exports to Japan rose 12%.', claims: ['a'] },
      { text: 'Exports to Japan rose 12%.', claims: ['b'] },
      {
        ...{ text: 'Exports to Japan rose 12%.', claims: [] },
        selector: { type: 'SentenceSelector' as const, sentences: [2] },
      },
    ];
    const brief = ground(written([cite('a', 'It rose.', 2), cite('b', 'Busy.', 1)], { summary }));
    expect(brief.summary.map(({ check }) => check?.flags.map(({ found }) => found))).toEqual([
      [],
      ['elsewhere', 'elsewhere'],
      [],
    ]);
  });

  test('has its headline and its speakers checked', () => {
    const claim = { ...cite('a', 'It rose.', 2), attribution: 'Xi Jinping' };
    const brief = ground(written([claim], { headline: 'Up 13%' }));
    expect(brief.claims[0]?.whoCheck?.flags).toEqual([{ start: 0, end: 10, found: 'nowhere' }]);
    expect(brief.headlineCheck?.flags).toEqual([{ start: 3, end: 6, found: 'nowhere' }]);
  });

  test('is not checked where a person made it, or where there is nothing to check it with', () => {
    const draft = written([cite('a', 'Exports to Canada rose.', 9)], { headline: 'Up 13%' });
    const { machine: _, ...made } = draft;
    for (const brief of [ground(made), groundDraft(draft, article, reading, making)]) {
      expect(brief.claims).toHaveLength(1);
      expect(brief.claims[0]?.check).toBeUndefined();
      expect(brief.headlineCheck).toBeUndefined();
      expect(brief.dropped).toBeUndefined();
    }
  });
});
