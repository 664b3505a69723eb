import type { Article } from '../../core/article.ts';
import type { TextCheck } from '../../core/brief.ts';
import { readFacts } from '../../core/facts/fact.ts';
import { type Evidence, evidenceOf } from '../../core/grounding/check-text.ts';
import { type Language, tongueOf } from '../../core/language.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { bridge } from './align.ts';
import { type Alteration, type AlterationKind, alterationsOf } from './alter.ts';
import { pick, type Random, randomFrom } from './random.ts';

/** A sentence of an article and its correct translation. */
export interface CheckedPair {
  cited: Span;
  text: string;
}

/** An article with translations of its sentences into one language. */
export interface TranslatedArticle {
  article: Article;
  language: Language;
  pairs: CheckedPair[];
}

/** How many there are, and how many of them were marked. */
export interface Share {
  marked: number;
  all: number;
}

/** What came of checking the correct translations and the altered ones of a set. */
export interface GroundingFigures {
  caught: Map<AlterationKind, Share>;
  alarms: Record<'nowhere, figures' | 'nowhere, names' | 'elsewhere' | 'denied', Share>;
}

/** An alarm or a miss, to be read. */
export interface GroundingError {
  kind: string;
  cited: string;
  text: string;
  marked: string[];
}

/** An article of the sentences, a paragraph each. */
export function articleOf(
  sentences: readonly string[],
  inLanguage: Language,
  datePublished?: string,
): Article {
  const text = sentences.join('\n');
  let next = 0;
  const blocks = sentences.map(({ length }) => {
    const start = next;
    next += length + 1;
    return { start, end: start + length, role: 'paragraph' as const };
  });
  return {
    ...{ key: '', source: '', url: '', inLanguage, headline: '', byline: {}, extent: 'whole' as const },
    ...{ text, blocks, emphasis: [], citations: [], ...(datePublished && { datePublished }) },
  };
}

const dateOf = ({ datePublished }: Article) => (datePublished ? { date: datePublished } : {});

function evidenceFor(article: Article): Evidence {
  const options = { tongue: tongueOf(article.inLanguage), gazetteer: bridge.gazetteer, ...dateOf(article) };
  const facts = article.blocks.flatMap(({ start, end }) =>
    readFacts(article.text.slice(start, end), options).map((fact) => ({
      ...{ ...fact, start: fact.start + start, end: fact.end + start },
    })),
  );
  return evidenceOf(article, { sentences: article.blocks, facts }, bridge);
}

const add = (share: Share, isMarked: boolean): void => {
  share.all += 1;
  if (isMarked) share.marked += 1;
};

/** Names of one kind that the articles or their translations have, for one to stand in another's place. */
function namesOf(sets: readonly TranslatedArticle[]): string[] {
  const facts = sets.flatMap(({ pairs, language }) =>
    pairs.flatMap(({ text }) => readFacts(text, { tongue: tongueOf(language), gazetteer: bridge.gazetteer })),
  );
  return [...new Set(facts.filter(({ type }) => type === 'name').map(({ value }) => String(value)))].sort();
}

const homeOf = (id: string): string => bridge.gazetteer.seatOf(id) ?? id;

/** Checks every pair of the articles as it is, and with each of its seeded alterations. */
export function measureGrounding(
  sets: readonly TranslatedArticle[],
  onError: (error: GroundingError) => void = () => {},
): GroundingFigures {
  const random = randomFrom(7);
  const none = (): Share => ({ marked: 0, all: 0 });
  const figures: GroundingFigures = {
    caught: new Map(),
    alarms: { 'nowhere, figures': none(), 'nowhere, names': none(), elsewhere: none(), denied: none() },
  };
  const names = namesOf(sets);
  for (const { article, language, pairs } of sets) {
    const evidence = evidenceFor(article);
    for (const pair of pairs)
      measurePair(pair, { article, language, evidence, names, random, figures, onError });
  }
  return figures;
}

/** How many of the pairs have anything marked at all. */
export function measureMarked(sets: readonly TranslatedArticle[]): Share {
  const share: Share = { marked: 0, all: 0 };
  for (const { article, language, pairs } of sets) {
    const evidence = evidenceFor(article);
    for (const { cited, text } of pairs) {
      const { flags, denied } = evidence.check(text, language, [cited]);
      add(share, flags.length > 0 || denied === true);
    }
  }
  return share;
}

interface Setting {
  article: Article;
  language: Language;
  evidence: Evidence;
  names: readonly string[];
  random: Random;
  figures: GroundingFigures;
  onError(error: GroundingError): void;
}

function measurePair({ cited, text }: CheckedPair, setting: Setting): void {
  const { article, language, evidence, names, random, figures, onError } = setting;
  const tongue = tongueOf(language);
  const source = article.text.slice(cited.start, cited.end);
  const facts = readFacts(text, { tongue, gazetteer: bridge.gazetteer, ...dateOf(article) });
  const check = evidence.check(text, language, [cited]);
  const report = (kind: string, words: string, { flags, denied }: TextCheck) =>
    onError({
      ...{ kind, cited: source, text: words },
      marked: [...flags.map(({ start, end }) => words.slice(start, end)), ...(denied ? ['denied'] : [])],
    });
  const isName = (flag: Span) =>
    facts.some((fact) => fact.type === 'name' && overlaps(fact, flag)) ||
    (/^\p{L}+$/u.test(text.slice(flag.start, flag.end)) && !facts.some((fact) => overlaps(fact, flag)));
  const hard = check.flags.filter(({ found }) => found === 'nowhere');
  const found = {
    'nowhere, figures': hard.some((flag) => !isName(flag)),
    'nowhere, names': hard.some(isName),
    elsewhere: check.flags.some((flag) => flag.found === 'elsewhere'),
    denied: check.denied === true,
  };
  for (const [kind, isMarked] of Object.entries(found) as [keyof typeof found, boolean][]) {
    add(figures.alarms[kind], isMarked);
    if (isMarked) report(kind, text, check);
  }
  const stated = [
    ...facts,
    ...readFacts(source, { tongue: tongueOf(article.inLanguage), gazetteer: bridge.gazetteer }),
  ];
  const homes = new Set(stated.map(({ value }) => homeOf(String(value))));
  const otherName = (id: string): string | undefined => {
    const kind = bridge.gazetteer.kindOf(id);
    const others = names.filter((name) => bridge.gazetteer.kindOf(name) === kind && !homes.has(homeOf(name)));
    return others.length > 0 ? bridge.gazetteer.displayName(pick(others, random), language) : undefined;
  };
  const plain = facts.filter((fact) => !check.flags.some((flag) => overlaps(flag, fact)));
  for (const altered of alterationsOf({ text, tongue, facts: plain, all: facts, otherName }, random)) {
    const outcome = evidence.check(altered.text, language, [cited]);
    const isCaught = isMarked(altered, outcome, check);
    const share = figures.caught.get(altered.kind) ?? { marked: 0, all: 0 };
    figures.caught.set(altered.kind, share);
    add(share, isCaught);
    if (!isCaught) report(`missed ${altered.kind}`, altered.text, outcome);
  }
}

/** True where what was altered is marked itself; for a negation, where the check says so and did not before. */
function isMarked({ kind, start, end }: Alteration, outcome: TextCheck, before: TextCheck): boolean {
  if (kind.startsWith('negation')) return outcome.denied === true && !before.denied;
  return outcome.flags.some((flag) => overlaps(flag, { start, end }));
}
