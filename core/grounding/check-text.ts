import { type Article, bodyBlocks } from '../article.ts';
import type { Flag, TextCheck } from '../brief.ts';
import type { TextInTongue } from '../comparison/clause.ts';
import type { Bridge } from '../comparison/evidence.ts';
import { isDeniedOnOneSide } from '../comparison/negation.ts';
import { namesDay } from '../comparison/report-date.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import { type Language, type Tongue, tongueOf } from '../language.ts';
import { contains, type Span } from '../span.ts';
import { type LooseNumber, looseDigits, looseNumbers } from './loose-number.ts';
import type { SentencesAndFacts } from './match.ts';
import { isNamed } from './named-in.ts';
import { isPolarityChanged } from './polarity.ts';
import { endsOf, statesDate } from './states-date.ts';
import { isBare, statesFigure, type Written } from './states-figure.ts';
import { mentionsUnit, saysOne } from './unit-mention.ts';

/** What stretches of an article state, made ready to be asked. */
interface Stated extends TextInTongue {
  facts: Written[];
  /** Numbers that are no facts. */
  loose: readonly number[];
  /** All numbers, whatever else they are. */
  numbers: readonly number[];
}

/** An article that a machine's words are checked against, made ready once for all of them. */
export interface Evidence {
  /**
   * Checks words against the sentences that they cite, and then against the whole article.
   *
   * @param cited spans of the article's text; what is not in them is at best found elsewhere
   */
  check(words: string, language: Language, cited: readonly Span[]): TextCheck;
  /** Checks a headline against the article's headline, and the whole article. */
  checkHeadline(words: string, language: Language): TextCheck;
}

/** A range and a period with their two ends, which another text may give as two facts. */
function withEnds(fact: Written): Written[] {
  const { high, ...low } = fact;
  if (fact.type === 'period') return [fact, ...endsOf(fact).map((end) => ({ ...low, ...end }))];
  return high === undefined ? [fact] : [low, { ...low, value: high }];
}

/** How much of what stands before a fact is looked at. */
const lookBack = 6;

const written = (text: string, facts: readonly Fact[]): Written[] =>
  facts.map((fact) => ({
    ...{ ...fact, words: text.slice(fact.start, fact.end) },
    before: text.slice(Math.max(0, fact.start - lookBack), fact.start),
    after: text.slice(fact.end, fact.end + 1),
  }));

function stated(text: string, tongue: Tongue, facts: readonly Fact[]): Stated {
  const figures = facts.filter(({ type }) => type !== 'name');
  const valuesBut = (taken: readonly Fact[]) => looseNumbers(text, tongue, taken).map(({ value }) => value);
  return {
    ...{ text, tongue, facts: written(text, facts).flatMap(withEnds) },
    ...{ loose: valuesBut(figures), numbers: valuesBut([]) },
  };
}

const isTime = ({ type }: Fact): boolean => type === 'date' || type === 'period';

/** What a date that is no relative one has: digits, or the name of a month. */
const absolute =
  /[\d〇一二三四五六七八九十]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*uary|ch|il|ust|\w*ber)?\b/iu;

/** Words for a day or year that are counted from another: "Saturday", 前年. */
const isRelative = ({ words }: Written): boolean => !absolute.test(words);

/** Words that count a year, month or week from another. */
const counted = {
  zh: /[年月周季][内內底末初中]|[本当當同该該翌次昨今去前明来來上下][年月周週季]/u,
  ja: /[年月週期][内末初中]|[本当同翌昨今去前来先][年月週期]/u,
  en: /\b(?:this|last|next|previous|same|following|coming|past|recent)\b|\b(?:year|month|week|quarter)\b/iu,
};

function statesTime(source: Stated, fact: Written, published?: string): boolean {
  const states = (wanted: Fact) => source.facts.some((own) => statesDate(own, wanted, published));
  if (isRelative(fact) && (namesDay(source) || counted[source.tongue].test(source.text))) return true;
  if (fact.type !== 'period') return states(fact);
  return source.facts.some(({ key }) => key === fact.key) || endsOf(fact).every(states);
}

/** Idioms for many: 成千上万 and "tens of thousands" say no more of how many. */
const many =
  /成千上[万萬]|成百上千|数以[百千万亿]|數以[百千萬億]|千千万万|無数|无数|多数の|大勢|countless|scores of|myriad/iu;

/**
 * True where the source has a figure, or each end of a range: as a fact, as a word (both, 双方, 首次) or as a number that
 * is no fact (a score, a clock).
 */
function statesNumber(source: Stated, fact: Written, words: TextInTongue): boolean {
  const { high, ...low } = fact;
  if (high !== undefined)
    return statesNumber(source, low, words) && statesNumber(source, { ...low, value: high }, words);
  const hasUnit = mentionsUnit(source, fact);
  const isSame = (own: Written): boolean =>
    statesFigure(own, fact) || (isBare(own, fact) && hasUnit && mentionsUnit(words, own));
  if (source.facts.some((own) => own.type !== 'name' && !isTime(own) && isSame(own))) return true;
  // The rate of a currency is for one of another: 1ドル=150円.
  const value = Number(fact.value);
  const isLoose =
    source.loose.includes(value) ||
    (fact.type === 'money' && value === 1) ||
    (value % 1 === 0.5 && [value - 0.5, 0.5].every((part) => source.numbers.includes(part))) ||
    (fact.sense === 'several' && many.test(source.text));
  return (isLoose && hasUnit) || saysOne(source, fact) || source.facts.some((own) => statesDate(own, fact));
}

/** True where a number that is no fact is in the source too, an hour by either clock. */
function hasLoose({ numbers, facts }: Stated, { value }: LooseNumber): boolean {
  const isValue = (own: number) =>
    own === value || (own <= 24 && value <= 24 && Math.abs(own - value) === 12);
  return numbers.some(isValue) || facts.some((fact) => fact.value === value);
}

/** What an article's stretches state, read once. */
interface ReadArticle {
  passage(span: Span): Stated;
  headline: Stated;
  whole(): Stated;
  read(text: string, tongue: Tongue): Fact[];
}

const joined = (parts: readonly Stated[], tongue: Tongue): Stated => ({
  text: parts.map(({ text }) => text).join('\n'),
  tongue,
  facts: parts.flatMap(({ facts }) => facts),
  loose: parts.flatMap(({ loose }) => loose),
  numbers: parts.flatMap(({ numbers }) => numbers),
});

function readArticle(article: Article, { facts }: SentencesAndFacts, { gazetteer }: Bridge): ReadArticle {
  const { headline, text, blocks, datePublished } = article;
  const tongue = tongueOf(article.inLanguage);
  const read = (words: string, inTongue: Tongue): Fact[] =>
    readFacts(words, {
      ...{ tongue: inTongue, gazetteer },
      ...(datePublished && { date: datePublished.slice(0, 10) }),
    });
  const stretch = (words: string): Stated => stated(words, tongue, read(words, tongue));
  const passage = (span: Span): Stated => {
    const inside = facts.filter((fact) => contains(span, fact));
    const moved = inside.map((fact) => ({
      ...{ ...fact, start: fact.start - span.start, end: fact.end - span.start },
    }));
    return stated(text.slice(span.start, span.end), tongue, moved);
  };
  const first = stretch(headline);
  let all: Stated | undefined;
  const whole = (): Stated => {
    const captions = blocks.filter(({ role }) => role === 'caption');
    const others = captions.map(({ start, end }) => stretch(text.slice(start, end)));
    all ??= joined([first, ...bodyBlocks(article).map(passage), ...others], tongue);
    return all;
  };
  return { passage, headline: first, whole, read };
}

/** Makes an article ready to check a machine's words against it: what it states is read once for all of them. */
export function evidenceOf(article: Article, reading: SentencesAndFacts, bridge: Bridge): Evidence {
  const { gazetteer, lexicon } = bridge;
  const published = article.datePublished?.slice(0, 10);
  const { passage, headline, whole, read } = readArticle(article, reading, bridge);
  const flagsOf = (words: TextInTongue, source: Stated): Flag[] => {
    const { text, tongue } = words;
    const states = (own: Stated, fact: Written): boolean => {
      if (fact.type === 'name') return isNamed(own, fact, gazetteer);
      return isTime(fact) ? statesTime(own, fact, published) : statesNumber(own, fact, words);
    };
    const facts = written(text, read(text, tongue));
    const flag = ({ start, end }: Span, isElsewhere: boolean): Flag => ({
      ...{ start, end, found: isElsewhere ? 'elsewhere' : 'nowhere' },
    });
    return [
      ...facts.filter((fact) => !states(source, fact)).map((fact) => flag(fact, states(whole(), fact))),
      ...looseDigits(text, facts)
        .filter((number) => !hasLoose(source, number))
        .map((number) => flag(number, hasLoose(whole(), number))),
    ].sort((a, b) => a.start - b.start);
  };
  const checkAgainst = (words: TextInTongue, source: Stated, alike: Stated): TextCheck => {
    const flags = flagsOf(words, source);
    const isDenied = isPolarityChanged(words, alike) || isDeniedOnOneSide(words, alike, lexicon);
    return isDenied ? { flags, denied: true } : { flags };
  };
  return {
    check(text, language, cited) {
      const source = joined(cited.map(passage), tongueOf(article.inLanguage));
      return checkAgainst({ text, tongue: tongueOf(language) }, source, source);
    },
    checkHeadline: (text, language) => checkAgainst({ text, tongue: tongueOf(language) }, whole(), headline),
  };
}
