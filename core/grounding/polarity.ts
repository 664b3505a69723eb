import { inSimplified, type TextInTongue } from '../comparison/clause.ts';
import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';

interface Negations {
  /** Phrases with a negator that deny nothing: 不得不, "not only", だけでなく. */
  idiom: RegExp;
  /** What denies by grammar, once the idioms are out. */
  negator: RegExp;
  /** Whatever a translator may put a negator into: a prefix, a verb of failing or refusing, "only", "until". */
  negative: RegExp;
}

const negations: Record<Tongue, Negations> = {
  en: {
    idiom: new RegExp(
      source`
        \b(?:not (?:only|just|merely|simply|solely|least|to mention|until|without|necessarily|yet|too|un\w+|in\w+able|
        far|long|all|every\w*|always)|whether or not|or not|if not|
        no (?:doubt|matter|later|wonder|sooner|secret|stranger|exception|small)|
        no (?:more|less|fewer|higher|lower|greater|longer) than|no-\w+|no\. ?\d|nothing (?:but|less|short)|
        none other|never before|cannot (?:but|help)|can['’]t help|why not|not (?:a|one) (?:few|single))\b
      `,
      'giu',
    ),
    negator: /\b(?:not|never|cannot|nobody|nothing|neither|no one|no longer|no)\b|n['’]t\b/iu,
    negative: new RegExp(
      source`
        \b(?:no|not|never|none|nobody|nothing|nowhere|nor|neither|without|cannot|non-?\w*|un(?!der|it[es]|ion|i[vqf])\w{3,}|
        (?:in|im|ir|il)(?:ab|ac|ad|cap|comp|corr|def|dep|eff|elig|evit|suff|vis|val|act|poss|prop|perf|pat|bal|mat|mor|
        reg|resp|rel|rev|leg|log)\w+|dis\w+|mis\w+|anti\w*|\w+less|less|least|lack\w*|fail\w*|den(?:y|ies|ied|ying|ial\w*)|
        refus\w+|reject\w*|declin\w+|rebuff\w*|resist\w*|stop\w*|avoid\w*|prevent\w*|keep\w* from|kept from|hardly|
        barely|scarcely|rarely|seldom|unless|until|only|just|few\w*|little|instead|rather|too|absen\w+|ban|bans|banned|
        block\w*|barr?(?:ed|ing|s)|prohibit\w*|forb\w+|cancel\w*|oppos\w+|suspen\w+|withh\w+|short\w*|
        below|under|beyond|except\w*|exclud\w*|end|ends|ended|ceas\w*|halt\w*|quit|abandon\w*|drop(?:ped|s)?|scrap\w*|
        withdr\w+|forg\w+|skip\w*|ignor\w*|neglect\w*|despite|regardless|far from|free|yet|remain\w*|los[est]\w*|
        hard|hardly|difficult\w*|poor\w*|bad\w*|wrong\w*|exempt\w*|spare\w*|zero|vacan\w*|empty|void|doubt\w*|
        contrary|still|break\w*|broke\w*|delay\w*|postpon\w*|shelv\w*|limit\w*|stuck|stall\w*|weak\w*|secre\w+|
        violat\w+|object\w*|protest\w*|against|reluctan\w*|afraid|before|than|escap\w*|surviv\w*|safe\w*|elude\w*|
        defy|defie\w*|ease\w*|clear\w*|intact|private\w*|unless|or|but)\b|n['’]t\b
      `,
      'iu',
    ),
  },
  zh: {
    idiom: new RegExp(
      source`
        不得不|不能不|不可不|不会不|不无|无不|莫不|不[仅但只光单独]|不[断同少管论料禁过久时日惜愧妨]|不[到足满](?=[\d一二三四五六七八九十百千万半])|
        不[超低少多高晚迟](?:过|于)|不[及等]|不得已|不可避免|不约而同|不言而喻|不折不扣|不知不觉|不可或缺|不遗余力|不动产|不锈钢|不列颠|不丹|
        差不多|对不起|了不起|好不容易|要不|是不是|能不能|会不会|有没有|可不|何不|岂不|再不|若不|如果不|除非|
        未必|未来|未婚|未成年|未免|未尝|前所未有|从未有过|没收|没落|[沉淹埋覆出湮吞]没|没(?:多久|过多久|想到)|无论|无数|无疑|无比|无人机|
        无线|无锡|无非|无限|并非没有|不是没有|不.{0,3}不|没有.{0,6}不|不失|不愧|不外乎|不限|不明|不当|不利|不良|不安|不幸|不平|不法|不便|不义
      `,
      'gu',
    ),
    negator: /[不没]|未(?=\p{Script=Han})|无[法意权人力缘]|毫无|[并绝]非/u,
    negative: new RegExp(
      source`
        [不没未无非否勿别莫毋禁拒缺失免停止难除反仅只才废弃退短欠零空少误错败拖罢绝驳抗违限阻避防漏脱落断岂]|取消|暂缓|推迟|延[期迟后]|辞|
        搁置|以外|之外|保密|秘密|安全|中止|破裂|低于|以下|质疑|怀疑|还是|仍|而是|却|但|前|超
      `,
      'u',
    ),
  },
  ja: {
    idiom: new RegExp(
      source`
        だけで(?:は)?な[いくかし]\p{Script=Hiragana}{0,2}|のみならず|ばかりでな[いく]|なければ(?:なら|いけ)な[いかく]|なくては(?:なら|いけ)な[いかく]|
        ないと(?:いけ|なら)な[いかく]|ざるを(?:得|え)な[いかく]|ないわけには(?:いか|ゆか)な[いかく]|わけで(?:は)?な[いく]|
        とは限らな[いかく]|に違いな[いかく]|かもしれな[いかく]|にほかならな[いかく]|少な[いくか]|数少な|まもな[くい]|間もな[くい]|ほどな[くい]|
        ではないか|じゃないか|思わず|必ず|まず|はず|わずか|いずれ|相次|危な[いくか]|もったいな|とんでもな|な[いく]な.{0,2}ない|
        なくはな[いかく]|ないとは|なかなか|なくと
      `,
      'gu',
    ),
    negator:
      /(?<=[\p{Script=Hiragana}\p{Script=Han}])な(?:い(?![すみよ])|かった|く(?=て|、|な[っりる]))|ませ?ん|[せれわかけえめたらばさいきりじね]ず(?=[、に。\s]|$)/u,
    negative: new RegExp(
      source`
        な[いかくしけ]|ませ?ん|ず|ぬ|まい|[不未無非否拒禁欠失停止断延反除難困限阻避防漏脱落敗誤違退別]|以外|ほか|しか|だけ|のみ|やめ|断念|見送|
        打ち切|撤回|却下|外れ|控え|とどま|届か|及ば|下回|未満|弱|足らず|離れ|もの?の|が、|わずか|なく|なし|安全|秘密|前に|超
      `,
      'u',
    ),
  },
};

/** How long one text is in each tongue, in characters, where it is so many in Chinese. */
const lengths: Record<Tongue, number> = { zh: 1, ja: 1.35, en: 3 };
/** A text that is shorter than this share of the other may leave out what it denies. */
const leastLength = 0.6;

const sizeOf = ({ text, tongue }: TextInTongue): number => text.length / lengths[tongue];

/** True where one affirms nothing but what it denies by grammar, and the other has nothing that a denial may be rendered by. */
function deniesAlone(denier: TextInTongue, other: TextInTongue): boolean {
  const { idiom, negator } = negations[denier.tongue];
  const said = inSimplified(denier).replace(idiom, '｜');
  return negator.test(said) && !negations[other.tongue].negative.test(inSimplified(other));
}

/**
 * True where a text or the sentence that it renders denies by grammar, and in the other there is nothing at all that
 * denies, excludes or fails, by grammar or by meaning. What both deny, or one of several clauses, is not told.
 *
 * @param cited one sentence, and no more than the text renders
 */
export function isPolarityChanged(words: TextInTongue, cited: TextInTongue): boolean {
  if (deniesAlone(words, cited)) return true;
  return sizeOf(words) >= leastLength * sizeOf(cited) && deniesAlone(cited, words);
}
