import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';

/** Words that show what a sentence does, apart from what it is about. */
export interface Cues {
  /** Something done: aspect and tense. */
  completed: RegExp;
  /** Something expected. */
  forecast: RegExp;
  /** Something possible, wished or supposed: it cannot be checked as it stands. */
  conditional: RegExp;
  /** A judgement, a feeling, a belief. */
  opinion: RegExp;
  /** A call on the reader. */
  exhortation: RegExp;
  firstPerson: RegExp;
  /** Cause and effect. */
  cause: RegExp;
  /** What the writer concludes or holds up as the point. */
  conclusion: RegExp;
}

const zh: Cues = {
  completed:
    /(?<![为為除])了(?!解|不起)|已[经經]?|曾|(?<![超通经經不])[过過](?![去程度于於来來])|此前|[当當]时|[现現]已/u,
  forecast: new RegExp(
    source`
      (?<!(?<!至)少|[准名猛老])[将將](?![军軍士领領近其他她它这這该該此]|自己|[^，。]{1,14}(?:作[为為]|列[为為入]|[视視]|
      [归歸]咎|引[渡入]|(?:[命更改]名|[称稱描]述?|形容|量化)[为為]))|
      (?<![国國员員协協大社机機工商年峰议議学學公聚晚宴集都教开開理安委奥奧博]|[亚亞奥奧全残殘][运運]|[运運][动動])[会會](?![议議谈談见見员員长長晤计計众眾场場所费費籍旗址诊診战戰馆館]|面(?![临臨对對])|同(?!意|[时時样樣]))|
      [预預][计計测測期]|有望|料(?=[将將会會可在于於明后後])|(?<![此该該项項个個的])[计計][划劃](?![，。、；：的书書中])|拟|擬
    `,
    'u',
  ),
  conditional:
    /可能|或[许許]|也[许許]|恐怕|如果|[假倘]若|若是|一旦|希望|想要|否[则則]|似乎|看[来來起]|应[该当]|應[該當]/u,
  opinion: new RegExp(
    source`
      [认認][为為]|[觉覺]得|相信|[担擔][心忧憂]|感到|[遗遺]憾|糟糕|[伟偉]大|[无無][耻恥]|荒唐|可笑|
      [显顯]然|[绝絕][对對](?!多[数數]|值|[优優][势勢])|[简簡]直|居然|竟然|[岂豈]|毫不|[邪罪][恶惡]|根本|[谎謊]言|所[谓謂]|[愚疯瘋]|
      [懊后後]悔|幸[运運]|好像|等於|等于|[难難]道|令人|[讓让]人
    `,
    'u',
  ),
  exhortation: new RegExp(
    source`
      [让讓]我[们們]|我[们們](?:必[须須]|要|[应應][该該当當]|需要)|(?:大家|同胞|朋友|[战戰]友|
      [请請])[^。，]{0,6}(?:一起|[团團][结結]|[记記]住|[关關]注|加入|[传傳]播|行[动動]|醒)|加油|
      [吧呀啊][！!]
    `,
    'u',
  ),
  firstPerson: /(?<![自忘])我(?!国|國)|咱|(?<!\p{Script=Han})本人|笔者|筆者/u,
  cause: /因[为為]|由[于於]|[导導]致|造成|引[发發]|使得|[迫促]使|因此|[归歸]因|以致|原因是/u,
  conclusion:
    /因此|所以|[这這]意味[着著]|意味[着著]|[说說]明|表明|[证證]明|[总總]之|可[见見]|[显顯]示|[结結]果|[关關][键鍵]|重要的是|事[实實]上/u,
};

const en: Cues = {
  completed: /\b(?:was|were|had|did|has|have|(?!need|indeed|exceed|proceed|succeed)\p{L}{3,}ed)\b/iu,
  forecast: new RegExp(
    source`
      \b(?:will|would|going to|plans? to|planned to|expected to|set to|forecasts?|projected|
      due to (?:be|start|open|end))\b
    `,
    'iu',
  ),
  conditional: new RegExp(
    source`
      \b(?:could|should|may|might|must|if|unless|perhaps|possibly|likely|unlikely|hopes?|hoped|wants?|
      wanted|seems?|appears?|appeared)\b
    `,
    'u',
  ),
  opinion: new RegExp(
    source`
      \b(?:believes?|believed|thinks?|thought|feels?|felt|regrets?|worr(?:y|ies|ied)|concern(?:ed|ing)?|
      great|terrible|wonderful|awful|best|worst|absolutely|obviously|clearly|really|truly|disgrace\w*|
      shame\w*|ridiculous|amazing|tremendous|incredibl[ey]|disaster|dream|joke[ds]?)\b
    `,
    'iu',
  ),
  exhortation:
    /\b(?:let us|let's|we must|we need to|we have to|we should|join us|please|wake up|stand up)\b/iu,
  firstPerson: /\b(?:I|[Ww]e|[Oo]urs?|[Uu]s|[Mm]y|[Mm]ine|[Mm]e)\b/u,
  cause: new RegExp(
    source`
      \b(?:because|due to|caused|causing|led to|leads? to|resulted in|as a result|owing to|therefore|
      prompted|forced)\b
    `,
    'iu',
  ),
  conclusion: new RegExp(
    source`
      \b(?:therefore|thus|in short|in fact|this means|meaning that|shows? that|showed|indicates?|
      proves?|key|crucial|most important)\b
    `,
    'iu',
  ),
};

const ja: Cues = {
  completed: /た(?:。|$|が|と|、)|だった|ました|である|ている|ています/u,
  forecast:
    /見込み|見込む|予定|見通し|今後|予想|予測|方針|計画|ことになる|でしょう|[るうくすつぬむぐ]だろう/u,
  conditional:
    /かもしれ|べき|なければ|もし|可能性|恐れ|おそれ|[れけせてねべめ]ば|場合|たい(?:。|と)|望[むま]|求め/u,
  opinion:
    /と思|と考え|感じ|信じ|懸念|心配|素晴らし|すばらし|非常に|明らか(?!に)|後悔|望まし|残念|ひど|まさに|冗談|不可欠/u,
  exhortation: /しよう|ましょう|ください|べきだ|なければならない|頑張/u,
  firstPerson: /私|我々|われわれ|我が|わが|僕|俺|弊社|当社/u,
  cause: /ため[、に]|によって|により|原因|[結招]果|もたらし|引き起こ|影響で|を受けて/u,
  conclusion: /したがって|つまり|要するに|ことを示|を意味する|示している|証明|重要なのは|実際/u,
};

/** The cues of each tongue. A sentence has a cue or has not; no cue is proof on its own. */
export const cues: Record<Tongue, Cues> = { zh, en, ja };
