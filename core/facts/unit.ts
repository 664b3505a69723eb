import type { Language, Tongue } from '../language.ts';

/** Units: symbol, further symbols, English names (singular), Chinese names, Japanese names. */
const table: [unit: string, symbols: string, en: string, zh: string, ja: string][] = [
  [
    'km2',
    'km²|km2|sq km|sq. km',
    'square kilometer|square kilometre',
    '平方公里|平方千米',
    '平方キロメートル|平方キロ',
  ],
  ['m2', 'm²|m2|sq m', 'square meter|square metre', '平方米|平方公尺|平米', '平方メートル|平米'],
  ['mi2', 'sq mi', 'square mile', '平方英里', '平方マイル'],
  ['ft2', 'sq ft', 'square foot|square feet', '平方英尺|平方呎', '平方フィート'],
  ['m3', 'm³|m3', 'cubic meter|cubic metre', '立方米', '立方メートル'],
  [
    'km/h',
    'km/h|kph|kmph|km/hr',
    'kilometer per hour|kilometre per hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour',
    '公里/小时|公里每小时|千米/小时',
    'キロメートル毎時',
  ],
  [
    'mi/h',
    'mph',
    'mile per hour|miles per hour|mile an hour|miles an hour',
    '英里/小时|英里每小时',
    'マイル毎時',
  ],
  ['km', 'km', 'kilometer|kilometre', '公里|千米', 'キロメートル'],
  ['cm', 'cm', 'centimeter|centimetre', '厘米|公分', 'センチメートル|センチ'],
  ['mm', 'mm', 'millimeter|millimetre', '毫米|公厘', 'ミリメートル|ミリ'],
  ['nm', 'nm', 'nanometer|nanometre', '纳米|奈米', 'ナノメートル'],
  ['nmi', '', 'nautical mile', '海里|浬', '海里|カイリ'],
  ['m', 'm', 'meter|metre', '米|公尺', 'メートル'],
  ['mi', '', 'mile', '英里|哩', 'マイル'],
  ['ft', 'ft', 'foot|feet', '英尺|英呎|呎', 'フィート'],
  ['in', '', 'inch|inches', '英寸|吋', 'インチ'],
  ['yd', '', 'yard', '码', 'ヤード'],
  ['ha', 'ha', 'hectare', '公顷|公頃', 'ヘクタール'],
  ['mu', '', 'mu', '亩|畝|畝', 'ムー'],
  ['acre', '', 'acre', '英亩|英畝', 'エーカー'],
  ['t', '', 'metric ton|metric tonne|tonne|ton', '吨|噸|公吨|公噸', 'メートルトン|トン'],
  ['kg', 'kg', 'kilogram|kilogramme|kilo', '公斤|千克', 'キログラム'],
  ['g', '', 'gram|gramme', '克', 'グラム'],
  ['mg', 'mg', 'milligram', '毫克', 'ミリグラム'],
  ['jin', '', 'jin|catty|catties', '斤', '斤'],
  ['lb', 'lbs|lb', 'pound', '磅', 'ポンド'],
  ['oz', 'oz', 'ounce', '盎司', 'オンス'],
  ['bbl', '', 'barrel', '桶', 'バレル'],
  ['gal', '', 'gallon', '加仑|加侖', 'ガロン'],
  ['l', '', 'liter|litre', '公升|升', 'リットル'],
  ['ml', 'ml', 'milliliter|millilitre', '毫升', 'ミリリットル'],
  ['TEU', 'TEU', 'teu', '标准箱|标箱', '20フィートコンテナ'],
  ['kWh', 'kWh', 'kilowatt hour|kilowatt-hour', '千瓦时|千瓦小时|度电', 'キロワット時'],
  ['MWh', 'MWh', 'megawatt hour|megawatt-hour', '兆瓦时', 'メガワット時'],
  ['GWh', 'GWh', 'gigawatt hour|gigawatt-hour', '吉瓦时', 'ギガワット時'],
  ['TWh', 'TWh', 'terawatt hour|terawatt-hour', '太瓦时', 'テラワット時'],
  ['kW', 'kW', 'kilowatt', '千瓦', 'キロワット'],
  ['MW', 'MW', 'megawatt', '兆瓦', 'メガワット'],
  ['GW', 'GW', 'gigawatt', '吉瓦', 'ギガワット'],
  ['W', '', 'watt', '瓦特', 'ワット'],
  ['Cel', '℃|°C', 'degree Celsius|degrees Celsius', '摄氏度|攝氏度', '摂氏度'],
  ['degF', '℉|°F', 'degree Fahrenheit|degrees Fahrenheit', '华氏度', '華氏度'],
  ['GB', 'GB', 'gigabyte', '', 'ギガバイト'],
  ['TB', 'TB', 'terabyte', '', 'テラバイト'],
];

/** Lengths of time: unit, English, Chinese, Japanese. Years and months come first so that 年間 wins over 年. */
const times: [unit: string, en: string, zh: string, ja: string][] = [
  ['a', 'year', '周年|週年|年|周岁|岁|歲', '周年|年間|カ年|か年|年|歳'],
  ['mo', 'month', '个月|個月', 'カ月間|か月間|ヶ月間|カ月|か月|ヶ月|ケ月|箇月|ヵ月'],
  ['wk', 'week', '个星期|個星期|星期|周|週|个礼拜', '週間'],
  ['d', 'day', '天|日(?=内|间|間|之)', '日間'],
  ['h', 'hour', '个小时|個小時|小时|小時|个钟头', '時間'],
  ['min', 'minute', '分钟|分鐘', '分間'],
  ['s', 'second', '秒钟|秒鐘|秒', '秒間|秒'],
];

const longestFirst = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[./]/g, String.raw`\$&`))
    .join('|');

const units: Record<Tongue, Map<string, string>> = { en: new Map(), zh: new Map(), ja: new Map() };
const symbolUnits = new Map<string, string>();
for (const [unit, symbols, en, zh, ja] of table) {
  for (const symbol of symbols.split('|')) if (symbol) symbolUnits.set(symbol.toLowerCase(), unit);
  for (const [tongue, list] of [
    ['en', en],
    ['zh', zh],
    ['ja', ja],
  ] as const)
    for (const one of list.split('|')) if (one) units[tongue].set(one.toLowerCase(), unit);
}

const symbol = new RegExp(`(?:${longestFirst(symbolUnits.keys())})(?![A-Za-z0-9])`, 'iy');
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
  const short = symbol.exec(text)?.[0].toLowerCase();
  if (short !== undefined) return { unit: symbolUnits.get(short)!, end: symbol.lastIndex };
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

const traditional: Record<string, string> = {
  吨: '噸',
  亩: '畝',
  顷: '頃',
  纳: '奈',
  标: '標',
  时: '時',
  码: '碼',
  摄: '攝',
  华: '華',
  寸: '吋',
};

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
  const name = zh.split('|')[0] || unit;
  return language === 'zh-Hans'
    ? name
    : [...name].map((character) => traditional[character] ?? character).join('');
}

const plural = (name: string): string => (/^(?:mu|jin|teu)$/.test(name) ? name : `${name}s`);
