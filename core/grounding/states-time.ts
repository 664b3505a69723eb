import { namesDay } from '../comparison/report-date.ts';
import type { Fact } from '../facts/fact.ts';
import type { Stated } from './stated.ts';
import { endsOf, statesDate } from './states-date.ts';
import type { Written } from './states-figure.ts';
import { mentionsUnit } from './unit-mention.ts';

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

/** Eras by their names in Chinese characters and in English. */
const eras = /昭和|平成|令和|大正|明治|民国|民國|showa|heisei|reiwa|taisho|meiji|republic/iu;

/** A year of an era that one of two texts gives as a date and the other in words: "the 64th year of Showa". */
function isEraYear({ text, tongue }: Stated, { words, value }: Written): boolean {
  const number = words.match(/\d+/)?.[0];
  if (!number || !/^\d{4}$/.test(String(value)) || !eras.test(words) || !eras.test(text)) return false;
  return new RegExp(tongue === 'en' ? `\\b${number}(?:st|nd|rd|th)\\b` : `\\D${number}年`).test(text);
}

/** 1日 is the first of a month and, before a count, a day. */
const isOneDay = (source: Stated, { words, value }: Written): boolean =>
  /^[1１一]日$/u.test(words) &&
  String(value).endsWith('-01') &&
  mentionsUnit(source, { type: 'duration', unit: 'd' });

/** Words that count from a day or year that the text itself gives, which is not read. */
const leftOpen = {
  zh: /[同次翌][年月日期]|上年|前[年月日]|[当當][年月日]/u,
  ja: /[同翌前当][年月日週期]/u,
  en: /\b(?:previous|preceding|same|following|earlier|before|later|that)\b/iu,
};

/** True where the source leaves open which day or year it counts to. */
const isOpen = (source: Stated): boolean =>
  leftOpen[source.tongue].test(source.text) ||
  ((namesDay(source) || counted[source.tongue].test(source.text)) &&
    !source.facts.some((own) => own.type === 'date' && isRelative(own)));

/**
 * True where a source gives a date or period of a text: the same, or more closely.
 *
 * @param published the article's ISO date, by which what the source leaves open is told
 */
export function statesTime(source: Stated, fact: Written, published?: string): boolean {
  const states = (wanted: Fact) => source.facts.some((own) => statesDate(own, wanted, published));
  if (isRelative(fact) && isOpen(source)) return true;
  if (fact.type !== 'period') return states(fact) || isEraYear(source, fact) || isOneDay(source, fact);
  return source.facts.some(({ key }) => key === fact.key) || endsOf(fact).every(states);
}
