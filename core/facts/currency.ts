import type { Language, Tongue } from '../language.ts';
import { toTraditional } from './traditional.ts';

/**
 * ISO 4217 codes with their signs and names: signs, English names, Chinese names, Japanese names; `|` parts
 * alternatives.
 */
const table: [code: string, signs: string, en: string, zh: string, ja: string][] = [
  [
    'USD',
    'US$|usd$|U.S.$|$|＄',
    'US dollar|U.S. dollar|American dollar|dollar',
    '美元|美金|美圆|美圓',
    'ドル|米ドル|米弗',
  ],
  [
    'CNY',
    'RMB|CN¥',
    'Chinese yuan|yuan|renminbi|RMB|元',
    '元|元人民币|元人民幣|人民币元|人民币|人民幣|块钱|塊錢|RMB',
    '人民元|中国元|元',
  ],
  ['JPY', 'JP¥', 'Japanese yen|yen', '日元|日圆|日圓|円', '円|日本円'],
  ['EUR', '€', 'euro', '欧元|歐元', 'ユーロ'],
  ['GBP', '£', 'British pound|pound sterling|pound', '英镑|英鎊', 'ポンド|英ポンド'],
  ['HKD', 'HK$', 'Hong Kong dollar', '港元|港币|港幣|港圆', '香港ドル'],
  [
    'TWD',
    'NT$',
    'Taiwan dollar|New Taiwan dollar|Taiwanese dollar',
    '新台币|新台幣|新臺幣|台币|台幣|元新台币|台元',
    '台湾ドル|台湾元',
  ],
  ['KRW', '₩', 'South Korean won|Korean won|won', '韩元|韓元|韩圆|韓圓|韩币', 'ウォン|韓国ウォン'],
  ['AUD', 'A$|AU$', 'Australian dollar', '澳元|澳币|澳幣|澳大利亚元|澳洲元', '豪ドル|オーストラリアドル'],
  ['CAD', 'C$|CA$', 'Canadian dollar', '加元|加币|加幣|加拿大元', 'カナダドル|加ドル'],
  ['NZD', 'NZ$', 'New Zealand dollar', '新西兰元|纽元|紐元|纽币', 'ニュージーランドドル|NZドル'],
  ['SGD', 'S$', 'Singapore dollar', '新加坡元|新元|坡币|新币', 'シンガポールドル'],
  ['RUB', '₽', 'Russian ruble|Russian rouble|ruble|rouble', '卢布|盧布', 'ルーブル|ロシアルーブル'],
  ['INR', '₹|Rs.|Rs', 'Indian rupee|rupee', '卢比|印度卢比|印度盧比|盧比', 'ルピー|インドルピー'],
  ['CHF', '', 'Swiss franc', '瑞士法郎|瑞郎', 'スイスフラン|スイス・フラン'],
  ['TRY', '₺', 'Turkish lira|lira', '土耳其里拉|里拉', 'トルコリラ|リラ'],
  ['THB', '฿', 'Thai baht|baht', '泰铢|泰銖', 'バーツ'],
  ['VND', '₫', 'Vietnamese dong|dong', '越南盾', 'ドン'],
  ['IDR', 'Rp.|Rp', 'Indonesian rupiah|rupiah', '印尼盾|印尼卢比', 'ルピア'],
  ['MYR', 'RM', 'Malaysian ringgit|ringgit', '林吉特|令吉|马币', 'リンギット|リンギ'],
  ['PHP', '₱', 'Philippine peso', '菲律宾比索', 'フィリピンペソ'],
  ['MXN', '', 'Mexican peso', '墨西哥比索', 'メキシコペソ'],
  ['BRL', 'R$', 'Brazilian real|Brazilian reais|reais', '雷亚尔|巴西雷亚尔', 'レアル'],
  ['ZAR', '', 'South African rand|rand', '南非兰特|兰特', 'ランド'],
  ['KZT', '₸', 'Kazakhstani tenge|Kazakh tenge|tenge', '坚戈|堅戈|哈萨克斯坦坚戈', 'テンゲ'],
  ['UAH', '₴', 'Ukrainian hryvnia|hryvnia', '格里夫纳', 'フリブナ'],
  ['ILS', '₪', 'Israeli shekel|shekel', '谢克尔|以色列谢克尔|新谢克尔', 'シェケル|新シェケル'],
  ['SAR', '', 'Saudi riyal|riyal', '沙特里亚尔|里亚尔', 'サウジリヤル|リヤル'],
  ['AED', '', 'UAE dirham|dirham', '迪拉姆', 'ディルハム'],
  ['IRR', '', 'Iranian rial|rial', '伊朗里亚尔', 'イランリアル|リアル'],
  ['SEK', '', 'Swedish krona|Swedish kronor|Swedish crown|kronor', '瑞典克朗', 'スウェーデンクローナ'],
  ['NOK', '', 'Norwegian krone|Norwegian kroner|Norwegian crown', '挪威克朗', 'ノルウェークローネ'],
  ['DKK', '', 'Danish krone|Danish kroner|Danish crown', '丹麦克朗', 'デンマーククローネ'],
  ['PLN', '', 'Polish zloty|zloty', '兹罗提', 'ズロチ'],
  ['CZK', '', 'Czech koruna|Czech crown', '捷克克朗', 'チェコ・コルナ'],
  ['HUF', '', 'Hungarian forint|forint', '福林', 'フォリント'],
  ['MOP', 'MOP$', 'Macau pataca|pataca', '澳门元|澳門元|澳门币', 'マカオ・パタカ|パタカ'],
  ['PKR', '', 'Pakistani rupee', '巴基斯坦卢比', 'パキスタンルピー'],
  ['LKR', '', 'Sri Lankan rupee', '斯里兰卡卢比', 'スリランカルピー'],
  ['BDT', '৳|Tk', 'Bangladeshi taka|taka', '塔卡', 'タカ'],
  ['MMK', '', 'Myanmar kyat|kyat', '缅元|缅币', 'チャット'],
  ['LAK', '₭', 'Lao kip|kip', '基普', 'キープ'],
  ['KHR', '៛', 'Cambodian riel|riel', '瑞尔', 'リエル'],
  ['GEL', '₾', 'Georgian lari|lari', '拉里', 'ラリ'],
  ['CRC', '₡', 'Costa Rican colon', '哥斯达黎加科朗', 'コスタリカ・コロン'],
  ['NGN', '₦', 'Nigerian naira|naira', '奈拉', 'ナイラ'],
  ['EGP', '', 'Egyptian pound', '埃及镑|埃磅', 'エジプトポンド'],
  ['ARS', '', 'Argentine peso', '阿根廷比索', 'アルゼンチンペソ'],
  ['CLP', '', 'Chilean peso', '智利比索', 'チリペソ'],
  ['COP', '', 'Colombian peso', '哥伦比亚比索', 'コロンビアペソ'],
  ['AZN', '₼', 'Azerbaijani manat', '阿塞拜疆马纳特', 'マナト'],
  ['MNT', '₮', 'Mongolian tugrik|tugrik', '图格里克', 'トゥグルグ'],
  ['NPR', '', 'Nepalese rupee|Nepali rupee', '尼泊尔卢比', 'ネパールルピー'],
  ['QAR', '', 'Qatari riyal', '卡塔尔里亚尔', 'カタールリヤル|カタールリアル'],
  ['KWD', '', 'Kuwaiti dinar', '科威特第纳尔', 'クウェートディナール'],
  ['IQD', '', 'Iraqi dinar', '伊拉克第纳尔', 'イラクディナール'],
  ['JOD', '', 'Jordanian dinar', '约旦第纳尔', 'ヨルダンディナール'],
  ['MAD', '', 'Moroccan dirham', '摩洛哥迪拉姆', 'モロッコディルハム'],
  ['KES', '', 'Kenyan shilling', '肯尼亚先令', 'ケニアシリング'],
  ['ETB', '', 'Ethiopian birr|birr', '埃塞俄比亚比尔', 'エチオピアブル'],
  ['PEN', '', 'Peruvian sol|Peruvian soles', '秘鲁索尔', 'ペルーソル|ヌエボ・ソル'],
  ['RON', '', 'Romanian leu|Romanian lei', '罗马尼亚列伊', 'ルーマニアレイ'],
  ['BGN', '', 'Bulgarian lev|Bulgarian leva', '保加利亚列弗', 'ブルガリアレフ'],
  ['BYN', '', 'Belarusian ruble|Belarusian rouble', '白俄罗斯卢布', 'ベラルーシルーブル'],
  ['UZS', '', 'Uzbekistani som|Uzbek som|Uzbek sum', '乌兹别克斯坦苏姆|苏姆', 'ウズベキスタンスム'],
  ['KGS', '', 'Kyrgyzstani som|Kyrgyz som', '吉尔吉斯斯坦索姆|索姆', 'キルギスソム'],
  ['KPW', '', 'North Korean won', '朝鲜元', '北朝鮮ウォン'],
  ['BND', '', 'Brunei dollar', '文莱元', 'ブルネイドル'],
  ['FJD', '', 'Fijian dollar|Fiji dollar', '斐济元', 'フィジードル'],
  ['PGK', '', 'Papua New Guinean kina|kina', '基那', 'キナ'],
  ['BTC', '₿', 'bitcoin', '枚比特币|个比特币|比特币', 'ビットコイン'],
];

/** Hundredths and tenths of a currency: name, code, how many of it are one. */
const parts: Record<Tongue, [names: string, code: string, share: number][]> = {
  en: [
    ['U.S. cents?|US cents?|cents?', 'USD', 100],
    ['euro cents?', 'EUR', 100],
    // 1080p is no price.
    ['pence|(?<=\\d)(?<!(?:144|240|360|480|540|720|1080|1440|2160))p', 'GBP', 100],
  ],
  zh: [
    ['美分', 'USD', 100],
    ['毛钱|毛錢|毛|角', 'CNY', 10],
    ['分钱|分錢', 'CNY', 100],
    ['便士', 'GBP', 100],
    ['欧分|歐分', 'EUR', 100],
  ],
  ja: [
    ['米?セント', 'USD', 100],
    ['銭', 'JPY', 100],
  ],
};
const partPatterns = (['en', 'zh', 'ja'] as const).map(
  (tongue) =>
    [
      tongue,
      parts[tongue].map(
        ([part, code, share]) =>
          [new RegExp(`(?:${part})${tongue === 'en' ? '\\b' : ''}`, 'iy'), code, share] as const,
      ),
    ] as const,
);
const partsOf = new Map(partPatterns);

const literal = (text: string): string => text.replaceAll(/[.$|]/g, String.raw`\$&`);
const longestFirst = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** Where Japanese may write a dot: カナダ・ドル. */
const ofCountry =
  /(?<=[ァ-ヶー]{2})(?=(?:ドル|ペソ|ポンド|ルピー|フラン|クローナ|クローネ|リアル|リヤル|ディナール|ディルハム|ルーブル|リラ|ウォン|シリング|レアル)$)/;
const signs = new Map<string, string>();
const names: Record<Tongue, Map<string, string>> = { en: new Map(), zh: new Map(), ja: new Map() };
for (const [code, sign, en, zh, ja] of table) {
  for (const one of sign.split('|')) if (one) signs.set(one.toLowerCase(), code);
  if (code !== 'BTC') {
    signs.set(`${code.toLowerCase()}$`, code);
    signs.set(code.toLowerCase(), code);
    for (const tongue of ['en', 'zh', 'ja'] as const) names[tongue].set(code.toLowerCase(), code);
  }
  for (const name of en.split('|')) names.en.set(name.toLowerCase(), code);
  for (const name of zh.split('|')) names.zh.set(name.toLowerCase(), code).set(toTraditional(name), code);
  for (const name of ja.split('|')) names.ja.set(name, code).set(name.replace(ofCountry, '・'), code);
  if (sign.length === 1 && sign !== '$')
    for (const tongue of ['en', 'zh', 'ja'] as const) names[tongue].set(sign, code);
}
for (const tongue of ['zh', 'ja'] as const)
  for (const sign of ['$', '€', '£']) names[tongue].set(sign, signs.get(sign)!);

/** Signs and codes that stand before an amount, as alternatives of a regular expression (ignoring case). */
export const currencySign = `${longestFirst(signs.keys())}|¥|￥`;
const sign = new RegExp(`(?:${currencySign})`, 'iy');
const name = {
  en: new RegExp(`(?:${longestFirst(names.en.keys())})s?(?![A-Za-z])`, 'iy'),
  zh: new RegExp(`(?:${longestFirst(names.zh.keys())})`, 'iy'),
  ja: new RegExp(`(?:${longestFirst(names.ja.keys())})`, 'iy'),
};

/** Codes that are English words in small letters: two cops, try 3 times. */
const wordCodes = new Set(['try', 'mop', 'cop', 'gel', 'mad', 'pen', 'ron', 'kes']);
const isWord = (match: string): boolean =>
  wordCodes.has(match.toLowerCase()) && match !== match.toUpperCase();

/** A currency's code and where its sign or name ends. */
export interface CurrencyMatch {
  code: string;
  end: number;
}

/** The currency whose sign or code begins at `at`. ¥ is the yuan in Chinese and the yen elsewhere. */
export function currencySignAt(text: string, at: number, tongue: Tongue): CurrencyMatch | undefined {
  sign.lastIndex = at;
  const found = sign.exec(text)?.[0];
  if (found === undefined || isWord(found)) return undefined;
  const match = found.toLowerCase();
  return { code: signs.get(match) ?? (tongue === 'zh' ? 'CNY' : 'JPY'), end: sign.lastIndex };
}

/** The currency whose name begins at `at`; a bare 元 is the yuan, a bare dollar the US dollar. */
export function currencyNameAt(text: string, at: number, tongue: Tongue): CurrencyMatch | undefined {
  const pattern = name[tongue];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || isWord(found.replace(/s$/, ''))) return undefined;
  const match = found.toLowerCase();
  const code = names[tongue].get(match) ?? names[tongue].get(match.replace(/s$/, ''));
  return code ? { code, end: pattern.lastIndex } : undefined;
}

/** The part of a currency whose name begins at `at` (cents, 角, 銭), and how many of it are one. */
export function currencyPartAt(
  text: string,
  at: number,
  tongue: Tongue,
): (CurrencyMatch & { share: number }) | undefined {
  for (const [pattern, code, share] of partsOf.get(tongue)!) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { code, share, end: pattern.lastIndex };
  }
  return undefined;
}

/** The name of a currency as it follows a sum in Chinese or Japanese; its code where no name is known. */
export function currencyName(code: string, language: Exclude<Language, 'en'>): string {
  const row = table.find(([one]) => one === code);
  const name = row?.[language === 'ja' ? 4 : 3].split('|')[0];
  if (!name) return ` ${code}`;
  return language === 'zh-Hant' ? toTraditional(name) : name;
}

const unchanged = /(?:yuan|yen|won|baht|dong|rand|ringgit|tenge|rupiah)$/;

/** The name of a currency in English, in the plural: US dollars, Japanese yen; its code where no name is known. */
export function currencyNameEn(code: string): string {
  const name = table.find(([one]) => one === code)?.[2].split('|')[0];
  return name === undefined || unchanged.test(name) ? (name ?? code) : `${name}s`;
}
