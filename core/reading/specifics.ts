import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';

/**
 * Verbs of acts that leave a trace which can be looked up: acts of authorities, meetings and journeys, trade and
 * production, violence and its victims, changes of a quantity. Speech and promises are none. English and Japanese
 * nouns of the same stem (a ruling, a worker who crosses) name a matter and do not state that something was done, so
 * the forms are those of verbs where the two differ; a Chinese verb after 的, 此 or a count (三次访问) and a Japanese one before の
 * is such a noun. What was not done leaves no trace.
 */
const acts: Record<Tongue, RegExp> = {
  zh: new RegExp(
    source`
      (?<!的|[此该該]|[未不没沒無无]|[没沒]有|(?<![再首多屡屢数數])次)
      (?:宣[布佈]|批准|通[过過](?=了|一|《|法|决|決)|[签簽](?:署|[订訂]|[约約])|[颁頒][布佈]|[发發公][布佈]|[发發]表|下令|命令|禁止|
      取消|撤[销銷回出]|制裁|[处處][罚罰]|[罚罰]款|任命|[当當][选選]|[辞辭][职職]|解[雇僱职職]|投票|[选選][举舉]|起[诉訴]|
      判[处處决決刑]|裁[定决決]|指控|逮捕|拘[留捕]|[关關]押|[调調]查(?![显顯]示|[结結]果)|
      [访訪][问問]|[会會][见見晤谈談]|[举舉]行|召[开開集]|[达達]成|成立|[创創][立办辦建]|建[立造成]|[设設][立计計]|加入|退出|
      [参參][加与與]|派[遣出]|前往|抵[达達]|[离離][开開]|[驱驅]逐|遣返|逃|送[往医醫达達]|
      收[购購]|出售|[买買]|出口|[进進]口|生[产產]|制造|製造|投[资資]|[资資]助|提供|支付|[征徵][收税稅]|[关關][闭閉]|[开開][设設发發]|
      推出|使用|[采採][用取]|[实實][施行]|拒[绝絕]|允[许許]|[删刪]除|接[种種]|感染|
      [袭襲][击擊]|攻[击擊]|入侵|[发發][动動生射现現]|[杀殺]|死亡|身亡|遇[难難]|受[伤傷]|[摧损損]毁|爆[炸发發]|造成|[导導]致|
      增[加长長至]|[减減][少至]|上[升涨漲调調]|下[降跌调調滑]|[升降跌涨漲][至到息]|[达達]到|[扩擴]大|[缩縮][小减減]|改[变變善]|
      提高|[跌突]破|裁[员員]|延[长長]|[开開][征徵幕]|[赔賠][偿償]|[占佔](?=\s*[\d百总總约約]))
    `,
    'gu',
  ),
  en: new RegExp(
    source`
      (?<!\b(?:not|never|without)\s|n['’]t\s)
      \b(?:announced|approved|signed|banned|ordered|sanction(?:s|ed)|cancell?ed|fined|appointed|elected|resigned|voted|sued|
      charged|sentenced|ruled|arrested|detained|investigated|agreed|pledged|promised|
      met|meet(?:s|ings?)?|held|holds?|holding|founds?|founded|left|leav(?:es?|ing)|sen(?:ds?|t)|move[ds]?|flee|fled|
      buys?|bought|sells?|sold|import(?:s|ed|ing)?|buil[dt]|funds?|funded|funding|pa(?:ys?|id)|tax(?:e[sd]|ing)?|
      open(?:s|ed|ing)|clos(?:e[sd]|ing|ure)|us(?:e[sd]|ing)|die[ds]?|hits?|shot|struck|strikes?|
      falls?|fell|fallen|rises?|rose|risen|cuts?|grew|grows?|
      (?:visit|establish|launch|creat|join|withdr|arriv|return|cross|acquir|export|produc|invest|impos|adopt|implement|allow|
      retaliat|halt|block|attack|invad|kill|injur|wound|destroy|explod|infect|vaccinat|
      increas|decreas|rais|drop|declin|reach|doubl|improv)\p{L}{0,4})\b
    `,
    'giu',
  ),
  ja: new RegExp(
    source`
      (?:発表|承認|署名|公布|命[じ令]|禁止|制裁|取り消|撤[回退廃]|罰|任命|当選|選出|辞任|投票|提訴|起訴|判決|逮捕|拘束|捜査|調査し|
      訪問|会談|会合|開[催いか始幕業]|設立|創設|建設|立ち上げ|加[入盟わ]|離脱|派遣|到着|逃|送還|
      買収|購入|売却|販売|輸出|輸入|製造|生産|投資|支援|支払|課[税しさ]|閉鎖|中止|使用|採用|実施|導入|行[っわ]|
      攻撃|侵攻|殺|死亡|負傷|けが|破壊|爆発|発生|発射|感染|接種|
      可決|否決|議決|決定|批准|調印|締結|裁定|採決|就任|雇(?:用[しさす]|わ|っ)|面会|移転|参加|脱退|越え|追放|帰国|提供|利用|用い|作成|製作|発売|開設|許可|許[しす]|拒否|採択|
      停止|阻止|遮断|削除|報復|襲撃|空爆|発見|投じ|延長|
      増[加えや]|減[少らっ]|上昇|上回|下落|下回|低下|拡大|縮小|改善|達し|引き[上下]げ|上が[っり]|下が[っり]|落ち込|削減|倍増)
      (?![者国的性中後前の]|に[向つよ]|なし|(?:し|され)(?:て(?:は)?い)?な|(?:さ|され|せ)ず)
    `,
    'gu',
  ),
};

/** How many different acts a sentence speaks of (the verbs counted, not their uses). */
export const countActs = (sentence: string, tongue: Tongue): number =>
  new Set(Array.from(sentence.matchAll(acts[tongue]), ([verb]) => verb)).size;

/**
 * What shows that a sentence speaks of particular persons, bodies or works without a list of names: offices and bodies
 * by the word they end in, transcribed and Latin names, titles of works.
 */
const particulars: Record<Tongue, RegExp> = {
  zh: new RegExp(
    source`
      \p{Script=Han}·\p{Script=Han}|\p{Lu}\p{L}+|《[^》]+》|
      (?:(?<![全内內外大局东東西南北中干幹上下])部(?![分门門队隊位落])|局(?![部势勢面])|署(?!名)|省(?![略得])|(?<![城都股])市(?![场場值面])|
      [党黨州县縣]|委[员員][会會]|法院|公司|[银銀]行|大[学學]|[学學]院|[议議国國][会會]|[协協][会會]|研究[所院]|基金[会會]|[联聯]盟|集[团團]|
      政府|[总總][统統理]|主席|首相|部[长長]|[议議][员員]|教授|博士|先生|女士|[发發]言人|主任|[市州][长長]|大使|[将將][军軍]|
      秘[书書][长長])(?![们們])
    `,
    'u',
  ),
  en: /(?<=[a-z,;:—–-]\s)\p{Lu}/u,
  ja: new RegExp(
    source`
      [\p{Script=Katakana}ー・]{4,}|\p{Lu}\p{L}+|(?<=\p{Script=Han})(?:[省庁党州]|(?<!都)市)(?!\p{Script=Han})|
      氏(?!\p{Script=Han})|委員会|裁判所|会社|銀行|大学|議会|協会|研究所|財団|政府|大統領|首相|大臣|外相|議員|教授|報道官|長官
    `,
    'u',
  ),
};

/** Whether a sentence names or describes somebody or something in particular. */
export const isParticular = (sentence: string, tongue: Tongue): boolean => particulars[tongue].test(sentence);
