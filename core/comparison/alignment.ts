import { type Bridge, type Features, featuresOf, putHeardNames, type Side } from './evidence.ts';
import { bestSequence, type Worth } from './order.ts';

/** A link between a sentence of the left side and one of the right, by their numbers. */
export interface Link {
  left: number;
  right: number;
  /** From 0 to 1: how much of what the two sentences offer is shared, and whether the order agrees. */
  confidence: number;
}

/** Features that stand in so many sentences of both sides tell none of them apart. */
const commonest = 2000;

/** Evidence added to both sentences, so that two short ones that share a word do not count as equal. */
const smoothing = 3;

/** Features that the other side does not know weigh less: the lexicon has gaps. */
const unknown = 0.3;

/**
 * Shared evidence from which on sentences are linked, and what a neighbour must add to a link to join it. Fitted, as all
 * of these, on translated news articles; sentences on one subject that share their characters have many in common.
 */
const acrossScripts = { link: 0.22, extend: 0.15 };
const inOneScript = { link: 0.33, extend: 0.23 };
/** Links that are sure enough to tell whether the texts go the same way, and how many and how many of them must. */
const anchorAt = 0.3;
const fewestAnchors = 6;
const orderedAt = 0.95;
/** Against the order of the text, links must be surer. */
const crossingAt = 0.35;
/** What a step in order must be worth, and what it costs more to take two sentences for one. */
const stepAt = 0.2;
const mergeCost = 0.05;
/** How much agreeing lengths are worth, and the spread of the logarithm of their ratio. */
const lengthWorth = 0.08;
const lengthSpread = 0.5;
/** An English sentence has about three letters for each Chinese character of its translation. */
const lettersPerCharacter = 3.1;
/** Above so many pairs of sentences the order is left out of account, to bound time and space. */
const mostPairs = 4_000_000;

interface Evidence {
  left: readonly Features[];
  right: readonly Features[];
  /** The weight of a feature by its rarity on both sides. */
  rarity: Map<string, number>;
  leftMass: number[];
  rightMass: number[];
  /** Shared evidence by `left * right.length + right`, from 0 to 1. */
  scores: Map<number, number>;
}

function places(features: readonly Features[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, sentence] of features.entries()) {
    for (const feature of sentence.keys()) {
      const known = index.get(feature);
      if (known) known.push(at);
      else index.set(feature, [at]);
    }
  }
  return index;
}

/** Shared features, weighed by rarity, relative to what the two sentences offer (a cosine). */
function weigh(left: readonly Features[], right: readonly Features[]): Evidence {
  const [lefts, rights] = [places(left), places(right)];
  const count = (left.length + right.length) / 2;
  const rarity = new Map<string, number>();
  for (const feature of [...lefts.keys(), ...rights.keys()]) {
    const [here, there] = [lefts.get(feature)?.length, rights.get(feature)?.length];
    const weight = Math.log(1 + count / Math.sqrt((here ?? there)! * (there ?? here)!));
    rarity.set(feature, weight * (here && there ? 1 : unknown));
  }
  const mass = (features: Features): number =>
    [...features].reduce((sum, [feature, strength]) => sum + strength * rarity.get(feature)!, smoothing);
  const [leftMass, rightMass] = [left.map(mass), right.map(mass)];
  const scores = new Map<number, number>();
  for (const [feature, here] of lefts) {
    const there = rights.get(feature);
    if (!there || here.length * there.length > commonest) continue;
    for (const i of here) {
      for (const j of there) {
        const strength = Math.min(left[i]!.get(feature)!, right[j]!.get(feature)!) * rarity.get(feature)!;
        const key = i * right.length + j;
        scores.set(key, (scores.get(key) ?? 0) + strength / Math.sqrt(leftMass[i]! * rightMass[j]!));
      }
    }
  }
  return { left, right, rarity, leftMass, rightMass, scores };
}

/** The best links, each sentence used once. */
function greedy(candidates: Link[], least: number): Link[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const links: Link[] = [];
  for (const link of candidates.sort((a, b) => b.confidence - a.confidence)) {
    if (link.confidence < least) break;
    if (lefts.has(link.left) || rights.has(link.right)) continue;
    lefts.add(link.left);
    rights.add(link.right);
    links.push(link);
  }
  return links.sort((a, b) => a.left - b.left);
}

/** The share of neighbouring links that keep the order. */
function orderliness(links: readonly Link[]): number {
  if (links.length < fewestAnchors) return 0;
  const kept = links.filter(({ right }, at) => at > 0 && right > links[at - 1]!.right).length;
  return kept / (links.length - 1);
}

/** Evidence that one sentence shares with two of the other side, taken as one. */
function sharedByTwo(one: Features, first: Features, second: Features, rarity: Map<string, number>): number {
  let shared = 0;
  for (const [feature, strength] of one) {
    const other = Math.max(first.get(feature) ?? 0, second.get(feature) ?? 0);
    if (other > 0) shared += Math.min(strength, other) * rarity.get(feature)!;
  }
  return shared;
}

/** What two lengths say for a link: `lengthWorth` where they are equal, little below zero at the worst. */
function lengthFit(here: number, there: number): number {
  const deviation = Math.log(there / here) / lengthSpread;
  return Math.max(-0.3, lengthWorth * (1 - (deviation * deviation) / 2));
}

/** Lengths of sentences in letters, Chinese and Japanese ones as long as their translation. */
const lengthsOf = ({ sentences, tongue }: Side): number[] =>
  sentences.map(({ start, end }) => (end - start + 4) * (tongue === 'en' ? 1 : lettersPerCharacter));

/** The worth of a step: shared evidence and lengths against what a step must be worth. */
function stepWorth(evidence: Evidence, lefts: readonly number[], rights: readonly number[]): Worth {
  const { left, right, rarity, leftMass, rightMass } = evidence;
  const scores = new Float32Array(left.length * right.length);
  for (const [key, score] of evidence.scores) scores[key] = score;
  return (i, j, taken, given) => {
    const score = scores[i * right.length + j]!;
    if (taken === given) {
      if (score + lengthWorth <= stepAt) return Number.NEGATIVE_INFINITY;
      return score + lengthFit(lefts[i]!, rights[j]!) - stepAt;
    }
    const [i2, j2] = [i + taken - 1, j + given - 1];
    const second = scores[i2 * right.length + j2]!;
    if (Math.min(score, second) === 0 || Math.max(score, second) < anchorAt / 2)
      return Number.NEGATIVE_INFINITY;
    const twoRight = given === 2;
    const shared = twoRight
      ? sharedByTwo(left[i]!, right[j]!, right[j2]!, rarity)
      : sharedByTwo(right[j]!, left[i]!, left[i2]!, rarity);
    const leftTotal = leftMass[i]! + (twoRight ? 0 : leftMass[i2]! - smoothing);
    const rightTotal = rightMass[j]! + (twoRight ? rightMass[j2]! - smoothing : 0);
    const fit = lengthFit(lefts[i]! + (twoRight ? 0 : lefts[i2]!), rights[j]! + (twoRight ? rights[j2]! : 0));
    return shared / Math.sqrt(leftTotal * rightTotal) + fit - stepAt - mergeCost;
  };
}

/** Links of two texts that go the same way, and the sure ones of what that leaves. */
function linkInOrder(evidence: Evidence, candidates: Link[], left: Side, right: Side): Link[] {
  const worth = stepWorth(evidence, lengthsOf(left), lengthsOf(right));
  const links: Link[] = [];
  for (const step of bestSequence(left.sentences.length, right.sentences.length, worth)) {
    const confidence = Math.min(
      1,
      Math.max(0, worth(step.left, step.right, step.lefts, step.rights) + stepAt),
    );
    for (let i = step.left; i < step.left + step.lefts; i++) {
      for (let j = step.right; j < step.right + step.rights; j++)
        links.push({ left: i, right: j, confidence });
    }
  }
  const [lefts, rights] = [new Set(links.map((link) => link.left)), new Set(links.map((link) => link.right))];
  const free = candidates.filter((link) => !lefts.has(link.left) && !rights.has(link.right));
  return [...links, ...greedy(free, crossingAt)];
}

/** Evidence of a neighbour for a link that the sentence linked already does not give. */
function leftOver(whole: Features, covered: Features, extra: Features, rarity: Map<string, number>): number {
  let sum = 0;
  for (const [feature, strength] of extra) {
    const own = whole.get(feature);
    if (own !== undefined && !covered.has(feature)) sum += Math.min(own, strength) * rarity.get(feature)!;
  }
  return sum;
}

/** Neighbours of linked sentences that say what the link leaves over: one sentence rendered as two. */
function extensions(links: readonly Link[], evidence: Evidence, least: number): Link[] {
  const { left, right, rarity, leftMass, rightMass } = evidence;
  const [lefts, rights] = [new Set(links.map((link) => link.left)), new Set(links.map((link) => link.right))];
  const added: Link[] = [];
  for (const { left: i, right: j } of links) {
    for (const [l, r] of [
      [i - 1, j],
      [i + 1, j],
      [i, j - 1],
      [i, j + 1],
    ] as const) {
      const [here, there] = [left[l], right[r]];
      if (!here || !there || (l === i ? rights.has(r) : lefts.has(l))) continue;
      const shared =
        l === i ? leftOver(here, right[j]!, there, rarity) : leftOver(there, left[i]!, here, rarity);
      const confidence = Math.min(1, shared / Math.sqrt(leftMass[l]! * rightMass[r]!));
      if (confidence >= least) added.push({ left: l, right: r, confidence });
    }
  }
  return added;
}

/**
 * Links the sentences of two texts, in any of the languages, that say the same: by shared facts, names (read or
 * heard), Latin words, words of the lexicon and those of a translation, each weighed by its rarity. A sentence may
 * have several links or none. Where the texts go the same way, order and length count too.
 *
 * @returns links by sentence numbers, those of the left side in order
 */
export function alignSentences(left: Side, right: Side, bridge: Bridge): Link[] {
  const isOfOneScript = left.tongue !== 'en' && right.tongue !== 'en';
  const by = {
    characters: isOfOneScript,
    concepts: !isOfOneScript || left.tongue !== right.tongue,
    english: (left.inEnglish ?? right.inEnglish) !== undefined,
  };
  const leftFeatures = featuresOf(left, bridge, by);
  const rightFeatures = featuresOf(right, bridge, by);
  if (left.tongue !== 'en' && right.tongue === 'en') putHeardNames(right, rightFeatures, left, leftFeatures);
  if (left.tongue === 'en' && right.tongue !== 'en') putHeardNames(left, leftFeatures, right, rightFeatures);
  const evidence = weigh(leftFeatures, rightFeatures);
  const candidates = [...evidence.scores].map(([key, score]) => ({
    left: Math.floor(key / rightFeatures.length),
    right: key % rightFeatures.length,
    confidence: Math.min(1, score),
  }));
  const small = leftFeatures.length * rightFeatures.length <= mostPairs;
  const ordered = small && orderliness(greedy(candidates, anchorAt)) >= orderedAt;
  const least = isOfOneScript ? inOneScript : acrossScripts;
  const links = ordered
    ? linkInOrder(evidence, candidates, left, right).filter(
        (link) => !isOfOneScript || link.confidence >= least.link,
      )
    : greedy(candidates, least.link);
  const all = ordered ? links : [...links, ...extensions(links, evidence, least.extend)];
  return all.sort((a, b) => a.left - b.left || a.right - b.right);
}
