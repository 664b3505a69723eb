import type { Article } from '../core/article.ts';
import type { Brief } from '../core/brief.ts';
import { type KeptArticle, keptAfterReading } from '../core/library/kept-article.ts';

const sentences = [
  'The harbour in district {n} reopened after repairs that took eleven weeks. ',
  '第{n}區的港口在維修後恢復營運，纜車仍停駛，市長說還要等三個月。',
  '第{n}地区の港は修理の後に再開したが、ケーブルカーはまだ止まっている。',
];

const languages = ['en', 'zh-Hant', 'ja'] as const;

/** So many articles of our own invention, each a day older than the one before, in three languages by turns. */
export const manyArticles = (count: number, sentencesEach = 60): KeptArticle[] =>
  Array.from({ length: count }, (_, n) => {
    const text = Array.from({ length: sentencesEach }, (_, at) =>
      sentences[n % 3]!.replace('{n}', String(n * 100 + at)),
    ).join('\n');
    const blocks = text.split('\n').map((line, at, lines) => {
      const start = lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0);
      return { start, end: start + line.length, role: 'paragraph' } as const;
    });
    const key = `gnews:zh-hans/${9_000_000 + n}`;
    const article: Article = {
      ...{ key, source: n % 2 ? 'gnews' : 'nikkei-asia', url: `https://gnews.org/zh-hans/${9_000_000 + n}/` },
      ...{ inLanguage: languages[n % 3]!, headline: `Harbour ${n}`, byline: {}, extent: 'whole' },
      ...{ text, blocks, emphasis: [], citations: [], datePublished: '2026-01-05' },
    };
    const brief: Brief = {
      ...{ article: key, language: article.inLanguage, summary: [], provider: 'reading' },
      claims: blocks.slice(0, 12).map(({ start, end }, at) => ({
        ...{
          id: `c${at}`,
          kind: 'event',
          text: text.slice(start, end),
          facts: [],
          passages: [{ start, end }],
        },
      })),
      ...{ dateCreated: '2026-01-05T00:00:00.000Z', refusals: [], otherSides: [] },
    };
    const at = new Date(Date.UTC(2026, 0, 1) - n * 86_400_000).toISOString();
    return keptAfterReading(undefined, { article, brief, names: ['Harbour City', '港城'] }, at);
  });
