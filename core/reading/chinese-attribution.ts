import { source } from '../pattern.ts';
import { type Find, placed } from './placed.ts';

/** The longest speaker, in code units, glosses in brackets apart: a longer stretch is a clause, not a name. */
const longestSpeaker = 34;

const verbs = source`
    (?:分析|评论|評論|澄清|提醒|形容|强调|強調|介绍|介紹|解释|解釋|反驳|反駁|抱怨|感叹|直言|警告|预测|
    預測|总结|總結|报告|報告)(?:[说說称稱道]|认为|認為|指出)|报[道导]说?|報[道導]說?|表示|指出|透露(?!姓名|身份)|
    宣[布佈](?!独立|獨立)|认为|認為|强调|強調|警告|证实|證實|(?<!信息|資訊|[资資][讯訊])披露|呼吁|呼籲|指责|指責|批评|批評|声称|聲稱|宣称|宣稱|
    坚称|堅稱|承认|承認|否认|否認|回应|回應|解释|解釋|补充(?:说|道)?|補充說?|抗?辩[称说]|写道|寫道|预测|
    預測|预计|預計|估计|估計|显示|顯示|介绍|介紹|坦言|说道|說道|指[称稱]|提到|提及|[谈談]到|(?<![游遊小传傳解劝勸])[说說](?![明法服])|
    (?<![全简簡名俗职職统統昵尊堪])[称稱](?![为為作号號呼之])|告诉|告訴|引述|引用|援引
  `;
const time = source`
    (?:(?:当地|當地|北京|美东|美東)(?:时间|時間))?(?:\d{2,4}年)?(?:\d{1,2}月份?(?:\d{1,2}[日号號])?|
    \d{1,2}[日号號])(?:[（(][^）)]{1,8}[）)])?|(?:本|上|这|這)?(?:周|週|星期)[一二三四五六日天]|今天|
    昨天|昨日|今日|近日|[上本下這这][个個]?月|日前|去年|今年|本周|上周|当天|當天|早些时候|稍早|此前|随后|隨後|最近|早前|
    当时|當時|目前|(?:今|当|當|昨)?[晚早上下][间間上午]|凌晨|傍晚|现在|現在
  `;
const adverb = source`
    也|还(?!有)|還(?!有)|则|則|又|(?<![首成京古帝])都|并|並|曾|已|再次|进一步|公开|公開|明确|明確|强烈|同时|同時|
    就此|一致|接着|最后|共同|联合(?![国会])|聯合(?![國會])|仍|正式|首次|强硬地?|直言不讳地|针对|針對|却|卻|率先|暂时|暫時|
    无法|無法|一再|一直|长期以来|長期以來|整天|天天|往往|多次|反复|于|在|向|(?<![反绝絕])[对對](?![冲沖衝])|就|通过|通過|[发發][表出]|接受
  `;

const sourced = new RegExp(
  source`
      (?:^|[，。；：、“])(?:[^，。；：“”]{0,8})?(?:(?<![数數证證])[据據](?!说|說|悉|此|点|點)|根[据據]|按照|
      依[据據])([^，。；：“”]{2,60}?)(${verbs}|的?(?:数据|數據|报告|報告|说法|說法|消息|
      (?:调查|調查|分析|研究|统计|統計)(?![所院局部员員机機])|估算|公告|声明|聲明|文件|信息))(?=[，,：:“]|$|[^，。]{0,20}[，：])
    `,
  'gu',
);
/** After 的 the verb is a noun (翻船的报道), unless a colon shows that it is what follows. */
const notNoun =
  '(?!(?:[预預][测測]|[批][评評]|警告|回[应應]|解[释釋]|[报報][道导導]|呼[吁籲])是)(?<!的(?!(?:报[道导]|報[道導]|消息|声明|聲明)[：:])|被)';
/** Who is told or warned may stand between the verb and what is said. */
const said = new RegExp(
  `(?:^|[，。；”」])([^，。；：“”「」]{1,60}?)${notNoun}(${verbs})(?!的|[^（(]*[）)])(?=[了过過]?[，,：:“「]|[^，。]{4,}|(?<=告[诉訴]|警告)[^，。]{1,3}，)`,
  'gu',
);
const quotedVerbs =
  '(?:补充|補充|强调|強調)?[说說][道到]?|(?:[补補]充|感[叹嘆]|反[问問]|[讲講])[道到]|表示|写道|寫道|指出|强调|強調|[称稱]';
/** A speaker after the words; the programme or paper that he speaks in may stand in quotation marks too. */
const quoted = new RegExp(
  `(?:^[“「][^”」]{1,600}[”」][，。]?([^，。；：]{1,60}?)|(?:^|[”」])[，。]?([^，。；：“”「」]{1,40}?))(${quotedVerbs})[。，：]?$`,
  'gu',
);
/** The head of a news agency's report: 湖畔社6月2日电. */
const head =
  /^(?:根?[据據])?([^，。；：“”]{2,24}?)((?<![一的这這个個条條些新])消息|(?<=[日号號])[讯訊电電])(?=[，,：:])/gu;
/** A transcript names the speaker before a colon: 周海先生：… */
const transcript =
  /^([^，。；：“”「」\s]{1,10}(?:先生|女士|小姐|博士|教授|主持人|[议議]员|[总總][统統]))[：:](?=.)/gu;
const dateline = /^[^（(]{1,12}[（(][^）)]{2,14}[）)]\s*[—–-]{1,2}\s*/u;
/** The number, the mark or the date of a list's item before its first word. */
const listMark = /^[\s>▲△•·*#-]*(?:\d{1,2}[.、．)）](?!\d))?\s*(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\s)?\s*/u;
/** What is to be said has not been said yet, and what is not said is not said. */
const unsaid =
  /(?:[没沒]有?|[不未](?:曾|能|会|會|愿|願|想|肯|可|再)?|拒[绝絕]|[鲜鮮]有|(?<![个個特分各级級性区區类類])[别別])$|(?<![中少上大准主名猛老军軍])[将將](?:[会會于於在]|正式|再次|很快|$)/u;
/** Quantities and documents, which are said to be so and say nothing themselves. */
const thing =
  /(?:收入|利[润潤]|[产產销銷]量|[规規]模|[总總][额額]|[价價]格|人[数數]|增速|[额額率]|成本|需求|支出|[赤预預][字算]|[损損]失|[记記紀][录錄]|[视視][频頻]|[结結]果|[画畫]面|照片|[图圖影][像片]|迹象|跡象|指[标標數数])$/u;
/** What stands between a speaker and the verb: how it was said, or that it was said again. */
const manner =
  /(?:[继繼持][续續]|[坚堅]持|普遍|[总總]是|自己|有[时時]候?|直接|[开開]始|最[先早近]|甚至|[撰发發]文|同[样樣]|特[别別]|最新|[刚剛]{2}|粗略|初步|保守|[紧緊]急|[为為]此|[补補]充|(?<=\p{Script=Han}{2})[现現早]|(?:(\p{Script=Han})(\p{Script=Han})\2|\p{Script=Han}{2})(?<![当當各基内內外本产產阵陣工的民实實营營墓圣聖两兩])地)$/u;
/** What it was said with: 发布公告, 公布的数据. */
const published = /(?:[发發公][布佈])(?:公告|消息|[声聲]明|[报報]告|的[^，。]{2,14})?$|[报報][道导導]$/u;
/** With whom somebody did something, before who that is: 与甲共同主演的乙. */
const company =
  /^[与與跟和](?!的)[^，的]{1,14}(?:共同|一起|一同|一道|[联聯]合|搭[档檔]|合作)[^，的]{1,20}的(?=\S)/u;
/** What the publisher has found: 湖畔研究所最新统计数据. */
const figures =
  /(?<=^(?![这這那]些|以上|上述|多[项項]|[一二两兩三]).{2,}(?<!大|相关|相關|有关|有關))(?:最新)?的?(?:官方)?(?:[统統][计計]|[调調]查|研究)?(?:[数數][据據]|[报報]告)$/u;
const opening = /^(?:其[实實]|[后後][来來])/u;
/** A bracket that is closed outside the stretch. */
const halfBracket = /^[【〔《（([](?!.*[】〕》）)\]])/u;
const times = new RegExp(`(?:${time})+`, 'gu');
const tail = new RegExp(`(?:${adverb})(?:《[^》]*》|[^《》])*$`, 'u');
/** Stretches that are no speaker: connectives, clauses of time, sources without a name. */
const noSpeaker = new RegExp(
  [
    '[时時后後前]$',
    '^(?:官方|最新|(?:相|有)[关關].{0,4})?(?:统计|統計|数据|數據|资料|資料|媒体|媒體|外[媒电電]|新[闻聞]|消息|报告|報告|调查|調查|分析|研究)$',
    '^(?:相关|相關|有关|有關|最新|综合|綜合|网络|網絡|可靠|内部|官方|[好坏壞])$',
    '^(?:[上下本左右][图圖表]|[图圖]表?$|以[上下]|我(?![国國方的])|[你您咱]|大家|笔者|筆者|本人|小编|小編)',
    thing.source,
    // A stretch with a verb in the future is a clause, unless it describes who speaks: 即将离任的局长.
    '(?<![即中少上大准主名猛老军軍])[将將](?![军軍领領])[^的]*$',
    source`
    ^(?:[这這那](?![位名些两兩几幾三])|[此据據的]|根[据據]|通俗|有?[报報][道导導]|结果|結果|同时|因此|因为|因為|但是?|而|不过|只是|确实|
    其中|如果|可以|不能|没有|人们常|所以|虽然|即使|一项|事实|总的来|简单来|换句话|一般来|也就是|包括|往|
    听|聽|请|受到|本文|继|繼|份)
  `,
    ':\\s|^(?:有|某|[别別])?人$|^[该該]$|^(?:公布|公佈|发布|發佈|發布)的|^他?恨不得',
    '^(?:尽管|儘管|凡是|更不用|先不|或者?|比如|公平|准确|[谁誰啥])|^(?:文|其|书|信)中$',
    '裁定|判定|[认認]定|(?:来|來|的话|[会會]有|怎[么麼]|可以|要求|[只才不可他她]能)$|／|^《$|[听聽](?:朋友|人|$)|.是.|我$|^[^他她它]$',
    source`
    ^(?:需要|[适適]用|[详詳][细細]|致力|以此|最[终終]|如今|[当當]中|一定|特[别別]是|[为為]什[么麼]|[仅僅]|然[后後]|[无無][论論]|
    能(?!源)|可以|[将將](?![军軍])|因(?![特纽])|相[继繼]|[从從](?![业業事])|由|至|以(?!色列)|全家$)
  `,
  ].join('|'),
  'u',
);

/** The speaker within a stretch of Chinese text: without times, adverbials and connectives; empty if there is none. */
function speaker(stretch: string): string {
  const timeless = stretch.replace(
    /^(?:但是?|而|不过|不過|然而|此外|另外|然后|然後|同时|與此同時|与此同时|其中|因此|对此|對此)/u,
    '',
  );
  const [first = ''] = timeless
    .replace(dateline, '')
    .replace(listMark, '')
    .split(times)
    .filter((piece) => piece.trim() !== '');
  return first
    .replace(company, '')
    .replace(tail, '')
    .replace(manner, '')
    .replace(/的(?:综合|綜合|独家|獨家|相关|相關)$|[的了]$/u, '')
    .replace(published, '')
    .replace(manner, '')
    .replace(figures, '')
    .replace(/的一[份项項篇]$/u, '')
    .replace(opening, '')
    .replace(/^[正诚誠]如(.+?)所?$/u, '$1')
    .replace(/[\s–—-]+$/u, '')
    .trim()
    .replace(/^[还還也另]?有(?=[^些的关關限时時人])/u, '')
    .replace(/^【([^【】]+)】$/u, '$1')
    .replace(halfBracket, '');
}

/** A paper's name stands in title marks; the place after it is where the report was written. */
const withoutDateline = (who: string, verb: string): string =>
  /^[报報][道导導]/u.test(verb) ? who.replace(/^(《[^》]+》)\s*\p{Script=Han}{2,8}$/u, '$1') : who;

/** What is estimated to have or to be so much estimates nothing: 舰队估计有三十艘船, but 专家估计有三十艘船. */
const measured = /^(?:共?有|[约約]|[为為]|[达達]|[占佔]|[损損]失|需要?|将|將|会|會|在)/u;
const estimator =
  /(?:[家者员員师師长長民人士官]|先生|女士|博士|教授|[当當]局|政府|[机機][构構关關]|[组組][织織]|公司|[银銀]行|集[团團]|媒体|媒體|[部局署院会會社报報台所行党黨网網]|[他她它][们們]?|方面|\p{Script=Latin})[）)]?$/u;
const isEstimated = (who: string, verb: string, words: string): boolean =>
  /^估[计計]$/u.test(verb) && measured.test(words) && !estimator.test(who);

const isSpeaker = (who: string): boolean =>
  who !== '' && who.replaceAll(/[（(][^）)]*[）)]/gu, '').length <= longestSpeaker && !noSpeaker.test(who);

function from(pattern: RegExp): Find {
  return (sentence) => {
    for (const match of sentence.matchAll(pattern)) {
      const [whole] = match;
      const [stretch = '', verb = ''] = match.slice(1).filter((group) => group !== undefined);
      const who = unsaid.test(stretch) ? '' : withoutDateline(speaker(stretch), verb);
      const after = sentence.slice(match.index + whole.length);
      if (!isSpeaker(who) || isEstimated(who, verb, after)) continue;
      return placed(sentence, who, verb, match.index, match.index + whole.length);
    }
    return undefined;
  };
}

/** The verbs of those who speak themselves, and do not publish or prove. */
const speech = source`
    表示|(?<![游遊小传傳解劝勸])[说說](?![明法服])|指[出称稱]|[强強][调調]|警告|透露|[认認][为為]|告[诉訴]|
    [称稱](?![为為作号號呼之])
  `;
/** A sentence that goes on, after a paper or an agency is named, with whom that quotes: 据湖畔社报道，市长表示… */
const relayed = new RegExp(
  source`
    ^[^“”「」]{0,40}(?:[报報][道导導]|消息|[日号號][讯訊电電])[称稱]?(?:[，,：:]|[—–-]{1,2})
    ([^，。；：“”「」]{1,60}(?:${speech}).*)$
  `,
  'su',
);
const quotedByPaper: Find = (sentence) => {
  const words = relayed.exec(sentence)?.[1];
  const found = words === undefined ? undefined : from(said)(words);
  const offset = words === undefined ? 0 : sentence.length - words.length;
  return found && { ...found, start: found.start + offset, end: found.end + offset };
};

/** Looks for the speaker of a Chinese sentence in the ways in which one is named, the surest first. */
export const chineseFinders: Find[] = [
  from(transcript),
  quotedByPaper,
  from(sourced),
  from(head),
  from(quoted),
  from(said),
];
