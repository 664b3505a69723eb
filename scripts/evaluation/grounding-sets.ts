import { readFileSync } from 'node:fs';
import { type Language, tongueOf } from '../../core/language.ts';
import { articleOf, type TranslatedArticle } from './grounding.ts';
import type { AlignCase } from './score-align.ts';

/** A sentence of our own writing, in three languages. */
interface TranslatedNews {
  topic: string;
  ja: string;
  en: string;
  zh: string;
}

/** The day that our own sentences are taken to be of. */
const ownDate = '2024-06-12';

const ownNews = (): TranslatedNews[] =>
  readFileSync(new URL('translated-news.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TranslatedNews);

/** Our own sentences, those of a topic as one article, with their translations. */
export function ownArticles(from: Language, to: Language): TranslatedArticle[] {
  const byTopic = Map.groupBy(ownNews(), ({ topic }) => topic);
  return [...byTopic.values()].map((news) => {
    const article = articleOf(
      news.map((sentence) => sentence[tongueOf(from)]),
      from,
      ownDate,
    );
    const pairs = news.map((sentence, at) => ({ cited: article.blocks[at]!, text: sentence[tongueOf(to)] }));
    return { article, language: to, pairs };
  });
}

/** A case of an alignment set with its sentences. */
export type AlignedNews = AlignCase & Record<'zh' | 'en', string[]>;

/** Which of the pairs of a case are taken. */
type Taken = (item: AlignedNews, pair: [zh: number, en: number]) => boolean;

const isIn = (pairs: readonly (readonly [number, number])[], [zh, en]: readonly [number, number]): boolean =>
  pairs.some((other) => other[0] === zh && other[1] === en);

/** The pairs that somebody altered. */
export const altered: Taken = ({ altered: made = [] }, pair) =>
  isIn(
    made.map((one) => one.pair),
    pair,
  );

/** The pairs that nobody altered, nor are marked as different from the first. */
export const unaltered: Taken = (item, pair) =>
  !altered(item, pair) && !isIn(item.natural_mismatch ?? [], pair);

/** The pairs of an alignment set in which one sentence is linked to one, in one direction. */
export function alignedArticles(
  cases: readonly AlignedNews[],
  from: 'zh' | 'en',
  isTaken: Taken = () => true,
): TranslatedArticle[] {
  const to = from === 'zh' ? 'en' : 'zh';
  const languages = { zh: 'zh-Hans', en: 'en' } as const;
  return cases.map((item) => {
    const article = articleOf(item[from], languages[from]);
    const single = item.pairs.filter(
      ([zh, en]) =>
        isTaken(item, [zh, en]) &&
        item.pairs.filter((other) => other[0] === zh || other[1] === en).length === 1,
    );
    const pairs = single.map(([zh, en]) => {
      const [here, there] = from === 'zh' ? [zh, en] : [en, zh];
      return { cited: article.blocks[here]!, text: item[to][there]! };
    });
    return { article, language: languages[to], pairs };
  });
}
