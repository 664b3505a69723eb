import type { Tongue } from '../language.ts';
import { toSimplified } from '../names/script.ts';
import { source } from '../pattern.ts';
import type { Direction, FactType, Reading } from './fact.ts';

/** The words that say of a figure beside them that something moved by it, and what may stand between. */
interface ChangeWords {
  /** Before the figure, up to the figure itself: "fell by nearly". */
  before: Record<Direction, RegExp>;
  /** After it: "a 5% drop", 5%減. */
  after: Record<Direction, RegExp>;
  /** Ends what stands before a word of change that is denied, or that is said of a change. */
  denied: RegExp;
}

/** Of counts and sums one can't tell: "dropped 300 parcels", "gained $5 million". */
const changing: ReadonlySet<FactType> = new Set<FactType>(['percent', 'point']);
/** How far from the figure the words may stand, in code units. */
const reach: Record<Tongue, number> = { zh: 16, en: 48, ja: 24 };

const zhBetween =
  '(?:了|幅度?[为是达]?到?|[约近逾超达]过?|大约|不到|不足|至少|最多|多达|高达|接近|将近|平均|整整)*';
const zhRise =
  '(?:(?<!负|降低|减少|减缓|放缓)增长|增加|上[升涨调浮扬]|[攀飙回提爬]升|激增|大增|猛增|[暴大飙]涨|提高|扩大|[增涨升])';
const zhFall =
  '(?:负增长|下[降跌滑调挫行]|减少|[缩锐骤大]减|降低|[暴大急]跌|萎缩|缩水|回落|[骤锐]降|[降跌减])';

const enBetween = source`
  (?: (?:by|of|an?|about|around|roughly|approximately|nearly|almost|some|just|only|over|under|another|further|estimated|
  average|record|modest|(?:more|less) than|at (?:least|most)|up to|as much as|close to|well over))*[ ]
`;
const enRise = source`
  ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing|owth)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|
  surg(?:e|es|ed|ing)|(?:sky)?rocket(?:s|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)|expansion|advanc(?:es|ed|ing)|
  gain(?:s|ed|ing)?|rall(?:y|ies|ied)|appreciat(?:ed|ion)
`;
const enFall = source`
  f(?:all|alls|ell|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|
  slump(?:s|ed|ing)?|shr(?:ink|inks|ank|unk|inking)|tumbl(?:e|es|ed|ing)|sank|slid|slip(?:s|ped)|plummet(?:s|ed|ing)?|
  contract(?:ed|ing|ion)|reduc(?:e|es|ed|ing|tion)|depreciat(?:ed|ion)|los(?:t|es)
`;
/** "Make up 5%", "set down 5%" say of nothing that it moves. */
const enAdverb = (word: string): string =>
  source`(?<!\b(?:ma[kd]\w+|ta[ko]\w+|t[ao]ok|giv\w+|gave|set|buy\w*|bought|snap\w+|pick\w*|use[sd]?|put\w*) )${word}`;
const enBefore = (verbs: string, adverb: string): RegExp =>
  new RegExp(`\\b(?:${verbs}|${enAdverb(adverb)})${enBetween}$`, 'iu');
/** A noun after the figure is one of change behind an article alone: "a 5% fall", but "5% fall ill". */
const enAfter = (nouns: string): RegExp =>
  new RegExp(`^(?:[ -](?:annual|yearly|monthly|quarterly|\\w+-(?:on|over)-\\w+))?[ -](?:${nouns})\\b`, 'iu');
const article = /\b(?:an?|the|this|that|its|their|his|her|our|another|with|of)(?: \w+){0,2} $/iu;

const jaAfter = (words: string): RegExp =>
  new RegExp(
    `^(?:[のも]|ほど|近く|以上|以下|余り?|超|強|弱|程度|前後)*(?:${words})(?![^。、]{0,6}(?:な[いかく]|ませ?ん))`,
    'u',
  );
const never = /(?!)/u;

const changeWords: Record<Tongue, ChangeWords> = {
  zh: {
    before: {
      rise: new RegExp(`${zhRise}${zhBetween}$`, 'u'),
      fall: new RegExp(`${zhFall}${zhBetween}$`, 'u'),
    },
    after: { rise: /^的(?:增[长幅]|[涨升]幅|上涨|上升)/u, fall: /^的(?:[降跌减]幅|下降|下跌|跌势)/u },
    denied: /(?:[不未没无否][会能曾再有]?|并非|[降跌减增涨升]幅)$/u,
  },
  en: {
    before: { rise: enBefore(enRise, 'up'), fall: enBefore(enFall, 'down') },
    after: {
      rise: enAfter('rise|increase|growth|climb|jump|surge|gain|hike|expansion'),
      fall: enAfter('fall|drop|decline|decrease|plunge|slump|reduction|contraction|cut|loss'),
    },
    denied: /(?:\b(?:not|never|cannot|without|no)|n['’]t)(?: \w+)? $/iu,
  },
  ja: {
    before: { rise: never, fall: never },
    after: {
      rise: jaAfter('増(?![税資員])|上昇|急増|伸び|拡大|上が[っりる]|値上|高[。、で]'),
      fall: jaAfter('減(?![税資員])|低下|下落|急減|縮小|下が[っりる]|落ち込|値下|安[。、で]'),
    },
    denied: never,
  },
};

/**
 * Which way something moved by a figure, where the words beside the figure say so: "fell 12 %", 下降12%, 12%減. A level
 * that something rose or fell to is no change, nor is what is denied.
 *
 * @param text the sentence or text that the figure's span is in
 */
export function changeOf(text: string, tongue: Tongue, { type, start, end }: Reading): Direction | undefined {
  if (!changing.has(type)) return undefined;
  const simplified = (piece: string) => (tongue === 'zh' ? toSimplified(piece) : piece);
  const head = simplified(text.slice(Math.max(0, start - reach[tongue]), start));
  const tail = simplified(text.slice(end, end + reach[tongue]));
  const { before, after, denied } = changeWords[tongue];
  const mayFollow = tongue !== 'en' || article.test(head);
  const says = (way: Direction): boolean => {
    const found = before[way].exec(head);
    if (found) return !denied.test(head.slice(0, found.index));
    return mayFollow && after[way].test(tail);
  };
  const [rises, falls] = [says('rise'), says('fall')];
  if (rises === falls) return undefined;
  return rises ? 'rise' : 'fall';
}
