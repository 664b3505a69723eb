/**
 * Units: symbol, further symbols, English names (singular), Chinese names, Japanese names. A name in brackets is written,
 * but read only where the words before it tell that it is a unit: 节 counts lessons and carriages as well.
 */
export const table: [unit: string, symbols: string, en: string, zh: string, ja: string][] = [
  [
    'km2',
    'km²|km2|sq km|sq. km',
    'square kilometer|square kilometre|sq. kilometer',
    '平方公里|平方千米',
    '平方キロメートル|平方キロ',
  ],
  ['m2', 'm²|m2|sq m', 'square meter|square metre', '平方米|平方公尺|平米', '平方メートル|平米'],
  ['mi2', 'sq mi', 'square mile|sq. mile|sq mile', '平方英里', '平方マイル'],
  ['ft2', 'sq ft', 'square foot|square feet', '平方英尺|平方呎', '平方フィート'],
  ['m3', 'm³|m3|cu m', 'cubic meter|cubic metre', '立方米|立方公尺', '立方メートル'],
  ['km3', 'km³|km3', 'cubic kilometer|cubic kilometre', '立方公里', '立方キロメートル'],
  [
    'cm3',
    'cm³|cm3',
    'cubic centimeter|cubic centimetre',
    '立方厘米|立方公分',
    '立方センチメートル|立方センチ',
  ],
  ['ft3', '', 'cubic foot|cubic feet', '立方英尺', '立方フィート'],
  [
    'cm2',
    'cm²|cm2',
    'square centimeter|square centimetre',
    '平方厘米|平方公分',
    '平方センチメートル|平方センチ',
  ],
  [
    'km/h',
    'km/h|kph|kmph|kmh|km/hr',
    'kilometer per hour|kilometre per hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour',
    '公里/小时|公里每小时|千米/小时',
    'キロメートル毎時',
  ],
  ['km/s', 'km/s', 'kilometer per second|kilometers per second', '公里/秒|千米/秒', 'キロメートル毎秒'],
  [
    'm/s',
    'm/s',
    'meter per second|metre per second|meters per second|metres per second|meters a second|metres a second',
    '米/秒|米每秒|公尺/秒',
    'メートル毎秒',
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
  ['bbl', 'bpd|b/d', 'barrel', '桶', 'バレル'],
  ['gal', '', 'gallon', '加仑|加侖', 'ガロン'],
  ['l', '', 'liter|litre', '公升|升', 'リットル'],
  ['ml', 'ml', 'milliliter|millilitre', '毫升', 'ミリリットル'],
  ['TEU', 'TEU', 'TEU', '标准箱|标箱|个标准箱|个标箱', 'TEU'],
  ['Cel', '℃|°C', 'degree Celsius|degrees Celsius', '摄氏度|攝氏度', '摂氏度'],
  ['degF', '℉|°F', 'degree Fahrenheit|degrees Fahrenheit', '华氏度', '華氏度'],
  ['kn', '', 'knot', '(节)|海里/小时', 'ノット'],
  ['hp', 'hp', 'horsepower', '马力', '馬力'],
  ['dB', 'dB', 'decibel', '分贝', 'デシベル'],
  ['kcal', 'kcal', 'kilocalorie', '千卡|大卡', 'キロカロリー'],
  ['mAh', 'mAh', 'milliampere-hour|milliamp-hour', '毫安时|毫安', 'ミリアンペア時'],
  ['ct', '', 'carat', '克拉', 'カラット'],
  ['ly', '', 'light-year|light year', '光年', '光年'],
  ['tsubo', '', 'tsubo', '坪', '坪'],
];

/** Prefixes of the SI: symbol, English, Chinese, Japanese. */
const prefixes: Record<string, [en: string, zh: string, ja: string]> = {
  P: ['peta', '拍', 'ペタ'],
  T: ['tera', '太', 'テラ'],
  G: ['giga', '吉', 'ギガ'],
  M: ['mega', '兆', 'メガ'],
  k: ['kilo', '千', 'キロ'],
  h: ['hecto', '百', 'ヘクト'],
  m: ['milli', '毫', 'ミリ'],
  u: ['micro', '微', 'マイクロ'],
  n: ['nano', '纳', 'ナノ'],
};

/**
 * Units that are used with several prefixes, and the prefixes that are used; `-` is the unit itself. The names
 * that news has for some (公里, 公斤) stand in the table above and go first.
 */
const scaled: [unit: string, en: string, zh: string, ja: string, used: string][] = [
  ['m', 'meter|metre', '米', 'メートル', 'un'],
  ['g', 'gram|gramme', '克', 'グラム', 'un'],
  ['l', 'liter|litre', '升', 'リットル', 'uk'],
  ['W', 'watt', '瓦|瓦特', 'ワット', '-kMGT'],
  ['Wh', 'watt-hour|watt hour', '瓦时|瓦小时', 'ワット時', '-kMGT'],
  ['V', 'volt', '伏|伏特', 'ボルト', '-k'],
  ['Hz', 'hertz', '赫兹|赫', 'ヘルツ', '-kMG'],
  ['B', 'byte', '字节|位元组', 'バイト', '-kMGTP'],
  ['Pa', 'pascal', '帕斯卡|帕', 'パスカル', '-hkM'],
  ['J', 'joule', '焦耳', 'ジュール', '-kM'],
  ['Sv', 'sievert', '希沃特|西弗', 'シーベルト', '-mu'],
  ['Bq', 'becquerel', '贝克勒尔|贝克', 'ベクレル', '-kMT'],
];
const prefixed = (prefix: string, names: string): string =>
  names
    .split('|')
    .map((name) => prefix + name)
    .join('|');
for (const [unit, en, zh, ja, used] of scaled)
  for (const one of used) {
    const [enPrefix, zhPrefix, jaPrefix] = prefixes[one] ?? ['', '', ''];
    const symbol = one === '-' ? unit : (one === 'k' && unit === 'B' ? 'K' : one) + unit;
    // A letter alone after a number is more often something else.
    const symbols = symbol.length === 1 ? '' : one === 'u' ? `${symbol}|µ${unit}|μ${unit}` : symbol;
    table.push([symbol, symbols, prefixed(enPrefix, en), prefixed(zhPrefix, zh), prefixed(jaPrefix, ja)]);
  }
table.push(['kWh', '', '', '度电', '']);

/** Lengths of time: unit, English, Chinese, Japanese. Years and months come first so that 年間 wins over 年. */
export const times: [unit: string, en: string, zh: string, ja: string][] = [
  ['a', 'year', '周年|週年|年|周岁|岁|歲', '周年|年間|カ年|か年|年|歳'],
  ['mo', 'month', '个月|個月', 'カ月間|か月間|ヶ月間|カ月|か月|ヶ月|ケ月|箇月|ヵ月'],
  ['wk', 'week', '个星期|個星期|星期|周|週|个礼拜', '週間'],
  [
    'd',
    'day',
    '天|日(?=内|间|間|之|游|遊)',
    '日間|日(?=前(?![半後場])|続[伸落騰]|[早遅]|約|およそ|連|ぶり|以上|未満|以内|\\d+[回食度])',
  ],
  ['h', 'hour', '个小时|個小時|小时|小時|个钟头', '時間'],
  [
    'min',
    'minute',
    '分钟|分鐘|分(?=\\d{1,2}(?:\\.\\d+)?秒)',
    '分間|分(?=$|[、。）でにはもを超以未程弱強後前ほ]|\\d{1,2}(?:\\.\\d+)?秒)|(?<=時間\\d{1,2})分',
  ],
  [
    's',
    'second(?!-(?:tier|hand|rate|class|round|generation|place|half|largest|biggest|ranked))',
    '秒钟|秒鐘|秒',
    '秒間|秒',
  ],
];
