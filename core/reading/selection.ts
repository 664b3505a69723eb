import { type Article, publishedOn } from '../article.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import { type Language, tongueOf } from '../language.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { findAttribution } from './attribution.ts';
import { languageOf, type Vocabulary } from './selection-language.ts';
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
 * tells who; of words that stand in no sentence of its body, or are not in its language, the words alone are read.
 *
 * @param around the text that they stand in, which tells the language of a few words; empty where it is not known
 */
export function readSelection(
  text: string,
  around: string,
  vocabulary: Vocabulary,
  place?: SelectionPlace,
): SelectionReading {
  const inLanguage = place?.article.inLanguage;
  const guess = languageOf(text, inLanguage ?? languageOf(around, undefined, vocabulary), vocabulary);
  if (guess === 'other') return { language: undefined, facts: [], isPlaced: false };
  // Figures and names alone are written so in English.
  const language = guess ?? 'en';
  const sentences = place?.reading.sentences.filter((sentence) => overlaps(sentence, place.span)) ?? [];
  if (!place || sentences.length === 0)
    return { ...readAlone(text, language, vocabulary, place), isPlaced: false };
  return tongueOf(language) === tongueOf(inLanguage!)
    ? readPlaced(place, sentences)
    : readForeign(place, language, vocabulary);
}

function readAlone(
  text: string,
  language: Language,
  { gazetteer }: Vocabulary,
  place?: SelectionPlace,
): Omit<SelectionReading, 'isPlaced'> {
  const tongue = tongueOf(language);
  const date = place && publishedOn(place.article);
  const facts = readFacts(text, { tongue, gazetteer, ...(date !== undefined && { date }) });
  const pieces = splitSentences(text, tongue).map(({ start, end }) => text.slice(start, end));
  return { language, facts, ...speakerOf(pieces, language) };
}

/** Words of an article that are in another language than the rest of it. */
function readForeign(place: SelectionPlace, language: Language, vocabulary: Vocabulary): SelectionReading {
  const { start, end } = place.span;
  const reading = readAlone(place.article.text.slice(start, end), language, vocabulary, place);
  const facts = reading.facts.map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start }));
  return { ...reading, facts, isPlaced: true };
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
