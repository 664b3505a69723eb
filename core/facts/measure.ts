import type { Tongue } from '../language.ts';
import { execAt } from '../pattern.ts';
import { currencyNameAt, currencyPartAt, currencySignAt } from './currency.ts';
import type { FactValue, Precision } from './fact.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { temperatureAt } from './temperature.ts';
import { timeUnitAt, unitAt } from './unit.ts';

/** A value with its unit, as one numeral and the words around it state it. */
export interface Measure extends FactValue {
  value: number;
  start: number;
  end: number;
  numeral: Numeral;
  /** What 多, 余 or 来 within it makes of it. */
  precision?: Precision;
}

const round = (value: number): number => Number(value.toPrecision(15));

const percent: Record<Tongue, RegExp> = {
  zh: /\s?(?:[%﹪٪]|(‰|千分点)|趴)/y,
  ja: /\s?(?:[%﹪٪]|(‰)|パーセント(?!ポイント)|㌫)/y,
  en: /(?:\s?%|(\s?‰)|[ -](?:percent|per cent|pct)\b(?! points?\b)|(?:pct|pc|percent)\b)/iy,
};
const point: Record<Tongue, RegExp> = {
  zh: /\s?(?:%?[个個](?:百分[点點])|%点)/y,
  ja: /\s?(?:%ポイント|パーセントポイント|ポイント)(?!カード|還元|制|を?付与|を?獲得)/y,
  en: /[ -]?(?:%[ -]points?|(?:percentage|percent|per cent)[ -]points?|pps?|ppts?|pct pts?)\b/iy,
};
/** "Points" by themselves are of a percentage where the sentence is about shares and about no index or game. */
const barePoint = /[ -]points?\b(?! (?:plan|peace|program|programme|proposal|agenda|list|lead)\b)/iy;
const ofShares = /%|per ?cent|approval|\bpoll(?:s|ing)?\b|\bratings?\b|margin of error|turnout|\bvotes?\b/i;
const ofIndex =
  /\b(?:index|indices|average|Dow|Nikkei|Topix|Nasdaq|S&P|composite|Hang Seng|Kospi|Sensex|Nifty|stocks?|shares?|futures|PMI|games?|scor(?:es?|ed|ing)|rebounds|assists|season)\b/i;

function isPercentagePoint(text: string, at: number, { value, start }: Numeral): boolean {
  if (text[at + 1] !== 'p' || value > 100 || !execAt(barePoint, text, at)) return false;
  const before = text
    .slice(Math.max(0, start - 90), start)
    .split(/[.!?] /)
    .at(-1)!;
  const around = before + text.slice(at, at + 50).split(/[.!?](?: |$)/)[0]!;
  return ofShares.test(around) && !ofIndex.test(around);
}

/** Hundredths of a percentage point. */
const basisPoint: Record<Tongue, RegExp> = {
  zh: /\s?(?:[个個]?基[点點]|[个個]?bps?(?![A-Za-z]))/iy,
  ja: /\s?(?:ベーシスポイント|bps?(?![A-Za-z]))/iy,
  en: /[ -]?(?:basis[ -]points?|bps?)\b/iy,
};
const tenths: Record<'zh' | 'ja', RegExp> = {
  zh: /成(?:(半)|([1-9一二三四五六七八九])(?![十个個名人年天月万])|(?=$|[^为為立功员員本就长長果人熟分绩績交品都吉语語年型家群规形套天千]))/y,
  ja: /割(?:([1-9一二三四五六七八九])分(?:([1-9一二三四五六七八九])厘)?|(半))?(?!り?当|合|愛|烹|れ)/y,
};
const multiple: Record<Tongue, RegExp> = {
  zh: /\s?倍(半)?(?!率|数|感|加)/y,
  ja: /\s?倍(?!率|数)/y,
  en: /(?:[ -]?(?:times|fold)\b|x(?![A-Za-z0-9]))/iy,
};
const grows = /[增涨漲升高多扩擴]/;
const hundredth = /百分之([负負]?)/y;
/** 万分之三 and 亿分之一: a scale of its own, without a digit. */
const scaleBelow = /[万萬亿億]分之/y;
/** 百分之十几 */
const someMore = /[几幾多余餘]/y;
const over = /[余餘多]|几(?=[个年月天])|[来來](?=[个個名人岁歲年天里米万萬])|数(?=[人個名件年社台回日万か])/y;
const scaleAfter = / (million|billion|trillion)\b/iy;
/** A scale cut short, which only a sum in front of it tells from a unit: £10m, and in Chinese $5B. */
const shortScale = /(?:(m|mn)|(b|bn)|(tn|trn))(?![A-Za-z0-9])/iy;

/** What a share is of, where its first character makes another word with 成: 三成家庭, 八成员工. */
const sharers =
  /成(?=员工|員工|家庭|年轻|年輕|人表示|人认为|人受|企业|成[年人]|长者|長者|民众|家长|家長|群众)/y;

/** 三成 is 30, 2割5分 25, 七成半 75. */
function tenthsAt(text: string, at: number, tongue: Tongue): { extra: number; end: number } | undefined {
  if (tongue === 'en') return undefined;
  if (tongue === 'zh' && execAt(sharers, text, at)) return { extra: 0, end: at + 1 };
  const match = execAt(tenths[tongue], text, at);
  if (!match) return undefined;
  const end = tenths[tongue].lastIndex;
  if (match[1] === '半' || match[3]) return { extra: 5, end };
  const [ones, parts] = [match[1] ?? match[2], tongue === 'ja' ? match[2] : undefined].map((digit) =>
    digit ? numeralAt(digit, 0, tongue)!.value : 0,
  ) as [number, number];
  return { extra: ones + parts / 10, end };
}

/** 三分之一, 3分の1: the numeral is the denominator. */
function fractionAt(text: string, numeral: Numeral, tongue: 'zh' | 'ja'): Partial<Measure> | undefined {
  if (text[numeral.end] === '又') {
    const below = numeralAt(text, numeral.end + 1, tongue);
    const rest = below && fractionAt(text, below, tongue);
    return rest && { ...rest, value: round(numeral.value + rest.value!) };
  }
  if (!text.startsWith('分之', numeral.end) && !text.startsWith('分の', numeral.end)) return undefined;
  const above = numeralAt(text, numeral.end + 2, tongue);
  return above && numeral.value > 0
    ? { type: 'multiple', value: round(above.value / numeral.value), end: above.end }
    : undefined;
}

/** Percent, point, tenth, fraction or multiple after a numeral. */
function shareAt(text: string, at: number, numeral: Numeral, tongue: Tongue): Partial<Measure> | undefined {
  const { value } = numeral;
  if (execAt(point[tongue], text, at)) return { type: 'point', value, end: point[tongue].lastIndex };
  if (tongue === 'en' && isPercentagePoint(text, at, numeral))
    return { type: 'point', value, end: barePoint.lastIndex };
  if (execAt(basisPoint[tongue], text, at))
    return { type: 'point', value: round(value / 100), end: basisPoint[tongue].lastIndex };
  const share = execAt(percent[tongue], text, at);
  if (share) return { type: 'percent', value: share[1] ? value / 10 : value, end: percent[tongue].lastIndex };
  const tenth = value <= 10 ? tenthsAt(text, at, tongue) : undefined;
  if (tenth) return { type: 'percent', value: round(value * 10 + tenth.extra), end: tenth.end };
  if (tongue !== 'en') {
    const fraction = fractionAt(text, numeral, tongue);
    if (fraction) return fraction;
  }
  const times = execAt(multiple[tongue], text, at);
  if (!times) return undefined;
  if (times[1]) return { type: 'multiple', value: value + 0.5, end: multiple[tongue].lastIndex };
  // 增加一倍 is to double; with more than one 倍 the usage wavers, and the words are taken as they stand.
  const doubled =
    value === 1 && tongue === 'zh' && grows.test(text.slice(Math.max(0, numeral.start - 5), numeral.start));
  return { type: 'multiple', value: doubled ? 2 : value, end: multiple[tongue].lastIndex };
}

const japaneseMoney =
  /ポンドの(?!罰金|資金|賠償|支援|予算|費用|価格|損失|利益|契約|投資|融資|報酬|賞金|予|公的)/y;
const weight = /(?:-pound\b|pounds? of\b|-pounder)/iy;

function isWeight(text: string, at: number, numeral: Numeral, tongue: Tongue): boolean {
  if (numeral.scale >= 1e6) return false;
  if (tongue === 'ja') return numeral.scale === 1 && execAt(japaneseMoney, text, at) !== null;
  return tongue === 'en' && (execAt(weight, text, at) ?? execAt(weight, text, at + 1)) !== null;
}

/** What a smaller coin adds: 三元五角, "two dollars and fifty cents", 110円50銭, and the bare digit of 三块五. */
const coinJoint: Record<Tongue, RegExp> = {
  en: / and (?=[a-z\d])/iy,
  zh: /(?=[一二三四五六七八九\d])/y,
  ja: /(?=\d)/y,
};
const hundredths = /([一二三四五六七八九1-9])分/y;
const bareTenths = /([一二三四五六七八九1-9])(?:毛)?(?![\p{sc=Han}\d])/uy;

function coinsAt(
  text: string,
  at: number,
  code: string,
  tongue: Tongue,
): { value: number; end: number } | undefined {
  if (!execAt(coinJoint[tongue], text, at)) return undefined;
  const numeral = numeralAt(text, coinJoint[tongue].lastIndex, tongue);
  const gap = tongue === 'en' ? 1 : 0;
  const coin = numeral && currencyPartAt(text, numeral.end + gap, tongue);
  if (coin?.code !== code || numeral!.value >= coin.share) return undefined;
  const value = numeral!.value / coin.share;
  const cents = coin.share === 10 ? execAt(hundredths, text, coin.end) : null;
  if (!cents) return { value, end: coin.end };
  return { value: value + numeralAt(cents[1]!, 0, tongue)!.value / 100, end: hundredths.lastIndex };
}

/** 铁板一块 is no sum, 十一块 and 一块五 are. */
const piece = /(?<!(?<![十百千万])一)[块塊](?=$|[，。！？、；])|[块塊](?=[一二三四五六七八九](?![块塊]))/y;
const trailingDollar = /\$(?! ?\d)/y;

/** The name of a currency after a numeral, with the forms that only stand there: 100块, 20$. */
function nameAfter(
  text: string,
  at: number,
  joint: number,
  tongue: Tongue,
): { code: string; end: number } | undefined {
  const name = currencyNameAt(text, at + joint, tongue);
  if (name) return name;
  if (tongue === 'zh' && execAt(piece, text, at)) return { code: 'CNY', end: piece.lastIndex };
  return tongue === 'en' && execAt(trailingDollar, text, at)
    ? { code: 'USD', end: trailingDollar.lastIndex }
    : undefined;
}

/** Words before what is paid: 只卖, 降价了, 每斤. */
const priced =
  /(?:[卖賣付涨漲降跌贵貴]|[价價]格?|花[费費]?|便宜|每\p{sc=Han}{1,2})(?:[了到至为為仅僅只约約才要]*)$/u;

/** A currency's name after a numeral ("5 billion yuan", 50亿美元, "one-yen", "75 USD million"). */
function moneyAt(text: string, at: number, numeral: Numeral, tongue: Tongue): Partial<Measure> | undefined {
  const joint = text[at] === ' ' || (tongue === 'en' && text[at] === '-') ? 1 : 0;
  const coin = currencyPartAt(text, at + joint, tongue);
  // 冰山一角, 九牛一毛 and "not a 一分钱" are no sums, and 五毛 only where it is paid.
  const isPaid = () => priced.test(text.slice(Math.max(0, numeral.start - 6), numeral.start));
  const isSaying =
    tongue === 'zh' && ((coin?.end === at + 1 && !isPaid()) || text.slice(numeral.start, at) === '一');
  if (coin && !isSaying)
    return { type: 'money', value: round(numeral.value / coin.share), unit: coin.code, end: coin.end };
  const currency = nameAfter(text, at, joint, tongue);
  if (!currency || isWeight(text, at, numeral, tongue)) return undefined;
  // 一元化, 二元论, 二元对立 and 万元户 are words, not sums.
  if (/^元(?:[化论論户戶]|[对對]立)/.test(text.slice(currency.end - 1, currency.end + 2))) return undefined;
  const scale =
    numeral.scale === 1 && tongue === 'en' ? execAt(scaleAfter, text, currency.end)?.[1] : undefined;
  const factor = scale ? { million: 1e6, billion: 1e9, trillion: 1e12 }[scale.toLowerCase()]! : 1;
  const end = scale ? scaleAfter.lastIndex : currency.end;
  const tenth = '块塊'.includes(text[end - 1]!) ? execAt(bareTenths, text, end) : null;
  const coins = tenth
    ? { value: numeralAt(tenth[1]!, 0, tongue)!.value / 10, end: bareTenths.lastIndex }
    : coinsAt(text, end, currency.code, tongue);
  const value = round(numeral.value * factor + (coins?.value ?? 0));
  return { type: 'money', value, unit: currency.code, end: coins?.end ?? end };
}

/** Words before a number that say per what time it is, or on which scale. */
const perHour = /(?:[时時]速|每小[时時]|毎時)(?:[约約]|达|達)?(?: ?\d+(?:[-~～至]))? ?$/;
const perSecond = /(?:秒速|每秒|毎秒)(?:[约約]|达|達)?(?: ?\d+(?:[-~～至]))? ?$/;
const atSea = /航速[^，。、；]{0,6}$/;
const electric = /(?:[发發用耗供售节節][电電]|[电電]量)[^，。、；]{0,6}$/;
const heavy =
  /(?:体重|重さ|重量|覚醒剤|大麻|コカイン|ヘロイン|麻薬|薬物|金塊|コメ|米|[豚牛鶏]肉|小麦|爆薬|火薬|爆弾|弾頭|廃棄物)(?:[はがを]|約)*? ?$/;
const kilo = /キロ(?![ァ-ヶ])/y;

/** 航速30节, 发电100亿度 */
function bareUnitAt(text: string, at: number, before: string): { unit: string; end: number } | undefined {
  if ('节節'.includes(text[at] ?? ' ') && atSea.test(before)) return { unit: 'kn', end: at + 1 };
  return text[at] === '度' && electric.test(before) ? { unit: 'kWh', end: at + 1 } : undefined;
}

/** The unit as what stands before the number changes it: 時速120キロ, 每秒30米, 摂氏30度, 体重60キロ. */
function unitInContext(
  text: string,
  at: number,
  start: number,
  tongue: Tongue,
): { unit: string; end: number } | undefined {
  const unit = unitAt(text, at, tongue);
  if (tongue === 'en') return unit;
  const before = text.slice(Math.max(0, start - 10), start);
  if (!unit) return bareUnitAt(text, at, before);
  if ((unit.unit === 'km' || unit.unit === 'mi') && perHour.test(before))
    return { ...unit, unit: `${unit.unit}/h` };
  if ((unit.unit === 'km' || unit.unit === 'm') && perSecond.test(before))
    return { ...unit, unit: `${unit.unit}/s` };
  return execAt(kilo, text, at) && heavy.test(before) ? { ...unit, unit: 'kg' } : unit;
}

/** 三年半, 4時間半 */
const andHalf = /(?<=[年天]|時間|[カかヶヵ]月)半(?![年天月期分数])/y;
/** 9秒79 */
const hundredthsOfSecond = /(?<=秒)\d{1,2}(?!\d)/y;
const counted = /[个個]半(?=(月|小[时時]|[钟鐘][头頭]|星期))/y;
/** 1米75, 两米三 */
const centimetres =
  /(?<=米)(?:\d{1,2}(?![\d.,%万萬亿億多余个個名人条條])|[一二三四五六七八九][〇零一二三四五六七八九]?(?=$|[，。、；）的左以高]))/y;
const decimalsOf = (digits: string): number =>
  Number(
    `0.${[...digits].map((digit) => (digit <= '9' ? digit : numeralAt(digit, 0, 'zh')!.value)).join('')}`,
  );
/** "three decades" */
const decades = /[ -](?:(decades?)|centur(?:y|ies))\b(?!-old)/iy;
const yearOld = /[- ](?:years?[- ]old|year)\b/iy;
const age = /[岁歲歳]|[- ]old/i;

function unitOf(text: string, at: number, numeral: Numeral, tongue: Tongue): Partial<Measure> | undefined {
  const joint = text[at] === ' ' || (tongue === 'en' && text[at] === '-') ? 1 : 0;
  const { value } = numeral;
  const halved = tongue === 'zh' && execAt(counted, text, at);
  if (halved) {
    const of = timeUnitAt(`个${halved[1]}`, 0, tongue) ?? timeUnitAt(`個${halved[1]}`, 0, tongue)!;
    return {
      type: 'duration',
      value: value + 0.5,
      unit: of.unit,
      end: counted.lastIndex + halved[1]!.length,
    };
  }
  const many = tongue === 'en' && 'dc'.includes(text[at + 1] ?? ' ') ? execAt(decades, text, at) : null;
  if (many)
    return { type: 'duration', value: value * (many[1] ? 10 : 100), unit: 'a', end: decades.lastIndex };
  const time = timeUnitAt(text, at + joint, tongue);
  if (time && !(numeral.bare && numeral.value >= 100)) {
    if (tongue !== 'en' && execAt(andHalf, text, time.end))
      return { type: 'duration', value: value + 0.5, unit: time.unit, end: time.end + 1 };
    const parts = time.unit === 's' && tongue !== 'en' && execAt(hundredthsOfSecond, text, time.end);
    if (parts) {
      const end = hundredthsOfSecond.lastIndex;
      return { type: 'duration', value: Number(`${value}.${parts[0]}`), unit: 's', end };
    }
    const aged = tongue === 'en' && time.unit === 'a' ? execAt(yearOld, text, at) : null;
    const end = aged ? yearOld.lastIndex : time.end;
    const sense = age.test(text.slice(at, end)) && { sense: 'age' as const };
    return { type: 'duration', value, unit: time.unit, ...sense, end };
  }
  const warm = temperatureAt(text, at, numeral.start, tongue);
  if (warm)
    return { type: 'quantity', value: round(value + warm.tenths / 10), unit: warm.unit, end: warm.end };
  const unit = unitInContext(text, at + joint, numeral.start, tongue);
  if (!unit) return undefined;
  const rest =
    unit.unit === 'm' && tongue === 'zh' && value < 10 ? execAt(centimetres, text, unit.end) : null;
  if (!rest) return { type: 'quantity', value, unit: unit.unit, end: unit.end };
  const parts = decimalsOf(rest[0]);
  return { type: 'quantity', value: round(value + parts), unit: 'm', end: centimetres.lastIndex };
}

/** What the words after a numeral make of it; a plain number where they make nothing. */
export function suffixed(text: string, numeral: Numeral, tongue: Tongue): Measure {
  const more = tongue !== 'en' && numeral.value >= 10 && execAt(over, text, numeral.end) ? 1 : 0;
  const at = numeral.end + more;
  const found =
    shareAt(text, at, numeral, tongue) ??
    moneyAt(text, at, numeral, tongue) ??
    unitOf(text, at, numeral, tongue);
  const base = {
    type: 'number' as const,
    value: numeral.value,
    start: numeral.start,
    end: at,
    numeral,
  };
  const vague = more > 0 || numeral.over;
  return { ...base, ...found, ...(vague && { precision: /[来來]/.test(text[at - 1]!) ? 'about' : 'over' }) };
}

/** A sum after its currency's sign, code or name: "$5 billion", "USD 22.5 million", 人民币50元, "£10m". */
function signed(text: string, at: number, tongue: Tongue): Measure | undefined {
  const sign =
    currencySignAt(text, at, tongue) ?? (tongue === 'en' ? undefined : currencyNameAt(text, at, tongue));
  if (!sign) return undefined;
  let next = sign.end;
  while (text[next] === ' ') next += 1;
  if (!(text[next]! >= '0' && text[next]! <= '9') && tongue === 'en') return undefined;
  const numeral = numeralAt(text, next, tongue);
  // 日元一度: a digit after a currency's name begins a word.
  if (!numeral || (numeral.script === 'han' && numeral.end - numeral.start < 2)) return undefined;
  let { value, end } = numeral;
  const scale = numeral.scale === 1 ? execAt(shortScale, text, end) : null;
  if (scale) {
    value = round(value * (scale[1] ? 1e6 : scale[2] ? 1e9 : 1e12));
    end = shortScale.lastIndex;
  }
  const name = currencyNameAt(text, text[end] === ' ' ? end + 1 : end, tongue);
  return { type: 'money', value, unit: sign.code, start: at, end: name ? name.end : end, numeral };
}

/**
 * The measure that begins at an offset: a number with what makes it a percentage, sum, quantity, multiple or
 * length of time, or a plain number.
 *
 * @param text folded by `plain`
 */
export function measureAt(text: string, at: number, tongue: Tongue): Measure | undefined {
  const share = execAt(hundredth, text, at);
  if (share) {
    const numeral = numeralAt(text, hundredth.lastIndex, tongue);
    if (!numeral) return undefined;
    const value = (share[1] ? -1 : 1) * numeral.value;
    const more = numeral.value >= 10 && execAt(someMore, text, numeral.end) !== null;
    const end = more ? someMore.lastIndex : numeral.end;
    return { type: 'percent', value, start: at, end, numeral, ...(more && { precision: 'over' }) };
  }
  if (execAt(scaleBelow, text, at)) {
    const numeral = numeralAt(text, scaleBelow.lastIndex, tongue);
    const value = round((numeral?.value ?? 0) / ('万萬'.includes(text[at]!) ? 1e4 : 1e8));
    return numeral && { type: 'multiple', value, start: at, end: numeral.end, numeral };
  }
  const money = signed(text, at, tongue);
  if (money) return money;
  const numeral = numeralAt(text, at, tongue);
  return numeral && suffixed(text, numeral, tongue);
}
