import { type FeatureName, type Features, featuresOf, type WeighedText } from './salience.ts';

/**
 * What sentences are asked for: `check` what they state that can be checked (check-worthiness, CLEF CheckThat!),
 * `key` the article's main statements, `emphasis` what its author would set in bold, `summary` what a lead would
 * repeat.
 */
export type Question = 'check' | 'key' | 'emphasis' | 'summary';

/** The weights of a linear model; `bias` puts the score's middle between a plain sentence and a good one. */
type Weights = Partial<Record<FeatureName, number>> & { bias: number };

/**
 * Fitted as logistic regressions (summary: ridge regression on ROUGE-2), each article counting alike, and rounded.
 * Five-fold cross-validation by article gave AP 0.82 (check), 0.76 (key), 0.42 (emphasis) and ROUGE-2 0.25
 * (summary) on the development sets of `npm run eval`.
 */
const weights: Record<Question, Weights> = {
  check: {
    bias: -3,
    central: 2.8,
    length: 1.9,
    figures: 1.9,
    dated: 1,
    named: 0.9,
    completed: 0.4,
    conditional: -0.7,
    opinion: -0.6,
    firstPerson: -0.7,
    quoted: -1.2,
    question: -1.4,
    depth: -0.9,
  },
  key: {
    bias: -5.5,
    central: 6.8,
    headline: 1.1,
    length: 2.9,
    figures: 2.3,
    completed: 0.6,
    lead: 2.1,
    first: -0.8,
    depth: -1.4,
    quoteMark: -0.6,
    question: -1.6,
  },
  emphasis: {
    bias: 0,
    central: 5.9,
    headline: 0.9,
    lead: -1.7,
    first: -1.1,
    length: -3.9,
    enumerated: 2.6,
    heading: -3.3,
    unstopped: 2.1,
    announcing: -2.3,
    comment: 1.7,
    conclusion: 0.3,
  },
  summary: { bias: -4, central: 4.6, headline: 3.6, length: 1.6, lead: 0.7 },
};

/** The log odds that a sentence answers a question. */
export function oddsOf(features: Features, question: Question): number {
  const { bias, ...own } = weights[question];
  let odds = bias;
  for (const name of Object.keys(own) as FeatureName[]) odds += own[name]! * features[name];
  return odds;
}

/** The score of a sentence for a question, from 0 to 1 (logistic). */
export const scoreFeatures = (features: Features, question: Question): number =>
  1 / (1 + Math.exp(-oddsOf(features, question)));

/** The score of every sentence of a text for a question, from 0 to 1, in text order. */
export const scoreSentences = (input: WeighedText, question: Question): number[] =>
  featuresOf(input).map((features) => scoreFeatures(features, question));
