import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../../core/article.ts';
import { compareArticles, type PlacedClaim, type ReadSide } from '../../core/comparison/compare-articles.ts';
import type { ComparisonReport } from '../../core/comparison/comparison-report.ts';
import { createLexicon } from '../../core/comparison/lexicon.ts';
import type { Language } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import { readText } from '../../core/reading/text-reading.ts';

/** What the worker is asked: two articles, and the claims of the first. */
export interface ComparisonRequest {
  id: number;
  here: Article;
  there: Article;
  claims: PlacedClaim[];
}

/** What the panel answers when it was asked for a translation; without one the comparison goes on all the same. */
export interface TranslationAnswer {
  id: number;
  inEnglish: string[] | undefined;
}

/** What the worker says: the comparison, or first the sentences that it would like to have in English. */
export type ComparisonAnswer =
  | { id: number; report: ComparisonReport }
  | { id: number; sentences: string[]; language: Language };

const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };

const read = (article: Article): ReadSide => ({ article, reading: readText(article, bridge.gazetteer) });

/** The comparisons that wait for a translation. */
const waiting = new Map<number, (inEnglish: string[] | undefined) => void>();

self.onmessage = ({ data }: MessageEvent<ComparisonRequest | TranslationAnswer>) => {
  if ('claims' in data) begin(data);
  else {
    waiting.get(data.id)?.(data.inEnglish);
    waiting.delete(data.id);
  }
};

function begin({ id, claims, ...articles }: ComparisonRequest) {
  const [here, there] = [read(articles.here), read(articles.there)];
  const finish = () => say({ id, report: compareArticles({ ...here, claims }, there, bridge) });
  const foreign = [here, there].filter(({ article }) => article.inLanguage !== 'en');
  const [side] = foreign;
  // Two sides in one script, or in one language, have words enough of their own.
  if (!side || foreign.length > 1) return finish();
  waiting.set(id, (inEnglish) => {
    if (inEnglish) side.inEnglish = inEnglish;
    finish();
  });
  const { text, inLanguage } = side.article;
  const sentences = side.reading.sentences.map(({ start, end }) => text.slice(start, end));
  say({ id, sentences, language: inLanguage });
}

const say = (answer: ComparisonAnswer) => self.postMessage(answer);
