import type { Tongue } from '../../core/language.ts';
import { pick, type Random } from './random.ts';

/** A text that denies what it affirmed, or affirms what it denied. */
export interface Negated {
  kind: 'negation put in' | 'negation taken out';
  text: string;
}

type Rule = [pattern: RegExp, replacement: string];

/** How a negation is put in or taken out. The outcome is grammatical more often than not, which is all that reading needs. */
const putIn: Record<Tongue, Rule[]> = {
  en: [
    [
      /\b(is|are|was|were|will|would|can|could|has|have|had|must|should|may)\b(?! not|n['’]t| no\b)/,
      '$1 not',
    ],
    [
      /\b(?=(?:rose|fell|said|came|won|made|took|began|told|grew|dropped|announced|agreed|approved|[a-z]{3,}ed) )/,
      'did not ',
    ],
  ],
  zh: [
    [/将(?=[\p{Script=Han}])(?!近|军|来)/u, '不会'],
    [
      /(?=同意|批准|通过|宣布|达成|参加|支持|承认|允许|增长|下降|上升|超过|公布|发射|增加|减少|发现|获得)/u,
      '没有',
    ],
    [/(?<![不没])是(?![否不])/u, '不是'],
  ],
  ja: [
    [/した。/, 'しなかった。'],
    [/する。/, 'しない。'],
    [/れた。/, 'れなかった。'],
    [/いる。/, 'いない。'],
    [/えた。/, 'えなかった。'],
    [/った。/, 'らなかった。'],
    [/である。/, 'ではない。'],
  ],
};
const takenOut: Record<Tongue, Rule[]> = {
  en: [
    [/\b(?:not|never) /, ''],
    [/n['’]t\b/, ''],
    [/\bno (?!longer|more|less|later|fewer|doubt)/, 'an '],
    [/\bno longer /, 'still '],
    [/\bcannot\b/, 'can'],
  ],
  zh: [
    [/没有|没/u, ''],
    [/未能/u, '得以'],
    [/尚未|从未|(?<!\p{Script=Han}|[来])未(?![来必])/u, '已经'],
    [/不(?=[会能打愿想是存允承予对认])/u, ''],
    [/并非/u, '正是'],
    [/无法/u, '能够'],
  ],
  ja: [
    [/ていない/, 'ている'],
    [/ではない/, 'である'],
    [/なかった/, 'た'],
    [/できない/, 'できる'],
    [/(?<=[わらさか])れない/, 'れる'],
    [/しない/, 'する'],
    [/はない/, 'はある'],
    [/いない/, 'いる'],
    [/めない/, 'める'],
  ],
};

function applied(text: string, rules: readonly Rule[], random: Random): string | undefined {
  const fitting = rules.filter(([pattern]) => pattern.test(text));
  if (fitting.length === 0) return undefined;
  const [pattern, replacement] = pick(fitting, random);
  return text.replace(pattern, replacement);
}

/** What already denies something: put in again, a negation may cancel it. */
const negated: Record<Tongue, RegExp> = {
  en: /\b(?:not|no|never|none|nor|neither|nobody|nothing|without)\b|n['’]t\b/iu,
  zh: /[不没未无非否]/u,
  ja: /な[いかく]|ませ?ん|ず[、に。]|[不未無非否]/u,
};

/** What a clause is left with that denied something in two ways, or said that it is not only so. */
const unclear = /not only|not just|不仅|不只|不得不|だけでなく|なければ|とは限ら|necessarily|未必/u;

/** A text with a negation put in, and one with a negation taken out, as far as its words allow. */
export function alterNegation(text: string, tongue: Tongue, random: Random): Negated[] {
  if (unclear.test(text)) return [];
  const more = negated[tongue].test(text) ? undefined : applied(text, putIn[tongue], random);
  const less = applied(text, takenOut[tongue], random);
  return [
    ...(more ? [{ kind: 'negation put in' as const, text: more }] : []),
    ...(less ? [{ kind: 'negation taken out' as const, text: less }] : []),
  ];
}
