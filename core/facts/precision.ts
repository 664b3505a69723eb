import type { Tongue } from '../language.ts';
import type { Precision } from './fact.ts';

type Words = [precision: Precision, pattern: string][];

/** Words before a value, nearest to it; the first that fits is taken. */
const before: Record<Tongue, Words> = {
  zh: [
    ['at-least', '至少|最少|不少于|不少於|不低于|不低於|起码|至少有'],
    ['at-most', '至多|最多|不超过|不超過|不多于|多达|多達'],
    ['under', '不到|不足|未满|未滿|低于|低於|少于|少於'],
    ['over', '超过|超過|逾|超|过|過|多于|高于|高於|大于|突破|超出'],
    ['about', '大约|大約|约|約|约为|接近|将近|將近|(?<!最)近|大概|左右|差不多|估计|估計'],
  ],
  ja: [
    ['at-least', '少なくとも|最低'],
    ['at-most', '最大|最多|最大で'],
    ['about', '約|およそ|ほぼ|おおよそ|推定|概ね'],
  ],
  en: [
    ['at-most', 'at most|no more than|not more than|up to|as many as|as much as|a maximum of'],
    ['at-least', 'at least|no fewer than|no less than|not less than|a minimum of'],
    [
      'over',
      'more than|over|above|exceeding|in excess of|upwards of|greater than|older than|topping|surpassing',
    ],
    ['under', 'less than|fewer than|younger than|under|below'],
    [
      'about',
      'about|around|roughly|approximately|some|nearly|almost|close to|an estimated|estimated|approx\\.|circa',
    ],
  ],
};

/** What is counted may stand between the number and the word: 100人以上, 50隻弱. */
const countedZh = '[人名位个個家户戶台辆輛只艘架件例栋棟所国國票次]?';
const countedJa = '(?:[人社件台校店本匹頭軒戸棟隻機両回度票席個枚発]|[かカヵヶ]国|世帯)?';

/** Words after a value. */
const after: Record<Tongue, Words> = {
  zh: [
    ['at-least', `${countedZh}(?:以上|及以上|或以上)`],
    ['at-most', `${countedZh}(?:以内|以內)`],
    ['under', `${countedZh}以下`],
    ['about', `${countedZh}(?:左右|上下)|前后|许`],
    ['over', '有余|多|余|餘'],
  ],
  ja: [
    ['at-least', `${countedJa}以上`],
    ['at-most', `${countedJa}(?:以下|以内)`],
    ['under', `${countedJa}(?:未満|弱(?![いく者点])|足らず)`],
    ['over', `${countedJa}(?:超|強(?![制盗化いく])|余り|あまり|を超え|を上回)`],
    ['about', `${countedJa}(?:程度|前後|ほど|近く|くらい|ぐらい)`],
  ],
  en: [
    ['at-least', ' or more| or higher| (?:or|and) older|-plus| plus'],
    ['at-most', ' or less| or fewer| (?:or|and) younger'],
    ['about', ' or so'],
  ],
};

const compile = (words: Words, wrap: (alternatives: string) => RegExp): [Precision, RegExp][] =>
  words.map(([precision, alternatives]) => [precision, wrap(alternatives)]);

const beforePatterns = {
  zh: compile(before.zh, (words) => new RegExp(`(?:${words})(?:有|了|达|達|为|是)? ?$`)),
  ja: compile(before.ja, (words) => new RegExp(`(?:${words})で? ?$`)),
  en: compile(before.en, (words) => new RegExp(`\\b(?:${words}) (?:the |a )?$`, 'i')),
};
const afterPatterns = {
  zh: compile(after.zh, (words) => new RegExp(`(?:${words})`, 'y')),
  ja: compile(after.ja, (words) => new RegExp(`(?:${words})`, 'y')),
  en: compile(after.en, (words) => new RegExp(`(?:${words})\\b`, 'iy')),
};

/** 高于两年前的水平: what is compared is the level, not the two years. */
const comparing = /(?:超[过過]|[高低大多少][于於]|接近|逼近|突破)$/;
/** "Spend it over three years" says in which time, "for over three years" how much more it is. */
const length = /[- ](?:year|month|week|day|hour|minute|decade)s?$/;
const moreThan =
  /\b(?:for|just|well|last(?:ed|ing|s)?|took|takes?|taken|spent|after|within|little|slightly|by|now|of|in|is|was|were|are|been?|served|waited|than|not) over $/i;
const sinceThen = /^ (?:ago|old|later|before|since|late|long|earlier|of age|away)\b/;
const among = /\b(?:spread|scattered|divided|split|held) over (?:the )?$/i;

function isDuring(head: string, value: string, after: string): boolean {
  if (among.test(head)) return true;
  return (
    length.test(value) && /\bover (?:the )?$/i.test(head) && !moreThan.test(head) && !sinceThen.test(after)
  );
}

const window = 18;

/** How the words around `start` and `end` qualify the value between them; undefined where they do not. */
export function precisionOf(text: string, start: number, end: number, tongue: Tongue): Precision | undefined {
  for (const [precision, pattern] of afterPatterns[tongue]) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return precision;
  }
  const head = text.slice(Math.max(0, start - window), start);
  if (tongue === 'zh' && /^[之以]?前的/.test(text.slice(end, end + 4)) && comparing.test(head))
    return undefined;
  const found = beforePatterns[tongue].find(([, pattern]) => pattern.test(head))?.[0];
  const isDuration = found === 'over' && tongue === 'en';
  return isDuration && isDuring(head, text.slice(start, end), text.slice(end, end + 9)) ? undefined : found;
}
