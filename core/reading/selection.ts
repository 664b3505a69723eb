import type { Article } from '../article.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import { type Language, tongueOf } from '../language.ts';
import type { Gazetteer } from '../names/name.ts';
import { detectLanguage } from '../page/detect-language.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { findAttribution } from './attribution.ts';
import { splitSentences } from './sentence.ts';
import type { TextReading } from './text-reading.ts';

/** What is read of words that the reader selected. */
export interface SelectionReading {
  /** Undefined where it is a language that is not read; nothing else is known then. */
  language: Language | undefined;
  /** In order; spans are in the article's text where `isPlaced`, and in the selection otherwise. */
  facts: (Fact & { label?: string })[];
  isPlaced: boolean;
  /** Who is said to have said it, in the text's words. */
  attribution?: string;
}

/** Where a selection stands in an article that was read. */
export interface SelectionPlace {
  article: Article;
  reading: TextReading;
  span: Span;
}

/**
 * What selected words state, and who is said to state it. Of a part of a sentence of an article the whole sentence
 * tells who; of words that stand in no sentence of its body the words alone are read.
 */
export function readSelection(
  text: string,
  gazetteer: Pick<Gazetteer, 'read'>,
  place?: SelectionPlace,
): SelectionReading {
  const sentences = place?.reading.sentences.filter((sentence) => overlaps(sentence, place.span)) ?? [];
  if (place && sentences.length > 0) return readPlaced(place, sentences);
  // Bare figures are read alike in every language.
  const assumed = place?.article.inLanguage ?? (/\p{L}/u.test(text) ? undefined : 'en');
  const language = detectLanguage(text, assumed);
  if (!language) return { language, facts: [], isPlaced: false };
  const tongue = tongueOf(language);
  const date = place?.article.datePublished?.slice(0, 10);
  const facts = readFacts(text, { tongue, gazetteer, ...(date !== undefined && { date }) });
  const pieces = splitSentences(text, tongue).map(({ start, end }) => text.slice(start, end));
  return { language, facts, isPlaced: false, ...speakerOf(pieces, language) };
}

function readPlaced({ article, reading, span }: SelectionPlace, sentences: Span[]): SelectionReading {
  const { inLanguage: language, text } = article;
  // Of claims it is known who said them even where another sentence tells it.
  const known = reading.claims.find((claim) => claim.attribution && overlaps(claim, span))?.attribution?.who;
  const pieces = sentences.map(({ start, end }) => text.slice(start, end));
  return {
    language,
    facts: reading.facts.filter((fact) => contains(span, fact)),
    isPlaced: true,
    ...(known === undefined ? speakerOf(pieces, language) : { attribution: known }),
  };
}

function speakerOf(sentences: string[], language: Language): Pick<SelectionReading, 'attribution'> {
  for (const sentence of sentences) {
    const found = findAttribution(sentence, tongueOf(language));
    if (found) return { attribution: found.who };
  }
  return {};
}
