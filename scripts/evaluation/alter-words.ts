import { pick, type Random } from './random.ts';

/** Words of one sort, each of which may stand in another's place, by tongue and, for units, by what they measure. */
const groups: Record<'unit' | 'currency' | 'numeral', string[]> = {
  unit: [
    'kilometers|miles|meters|feet',
    'kilometer|mile|meter|foot',
    'kilometre|mile|metre|foot',
    'centimeters|inches|millimeters',
    'tons|pounds|kilograms|grams',
    'hours|days|weeks|months|years',
    'hour|day|week|month|year',
    'minutes|hours|seconds',
    ' percent| percentage points',
    '%| percentage points',
    'hectares|square kilometers',
    '平方公里|平方米|公顷',
    '公里|英里|海里',
    '厘米|英寸|毫米',
    '公分|公厘',
    '米|英尺',
    '吨|公斤|磅|克',
    '小时|分钟|天',
    '个月|年|周|天',
    '年|个月|天',
    '天|周|小时',
    '%|个百分点',
    '％|个百分点',
    '平方キロメートル|平方メートル',
    'キロ|マイル',
    'センチ|ミリ|インチ',
    'メートル|フィート',
    'トン|キロ|ポンド|グラム',
    '時間|日間|分',
    'カ月|年|週間',
    '年間|カ月|週間',
    '%|ポイント',
    'ポイント|%',
    '歳|カ月',
  ],
  currency: [
    'US dollars|euros|yen',
    'dollars|euros|pounds|yen|yuan',
    'euros|dollars|yuan',
    'yuan|yen|dollars',
    'yen|yuan|won|dollars',
    'pounds|euros|dollars',
    'Swiss francs|euros|yen',
    'US$|€|£',
    '$|€|£|¥',
    '€|$|£',
    '£|€|$',
    '¥|$|€',
    '美元|欧元|日元|人民币',
    '日元|韩元|美元',
    '欧元|美元|英镑',
    '英镑|欧元|美元',
    '人民币|美元|日元',
    '瑞士法郎|欧元|日元',
    '元|美元|日元',
    'スイスフラン|ユーロ|円',
    'ドル|ユーロ|円|ポンド',
    'ユーロ|ドル|元',
    '円|ドル|ウォン|元',
    '元|円|ドル',
  ],
  numeral: [
    'two|three|four|five|six|seven|eight|nine',
    'Two|Three|Four|Five|Six|Seven|Eight|Nine',
    'two-thirds|three-quarters|one-fifth',
    'half|a quarter|a third',
    'doubled|tripled|quadrupled',
    '四分之三|三分之二|五分之一',
    '二|三|四|五|六|七|八|九',
    '两|三|四|五|六|七|八|九',
    '一|三|四|五|六|七|八|九',
  ],
};

/** Words with one that belongs to a sort put in another's place; undefined where they have none. */
export function alterWords(words: string, sort: keyof typeof groups, random: Random): string | undefined {
  for (const group of groups[sort]) {
    const members = group.split('|');
    const own = members.find((member) => words.includes(member));
    if (own)
      return words.replace(
        own,
        pick(
          members.filter((member) => member !== own),
          random,
        ),
      );
  }
  return undefined;
}
