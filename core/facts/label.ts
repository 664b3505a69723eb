import type { Tongue } from '../language.ts';
import type { Numeral } from './numeral.ts';

/** Words and signs that make of the number after them a name: Pier 39, Channel 4, 波音737, 标普500, 国道152. */
const english = new RegExp(
  String.raw`(?:\b(?:${[
    'No|Nos|Number|Long March|Road|Division|Embraer|Fahrenheit|Channel|Pier|Article|Chapter|Section|Room|Route|Highway|Flight|Bus|Line|Type|Class|Level',
    'Phase|Page|Gate|Terminal|Title|Act|Rule|Formula|Area|Apollo|Windows|Building|Block|Track|Stage|Tier|Grade',
    'Mark|Version|Studio|Radio|Bureau|Unit|Camp|Zone|District|Ward|Precinct|Interstate|Exit|Platform|Bowl',
    'Resolution|Falcon|Psalm|Proposition|Paragraph|Clause|Annex|Appendix|Figure|Table|Volume|Part|Episode',
    'Season|Lot|Box|Boeing|Airbus|Covid|Sputnik|Model|Galaxy|iPhone|iPad|Xbox|PlayStation|Fortune|Forbes|FTSE',
    'iOS|macOS|Android|Python|USB|HDMI|Bluetooth|[Ww]eb|UTC|GMT|Nikkei|CSI|Russell|Nasdaq|Stoxx|DAX|Catch|Group of|call|dial|log|extension|Form|Site|Checkpoint|Ocean’s',
  ].join('|')})\.?|S&P) ?[#+-]?$|#$`,
);
const exchanges = '(?:HK|SH|SZ|HKEX|SEHK|SSE|SZSE|NYSE|NASDAQ|TSE|TYO|TPE|TWSE)';
const cjk = new RegExp(
  `(?:${[
    '波音|空客|歼|殲|轰|轟|东风|東風|长征|長征|神舟|嫦娥|天问|天宫|北斗|米格|爱国者|白杨|代号|代[码碼]|コード|編號|编号|频道|頻道|航班|电话|電話|热线|熱線|宪法|憲法|基本法|国安法|國安法|拨打|撥打|致电|致電|拨通|邮编|郵編|微信|工业|工業|图|圖|附件|铀|鈾|钚|ウラン|区域|區域',
    '国道|國道|省道|县道|県道|房间|邮编|标普|標普|沪深|滬深|日经|日經|富时|財富|财富|福布斯|纳斯达克|上证|中证',
    'ボーイング|エアバス|乃木坂|欅坂|櫻坂|日向坂|憲法|日経|ダウ|チャンネル|ルート|型番|電話|背番号|内線',
  ].join(
    '|',
  )})(?:号|號|码|碼)?[-‐ :：]?(?:平均)?$|(?:iOS|Android|QQ|Web|USB)[ :：]?$|${exchanges}[:：] ?$|#$|[\\p{sc=Han}ァ-ヶ][-‐]$`,
  'u',
);
/** Makers whose products are called by a number, unless it counts something: 马自达6, but 华为5名员工. */
const model =
  /(?:微软|微軟|华为|華為|小米|苹果|蘋果|马自达|馬自達|奔驰|奔馳|宝马|寶馬|奥迪|奧迪|标致|標緻)[-‐ ]?$/;
const counter = /^[个個名人位项項家座艘款种種件条條万萬亿億大年月日天次部台辆輛倍成%％]/;
/** The number of a unit: 部队61000. */
const troops = /部[队隊]$/;
/** The year in the name of games: 北京2022, 2020东京奥运会. */
const year = /^(?:19|20)\d\d$/;
const gamesBefore =
  /(?:北京|东京|東京|巴黎|伦敦|倫敦|杭州|成都|里约|里約|平昌|索契|米兰|米蘭|洛杉矶|洛杉磯|[奥奧亚亞][运運]会?|世博会?|世界杯) ?$/;
const gamesAfter =
  /^ ?(?:[东東北]京|巴黎|伦敦|倫敦)?(?:[冬夏]季?)?(?:[残殘]?[奥奧][运運会會]|[亚亞][运運]|世博|世界杯|オリンピック|パラリンピック|五輪)/;

const isOfGames = (before: string, number: string, after: string): boolean =>
  year.test(number) && (gamesAfter.test(after) || (gamesBefore.test(before) && !counter.test(after)));

/** Words after a number that make it a name's or a place's: 99式坦克, 101室, 110番, 9条, 5丁目. */
const named: Record<Tongue, RegExp> = {
  en: /^ (?:MAX\b|B\.?C\.?|A\.?D\b|(?:\p{Lu}[\p{L}.]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Drive|Square)\b)/u,
  zh: /^(?:[式型](?=[\p{sc=Han}])|室|[单單]元|版|网站|網站|[条條](?=立法)|\.0时代| ?MAX)/u,
  ja: /^(?:式(?=\p{sc=Han})|型(?!の)|番(?!組)|条(?!約|件)|丁目|番地|回[戦裏表]|次(?=産業|補正|内閣|世界|元)|階(?!建|級|層|段))/u,
};
/** A year that opens a title: 《2019湖区报告》. A sum or a count would have its unit. */
const titled = /^[《〈「『“](?:19|20)\d\d(?!年度?)\p{sc=Han}{4}/u;
const version = /^\d+\.0$/;
const generation = /(?:19|20)?(?:[5-9]0|[0189]5|00|10)(?:后|後)(?=$|[^ ，。的来續续勤])/y;
const shortCode = /\d{3,5}(?=热线|熱線|报警|報警|急救|番通報|番に|番へ|号室|號室|号线|号線|系電車)/y;
const attack =
  /\d{1,6}\.(?:HK|SH|SS|SZ|BJ|TW|TWO|KS|KQ|SI|T)(?![A-Za-z])|401\(k\)|9[·.・∙•]?11(?=事件|恐|袭|襲|遗|遺|同時|之?[后後前])|(?:996|985|211|618|315)(?=工作|高校|工程|院校|大学|大學|大促|购物|購物|晚会|晚會)|24\/7|7-11(?=便利|超商|门市|門市|店)/y;

/** Where a code that reads like a number ends (80后, 120急救, 9/11, a share's 3333.HK); undefined where none begins. */
export function codeEnd(text: string, at: number): number | undefined {
  if (text[at]! > '9') return undefined;
  for (const pattern of [generation, shortCode, attack]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return undefined;
}

const name =
  /(?:^|[\p{Ll}’'.!?"“] )(?!(?:The|About|Some|Only|Over|Nearly|Almost|At|In|On|Of|With|By|For|From|To|And|But|Or|All|Around|Roughly|Another|Up|More|Than|Least|Just|As|Between|When|While|After|Since|Until|Through|Kills?|Killed|Police|Those|These|His|Her|Their|Our|My|Its|This|That|Every|Each|First|Last|Next|Even|If|Because|Before|Within|Under|Above|What|Who|How|Have|Has|Had|Is|Are|Was|Were|It|He|She|They|We|You|January|February|March|April|May|June|July|August|September|October|November|December|Injures?|Arrests?|Adds?|Cuts?|Hits?)\b)\p{Lu}\p{L}+ $/u;
const series = /(?:^|[ (])[A-Z]{2,5} $/;
const pluralAfter = /^ (?:[a-z]+s|people|men|women|children)\b/;
const latinOrPair = /[A-Za-z]{2,} ?$|双$|雙$/;
const rank = /^[强強]/;
const katakana = /[ァ-ヴー]$/;
const endOfName = /^(?:$|[ァ-ヶーA-Za-zのはがをでに、。」』）\s])/;

/** True where a number is an hour: 10時, 上午10点, "at 9 a.m.", "half past ten". */
export function isClock(text: string, { value, start, end }: Numeral, tongue: Tongue): boolean {
  if (value > 24) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return (
    hourAfter[tongue].test(after) ||
    (hourBefore[tongue].test(before) && (tongue === 'en' || hourMark.test(after)))
  );
}
const hourAfter: Record<Tongue, RegExp> = {
  en: /^(?: ?[ap](?:m\b|\.m\.)| o[’']clock\b| past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d))/i,
  zh: /^ ?(?:[时時](?![间間速代隔期])|[点點](?:半|[钟鐘]|整|[一三]刻))/,
  ja: /^時(?![間代速短期点])/,
};
const hourMark = /^ ?[点點](?!\d)/;
const hourBefore: Record<Tongue, RegExp> = {
  en: /\b(?:half past|quarter past|quarter to) $/i,
  zh: /(?:[上下中]午|午[后後]|[晚早]上|[今昨当當]晚|凌晨|今早|清晨|早晨|傍晚|深夜|晚[间間]|夜[间間]|[日号號])(?:大?[约約])? ?$/,
  ja: /午[前後] ?$/,
};

/** A telephone number or an account, digits after 号, and a title of digits alone: 《1984》. */
const isCode = (before: string, digits: string, next: string | undefined): boolean =>
  (digits.length >= 4 && /[号號码碼][:：]? ?$/.test(before) && /^\d+$/.test(digits)) ||
  (digits.length >= 11 && /^\d+$/.test(digits)) ||
  ('》〉'.includes(next ?? ' ') && /[《〈]$/.test(before));

/** True where the bare number between `start` and `end` belongs to the name before or after it. */
export function isLabelled(text: string, start: number, end: number, tongue: Tongue): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (named[tongue].test(text.slice(end, end + 40))) return true;
  if (isCode(before, text.slice(start, end), text[end])) return true;
  // Web 2.0
  if (/[A-Za-z] ?$/.test(before) && tongue !== 'en' && version.test(text.slice(start, end))) return true;
  if (tongue === 'zh' && end - start === 4 && titled.test(text.slice(start - 1, end + 4))) return true;
  if (tongue !== 'en') {
    const after = text.slice(end, end + 1);
    if (isOfGames(before, text.slice(start, end), text.slice(end, end + 12))) return true;
    if (model.test(before) && !counter.test(after)) return true;
    if (troops.test(before) && end - start === 5 && !counter.test(after)) return true;
    if (cjk.test(before.slice(-8)) || rank.test(after)) return true;
    if (end - start < 4 && latinOrPair.test(before) && !/[人名个個家位年月日％%枚]/.test(after)) return true;
    // ラジオ4, シリーズ9: a counted number stands after a particle or before a counter.
    return tongue === 'ja' && end - start < 3 && katakana.test(before) && endOfName.test(after);
  }
  if (english.test(before)) return true;
  // RTX 4090, ISO 9001
  if (end - start >= 3 && series.test(before) && /^\d+$/.test(text.slice(start, end)))
    return !pluralAfter.test(text.slice(end, end + 20));
  return end - start <= 3 && name.test(before) && !pluralAfter.test(text.slice(end, end + 20));
}
