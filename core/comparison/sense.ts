import { toSimplified } from '../names/script.ts';
import type { Span } from '../span.ts';
import type { TextInTongue } from './clause.ts';
import type { SpanPair } from './comparison-report.ts';

/** One sense of an English word: what it stands beside in that sense, and how Chinese says it. */
interface Sense {
  beside: RegExp;
  rendered: RegExp;
}

/**
 * English words that news uses in several senses, each with those that are told apart. A word has one sense for one
 * collocation (Yarowsky 1993), so what stands right beside it tells its sense, or nothing does.
 */
const words: readonly (readonly Sense[])[] = [
  // range
  [
    {
      beside:
        /\b(?:(?:test(?:ing)?|training|firing|shooting|bombing|proving|target|gunnery) ranges?|ranges? in the (?:desert|\p{Lu}))/gu,
      rendered: /靶场|射击场|训练场|试验场|演习场|靶区/gu,
    },
    {
      beside:
        /\branges? of (?:about |up to |over |more than )?\d|\d[- ]?(?:km|kilomet\p{L}+|miles?)[- ]range\b|\b(?:long|short|medium|intermediate)[- ]range\b/giu,
      rendered: /射程|航程|续航|远程|中程|短程|近程|中短程/gu,
    },
    { beside: /\bmountain ranges?\b/giu, rendered: /山脉|山系/gu },
  ],
  // strike
  [
    {
      beside:
        /\b(?:general|rail|labou?r|hunger|dock|teachers['’]?|pilots['’]?) strikes?\b|\b(?:on|went on|go on) strike\b/giu,
      rendered: /罢工|罢课|绝食|停工/gu,
    },
    {
      beside: /\b(?:air|missile|drone|military|retaliatory|nuclear|rocket) ?strikes?\b/giu,
      rendered: /袭击|打击|空袭|攻击|轰炸/gu,
    },
  ],
  // plant
  [
    {
      beside:
        /\b(?:power|nuclear|chemical|steel|assembly|auto|car|chip|battery|production|manufacturing) plants?\b/giu,
      rendered: /厂|电站|基地/gu,
    },
    {
      beside: /\b(?:native|rare|flowering|medicinal|tropical|wild) plants?\b|\bplants? and animals\b/giu,
      rendered: /植物|草药|花卉/gu,
    },
  ],
  // bond
  [
    {
      beside: /\b(?:government|corporate|sovereign|treasury|junk|savings|dollar|\d+-year) bonds?\b/giu,
      rendered: /债/gu,
    },
    { beside: /\bbonds? (?:between|of (?:friendship|family|trust|love))\b/giu, rendered: /纽带|情谊|羁绊/gu },
  ],
  // charge
  [
    {
      beside: /\bcharged with\b|\b(?:criminal|corruption|fraud|murder|espionage|bribery) charges?\b/giu,
      rendered: /指控|罪|起诉|控/gu,
    },
    { beside: /\b(?:service|extra|admission|delivery) charges?\b/giu, rendered: /收费|费用|手续费/gu },
  ],
  // trial
  [
    {
      beside: /\b(?:on|stands?|stood|criminal|murder|show) trial\b/giu,
      rendered: /审判|受审|庭审|审理|开庭/gu,
    },
    { beside: /\b(?:clinical|human|vaccine|field|drug) trials?\b/giu, rendered: /试验|临床|实验/gu },
  ],
  // shell
  [
    {
      beside: /\b(?:artillery|mortar|tank) shells?\b|\bshells? (?:landed|hit|exploded)\b/giu,
      rendered: /炮弹|弹药|炮击/gu,
    },
    {
      beside: /\bshell (?:compan(?:y|ies)|firms?|corporations?)\b/giu,
      rendered: /空壳|皮包公司|壳公司|壳企业/gu,
    },
  ],
  // drill
  [
    {
      beside: /\b(?:military|naval|live-fire|joint|evacuation|fire) drills?\b/giu,
      rendered: /演习|演练|军演|操练/gu,
    },
    { beside: /\b(?:oil|gas|exploratory|offshore|exploration) drilling\b/giu, rendered: /钻/gu },
  ],
  // mine
  [
    { beside: /\b(?:land|sea|naval|anti-personnel) ?mines?\b/giu, rendered: /地雷|水雷|雷/gu },
    {
      beside: /\b(?:coal|gold|copper|lithium|iron|open-pit|nickel|cobalt) mines?\b/giu,
      rendered: /矿/gu,
    },
  ],
  // cell
  [
    { beside: /\b(?:prison|jail|holding|police) cells?\b/giu, rendered: /牢房|囚室|监舍|囚房|监室/gu },
    { beside: /\b(?:fuel|solar|battery) cells?\b/giu, rendered: /电池|电芯/gu },
    { beside: /\b(?:stem|cancer|blood|immune|nerve) cells?\b/giu, rendered: /细胞/gu },
  ],
  // interest
  [
    { beside: /\binterest (?:rates?|payments?|income)\b/giu, rendered: /利率|利息|息/gu },
    {
      beside: /\b(?:national|security|core|vested|public|strategic) interests?\b/giu,
      rendered: /利益|权益/gu,
    },
  ],
  // tank
  [
    { beside: /\b(?:battle|armou?red|enemy) tanks?\b|\btanks? and artillery\b/giu, rendered: /坦克|战车/gu },
    { beside: /\b(?:oil|fuel|water|storage|septic) tanks?\b/giu, rendered: /罐|油箱|水箱|水槽|储/gu },
  ],
];

/**
 * Words of an English and a Chinese passage that render one word in two senses, such as a range to shoot at as the
 * range of a missile: the English word has one sense by what stands beside it, and the Chinese passage has a word
 * for another and none for that. Empty for other tongues.
 */
export function findOtherSenses(here: TextInTongue, there: TextInTongue): SpanPair[] {
  const [english, chinese] = here.tongue === 'en' ? [here, there] : [there, here];
  if (english.tongue !== 'en' || chinese.tongue !== 'zh') return [];
  const folded = toSimplified(chinese.text);
  return words.flatMap((senses) => {
    const meant = senses.filter(({ beside }) => find(english.text, beside));
    const said = senses.filter(({ rendered }) => find(folded, rendered));
    const [sense, other] = [meant[0], said[0]];
    if (!sense || !other || meant.length > 1 || said.includes(sense)) return [];
    const inEnglish = find(english.text, sense.beside)!;
    const inChinese = find(folded, other.rendered)!;
    return [here === english ? { here: inEnglish, there: inChinese } : { here: inChinese, there: inEnglish }];
  });
}

function find(text: string, pattern: RegExp): Span | undefined {
  const [match] = text.matchAll(pattern);
  return match && { start: match.index, end: match.index + match[0].length };
}
