import type { Direction, Fact } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';
import type { Span } from '../span.ts';
import { clauseAround, clausesOf, inSimplified, type TextInTongue } from './clause.ts';
import type { FactPair } from './comparison-report.ts';
import type { Lexicon } from './lexicon.ts';
import { clauseReader, isMuchTheSame } from './same-clause.ts';

interface DirectionWords {
  rise: RegExp;
  fall: RegExp;
  /** A clause with one of these may say the opposite of its verb. */
  negated: RegExp;
}

/** "Up" and "down" before a share, or after a form of "be" before any number; "make up 5%" says of nothing that it rises. */
const adverb = (word: string): string =>
  source`
    (?<=\b(?:is|are|was|were|be|been) )${word}(?= (?:by |from )?\d)|
    (?<!\b(?:ma[kd]\w+|ta[ko]\w+|t[ao]ok|giv\w+|gave|set|buy\w*|bought|snap\w+|pick\w*|use[sd]?) )
    \b${word}(?= (?:by |about |nearly |almost |around |over |more than )?(?:\d[\d.,]*|\p{L}+(?:-\p{L}+)?) ?(?:%|per ?cent))
  `;

const directionWords: Record<Tongue, DirectionWords> = {
  zh: {
    rise: /(?<!负|降低|减少|减缓|放缓)增长|增加|上[升涨调浮]|[攀飙回升]升|升至|涨至|增至|激增|大增|猛增|[暴大上]涨|提高|扩大/gu,
    fall: /负增长|下[降跌滑调挫]|减少|[缩锐骤大]减|[降跌减]至|[降减]低|[暴大]跌|萎缩|回落|[骤锐]降/gu,
    negated: /[不未没无否]|并非/u,
  },
  en: {
    rise: new RegExp(
      source`
        \b(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing|owth)|climb(?:s|ed|ing)?|
        jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|(?:sky)?rocket(?:s|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?)\b|${adverb('up')}
      `,
      'giu',
    ),
    fall: new RegExp(
      source`
        \b(?:f(?:all|alls|ell|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|
        plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|shr(?:ink|inks|ank|unk|inking)|tumbl(?:e|es|ed|ing)|sank|slid|
        plummet(?:s|ed|ing)?|contract(?:ed|ing|ion)|reduc(?:e|es|ed|ing|tion))\b|${adverb('down')}
      `,
      'giu',
    ),
    negated: /\b(?:not|no|never|nor|neither|without|fail(?:s|ed)?|den(?:y|ies|ied))\b|n['’]t\b/iu,
  },
  ja: {
    rise: /増加|上昇|増え|増の|増と|急増|伸び|拡大|上が[っりる]|高ま/gu,
    fall: /減少|低下|下落|減[っりる]|減の|減と|急減|縮小|下が[っりる]|落ち込/gu,
    negated: /な[いかく]|ませ?ん|[なせれ]ず/u,
  },
};

/** Which way a clause says that something moves; undefined where it says neither, both, or denies something. */
function directionIn(clause: TextInTongue): Direction | undefined {
  const { rise, fall, negated } = directionWords[clause.tongue];
  const text = inSimplified(clause);
  if (negated.test(text)) return undefined;
  const [rises, falls] = [rise, fall].map((words) => text.search(words) >= 0);
  if (rises === falls) return undefined;
  return rises ? 'rise' : 'fall';
}

/** Which way a figure moves by the words of its own clause. */
export function directionOf({ text, tongue }: TextInTongue, figure: Span): Direction | undefined {
  const { start, end } = clauseAround({ text, tongue }, figure);
  return directionIn({ text: text.slice(start, end), tongue });
}

const areOpposed = (ours: Direction | undefined, theirs: Direction | undefined): boolean =>
  ours !== undefined && theirs !== undefined && ours !== theirs;

/** True where a clause says that something rises, and whatever is much the same on the other side that it falls. */
export function isTurned(here: TextInTongue, there: TextInTongue, lexicon: Lexicon): boolean {
  const read = clauseReader(here.tongue, there.tongue, lexicon);
  const moving = (side: TextInTongue) =>
    clausesOf(side)
      .map((clause) => ({ words: read(clause), direction: directionIn(clause) }))
      .filter(({ direction }) => direction !== undefined);
  const theirs = moving(there);
  return moving(here).some((ours) => {
    const alike = theirs.filter(({ words }) => isMuchTheSame(ours.words, words));
    return alike.length > 0 && alike.every(({ direction }) => areOpposed(ours.direction, direction));
  });
}

const isAmount = ({ type, value }: Fact): boolean =>
  typeof value === 'number' && type !== 'ordinal' && type !== 'date' && type !== 'period';

/** True where one side says of its figure that it rises, the other that it falls. */
export function moveApart(pair: FactPair, here: TextInTongue, there: TextInTongue): boolean {
  if (!isAmount(pair.here) || !isAmount(pair.there)) return false;
  return areOpposed(directionOf(here, pair.here), directionOf(there, pair.there));
}
