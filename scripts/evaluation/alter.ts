import { type Fact, readFacts } from '../../core/facts/fact.ts';
import type { Tongue } from '../../core/language.ts';
import { overlaps } from '../../core/span.ts';
import { alterNegation } from './alter-negation.ts';
import { alterWords } from './alter-words.ts';
import { pick, type Random } from './random.ts';

/** What a seeded alteration changes. */
export type AlterationKind =
  | 'number'
  | 'percent'
  | 'amount'
  | 'date'
  | 'currency'
  | 'unit'
  | 'name'
  | 'negation put in'
  | 'negation taken out';

/** A text with one thing altered; where that is, in the altered text, save for negations. */
export interface Alteration {
  kind: AlterationKind;
  text: string;
  start: number;
  end: number;
}

/** A correct translation, and what its alterations are made with. */
export interface Translated {
  text: string;
  tongue: Tongue;
  /** Those that are altered. */
  facts: readonly Fact[];
  /** All that it states. */
  all: readonly Fact[];
  /** Another name for the one given, in the text's language. */
  otherName(id: string): string | undefined;
}

const kindOf = ({ type }: Fact): AlterationKind => {
  if (type === 'percent' || type === 'point') return 'percent';
  if (type === 'money') return 'amount';
  return type === 'date' || type === 'period' ? 'date' : type === 'name' ? 'name' : 'number';
};

const tenDigits = '0123456789';

/** Another digit for one of them; no number begins with a zero. */
function changeDigit(words: string, random: Random): string | undefined {
  const places = [...words.matchAll(/\d/g)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  const isFirst = !/[\d.,]/.test(words[at - 1] ?? ' ');
  const others = [...tenDigits].filter((digit) => digit !== words[at] && !(isFirst && digit === '0'));
  return words.slice(0, at) + pick(others, random) + words.slice(at + 1);
}

/** Two neighbouring digits that differ, changed about. */
function swapDigits(words: string, random: Random): string | undefined {
  const places = [...words.matchAll(/\d(?=\d)/g)]
    .map(({ index }) => index)
    .filter((at) => words[at] !== words[at + 1] && words[at + 1] !== '0');
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  return words.slice(0, at) + words[at + 1] + words[at] + words.slice(at + 2);
}

/** Ten times as much. */
function timesTen(words: string): string | undefined {
  const [number] = words.match(/\d[\d,]*(?:\.\d+)?/) ?? [];
  if (!number) return undefined;
  const value = Number((Number(number.replaceAll(',', '')) * 10).toPrecision(12));
  return words.replace(
    number,
    number.includes(',') || value >= 10_000 ? value.toLocaleString('en') : String(value),
  );
}

const scales: [RegExp, string][] = [
  [/thousand/i, 'million'],
  [/million/i, 'billion'],
  [/billion/i, 'million'],
  [/trillion/i, 'billion'],
  [/万亿/, '亿'],
  [/[万萬]/, '亿'],
  [/[亿億]/, '万'],
  [/兆/, '億'],
];

function otherScale(words: string): string | undefined {
  const scale = scales.find(([pattern]) => pattern.test(words));
  return scale && words.replace(scale[0], scale[1]);
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Another year, month or day. */
function otherDate(words: string, random: Random): string | undefined {
  const month = months.find((name) => words.includes(name));
  const numbers = [...words.matchAll(/\d+/g)];
  if (month && (numbers.length === 0 || random() < 0.5))
    return words.replace(
      month,
      pick(
        months.filter((name) => name !== month),
        random,
      ),
    );
  if (numbers.length === 0) return undefined;
  const { 0: number, index } = pick(numbers, random);
  const end = index + number.length;
  const limit = words[end] === '月' ? 12 : 28;
  const old = Number(number);
  const other =
    number.length > 2
      ? old + pick([-20, -10, -3, -2, -1, 1, 2, 3, 10], random)
      : 1 + ((old + Math.floor(random() * (limit - 1))) % limit);
  return words.slice(0, index) + (other === old ? other + 1 : other) + words.slice(end);
}

function alterFact(
  words: string,
  kind: AlterationKind,
  tongue: Tongue,
  random: Random,
): (string | undefined)[] {
  if (kind === 'date') return [otherDate(words, random)];
  const isTenths = /[成割番倍]/u.test(words);
  return [
    changeDigit(words, random),
    swapDigits(words, random),
    isTenths ? undefined : timesTen(words),
    otherScale(words),
    /\d|半|番/u.test(words) ? undefined : alterWords(words, 'numeral', tongue, random),
  ];
}

/** True where what a fact was altered to is what another fact of the sentence states. */
function isStated({ text, start, end }: Alteration, tongue: Tongue, facts: readonly Fact[]): boolean {
  const altered = readFacts(text, { tongue }).filter((fact) => overlaps(fact, { start, end }));
  const values = new Set(facts.flatMap(({ value, high }) => [value, high]));
  return altered.some(({ value, high }) => values.has(value) && (high === undefined || values.has(high)));
}

/** What has a unit that another may stand in the place of. */
const measured = new Set(['percent', 'point', 'quantity', 'duration']);

/** One alteration of each way that there is for each fact, and those of the whole sentence. */
export function alterationsOf(translated: Translated, random: Random): Alteration[] {
  const { text, tongue, facts, all, otherName } = translated;
  const made = facts.flatMap((fact): Alteration[] => {
    const words = text.slice(fact.start, fact.end);
    const put = (kind: AlterationKind, other: string | undefined): Alteration[] =>
      other === undefined || other === words
        ? []
        : [
            {
              ...{ kind, start: fact.start, end: fact.start + other.length },
              text: text.slice(0, fact.start) + other + text.slice(fact.end),
            },
          ];
    if (fact.type === 'name') return put('name', otherName(String(fact.value)));
    const kind = kindOf(fact);
    const values = alterFact(words, kind, tongue, random).flatMap((other) => put(kind, other));
    const isMeasured =
      measured.has(fact.type) && fact.sense !== 'several' && !/半|ampere|light|光/u.test(words);
    return [
      ...values.filter((altered) => !isStated(altered, tongue, all)),
      ...put('unit', isMeasured ? alterWords(words, 'unit', tongue, random) : undefined),
      ...put('currency', fact.type === 'money' ? alterWords(words, 'currency', tongue, random) : undefined),
    ];
  });
  const negations = alterNegation(text, tongue, random).map(({ kind, text: altered }) => ({
    ...{ kind, text: altered, start: 0, end: altered.length },
  }));
  return [...made, ...negations];
}
