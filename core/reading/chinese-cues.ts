import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';

/**
 * What tells in Chinese whether a sentence states something that can be looked up: its verbs have neither tense nor
 * mood, by which the cues of English and Japanese tell. Each from 0 to about 1; in another language 0.
 */
export interface ChineseCues {
  /** A time told from the day of writing: words do what tense does elsewhere (Li and Thompson 1981). */
  timed: number;
  /** Shares, sums, averages, bounds: something was counted. */
  measured: number;
  /** A number in digits: by the norm (GB/T 15835) they are for what was measured, characters for idioms and guesses. */
  inDigits: number;
  /** Something that is not so. */
  denied: number;
  /**
   * Words by which a writer takes a stand, of the three sorts that show a subjective sentence (Wiebe et al. 2004):
   * attitudes, praise and abuse, and the particles of an argument. Each further one adds less.
   */
  stance: number;
}

const cues = {
  timed: new RegExp(
    source`
      [上本这這下]?(?:[周週]|星期)[一二三四五六日天](?!次)|[去今前]年|[上本这這][个個]?(?:[周週](?![边邊围圍期年])|月)|[昨今前]天|
      日前|近日|最近|近[几幾][周週天年个個]|目前|此前|[当當][时時]|早些[时時]候|[随隨同次][后後日年](?![龄齡])|[年月][初底]
    `,
    'u',
  ),
  measured: new RegExp(
    source`
      其中|包括|分[别別]|(?<![中公])共[计計有約约]|[总總][计計数數共]|平均|至少|最[多少]|超[过過](?![去了])|部分|
      以[上下](?![是为為所内內])|[达達近](?=[\d百千万萬数數])|[约約](?=[\d百千万萬])|(?:不足|不到)(?=\d)|[多少半][数數]|[过過]半|
      比[例率重]|[占佔](?![领領据據用卜])|倍
    `,
    'u',
  ),
  inDigits: /\d/u,
  denied: /不(?![仅僅但断斷同久足过過少到超])|[没沒](?!收)|[无無](?!人机|人機|[线線论論])|未(?![来來])/u,
};

const stance = new RegExp(
  source`
    [认認][为為]|[觉覺]得|相信|[担擔][心忧憂]|感到|[遗遺]憾|[乐樂悲][观觀]|[强強][调調]|呼[吁籲]|警告|[应應][该該当當]|可惜|[懊后後]悔|
    幸[运運]|[渴盼期][望待]|值得|令人|[讓让]人|[愤憤]怒|[欢歡]迎|[骄驕]傲|自豪|[讽諷]刺|
    [无無][耻恥]|流氓|魔|邪[恶惡]|罪[恶惡孽]|帮凶|幫兇|[独獨]裁|暴政|[谎謊]|(?<![诈詐])[骗騙](?![局案])|欺[凌负負瞒瞞]|
    [疯瘋]|愚|懦弱|冷[漠默]|[堕墮]落|[贪貪]婪|可[恶惡恨笑怕悲耻恥]|泯[灭滅]|臭名|洗[脑腦]|走狗|[丑醜][恶惡陋态態]|卑[鄙劣]|妄[图圖想]|
    荒[唐谬謬]|地[狱獄]|勾[结結]|糟糕|[嚣囂][张張]|吹[嘘噓]|[伟偉]大|[辉輝]煌|奇[迹跡]|神[圣聖]|英明|[灾災][难難]性|
    就[是会會要能]|[这這](?:就|才|是|也|真|[样樣])|那[么麼]|什[么麼]|怎[么麼样樣]|[为為]何|[难難]道|真的?是|才是|其[实實]|只[有要]|而已|[罢罷]了|
    根本|[无無][论論]|不管|居然|竟|[显顯]然|[当當]然|[绝絕][对對](?!多[数數]|值|[优優][势勢])|[简簡]直|[岂豈]|毫[不无無]|等[于於]|
    [说說]白|[归歸]根|意味|所[谓謂]|好像|[总總]之|可[见見]|恰恰|[总總]是|永[远遠]|再也|何[况況必]|太(?=[多少大小晚早过過难難重])
  `,
  'gu',
);

/** The cues of a Chinese sentence. */
export function chineseCuesOf(sentence: string, tongue: Tongue): ChineseCues {
  if (tongue !== 'zh') return { timed: 0, measured: 0, inDigits: 0, denied: 0, stance: 0 };
  const has = (pattern: RegExp): number => (pattern.test(sentence) ? 1 : 0);
  return {
    timed: has(cues.timed),
    measured: has(cues.measured),
    inDigits: has(cues.inDigits),
    denied: has(cues.denied),
    stance: Math.log1p(new Set(Array.from(sentence.matchAll(stance), ([word]) => word)).size),
  };
}
