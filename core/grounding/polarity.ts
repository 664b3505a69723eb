import { inSimplified, type TextInTongue } from '../comparison/clause.ts';
import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';

interface Negations {
  /** Phrases with a negator that deny nothing: 不得不, "not only", だけでなく. */
  idiom: RegExp;
  /** What denies by grammar, once the idioms are out. */
  negator: RegExp;
  /** Words that hold a negative and are none: 未来, 不动产, "unemployment". */
  neutral: RegExp;
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
        no (?:choice|option|alternative) but|none other|never before|cannot (?:but|help)|can['’]t help|why not|not (?:a|one) (?:few|single))\b
      `,
      'giu',
    ),
    neutral:
      /\b(?:unemploy\w+|short-(?:range|term)|shorts?top|forge(?:d|ry|s)|losses|less than|a little)\b/giu,
    negator: /\b(?:not|never|cannot|nobody|nothing|neither|no one|no longer|no)\b|n['’]t\b/iu,
    negative: new RegExp(
      source`
        \b(?:no|not|never|none|nobody|nothing|nowhere|nor|neither|without|cannot|non-?\w*|un(?!der|it[es]|ion|i[vqf])\w{3,}|
        (?:in|im|ir|il)(?:ab|ac|ad|div|sep|dis|cur|cap|comp|corr|def|dep|eff|elig|evit|suff|vis|val|act|poss|prop|perf|pat|bal|mat|mor|
        reg|resp|rel|rev|leg|log)\w+|dis(?!t|c[ou])\w+|mis(?!sil|sion)\w+|\w+less|less|least|lack\w*|fail\w*|
        den(?:y|ies|ied|ying|ial\w*)|refus\w+|reject\w*|declin\w+|rebuff\w*|resist\w*|stop\w*|avoid\w*|prevent\w*|
        keep\w* from|kept from|hardly|barely|scarcely|rarely|seldom|unless|until|only|few\w*|little|instead|rather|too|
        absen\w+|ban|bans|banned|block\w*|barr(?:ed|ing)|prohibit\w*|forb\w+|cancel\w*|oppos\w+|suspen\w+|withh\w+|
        short|below|beyond|except\w*|exclud\w*|ceas\w*|halt\w*|quit|abandon\w*|drop(?:ped|s)?|scrap\w*|
        withdr\w+|forg[eio]\w+|gave up|skip\w*|ignor\w*|neglect\w*|despite|regardless|far from|free (?:of|from)|yet|remain\w*|los[est]\w*|
        hard|difficult\w*|poor|bad|wrong\w*|exempt\w*|spare\w*|zero|vacan\w*|empty|void|doubt\w*|contrary|
        delay\w*|postpon\w*|shelv\w*|stuck|stall\w*|secret\w*|violat\w+|reluctan\w*|elude\w*|defy|
        defie\w*|out of|closed)\b|n['’]t\b
      `,
      'iu',
    ),
  },
  zh: {
    idiom: new RegExp(
      source`
        不得不|不能不|不可不|不会不|不无|无不|莫不|不可避免|不可或缺|不可[思开阻磨]|不会.{1,8}?才|要不|是不是|能不能|会不会|有没有|可不|何不|岂不|除非|
        未必|未来|未婚|未成年|未免|未尝|前所未有|从未有过|没收|没落|[沉淹埋覆出湮吞功]没|没(?:多久|过多久|想到)|无论|无人机|
        并非没有|不是没有|不.{0,3}不|没有.{0,6}不|不在话下|不对称|不见得
      `,
      'gu',
    ),
    neutral: /未来|不动产|不[良幸断久]|无人机|无线|无论|零(?=[\d一二三四五六七八九个])|零售|难民|非常/gu,
    negator: new RegExp(
      source`
        没有?|(?<![之])不(?:是|会|能|再|可|应|该|愿|想|打算|允许|承认|同意|支持|存在|接受|参加|知道|得(?![已安意])|符合|属于|认为|相信|准|希望|
        需|必|用|在|对|排除|包括|具|清楚|确定|了解|考虑|放弃|退出|进行|采取|参与|提供|影响|意味|代表|受|构成|适|寻求|谋求)|
        未(?=\p{Script=Han})|无[法意权人力缘]|毫无|[并绝]非
      `,
      'u',
    ),
    negative: new RegExp(
      source`
        [不没未无否勿莫毋禁拒缺难欠零误岂绝驳]|[并绝而]非|非[法公正]|取消|暂缓|推迟|延期|搁置|以外|之外|除[了外]|排除|保密|秘密|中[止断]|破裂|
        低于|以下|质疑|怀疑|失[败去踪灵效]|停[止电摆火]|暂停|避免|以免|豁免|免[于除费]|[阻制防终]止|废除|弃|退出|短缺|仅|只|才|很少|极少|
        少有|错[过误]|违[反背规]|反对|受阻|阻[挠碍]|[还相]差|而是|仍|别[让再的]|下回|落空
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
        しか[^。、]{0,12}?な[いかく]|ではないか|じゃないか|思わず|必ず|まず|はず|わずか|いずれ|相次|危な[いくか]|もったいな|とんでもな|
        な[いく]な.{0,2}ない|なくはな[いかく]|ないとは|なかなか|なくと|ないうち|ないよう(?:な|に)?見え
      `,
      'gu',
    ),
    neutral: /未来|不動産|不[良幸況]|無人機|無線|難民|無所属/gu,
    negator:
      /(?<=[\p{Script=Hiragana}\p{Script=Han}])な(?:い(?![すみよ])|かった|く(?=て|、|な[っりる]))|ませ?ん|[せれわかけえめたらばさいきりじね]ず(?=[、に。\s]|$)/u,
    negative: new RegExp(
      source`
        な[いかくしけ]|ませ?ん|[せれわかけえめたらばさいきりじね]ず|ぬ|まい|[不未無否拒禁欠]|非公|非[正合難]|[失大惨完]敗|失[いうっ敗効]|停止|中[止断]|
        延期|反対|違反|除[くいき外]|難し|困難|限[らり]|阻止|防[ぐい止]|避け|以外|ほか|しか|やめ|断念|断[るっ]|見送|打ち切|撤回|却下|外れ|控え|
        とどま|届か|及ば|下回|未満|弱|足らず|足り|離脱|辞退|棄|漏れ
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
  const { neutral, negative } = negations[other.tongue];
  return negator.test(said) && !negative.test(inSimplified(other).replace(neutral, '｜'));
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
