import type { Tongue } from '../language.ts';
import { execAt } from '../pattern.ts';
import { type Measure, measureAt } from './measure.ts';

/** What may stand between one of a unit and its price: 1バレル当たり78ドル, 1公斤卖12元. */
const joint: Record<Tongue, RegExp> = {
  en: /(?: ?[=@] ?)/y,
  zh: / ?(?:[=@]|[约約]|[卖賣]|[为為]|[仅僅只]要?)?/y,
  ja: / ?(?:当たりの?|あたりの?|につき|で|=|約)?/y,
};

/** 每千克12元 and 1バレル78ドル: what a price is by, and no count of one. */
export function isRateBase(text: string, measure: Measure, tongue: Tongue): boolean {
  const { type, value, numeral, start, end } = measure;
  if (type !== 'quantity') return false;
  if (numeral.bare === true && text[start - 1] === '每') return true;
  return (
    value === 1 &&
    execAt(joint[tongue], text, end) !== null &&
    measureAt(text, joint[tongue].lastIndex, tongue)?.type === 'money'
  );
}
