import { type Article, bodyBlocks } from './article.ts';
import type { PickedClaim } from './claim.ts';
import { type Fact, readFacts } from './fact.ts';
import { tongueOf } from './language.ts';
import type { Gazetteer } from './name.ts';
import { splitSentences } from './sentence.ts';
import type { Span } from './span.ts';

/** What is read of an article with no model: its sentences, facts, claims and the sentences that sum it up. */
export interface ArticleReading {
  sentences: Span[];
  facts: Fact[];
  claims: PickedClaim[];
  summary: Span[];
}

export function readText(article: Article, gazetteer?: Pick<Gazetteer, 'read'>): ArticleReading {
  const tongue = tongueOf(article.inLanguage);
  const sentences = bodyBlocks(article).flatMap(({ start, end }) =>
    splitSentences(article.text.slice(start, end), tongue).map((s) => ({
      start: s.start + start,
      end: s.end + start,
    })),
  );
  const facts = readFacts(article.text, {
    tongue,
    ...(gazetteer && { gazetteer }),
    ...(article.datePublished && { date: article.datePublished }),
  });
  return { sentences, facts, claims: [], summary: [] };
}
