import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';
import { chineseFinders } from './chinese-attribution.ts';
import type { Attribution } from './claim.ts';
import { type Find, placed } from './placed.ts';

/**
 * Who is said to have said what a sentence says, and the verb, in its own words: 据…报道, X表示, "according to X",
 * "X said", …によると, …と発表した. Undefined where no speaker is named (据悉, "it is said").
 *
 * @param sentence one sentence
 * @returns offsets into `sentence`, from the speaker to the verb
 */
export function findAttribution(sentence: string, tongue: Tongue): Attribution | undefined {
  for (const find of finders[tongue]) {
    const found = find(sentence);
    if (found) return found;
  }
  return undefined;
}

/** The longest speaker, in code units: a longer stretch is a clause, not a name. */
const longestSpeaker = { en: 90, ja: 40 };

const enVerbs = source`
    said|says|told|tells|announced|announces|added|adds|reported|reports|claimed|claims|warned|warns|
    stated|states|argued|argues|confirmed|confirms|denied|denies|acknowledged|predicted|predicts|
    estimated|estimates|insisted|insists|noted|notes|wrote|writes|declared|explained|explains|suggested|
    urged|testified|alleged|alleges|accused|disclosed|revealed|tweeted|expects|believes|forecasts
  `;
const accordingTo = new RegExp(
  source`
      \b(according to)\s+((?:[^,;.()“”"]|(?<=\b\p{L})\.|\.(?=\p{L})){2,110}?)(?=\s*(?:[,;:()“”"]|(?<!\b\p{L})\.(?:\s|$)|\.?$|\s(?:that|which|who|
      when|where|as|in an? (?:statement|interview)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))
    `,
  'iu',
);
const enVerb = new RegExp(String.raw`\b(?:${enVerbs})\b`, 'gu');
const enAuxiliaries = new RegExp(
  source`
      (?:\s+(?:has|have|had|is|was|also|later|repeatedly|reportedly|previously|already|recently|then|
      further|would|will|once|publicly))+$
    `,
  'u',
);
const enBoundary = /[,;:“”"–—]|\s-\s|\b(?:that|but|while|when|as|because|if|although|where)\b/gu;
const enConjunctions = /^(?:(?:and|but|so|yet|however|meanwhile|still|also|then|now)\s+)+/iu;
const enSpeakerStart = new RegExp(
  source`
      ^(?:\p{Lu}|(?:the|an?|its|his|her|their|he|she|they|we|officials?|analysts?|experts?|former|then|senior|sources?|
      critics|scientists|researchers|some|many|most|several|two|three|one)\b)
    `,
  'u',
);
const enAfterVerb = /^\s+((?:\p{Lu}|the\b|an?\b)[^,;.“”"]{1,80}|(?:\p{Lu}\.?\s?){1,3}[^,;.“”"]{1,60})/u;
const enApposition = /(?:^|[,;.”"]\s+)(\p{Lu}[^,;“”"]{1,60}),\s+[^,“”"]{1,90},$/u;
const enNoSpeaker =
  /^(?:we|I|it|this|that|there|which|what|who|if|when|as|in|on|at|for|by|with|since|after|before|while|reports?|data)$/iu;

function findAccordingTo(sentence: string): Attribution | undefined {
  const match = accordingTo.exec(sentence);
  if (!match) return undefined;
  const [, verb = '', who = ''] = match;
  return { who: who.trim(), verb, start: match.index, end: match.index + verb.length + 1 + who.length };
}

/** The speaker of the first verb of saying that has one: before it, beside it in apposition, or after it. */
function findSaid(sentence: string): Attribution | undefined {
  for (const { 0: verb, index } of sentence.matchAll(enVerb)) {
    const before = sentence.slice(Math.max(0, index - 2 * longestSpeaker.en), index).trimEnd();
    const inverted = /[,?!]["”’]*$/u.test(before);
    const ahead = enApposition.exec(before)?.[1] ?? (inverted ? undefined : enSubject(before));
    const who = ahead ?? enAfterVerb.exec(sentence.slice(index + verb.length))?.[1]?.trim();
    if (who === undefined || !isSpeaker(who)) continue;
    const from = ahead === undefined ? index : index - before.length - 1;
    return placed(sentence, who, verb, from, index + verb.length);
  }
  return undefined;
}

/** The words between the last boundary of a clause and its verb, without conjunctions and auxiliaries. */
function enSubject(before: string): string | undefined {
  const plain = before.replace(enAuxiliaries, '');
  let from = 0;
  for (const boundary of plain.matchAll(enBoundary)) from = boundary.index + boundary[0].length;
  return plain.slice(from).trim().replace(enConjunctions, '');
}

const isSpeaker = (who: string): boolean =>
  who.length <= longestSpeaker.en &&
  who.split(' ').length <= 12 &&
  enSpeakerStart.test(who) &&
  !enNoSpeaker.test(who) &&
  !/\b(?:and|to|of|by|not)$/u.test(who);

const jaSource = /(?:^|[、。])([^、。「」]{2,40}?)(によりますと|によると|によれば)/u;
const jaVerbs = source`
    と(?:述べ|発表し|語っ|話し|指摘し|報じ|伝え|主張し|訴え|強調し|警告し|説明し|表明し|批判し|答え|
    明かし|コメントし|言っ|予測し|予想し|みて|して|し、|する方針|の見方を示し|の認識を示し|
    の考えを示し)|を(?:発表し|明らかにし|表明し)
  `;
const jaSaid = new RegExp(`(?:^|[、。])([^、。「」]{2,40}?)は[^。]*?(${jaVerbs})`, 'u');
const jaTime =
  /^(?:(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?|[月火水木金土日]曜日|同日|同社は|また|一方|しかし)[、に]?/u;

function jaFrom(pattern: RegExp): Find {
  return (sentence) => {
    const match = pattern.exec(sentence);
    if (!match) return undefined;
    const [whole, stretch = '', verb = ''] = match;
    const who = stretch.replace(jaTime, '').trim();
    if (who.length < 2 || who.length > longestSpeaker.ja || /^(?:これ|それ|報道|関係者?ら?$)/u.test(who))
      return undefined;
    return placed(sentence, who, verb, match.index, match.index + whole.length);
  };
}

const finders: Record<Tongue, Find[]> = {
  zh: chineseFinders,
  en: [findAccordingTo, findSaid],
  ja: [jaFrom(jaSource), jaFrom(jaSaid)],
};
