import type { Tongue } from '../language.ts';
import { execAt } from '../pattern.ts';

/** Words before a number that tell its scale, or that it is a temperature at all: where these are read, of Celsius. */
const celsius =
  /(?:(?:[摂摄攝]氏|セ氏) ?|(?:零下|氷点下|[气氣]温|[气氣]溫|気温|体温|體溫|[发發][烧燒]|水温|高温|低温|室温|温度|熱)[^，。、；！？,;度]{0,8})$/;
const fahrenheit = /(?:[華华]氏|カ氏) ?$/;
/** 39度2, 38度5分 */
const degree = / ?度(?![电電角假过過目])(?:([\d一二三四五六七八九])分?(?![\d个個名人年月日～~〜至到-]))?/y;
const letter = / ?([CF])(?![A-Za-z0-9'’])/y;
const spokenOf = /temperatur|degrees|warm|heat|\bhot|cold|cool|chill|freez|mercury|\bminus $/i;
const digits = '〇一二三四五六七八九';

/** A scale of temperature, what the words after the number add to it, and where they end. */
export interface Temperature {
  unit: 'Cel' | 'degF';
  end: number;
  tenths: number;
}

/** The scale of a temperature that has no unit of its own: 气温30度, 摂氏30度, "a temperature of 39 C". */
export function temperatureAt(
  text: string,
  at: number,
  start: number,
  tongue: Tongue,
): Temperature | undefined {
  const sign = text[at] === ' ' ? text[at + 1] : text[at];
  if (tongue === 'en') {
    if (sign !== 'C' && sign !== 'F') return undefined;
    const scale = execAt(letter, text, at)?.[1];
    const around = text.slice(Math.max(0, start - 60), start);
    if (!scale || !(spokenOf.test(around) || spokenOf.test(text.slice(at, at + 20)))) return undefined;
    return { unit: scale === 'C' ? 'Cel' : 'degF', end: letter.lastIndex, tenths: 0 };
  }
  const match = sign === '度' ? execAt(degree, text, at) : null;
  if (!match) return undefined;
  const before = text.slice(Math.max(0, start - 14), start);
  const unit = fahrenheit.test(before) ? 'degF' : celsius.test(before) ? 'Cel' : undefined;
  if (!unit) return undefined;
  const tail = match[1] ?? '0';
  const tenths = digits.includes(tail) ? digits.indexOf(tail) : Number(tail);
  return { unit, end: degree.lastIndex, tenths };
}
