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

/** True where a text speaks of what a figure of that type is measured in; other figures may leave it to the reader. */
export function mentionsUnit({ text, tongue }: TextInTongue, { type, unit }: Fact): boolean {
  if (shares[type]) return shares[type].test(text);
  if (type !== 'money' || !unit) return true;
  if (heads[unit]) return heads[unit].test(text);
  const name =
    tongue === 'en'
      ? currencyNameEn(unit).replace(/s$/, '')
      : currencyName(unit, tongue === 'ja' ? 'ja' : 'zh-Hans');
  return text.toLowerCase().includes(name.toLowerCase());
}
