import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';
import { clausesOf, inSimplified, type TextInTongue } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { clauseReader, isMuchTheSame } from './same-clause.ts';

interface NegationWords {
  /** A negator and what may lie between it and the word that it denies; the word follows, or is the group. */
  denial: RegExp;
  /** Whatever may deny, doubt, exclude or suppose, by grammar or meaning: with one of these a clause affirms nothing. */
  negative: RegExp;
}

const negationWords: Record<Tongue, NegationWords> = {
  zh: {
    denial:
      /(?<![不没未无是会能有要而])(?:没有?|并?未|从未|尚未|未能|不会|不再|不能|并不|并非|不是|无法|不得)(?![不没未无来必免尝]|\p{Script=Han}*情况下)[被把将会能想有是在对为]?/gu,
    negative:
      /[不未没无非否拒禁莫勿别缺失若]|停止|取消|避免|防止|难以|除了|反对|暂停|才|如果|假如|一旦|可能|考虑|推迟|延[期迟]|终止|废除|质疑/gu,
  },
  en: {
    denial:
      /\b(?:not|never|no longer|cannot|no)\b(?! only| just| necessarily| doubt| matter| later| more than)\s|n['’]t\s/giu,
    negative: new RegExp(
      source`
        \b(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot|lack\w*|fail\w*|den(?:y|ies|ied)|
        refus\w+|reject\w*|stop\w*|avoid\w*|prevent\w*|hardly|barely|rarely|unless|until|few|little|instead|
        rather|too|absen\w+|miss\w*|ban\w*|block\w*|cancel\w*|oppos\w+|declin\w+|suspend\w*|impossible|illegal|
        against|un(?:able|likely|known|clear|certain|willing|aware|\p{L}+ed)|disagree\w*|yet|whether|if|would|could|
        may|might|consider\w*|postpon\w*|delay\w*|drop(?:ped|s)?|scrap\w*|halt\w*|doubt\w*)\b|n['’]t\b
      `,
      'giu',
    ),
  },
  ja: {
    denial:
      /(\p{Script=Han}{2,})(?:を|が|は)?(?:し|され|せ|でき|さ)?(?:て(?:い|は))?(?:な[いかく]|ませ?ん|ず(?![つら]))/gu,
    negative:
      /な[いかくし]|ませ?ん|[しれえけべめせき]ず|[不未無非否]|停止|中止|延期|検討|拒|なら|れば|か(?:どうか)?$/gu,
  },
};

/** The word after a negator, or the one before it in Japanese, with one more where it may be an adverb. */
const deniedWord: Record<Tongue, RegExp> = {
  zh: /^\p{Script=Han}{1,3}/u,
  en: /^(?:[\p{L}’'-]+ ?){1,2}/u,
  ja: /^\p{Script=Han}+/u,
};

/**
 * True where one of two aligned passages denies what the other affirms: a word is denied in a clause of one side, and
 * stands on the other in a clause of much the same words in which nothing is denied. What is denied by other means,
 * or said in other words, is not told.
 */
export function isDeniedOnOneSide(here: TextInTongue, there: TextInTongue, lexicon: Lexicon): boolean {
  return denies(here, there, lexicon) || denies(there, here, lexicon);
}

function denies(denier: TextInTongue, other: TextInTongue, lexicon: Lexicon): boolean {
  const read = clauseReader(denier.tongue, other.tongue, lexicon);
  const { negative } = negationWords[other.tongue];
  const affirming = clausesOf(other).map((clause) => ({
    words: read(clause),
    negatives: inSimplified(clause).match(negative) ?? [],
  }));
  return clausesOf(denier).some((clause) =>
    denialsIn(clause).some(({ denied, rest }) => {
      const words = read({ ...clause, text: denied });
      const stating = affirming.filter((theirs) => [...words].some((word) => theirs.words.has(word)));
      // What both clauses have besides the denial is no denial of the one.
      const isShared = (word: string) => denier.tongue === other.tongue && rest.includes(word);
      return (
        stating.length > 0 &&
        stating.every(
          (theirs) => theirs.negatives.every(isShared) && isMuchTheSame(read(clause), theirs.words),
        )
      );
    }),
  );
}

/** The denials of a clause: the word denied, a little more where an adverb may stand before it, and the clause without. */
function denialsIn(clause: TextInTongue): { denied: string; rest: string }[] {
  const text = inSimplified(clause);
  return [...text.matchAll(negationWords[clause.tongue].denial)].map((match) => {
    const end = match.index + match[0].length;
    const from = match[1] === undefined ? end : match.index;
    return {
      denied: text.slice(from).match(deniedWord[clause.tongue])?.[0] ?? '',
      rest: text.slice(0, match.index) + text.slice(end),
    };
  });
}
