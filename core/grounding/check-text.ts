import { type Article, bodyBlocks, publishedOn } from '../article.ts';
import type { Flag, MachineWork, TextCheck } from '../brief.ts';
import type { TextInTongue } from '../comparison/clause.ts';
import type { Bridge } from '../comparison/evidence.ts';
import { isDeniedOnOneSide } from '../comparison/negation.ts';
import { type Fact, readFacts } from '../facts/fact.ts';
import { type Language, type Tongue, tongueOf } from '../language.ts';
import { contains, type Span } from '../span.ts';
import { hasLatinName, latinNames } from './latin-name.ts';
import { looseDigits } from './loose-number.ts';
import type { SentencesAndFacts } from './match.ts';
import { isNamed } from './named-in.ts';
import { isPolarityChanged } from './polarity.ts';
import { joined, type Stated, stated, written } from './stated.ts';
import type { Written } from './states-figure.ts';
import { hasLoose, statesNumber } from './states-number.ts';
import { statesTime } from './states-time.ts';

/** An article that a machine's words are checked against, made ready once for all of them. */
export interface Evidence {
  /**
   * Checks words against the sentences that they cite, and then against the whole article.
   *
   * @param cited spans of the article's text; what is not in them is at best found elsewhere
   */
  check(words: string, language: Language, cited: readonly Span[]): TextCheck;
  /**
   * Checks a headline: what it states against the article's headline and all of its text, what it denies against the
   * headline that it renders.
   */
  checkHeadline(words: string, language: Language, machine: MachineWork): TextCheck;
}

/** What an article's stretches state, read once. */
interface ReadArticle {
  passage(span: Span): Stated;
  headline: Stated;
  whole(): Stated;
  read(text: string, tongue: Tongue): Fact[];
}

function readArticle(article: Article, { facts }: SentencesAndFacts, { gazetteer }: Bridge): ReadArticle {
  const { headline, text, blocks } = article;
  const date = publishedOn(article);
  const tongue = tongueOf(article.inLanguage);
  const read = (words: string, inTongue: Tongue): Fact[] =>
    readFacts(words, {
      ...{ tongue: inTongue, gazetteer },
      ...(date && { date }),
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
    all ??= { ...joined([first, ...bodyBlocks(article).map(passage), ...others], tongue), isWhole: true };
    return all;
  };
  return { passage, headline: first, whole, read };
}

/** Makes an article ready to check a machine's words against it: what it states is read once for all of them. */
export function evidenceOf(article: Article, reading: SentencesAndFacts, bridge: Bridge): Evidence {
  const { gazetteer, lexicon } = bridge;
  const published = publishedOn(article);
  const { passage, headline, whole, read } = readArticle(article, reading, bridge);
  const states = (source: Stated, fact: Written, words: Stated): boolean => {
    if (fact.type === 'name') return isNamed(source, fact, gazetteer);
    const isTime = fact.type === 'date' || fact.type === 'period';
    return isTime ? statesTime(source, fact, published) : statesNumber(source, fact, words);
  };
  const flagsOf = ({ text, tongue }: TextInTongue, source: Stated): Flag[] => {
    const facts = read(text, tongue);
    const words = stated(text, tongue, facts);
    const flag = ({ start, end }: Span, isElsewhere: boolean): Flag => ({
      ...{ start, end, found: isElsewhere ? 'elsewhere' : 'nowhere' },
    });
    return [
      ...written(text, facts)
        .filter((fact) => !states(source, fact, words))
        .map((fact) => flag(fact, states(whole(), fact, words))),
      ...looseDigits(text, facts)
        .filter((number) => !hasLoose(source, number, words))
        .map((number) => flag(number, hasLoose(whole(), number, words))),
      ...latinNames(words, facts)
        .filter(({ start, end }) => !hasLatinName(source, text.slice(start, end)))
        .map((name) => flag(name, hasLatinName(whole(), text.slice(name.start, name.end)))),
    ].sort((a, b) => a.start - b.start);
  };
  const denies = (words: TextInTongue, cited: TextInTongue): boolean =>
    cited.text !== '' && (isPolarityChanged(words, cited) || isDeniedOnOneSide(words, cited, lexicon));
  return {
    check(text, language, cited) {
      const words = { text, tongue: tongueOf(language) };
      const source = joined(cited.map(passage), tongueOf(article.inLanguage));
      const flags = flagsOf(words, source);
      return denies(words, source) ? { flags, denied: true } : { flags };
    },
    checkHeadline(text, language, machine) {
      const words = { text, tongue: tongueOf(language) };
      const flags = flagsOf(words, whole());
      // A headline that was written anew may deny what only the text says.
      return machine === 'translated' && denies(words, headline) ? { flags, denied: true } : { flags };
    },
  };
}
