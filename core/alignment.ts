import { type Bridge, type Features, featuresOf, putHeardNames, type Side } from './evidence.ts';

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
const unknown = 0.5;

/** Fitted on news articles and their translations with sentences left out and others put in. */
const thresholds = { link: 0.22, anchor: 0.3, ordered: 0.85, order: 0.12, extend: 0.15, gap: 0.6 };
export const t = thresholds; export const k = { smoothing, unknown };

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
    rarity.set(feature, weight * (here && there ? 1 : k.unknown));
  }
  const mass = (features: Features): number =>
    [...features].reduce((sum, [feature, strength]) => sum + strength * rarity.get(feature)!, k.smoothing);
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
  if (links.length < 3) return 0;
  const kept = links.filter(({ right }, at) => at > 0 && right > links[at - 1]!.right).length;
  return kept / (links.length - 1);
}

/** The longest chain of links in order on both sides. */
function chain(links: readonly Link[]): Link[] {
  const best: { weight: number; before: number }[] = [];
  let last = -1;
  for (const [at, link] of links.entries()) {
    best.push({ weight: link.confidence, before: -1 });
    for (let before = 0; before < at; before++) {
      const weight = best[before]!.weight + link.confidence;
      if (links[before]!.right < link.right && weight > best[at]!.weight) best[at] = { weight, before };
    }
    if (last < 0 || best[at]!.weight > best[last]!.weight) last = at;
  }
  const chained: Link[] = [];
  for (let at = last; at >= 0; at = best[at]!.before) chained.unshift(links[at]!);
  return chained;
}

/** Moves the confidence of candidates up or down by whether they keep the order of the anchors. */
function inOrder(candidates: readonly Link[], anchors: readonly Link[], size: number): Link[] {
  const floor: number[] = [];
  let next = 0;
  for (let left = 0; left < size; left++) {
    while (next < anchors.length && anchors[next]!.left < left) next += 1;
    floor.push(next);
  }
  return candidates.map((link) => {
    const at = floor[link.left]!;
    const above = anchors[anchors[at]?.left === link.left ? at + 1 : at];
    const below = anchors[at - 1];
    const kept = link.right >= (below?.right ?? -1) && link.right <= (above?.right ?? Infinity);
    const width = (above?.right ?? 1e9) - (below?.right ?? -1e9);
    const near = width < 1e8 ? 1 + 1 / Math.max(1,width-1) : 1;
    return { ...link, confidence: link.confidence + (kept ? t.order * near : -t.order) };
  });
}

/** Adds to links the neighbours that say what the linked sentence leaves over: one sentence rendered as two. */
function extend(links: readonly Link[], { left, right, rarity, leftMass, rightMass }: Evidence): Link[] {
  const [lefts, rights] = [new Set(links.map((l) => l.left)), new Set(links.map((l) => l.right))];
  const added: Link[] = [];
  const leftOver = (whole: Features, covered: Features, extra: Features, mass: number): number => {
    let sum = 0;
    for (const [feature, strength] of extra) {
      const own = whole.get(feature);
      if (own !== undefined && !covered.has(feature)) sum += Math.min(own, strength) * rarity.get(feature)!;
    }
    return sum / mass;
  };
  for (const { left: i, right: j } of links) {
    for (const step of [-1, 1]) {
      const [l, r] = [i + step, j + step];
      if (left[l] && !lefts.has(l)) {
        const confidence = leftOver(right[j]!, left[i]!, left[l], Math.sqrt(leftMass[l]! * rightMass[j]!));
        if (confidence >= t.extend) added.push({ left: l, right: j, confidence });
      }
      if (right[r] && !rights.has(r)) {
        const confidence = leftOver(left[i]!, right[j]!, right[r], Math.sqrt(rightMass[r]! * leftMass[i]!));
        if (confidence >= t.extend) added.push({ left: i, right: r, confidence });
      }
    }
  }
  return greedyExtra(added);
}
function greedyExtra(added: Link[]): Link[] {
  return added;
}

export function alignSentences(left: Side, right: Side, bridge: Bridge): Link[] {
  const [leftHan, rightHan] = [left.tongue !== 'en', right.tongue !== 'en'];
  const leftFeatures = featuresOf(left, bridge, leftHan && rightHan);
  const rightFeatures = featuresOf(right, bridge, leftHan && rightHan);
  if (leftHan && !rightHan) putHeardNames(right, rightFeatures, left, leftFeatures);
  if (!leftHan && rightHan) putHeardNames(left, leftFeatures, right, rightFeatures);
  const evidence = weigh(leftFeatures, rightFeatures);
  const candidates: Link[] = [...evidence.scores].map(([key, confidence]) => ({
    left: Math.floor(key / rightFeatures.length),
    right: key % rightFeatures.length,
    confidence,
  }));
  const anchors = greedy(candidates, t.anchor);
  const ordered = orderliness(anchors) >= t.ordered;
  const links = ordered ? greedy(inOrder(candidates, chain(anchors), leftFeatures.length), t.link) : greedy(candidates, t.link);
  return [...links, ...extend(links, evidence)];
}
