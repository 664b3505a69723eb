import type { TextInTongue } from '../comparison/clause.ts';
import { currencyName, currencyNameEn } from '../facts/currency.ts';
import type { Fact, FactType } from '../facts/fact.ts';

const shares: Partial<Record<FactType, RegExp>> = {
  percent: /%|％|per ?cent|percentage|百分|成|割|パーセント|[分%％]の/u,
  point: /point|百分点|百分點|ポイント|基点/u,
};

/** The word of a currency's name that stands for it alone: dollar, 元, 円. */
const heads: Record<string, RegExp> = {
  USD: /dollar|\$|美[元金]|ドル/iu,
  JPY: /yen|¥|日[元圆圓]|円/iu,
  CNY: /yuan|renminbi|¥|元|人民/iu,
  EUR: /euro|€|欧元|歐元|ユーロ/iu,
  GBP: /pound|sterling|£|英[镑鎊]|ポンド/iu,
};

/** Words that a length of time is given or implied with. */
const times: Record<string, RegExp> = {
  a: /year|annual|ennial|annivers|decade|年|[岁歲歳]|[同周]比/iu,
  mo: /month|月|环比/iu,
  wk: /week|fortnight|[周週]|星期|[礼禮]拜/iu,
  d: /day|daily|night|[天日夜晚]/iu,
  h: /hour|o['’]clock|[ap]\.?m\b|小[时時]|[时時]|[点點]|[钟鐘][头頭]/iu,
  min: /minute|分/iu,
  s: /second|秒/iu,
};

/** True where a text speaks of what a figure is measured in; a figure by itself may leave that to another, or to the reader. */
export function mentionsUnit(
  { text, tongue }: TextInTongue,
  { type, unit, sense }: Pick<Fact, 'type' | 'unit' | 'sense'>,
): boolean {
  if (shares[type]) return shares[type].test(text);
  if (type === 'duration') return sense === 'age' || !unit || times[unit]?.test(text) !== false;
  if (type !== 'money' || !unit) return true;
  if (heads[unit]) return heads[unit].test(text);
  const name =
    tongue === 'en'
      ? currencyNameEn(unit).replace(/s$/, '')
      : currencyName(unit, tongue === 'ja' ? 'ja' : 'zh-Hans');
  return text.toLowerCase().includes(name.toLowerCase());
}

const oneOf = (unit: string) =>
  new RegExp(
    String.raw`\b(?:an?|per|each|every|the|one|single)[ -](?:[\w-]+ ){0,2}${unit}\b|\b${unit}(?:ly|-on-)`,
    'iu',
  );
const one: Record<string, RegExp> = {
  ...{ a: oneOf('year'), mo: oneOf('month'), wk: oneOf('week'), d: oneOf('day') },
  ...{ h: oneOf('hour'), min: oneOf('minute'), s: oneOf('second') },
};

/** True where English says one of something by an article or an adverb: "an hour", "yearly", "a man". */
export function saysOne({ text, tongue }: TextInTongue, { type, unit = '', value }: Fact): boolean {
  if (value !== 1 || tongue !== 'en') return false;
  return type === 'duration' ? one[unit]?.test(text) === true : /\ban?\b/iu.test(text);
}
