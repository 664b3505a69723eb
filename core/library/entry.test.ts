import { expect, it, test } from 'vitest';
import type { Article } from '../article.ts';
import type { Brief } from '../brief.ts';
import { entryOf, foldForSearch, searchEntries } from './entry.ts';
import type { KeptArticle } from './kept-article.ts';

function kept(headline: string, paragraph: string, names: string[] = [], change: Partial<Brief> = {}) {
  const credit = 'Subscribe here';
  const article: Article = {
    ...{ key: headline, source: 'paper', url: 'https://paper.example/1', inLanguage: 'en', headline },
    ...{ byline: { author: 'Ana Pérez' }, extent: 'whole', text: `${paragraph}\n${credit}` },
    blocks: [
      { start: 0, end: paragraph.length, role: 'paragraph' },
      { start: paragraph.length + 1, end: paragraph.length + 1 + credit.length, role: 'furniture' },
    ],
    ...{ emphasis: [], citations: [], datePublished: '2026-01-05' },
  };
  const brief: Brief = {
    ...{ article: headline, language: 'en', summary: [], claims: [], provider: 'reading' },
    ...{ dateCreated: '2026-01-01T00:00:00.000Z', refusals: [], otherSides: [], ...change },
  };
  const at = '2026-01-06T00:00:00.000Z';
  return { key: headline, article, brief, names, firstRead: at, lastRead: at } satisfies KeptArticle;
}

const entries = [
  kept('港口', '港口恢復營運，纜車仍停駛。', ['Harbour City', '港城']),
  kept('Ｔｒａｍ ｌｉｎｅ', 'The café at the stop reopens. São Bento waits.'),
  kept('橋', '沢の橋は閉じている。ｶﾌｪも休み。', [], {
    headline: 'A bridge over a brook',
    summary: [{ text: 'Closed until spring.', claims: [], passages: [] }],
    claims: [
      {
        ...{ id: 'c', kind: 'event', text: 'The toll is 300 yen.', attribution: 'the mayor' },
        ...{ facts: [], passages: [] },
      },
    ],
  }),
].map(entryOf);

test.each<[string, string, string[]]>([
  ['nothing asked for', ' ', ['港口', 'Ｔｒａｍ ｌｉｎｅ', '橋']],
  ['Simplified for Traditional, within a run of characters', '恢复营运', ['港口']],
  ['Traditional as it stands', '纜車', ['港口']],
  ['a name in another language than the page’s', 'harbour', ['港口']],
  ['width and case', 'tram LINE', ['Ｔｒａｍ ｌｉｎｅ']],
  ['full-width words asked for', 'ＣＡＦＥ', ['Ｔｒａｍ ｌｉｎｅ']],
  ['accents', 'sao bento', ['Ｔｒａｍ ｌｉｎｅ']],
  ['half-width katakana', 'カフェ', ['橋']],
  ['a Japanese form', '泽の桥', ['橋']],
  ['the headline of the brief', 'brook', ['橋']],
  ['its summary', 'until spring', ['橋']],
  ['its claims', '300 yen', ['橋']],
  ['who is said to have said one', 'mayor', ['橋']],
  ['the author', 'perez', ['港口', 'Ｔｒａｍ ｌｉｎｅ', '橋']],
  ['every word, in any order', 'spring bridge', ['橋']],
  ['words of two articles', 'spring tram', []],
  ['no furniture', 'subscribe', []],
  ['signs that mean something elsewhere', '.*', []],
])('finds by %s', (_, query, found) => {
  expect(searchEntries(entries, query).map(({ headline }) => headline)).toEqual(found);
});

it('has what a list shows', () => {
  expect(entries[2]).toMatchObject({
    ...{ key: '橋', source: 'paper', inLanguage: 'en', datePublished: '2026-01-05', claims: 1 },
    brief: { provider: 'reading', language: 'en', headline: 'A bridge over a brook' },
  });
});

it('folds a text as often as one likes', () => {
  const once = foldForSearch('Ｅ́ｌéｖｅ 國\u3000ｶﾞ');
  expect(once).toBe('eleve 国 ガ');
  expect(foldForSearch(once)).toBe(once);
});
