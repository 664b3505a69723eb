import { lexiconTables } from '../../assets/lexicon/index.ts';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../../core/article.ts';
import type { Brief, Draft } from '../../core/brief.ts';
import { compareArticles, type PlacedClaim, type ReadSide } from '../../core/comparison/compare-articles.ts';
import type { ComparisonReport } from '../../core/comparison/comparison-report.ts';
import { createLexicon } from '../../core/comparison/lexicon.ts';
import { type Evidence, evidenceOf } from '../../core/grounding/check-text.ts';
import { type BriefMaking, groundDraft } from '../../core/grounding/grounding.ts';
import type { Language } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import { readSelection, type SelectionReading } from '../../core/reading/selection.ts';
import { readText, type TextReading } from '../../core/reading/text-reading.ts';
import type { Span } from '../../core/span.ts';

/** What the worker answers: the work that would make the panel stutter. */
export interface Analyses {
  read(article: Article): TextReading;
  ground(message: { draft: Draft; article: Article; making: BriefMaking }): Brief;
  compare(message: ComparisonRequest): ComparisonReport;
  select(message: SelectionRequest): SelectionReading;
}

/** Two articles, the claims of the first, and the sentences of one of them in English where a translator was at hand. */
export interface ComparisonRequest {
  here: Article;
  there: Article;
  claims: PlacedClaim[];
  inEnglish?: { side: 'here' | 'there'; sentences: string[] };
}

/** Words that the reader selected, where they stand, in an article's text if that is known, and the language of names. */
export interface SelectionRequest {
  text: string;
  around: string;
  place?: { article: Article; span: Span };
  language: Language;
}

/** A question on its way to the worker, and what comes back. */
export interface Question {
  id: number;
  name: keyof Analyses;
  message: unknown;
}

export type Answer = { id: number; result: unknown } | { id: number; error: string };

const bridge = { gazetteer: createGazetteer(nameTables), lexicon: createLexicon(lexiconTables) };

/** The articles read last: one is asked for many times while a draft of it is being written. */
const lastRead: { words: string; reading: TextReading; evidence?: Evidence }[] = [];
const mostKept = 3;

function readOnce(article: Article): (typeof lastRead)[number] {
  const words = JSON.stringify([article.key, article.datePublished, article.blocks, article.text]);
  const kept = lastRead.find((one) => one.words === words);
  if (kept) return kept;
  const read = { words, reading: readText(article, bridge.gazetteer) };
  lastRead.unshift(read);
  lastRead.length = Math.min(lastRead.length, mostKept);
  return read;
}

const analyses: Analyses = {
  read: (article) => readOnce(article).reading,
  ground({ draft, article, making }) {
    const read = readOnce(article);
    read.evidence ??= evidenceOf(article, read.reading, bridge);
    return groundDraft(draft, article, read.reading, making, read.evidence);
  },
  compare({ here, there, claims, inEnglish }) {
    const side = (article: Article, name: 'here' | 'there'): ReadSide => ({
      article,
      reading: readOnce(article).reading,
      ...(inEnglish?.side === name && { inEnglish: inEnglish.sentences }),
    });
    return compareArticles({ ...side(here, 'here'), claims }, side(there, 'there'), bridge);
  },
  select({ text, around, place, language }) {
    const placed = place && { ...place, reading: readOnce(place.article).reading };
    const selected = readSelection(text, around, bridge, placed);
    const facts = selected.facts.map((fact) =>
      fact.type === 'name'
        ? { ...fact, label: bridge.gazetteer.displayName(String(fact.value), language) }
        : fact,
    );
    return { ...selected, facts };
  },
};

self.onmessage = ({ data: { id, name, message } }: MessageEvent<Question>) => {
  const say = (answer: Answer) => self.postMessage(answer);
  try {
    say({ id, result: (analyses[name] as (message: unknown) => unknown)(message) });
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
};
