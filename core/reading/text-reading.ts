import { type Article, bodyBlocks, publishedOn } from '../article.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import { tongueOf } from '../language.ts';
import type { Gazetteer } from '../names/name.ts';
import type { Span } from '../span.ts';
import { type PickedClaim, pickClaims } from './claim.ts';
import { featuresOf } from './salience.ts';
import { splitSentences } from './sentence.ts';
import { summarise } from './summary.ts';

/** What is read from an article without a model. All offsets are into the article's text. */
export interface TextReading {
  /** The sentences of the article's body, in order. */
  sentences: Span[];
  facts: Fact[];
  /** The most check-worthy first. */
  claims: PickedClaim[];
  /** The summary's sentences, in reading order. */
  summary: Span[];
}

/**
 * Reads the body of an article: its sentences, facts, claims and summary. Deterministic, without network or model, in
 * time near-linear in the length of the text. Furniture and captions are not read.
 *
 * @param gazetteer names are read where it is given
 */
export function readText(article: Article, gazetteer?: Gazetteer): TextReading {
  const { text, headline, inLanguage, emphasis } = article;
  const date = publishedOn(article);
  const tongue = tongueOf(inLanguage);
  const blocks = bodyBlocks(article);
  const sentences: Span[] = [];
  const facts: Fact[] = [];
  const options = {
    tongue,
    ...(date === undefined ? {} : { date }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
  };
  for (const { start, end } of blocks) {
    const piece = text.slice(start, end);
    sentences.push(...splitSentences(piece, tongue).map((span) => shifted(span, start)));
    facts.push(...readFacts(piece, options).map((fact) => shifted(fact, start)));
  }
  const input = { text, tongue, headline, sentences, blocks, facts, emphasis };
  const features = featuresOf(input);
  return {
    sentences,
    facts,
    claims: pickClaims(input, undefined, features),
    summary: summarise(input, undefined, features),
  };
}

const shifted = <T extends Span>(span: T, offset: number): T => ({
  ...span,
  start: span.start + offset,
  end: span.end + offset,
});
