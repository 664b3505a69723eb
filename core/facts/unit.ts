import type { Language, Tongue } from '../language.ts';
import { toTraditional } from './traditional.ts';
import { table, times } from './unit-table.ts';

const longestFirst = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[./]/g, String.raw`\$&`))
    .join('|');

const inBrackets = /^\((.+)\)$/;
const units: Record<Tongue, Map<string, string>> = { en: new Map(), zh: new Map(), ja: new Map() };
const symbolUnits = new Map<string, string>();
const add = (names: Map<string, string>, name: string, unit: string): void => {
  if (name && !inBrackets.test(name) && !names.has(name)) names.set(name, unit);
};
for (const [unit, symbols, en, zh, ja] of table) {
  for (const one of symbols.split('|')) add(symbolUnits, one.toLowerCase(), unit);
  for (const one of en.split('|')) add(units.en, one.toLowerCase(), unit);
  for (const one of zh.split('|')) add(units.zh, one, unit);
  for (const one of zh.split('|')) add(units.zh, toTraditional(one), unit);
  for (const one of ja.split('|')) add(units.ja, one, unit);
}

const symbol = new RegExp(`(?:${longestFirst(symbolUnits.keys())})(?![A-Za-z0-9]|/d(?![A-Za-z]))`, 'iy');
const namePattern: Record<Tongue, RegExp> = {
  en: new RegExp(`(?:${longestFirst(units.en.keys())})s?(?![A-Za-z])`, 'iy'),
  zh: new RegExp(`(?:${longestFirst(units.zh.keys())})`, 'y'),
  ja: new RegExp(`(?:${longestFirst(units.ja.keys())})`, 'y'),
};
const kilo = /キロ(?![ァ-ヶ])/y;
const timePatterns = (column: 1 | 2 | 3, tail: string): RegExp =>
  new RegExp(
    times
      .map((row) => `(${row[column]})`)
      .join('|')
      .replace(/^/, '(?:')
      .concat(')', tail),
    'iy',
  );
const time: Record<Tongue, RegExp> = {
  en: timePatterns(1, 's?(?![A-Za-z])'),
  zh: timePatterns(2, '(?!级|級|代|度|份|货|貨|产|產|末)'),
  ja: timePatterns(3, '(?!代|度|生|目|産|級|制)'),
};

/** A unit and where its name ends. */
export interface UnitMatch {
  unit: string;
  end: number;
}

/** The unit of measurement that begins at `at`: UCUM symbols where they exist. A ton is taken as metric. */
export function unitAt(text: string, at: number, tongue: Tongue): UnitMatch | undefined {
  symbol.lastIndex = at;
  const short = symbol.exec(text)?.[0];
  // 3M is no length.
  if (short !== undefined && short !== 'M')
    return { unit: symbolUnits.get(short.toLowerCase())!, end: symbol.lastIndex };
  const pattern = namePattern[tongue];
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0].toLowerCase();
  if (match === undefined) {
    kilo.lastIndex = at;
    return tongue === 'ja' && kilo.test(text) ? { unit: 'km', end: kilo.lastIndex } : undefined;
  }
  const unit = units[tongue].get(match) ?? units[tongue].get(match.replace(/s$/, ''));
  return unit ? { unit, end: pattern.lastIndex } : undefined;
}

/** The unit of time that begins at `at`: a, mo, wk, d, h, min, s (UCUM; `a` is a year). */
export function timeUnitAt(text: string, at: number, tongue: Tongue): UnitMatch | undefined {
  const pattern = time[tongue];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const row = match.slice(1).findIndex((group) => group !== undefined);
  return { unit: times[row]![0], end: pattern.lastIndex };
}

/** The name of a unit for a reader, as it follows the number `value`; the symbol where no name is known. */
export function unitName(unit: string, language: Language, value: number): string {
  const row = table.find(([symbolOfRow]) => symbolOfRow === unit);
  const [, , en, zh, ja] = row ?? [unit, '', unit, unit, unit];
  if (language === 'ja') return ja.split('|')[0] || unit;
  if (language === 'en') {
    const [singular, ...others] = en.split('|') as [string, ...string[]];
    if (value === 1) return singular;
    return (
      others.find((name) => /feet|inches|miles|kilometers (?:per|an)|degrees/.test(name)) ?? plural(singular)
    );
  }
  const name = zh.split('|')[0]!.replace(inBrackets, '$1') || unit;
  return language === 'zh-Hans' ? name : toTraditional(name);
}

const plural = (name: string): string =>
  /^(?:mu|jin|TEU|tsubo|horsepower)$|hertz$/.test(name) ? name : `${name}s`;
