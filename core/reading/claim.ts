import type { Fact, FactValue } from '../facts/fact.ts';
import { overlaps, type Span } from '../span.ts';
import { distribute, type Features, featuresOf, figureTypes, type WeighedText } from './salience.ts';
import { scoreFeatures } from './score.ts';
import { findSpeakers } from './speaker.ts';
import { overlapOf, termsOf } from './terms.ts';

/** What sort of statement a claim is. */
export type ClaimKind = 'figure' | 'event' | 'forecast' | 'statement' | 'opinion';

/** Why a claim was picked, in the order that they are told in. */
export type ClaimReason =
  | 'figure'
  | 'dated'
  | 'named'
  | 'attributed'
  | 'forecast'
  | 'cause'
  | 'lead'
  | 'headline'
  | 'central'
  | 'emphasis'
  | 'opinion'
  /** It is stated more than once. */
  | 'repeated';

/** Who is said to have said a claim, and the verb it is said with, in the text's words, which may stand beside it. */
export interface Attribution extends Span {
  who: string;
  verb?: string;
}

/** A fact of a claim without its place. `role` tells the ends of a flow apart (exports from, exports to). */
export interface ClaimFact extends FactValue {
  role?: 'from' | 'to';
  /** A name as the reader's language writes it. */
  label?: string;
}

/** The place of a claim on the timeline: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface ClaimDate {
  value: string;
  /** True where the article does not state it and it was worked out from what the article does state. */
  derived?: true;
}

/** A sentence of an article picked as one of its claims (schema.org Claim; no verdict). */
export interface PickedClaim extends Span {
  kind: ClaimKind;
  /** Check-worthiness from 0 to 1. */
  score: number;
  attribution?: Attribution;
  facts: Fact[];
  /** Why it was picked. */
  reasons: ClaimReason[];
}

/** What claims are picked from, and what the author set in bold. */
export interface ClaimText extends WeighedText {
  emphasis?: readonly Span[];
}

/** Two sentences that share this much of the shorter one's terms, and every figure, state one claim. */
const sameClaim = 0.6;
/** What bold type adds to a score: the author's own word that a sentence matters. */
const emphasisBonus = 0.1;
/** What a named speaker adds: a claim that somebody answers for can be asked about. */
const attributionBonus = 0.1;
/** One claim for so many sentences, within these bounds. */
const density = { sentences: 4, least: 3, most: 12 };

/**
 * The sentences of a text that state its claims, the most check-worthy first. The score is half what can be checked
 * (figures, dates, names, acts; less for wishes, questions and words in quotation marks) and half how much of the
 * article hangs on it (centrality, headline, place). Headings and lines that only announce are no claims; of
 * sentences that state the same, the best is kept. Linear in the length of the text.
 *
 * @param most how many at most; by default one for four sentences, from 3 to 12
 */
export function pickClaims(
  input: ClaimText,
  most = Math.min(
    density.most,
    Math.max(density.least, Math.ceil(input.sentences.length / density.sentences)),
  ),
  features: readonly Features[] = featuresOf(input),
): PickedClaim[] {
  const { text, tongue, sentences, emphasis = [] } = input;
  const facts = distribute(input.facts, sentences);
  const bold = markBold(sentences, emphasis);
  const speakers = findSpeakers(input);
  const ranked = sentences
    .map((span, i) => {
      const attribution = speakers[i];
      return { span, i, attribution, score: claimScore(features[i]!, bold[i]!, attribution !== undefined) };
    })
    .filter(({ i }) => isStatement(features[i]!))
    .sort((a, b) => b.score - a.score);
  const picked: { claim: PickedClaim; terms: Set<string> }[] = [];
  for (const { span, i, attribution, score } of ranked) {
    if (picked.length >= most) break;
    const sentence = text.slice(span.start, span.end);
    const terms = new Set(termsOf(sentence, tongue));
    const same = picked.find(
      (other) => overlapOf(terms, other.terms) >= sameClaim && sameFigures(facts[i]!, other.claim.facts),
    );
    if (same) {
      if (!same.claim.reasons.includes('repeated')) same.claim.reasons.push('repeated');
      continue;
    }
    const reasons = reasonsOf(features[i]!, bold[i]!, attribution !== undefined);
    const kind = kindOf(features[i]!, statesFigure(facts[i]!, text), attribution !== undefined);
    const claim = { start: span.start, end: span.end, kind, score, facts: facts[i]!, reasons };
    picked.push({ claim: attribution ? { ...claim, attribution } : claim, terms });
  }
  return picked.map(({ claim }) => claim);
}

function claimScore(features: Features, bold: boolean, attributed: boolean): number {
  const score = (scoreFeatures(features, 'check') + scoreFeatures(features, 'key')) / 2;
  return Math.min(1, score + (bold ? emphasisBonus : 0) + (attributed ? attributionBonus : 0));
}

const isStatement = ({ heading, announcing, question }: Features): boolean =>
  !heading && !announcing && !question;

/** For each sentence, whether the author set part of it in bold. Both lists are in text order. */
function markBold(sentences: readonly Span[], emphasis: readonly Span[]): boolean[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < emphasis.length && emphasis[at]!.end <= sentence.start) at++;
    return emphasis[at] !== undefined && overlaps(emphasis[at]!, sentence);
  });
}

function sameFigures(a: readonly Fact[], b: readonly Fact[]): boolean {
  const figures = (facts: readonly Fact[]): string[] =>
    [...new Set(facts.filter(({ type }) => type !== 'name').map(({ key }) => key))].sort();
  return figures(a).join('|') === figures(b).join('|');
}

/** The two or three of a group that is known already: 两国, "the two leaders". */
const fewOfGroup = /^(?:[两兩二三]|two|three)$/iu;

/** Whether a figure is what a sentence states: those that only count a known group are none. */
const statesFigure = (facts: readonly Fact[], text: string): boolean =>
  facts.some(
    ({ type, start, end }) =>
      figureTypes.has(type) && !(type === 'number' && fewOfGroup.test(text.slice(start, end))),
  );

/**
 * Judgement before expectation, expectation before figures: a forecast of a figure is no figure yet. An exclamation
 * mark makes a judgement only of what states neither figure nor date.
 */
function kindOf(features: Features, figure: boolean, attributed: boolean): ClaimKind {
  const exclaimed = features.exclamation && !figure && !features.dated;
  if (features.exhortation || exclaimed || (features.opinion && !figure)) return 'opinion';
  if (features.forecast && !features.completed) return 'forecast';
  if (figure) return 'figure';
  return attributed ? 'statement' : 'event';
}

/** A sentence is central or repeats the headline from these values on: the upper fifth in the news measured. */
const high = { central: 0.35, headline: 0.35 };

function reasonsOf(features: Features, bold: boolean, attributed: boolean): ClaimReason[] {
  const found: Record<Exclude<ClaimReason, 'repeated'>, boolean> = {
    figure: features.figure > 0,
    dated: features.dated > 0,
    named: features.named > 0,
    attributed,
    forecast: features.forecast > 0,
    cause: features.cause > 0,
    lead: features.first > 0,
    headline: features.headline >= high.headline,
    central: features.central >= high.central,
    emphasis: bold,
    opinion: features.opinion > 0 || features.exhortation > 0,
  };
  return (Object.keys(found) as (keyof typeof found)[]).filter((reason) => found[reason]);
}
