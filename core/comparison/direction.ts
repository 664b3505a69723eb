import type { Fact } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { toSimplified } from '../names/script.ts';
import { source } from '../pattern.ts';
import type { Span } from '../span.ts';
import type { FactPair } from './comparison-report.ts';

/** A text and the tongue it is read in. */
export interface TextInTongue {
  text: string;
  tongue: Tongue;
}

/** Which way a figure moves. */
export type Direction = 'rise' | 'fall';

interface DirectionWords {
  rise: RegExp;
  fall: RegExp;
  /** A clause with one of these may say the opposite of its verb. */
  negated: RegExp;
  /** Where a clause ends. */
  boundary: RegExp;
}

const directionWords: Record<Tongue, DirectionWords> = {
  zh: {
    rise: /(?<!负|降低|减少|减缓|放缓)增长|增加|上[升涨调浮]|[攀飙回升]升|升至|涨至|增至|激增|大增|猛增|[暴大上]涨|提高|扩大/gu,
    fall: /负增长|下[降跌滑调挫]|减少|[缩锐骤大]减|[降跌减]至|[降减]低|[暴大]跌|萎缩|回落|[骤锐]降/gu,
    negated: /[不未没无否]|并非/u,
    boundary: /[，；：。！？\n]/gu,
  },
  en: {
    rise: new RegExp(
      source`
        \b(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing|owth)|climb(?:s|ed|ing)?|
        jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|(?<=\b(?:is|are|was|were|be|been) )up(?= (?:by |from )?\d))\b
      `,
      'giu',
    ),
    fall: new RegExp(
      source`
        \b(?:f(?:all|alls|ell|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|
        plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|shr(?:ink|inks|ank|unk|inking)|tumbl(?:e|es|ed|ing)|sank|slid|
        contract(?:ed|ing|ion)|reduc(?:e|es|ed|ing|tion)|
        (?<=\b(?:is|are|was|were|be|been) )down(?= (?:by |from )?\d))\b
      `,
      'giu',
    ),
    negated: /\b(?:not|no|never|nor|neither|without|fail(?:s|ed)?|den(?:y|ies|ied))\b|n['’]t\b/iu,
    boundary: /[,;:.!?](?=\s|$)|\n/gu,
  },
  ja: {
    rise: /増加|上昇|増え|増の|増と|急増|伸び|拡大|上が[っりる]|高ま/gu,
    fall: /減少|低下|下落|減[っりる]|減の|減と|急減|縮小|下が[っりる]|落ち込/gu,
    negated: /な[いかく]|ませ?ん|[なせれ]ず/u,
    boundary: /[、。！？\n]/gu,
  },
};

/**
 * Which way a figure moves by the words of its own clause; undefined where the clause has no word of direction,
 * has words of both, or denies something.
 */
export function directionOf({ text, tongue }: TextInTongue, figure: Span): Direction | undefined {
  const { rise, fall, negated, boundary } = directionWords[tongue];
  const clause = toSimplifiedIf(tongue, clauseAround(text, figure, boundary));
  if (negated.test(clause)) return undefined;
  const [rises, falls] = [rise, fall].map((words) => clause.search(words) >= 0);
  if (rises === falls) return undefined;
  return rises ? 'rise' : 'fall';
}

const toSimplifiedIf = (tongue: Tongue, text: string) => (tongue === 'zh' ? toSimplified(text) : text);

function clauseAround(text: string, { start, end }: Span, boundary: RegExp): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const ends = [...text.slice(lineStart, start).matchAll(boundary)];
  const from = lineStart + (ends.length > 0 ? ends.at(-1)!.index + 1 : 0);
  const to = text.slice(end).search(boundary);
  return text.slice(from, to < 0 ? text.length : end + to);
}

const isAmount = ({ type, value }: Fact): boolean =>
  typeof value === 'number' && type !== 'ordinal' && type !== 'date' && type !== 'period';

/** Of figures that agree, those that one side says rise and the other fall. */
export const opposedIn = (agreed: readonly FactPair[], here: TextInTongue, there: TextInTongue): FactPair[] =>
  agreed.filter((pair) => {
    if (!isAmount(pair.here) || !isAmount(pair.there)) return false;
    const [ours, theirs] = [directionOf(here, pair.here), directionOf(there, pair.there)];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });
