import { type Fact, type FactType, readFacts } from '../../core/facts/fact.ts';
import type { Tongue } from '../../core/language.ts';

/** A fact in the format of the evaluation sets: see the README beside them. */
export interface EvaluationFact {
  type: 'number' | 'percent' | 'money' | 'quantity' | 'date' | 'date_range';
  value: number | string;
  unit?: string;
  start: number;
  end: number;
}

/** A record of a set of the task `facts`; what else it has is for the scorer. */
export interface FactRecord {
  id: string;
  lang: Tongue;
  text: string;
}

const types: Partial<Record<FactType, EvaluationFact['type']>> = {
  number: 'number',
  duration: 'number',
  multiple: 'number',
  percent: 'percent',
  point: 'percent',
  money: 'money',
  quantity: 'quantity',
};
const partLetters = { early: 'E', mid: 'M', late: 'L' };
const quarterOf: Record<string, string> = {
  '01/03': 'Q1',
  '04/06': 'Q2',
  '07/09': 'Q3',
  '10/12': 'Q4',
  '01/06': 'H1',
  '07/12': 'H2',
};
const vague =
  /^(?:[数數几幾上]|tens|dozens|hundreds|thousands|millions|billions|decades|(?:an?|past|last|next|coming) (?:year|month|week|hour|decade))/i;
const quarterWord = /季|四半期|quarter|Q|半年|半期|[上下]期|[前後后]半|half|H[12]|\dH/i;

/** The sets write a quarter or a half that is named as such by its name (2020-Q2), other periods by their ends. */
function dateValue({ value, part, unit, start, end }: Fact, text: string): string {
  if (part) return `${value}-${partLetters[part]}`;
  if (unit === 'FY') return `${value}-FY`;
  const ends = /^(\d{4}|XXXX)-(\d\d)\/\1-(\d\d)$/.exec(String(value));
  const quarter = ends && quarterOf[`${ends[2]}/${ends[3]}`];
  return quarter && quarterWord.test(text.slice(start, end)) ? `${ends[1]}-${quarter}` : String(value);
}

/**
 * The facts in the format of the evaluation sets. These have one type `date_range` for periods, none for
 * ordinals, names, centuries and vague counts, a number for a length of time and each end of a range as a fact of its own.
 */
export function toEvaluationFacts(facts: Fact[], text: string): EvaluationFact[] {
  return facts.flatMap((fact): EvaluationFact[] => {
    const { start, end, high, unit } = fact;
    if (fact.type === 'date' || fact.type === 'period') {
      if (String(fact.value).endsWith('XX') && String(fact.value).length === 4) return [];
      const value = dateValue(fact, text);
      const type = value.includes('/') ? 'date_range' : 'date';
      return [{ type, value, start, end }];
    }
    const type = types[fact.type];
    if (!type || vague.test(text.slice(start, end))) return [];
    const measured = type === 'money' || type === 'quantity';
    const base = { ...(measured && unit !== undefined && { unit }), start, end };
    if (high === undefined) return [{ type, value: fact.value, ...base }];
    const marks = text.slice(start, end).match(/%|％|パーセント|percent|per cent|成|割/g)?.length ?? 0;
    // 六到七成 and 百分之三到五 make a share of both ends by one word.
    const shared = /[成割]|^百分之/.test(text.slice(start, end));
    const lowType = type === 'percent' && marks < 2 && !shared ? 'number' : type;
    return [
      { type: lowType, value: fact.value, ...base },
      { type, value: high, ...base },
    ];
  });
}

/** The prediction for one record of a set of the task `facts`. */
export const predictFacts = ({ id, lang, text }: FactRecord): { id: string; facts: EvaluationFact[] } => ({
  id,
  facts: toEvaluationFacts(readFacts(text, { tongue: lang }), text),
});
