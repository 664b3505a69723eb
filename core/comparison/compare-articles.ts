import type { Article } from '../article.ts';
import type { Fact } from '../facts/fact.ts';
import { tongueOf } from '../language.ts';
import type { TextReading } from '../reading/text-reading.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { alignSentences, type Link } from './alignment.ts';
import { wordsOf } from './clause.ts';
import { type ComparedPassages, comparePassages } from './compare-passages.ts';
import type { ComparedClaim, ComparisonReport, ComparisonStatus } from './comparison-report.ts';
import type { Bridge, Side } from './evidence.ts';
import { findRenamings } from './wording.ts';

/** An article and what was read of it. */
export interface ReadSide {
  article: Article;
  reading: TextReading;
  /** Its sentences in English, where a translator was at hand. */
  inEnglish?: readonly string[] | undefined;
}

/** A claim, where it stands, and the keys of the facts that it is about. */
export interface PlacedClaim {
  id: string;
  passages: Span[];
  facts: string[];
}

/** Confidence from which on a difference is told as one, and not as something to check. Fitted on altered news articles. */
export const surely = 0.25;
const mostLeftOut = 5;

/** The share of a claim's words that a block must have to say the same. */
const verbatim = 0.8;

/**
 * Compares an article with the one on its other side, claim by claim.
 *
 * @param claims the claims of `here` that are found in its text; one without a passage is left out
 */
export function compareArticles(
  here: ReadSide & { claims: readonly PlacedClaim[] },
  there: ReadSide,
  bridge: Bridge,
): ComparisonReport {
  const links = alignSentences(sideOf(here), sideOf(there), bridge);
  return {
    here: here.article.key,
    there: there.article.key,
    claims: eachItsOwn(
      here.claims.filter(({ passages }) => passages.length > 0),
      (claim) => compareClaim(claim, here, there, links, bridge),
    ),
    leftOut: leftOut(here, there, links),
    wording: findRenamings(here.article),
    opinions: here.reading.claims
      .filter(({ kind }) => kind === 'opinion')
      .map(({ start, end }) => ({ start, end })),
  };
}

/** The other side's top claims that have no sentence here, nor stand word for word in what is no body here. */
function leftOut(here: ReadSide, there: ReadSide, links: readonly Link[]): Span[] {
  const linked = inOrder(links.map(({ right }) => there.reading.sentences[right]!));
  const blocks = here.article.blocks.map(({ start, end }) => wordsOf(here.article.text.slice(start, end)));
  const isSaid = ({ start, end }: Span) => {
    const words = [...wordsOf(there.article.text.slice(start, end))];
    return blocks.some((block) => words.filter((word) => block.has(word)).length > words.length * verbatim);
  };
  return there.reading.claims
    .filter((claim) => !linked.some((sentence) => overlaps(sentence, claim)) && !isSaid(claim))
    .slice(0, mostLeftOut)
    .map(({ start, end }) => ({ start, end }));
}

/**
 * Where several claims stand on one sentence, a difference is that of the claims that are about its fact; one
 * that no claim is about stays with all of them.
 */
function eachItsOwn(
  claims: readonly PlacedClaim[],
  compare: (claim: PlacedClaim) => Comparison,
): ComparedClaim[] {
  const stated = claims.flatMap(({ facts, passages }) => facts.map((key) => ({ key, passages })));
  return claims.map((claim) => {
    const { unmatched, opposed, turned: isTurned, denied, senses, ...compared } = compare(claim);
    const isOwn = ({ key, start, end }: Fact) =>
      claim.facts.includes(key) ||
      !stated.some(
        (other) => other.key === key && other.passages.some((span) => contains(span, { start, end })),
      );
    const differences = compared.differences.filter(({ here }) => isOwn(here));
    const turned = isTurned || opposed.some(({ here }) => isOwn(here));
    const open = unmatched.filter(isOwn);
    const isAligned = compared.there.length > 0;
    const different = differences.length > 0 || turned || denied;
    const status = isAligned
      ? statusOf(different, open.length + senses.length, compared.confidence)
      : compared.status;
    return {
      ...{ ...compared, differences, status, unmatched: open },
      ...(senses.length > 0 && { senses }),
      ...(turned && { direction: true as const }),
      ...(denied && { negation: true as const }),
    };
  });
}

/** A claim compared with all that its passages say. */
type Comparison = Omit<ComparedClaim, 'senses'> &
  Pick<ComparedPassages, 'unmatched' | 'opposed' | 'turned' | 'denied' | 'senses'>;

const inTongue = ({ article }: ReadSide) => ({ text: article.text, tongue: tongueOf(article.inLanguage) });

const sideOf = (side: ReadSide): Side => ({
  ...inTongue(side),
  ...side.reading,
  ...(side.inEnglish && { inEnglish: side.inEnglish }),
});

function compareClaim(
  { id, passages }: PlacedClaim,
  here: ReadSide,
  there: ReadSide,
  links: readonly Link[],
  bridge: Bridge,
): Comparison {
  const own = links.filter(({ left }) =>
    passages.some((passage) => overlaps(passage, here.reading.sentences[left]!)),
  );
  const { sentences } = there.reading;
  const aligned = inOrder(own.map(({ right }) => sentences[right]!));
  if (aligned.length === 0) {
    const status = there.article.extent === 'preview' ? 'not-readable' : 'only-here';
    const nothing = { there: [], agreed: [], differences: [], unmatched: [], opposed: [] };
    return { claim: id, status, confidence: 0, ...nothing, turned: false, denied: false, senses: [] };
  }
  const confidence = Math.min(1, Math.max(...own.map((link) => link.confidence)));
  const { elsewhere, ...compared } = comparePassages(
    { ...inTongue(here), facts: here.reading.facts, spans: passages },
    { ...inTongue(there), facts: there.reading.facts, spans: aligned },
    bridge,
  );
  const others = elsewhere.flatMap((pair) => sentences.filter((span) => contains(span, pair.there)));
  return {
    ...{ claim: id, status: 'same', confidence, ...compared },
    ...{ there: inOrder([...aligned, ...others]), agreed: [...compared.agreed, ...elsewhere] },
  };
}

const inOrder = (spans: readonly Span[]): Span[] => [...new Set(spans)].sort((a, b) => a.start - b.start);

function statusOf(different: boolean, doubts: number, confidence: number): ComparisonStatus {
  if (different) return confidence >= surely ? 'differs' : 'check';
  return doubts > 0 ? 'check' : 'same';
}
