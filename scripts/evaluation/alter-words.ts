import type { Tongue } from '../../core/language.ts';
import { pick, type Random } from './random.ts';

type Sort = 'unit' | 'currency' | 'numeral';

/** Words that may stand in each other's place, each group a line, by what they are and by tongue. */
const groups: Record<Sort, Record<Tongue, string>> = {
  unit: {
    en: `
      kilometers|miles|meters|feet
      kilometer|mile|meter|foot
      centimeters|inches|millimeters
      tons|pounds|kilograms|grams
      hours|days|weeks|months|years
      hour|day|week|month|year
      minutes|hours|seconds
      percent|percentage points
      percentage points|percent
      %| percentage points
      hectares|square kilometers
      kilowatts|megawatts
    `,
    zh: `
      平方公里|平方米|公顷
      公里|英里|海里
      厘米|英寸|毫米
      公分|公厘
      米|英尺
      吨|公斤|磅|克
      小时|分钟|天
      个小时|天|分钟
      个月|年|周|天
      年|个月|天
      天|周|小时
      %|个百分点
      ％|个百分点
      个百分点|%
    `,
    ja: `
      平方キロメートル|平方メートル
      キロワット|メガワット
      キロメートル|マイル|メートル
      キロ|マイル
      センチ|ミリ|インチ
      メートル|フィート
      トン|キロ|ポンド|グラム
      時間|日間|分間
      カ月|年間|週間
      年|カ月
      年間|カ月|週間
      %|ポイント
      ポイント|%
      歳|カ月
    `,
  },
  currency: {
    en: `
      dollars|euros|pounds|yen|yuan
      euros|dollars|yuan
      yuan|yen|dollars
      yen|yuan|won|dollars
      pounds|euros|dollars
      Swiss francs|euros|yen
      $|€|£|¥
      €|$|£
      £|€|$
    `,
    zh: `
      美元|欧元|日元|人民币
      日元|韩元|美元
      欧元|美元|英镑
      英镑|欧元|美元
      人民币|美元|日元
      瑞士法郎|欧元|日元
      元|美元|日元
    `,
    ja: `
      スイスフラン|ユーロ|円
      ドル|ユーロ|円|ポンド
      ユーロ|ドル|元
      円|ドル|ウォン|元
      元|円|ドル
    `,
  },
  numeral: {
    en: `
      two|three|four|five|six|seven|eight|nine
      two-thirds|three-quarters|one-fifth
      doubled|tripled|quadrupled
    `,
    zh: `
      四分之三|三分之二|五分之一
      二|三|四|五|六|七|八|九
      两|三|四|五|六|七|八|九
    `,
    ja: `
      二|三|四|五|六|七|八|九
    `,
  },
};

/**
 * Words with one of a sort that they hold, the longest, put in another's place; undefined where they hold none.
 */
export function alterWords(words: string, sort: Sort, tongue: Tongue, random: Random): string | undefined {
  const holds = (own: string) =>
    tongue === 'en' && /^\w/.test(own)
      ? new RegExp(`(?<![\\w-])${own}(?!\\w)|(?<=\\d-|[a-z]-)${own}(?!\\w)`).test(words)
      : words.includes(own);
  const found = groups[sort][tongue]
    .trim()
    .split('\n')
    .flatMap((group) => {
      const members = group.replace(/^ +/, '').split('|');
      return members.filter(holds).map((own) => ({ own, members }));
    })
    .sort((a, b) => b.own.length - a.own.length);
  const [first] = found;
  if (!first) return undefined;
  return words.replace(
    first.own,
    pick(
      first.members.filter((member) => member !== first.own),
      random,
    ),
  );
}
