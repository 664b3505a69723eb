import type { BriefClaim, BriefSentence, SummarySentence } from '../../core/brief.ts';
import type { ComparedClaim } from '../../core/comparison/comparison-report.ts';
import type { FactValue } from '../../core/facts/fact.ts';
import { factKey } from '../../core/facts/fact-key.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimFact, ClaimKind } from '../../core/reading/claim.ts';
import type { Span } from '../../core/span.ts';

type InEach = Record<Language, string>;

export interface SampleClaim {
  id: string;
  kind: ClaimKind;
  /** Its passage, in the article's words. */
  passage: string;
  text: InEach;
  attribution?: InEach;
  facts: ClaimFact[];
  /** The words of a figure that the original gives otherwise, and what either has. */
  differs?: { words: string; here: FactValue; there: FactValue };
}

/** The article to try everything on. Place, people and figures are invented. */
export const sampleArticle = {
  inLanguage: 'zh-Hans' as const,
  headline: '苇湾新防波堤提前两个月完工',
  paragraphs: [
    '苇湾港务局3月12日宣布，全长1.6公里的新防波堤已经完工，比原计划提前两个月。旧堤不会拆除，将改作观景步道。',
    '工程耗资2.4亿元，其中三成由渔业合作社筹集。也有渔民担心，新堤外的水流会改变鱼群的路线。',
    '据港务局统计，去年共有1.2万艘船在苇湾停靠。',
    '局长林望汐预计，到2027年，港口每年因风浪停航的日子将从18天减到7天。',
  ],
};

const portAuthority: InEach = {
  en: 'the Weiwan Port Authority',
  'zh-Hans': '苇湾港务局',
  'zh-Hant': '葦灣港務局',
  ja: '葦湾港務局',
};

export const sampleClaims: SampleClaim[] = [
  {
    id: 'finished',
    kind: 'event',
    passage: '苇湾港务局3月12日宣布，全长1.6公里的新防波堤已经完工，比原计划提前两个月。',
    text: {
      en: 'Weiwan’s new breakwater, 1.6 kilometers long, was declared finished on March 12, two months ahead of plan.',
      'zh-Hans': '3月12日宣布，苇湾新防波堤全长1.6公里，已提前两个月完工。',
      'zh-Hant': '3月12日宣布，葦灣新防波堤全長1.6公里，已提前兩個月完工。',
      ja: '葦湾の新しい防波堤（全長1.6キロメートル）が予定より2カ月早く完成した。発表は3月12日。',
    },
    attribution: portAuthority,
    facts: [
      { type: 'date', value: 'XXXX-03-12' },
      { type: 'quantity', value: 1.6, unit: 'km' },
      { type: 'duration', value: 2, unit: 'mo' },
    ],
  },
  {
    id: 'cost',
    kind: 'figure',
    passage: '工程耗资2.4亿元，其中三成由渔业合作社筹集。',
    text: {
      en: 'It cost 240 million yuan; fishing cooperatives raised 30% of that.',
      'zh-Hans': '新堤耗资2.4亿元，其中30%来自渔业合作社。',
      'zh-Hant': '新堤耗資2.4億元，其中30%來自漁業合作社。',
      ja: '工費は2.4億元で、その30%を漁業協同組合が集めた。',
    },
    facts: [
      { type: 'money', value: 240_000_000, unit: 'CNY' },
      { type: 'percent', value: 30 },
    ],
  },
  {
    id: 'ships',
    kind: 'figure',
    passage: '据港务局统计，去年共有1.2万艘船在苇湾停靠。',
    text: {
      en: '12,000 ships called at Weiwan last year.',
      'zh-Hans': '去年有1.2万艘船停靠苇湾。',
      'zh-Hant': '去年有1.2萬艘船停靠葦灣。',
      ja: '昨年、葦湾には1.2万隻の船が寄港した。',
    },
    attribution: portAuthority,
    facts: [{ type: 'number', value: 12_000 }],
    differs: {
      words: '1.2万',
      here: { type: 'number', value: 12_000 },
      there: { type: 'number', value: 21_000 },
    },
  },
  {
    id: 'closures',
    kind: 'forecast',
    passage: '局长林望汐预计，到2027年，港口每年因风浪停航的日子将从18天减到7天。',
    text: {
      en: 'By 2027, wind and waves will halt sailings for 7 days a year, down from 18 days.',
      'zh-Hans': '到2027年，港口每年因风浪停航的日子将由18天减至7天。',
      'zh-Hant': '到2027年，港口每年因風浪停航的日子將由18天減至7天。',
      ja: '2027年までに、風や波による欠航は年間18日間から7日間に減る見通し。',
    },
    attribution: {
      en: 'Lin Wangxi, director of the port',
      'zh-Hans': '局长林望汐',
      'zh-Hant': '局長林望汐',
      ja: '林望汐・港務局長',
    },
    facts: [
      { type: 'date', value: '2027' },
      { type: 'duration', value: 18, unit: 'd', role: 'from' },
      { type: 'duration', value: 7, unit: 'd', role: 'to' },
    ],
  },
];

const sampleSummary: (Omit<SummarySentence, 'text'> & { text: InEach })[] = [
  {
    claims: ['finished', 'cost'],
    text: {
      en: 'Weiwan has a new breakwater, finished two months early and paid for in part by its fishing cooperatives.',
      'zh-Hans': '苇湾的新防波堤提前两个月完工，部分费用来自渔业合作社。',
      'zh-Hant': '葦灣的新防波堤提前兩個月完工，部分費用來自漁業合作社。',
      ja: '葦湾の新しい防波堤が予定より2カ月早く完成した。工費の一部は漁業協同組合が集めた。',
    },
  },
  {
    claims: ['ships', 'closures'],
    text: {
      en: 'The port, where 12,000 ships called last year, expects wind and waves to halt sailings far less often.',
      'zh-Hans': '去年有1.2万艘船停靠的港口，预计今后因风浪停航的日子会大为减少。',
      'zh-Hant': '去年有1.2萬艘船停靠的港口，預計今後因風浪停航的日子會大為減少。',
      ja: '昨年1.2万隻が寄港したこの港では、風や波による欠航が大幅に減る見込みだ。',
    },
  },
];

/** The paragraphs joined by a line feed, as an article's text is. */
const text = sampleArticle.paragraphs.join('\n');

/** Where words stand in the sample's text. */
const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

/** The brief of the sample in a language. */
export const sampleBrief = (language: Language): { summary: BriefSentence[]; claims: BriefClaim[] } => ({
  summary: sampleSummary.map((sentence) => ({ ...sentence, text: sentence.text[language], passages: [] })),
  claims: sampleClaims.map(({ id, kind, passage, text, attribution, facts }) => ({
    ...{ id, kind, facts, text: text[language], passages: [spanOf(passage)] },
    ...(attribution && { attribution: attribution[language] }),
  })),
});

/** What the sample's original, which is invented too, says of a claim. */
export function sampleComparison({ id, passage, differs }: SampleClaim): ComparedClaim {
  const here = spanOf(passage);
  const differences = differs && [
    {
      here: { ...differs.here, ...spanOf(differs.words, here.start), key: factKey(differs.here) },
      there: { ...differs.there, start: 0, end: 0, key: factKey(differs.there) },
    },
  ];
  return {
    ...{ claim: id, confidence: 1, there: [], agreed: [], unmatched: [] },
    ...{ status: differs ? 'differs' : 'same', differences: differences ?? [] },
  };
}
