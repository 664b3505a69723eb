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
 * Fitted as logistic regressions, each article counting alike, and rounded; `summary` on the share of a sentence's
 * bigrams that the author's lead repeats. `check` was fitted on the development sets of `npm run eval` and on 37 more
 * articles that we labelled ourselves in the same way; its cues of Chinese later, on these and 38 others of ours, the
 * other weights held; `exclamation` and `unstopped` on 120 more. What each gives on articles left out is in docs/quality.md.
 */
const weights: Record<Question, Weights> = {
  check: {
    bias: -0.8,
    central: 0.6,
    length: 0.2,
    figure: 1,
    figures: 0.8,
    dated: 1.3,
    acts: 1.1,
    particular: 0.5,
    completed: 0.6,
    conditional: -1,
    firstPerson: -1.4,
    quoted: -1.5,
    question: -0.3,
    exclamation: -1,
    unstopped: -0.6,
    depth: -1,
    timed: 1,
    measured: 0.8,
    inDigits: 0.8,
    denied: -0.4,
    stance: -1.1,
  },
  key: {
    bias: -1.9,
    central: 0.3,
    headline: 0.9,
    length: 0.4,
    figures: 1.7,
    named: 0.4,
    acts: 0.3,
    completed: 0.4,
    lead: 0.9,
    firstPerson: -0.4,
    quoteMark: -0.5,
    question: -0.1,
    depth: -1.5,
  },
  emphasis: {
    bias: -0.7,
    central: 5.1,
    headline: 0.6,
    lead: -1.3,
    first: -0.9,
    length: -3,
    figure: -0.3,
    quoted: 0.3,
    enumerated: 1.6,
    alone: -0.4,
    heading: -2.1,
    unstopped: 1.9,
    announcing: -2,
    comment: 1.3,
    conclusion: 0.4,
  },
  summary: { bias: -2, headline: 1.5, echo: 1.9, dense: 1.1, edge: 0.6, length: -1.1 },
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
