import type { Article } from '../core/article.ts';
import type { Language } from '../core/language.ts';

/** An article of paragraphs, as one would be read from a page. */
export function articleOf(headline: string, paragraphs: readonly string[], inLanguage: Language): Article {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, role: 'paragraph' as const };
    start = block.end + 1;
    return block;
  });
  return {
    key: 'here:1',
    source: 'here',
    url: 'https://news.example.org/articles/1?from=front',
    inLanguage,
    headline,
    byline: {},
    datePublished: '2026-01-05',
    extent: 'whole',
    text: paragraphs.join('\n'),
    blocks,
    emphasis: [],
    citations: [],
  };
}

/** Six sentences about a harbour: figures, a date, a speaker and a forecast. */
export const harbour = articleOf(
  '石桥港去年货运量增长',
  [
    '石桥港务局1月4日公布，去年货运量为1.2万吨，比前年增长三成。',
    '局长林安表示，新码头是增长的主要原因。工人要求加薪5%。',
    '新码头于2025年3月启用。港务局预计，今年货运量将达到1.5万吨。渔民没有得到补偿。',
  ],
  'zh-Hans',
);

const store = (i: number) => `第${i}号仓库去年存放了${i}00吨粮食，比前年的存量增加了一成左右。`;

/** Forty paragraphs about grain stores, each sentence with the number of its own: too long for one request. */
export const stores = articleOf(
  '各仓库存粮',
  Array.from({ length: 40 }, (_, p) => [1, 2, 3, 4].map((s) => store(p * 4 + s)).join('')),
  'zh-Hans',
);
