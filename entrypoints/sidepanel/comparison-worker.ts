import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../../core/article.ts';
import { compareArticles, type PlacedClaim } from '../../core/comparison/compare-articles.ts';
import type { ComparisonReport } from '../../core/comparison/comparison-report.ts';
import { createLexicon } from '../../core/comparison/lexicon.ts';
import { createGazetteer } from '../../core/names/name.ts';
import { readText } from '../../core/reading/text-reading.ts';

/** What the worker is asked: two articles, and the claims of the first. */
export interface ComparisonRequest {
  id: number;
  here: Article;
  there: Article;
  claims: PlacedClaim[];
}

export interface ComparisonAnswer {
  id: number;
  report: ComparisonReport;
}

const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };

const read = (article: Article) => ({ article, reading: readText(article, bridge.gazetteer) });

self.onmessage = ({ data }: MessageEvent<ComparisonRequest>) => {
  const { id, here, there, claims } = data;
  const report = compareArticles({ ...read(here), claims }, read(there), bridge);
  self.postMessage({ id, report } satisfies ComparisonAnswer);
};
