import type { TextInTongue } from '../comparison/clause.ts';
import type { Fact } from '../facts/fact.ts';
import { foldLatin, type Gazetteer, type NameKind } from '../names/name.ts';
import { toSimplified } from '../names/script.ts';
import { hear, isTranscribed, transcribedRuns } from '../names/transliteration.ts';
import { source } from '../pattern.ts';
import { nameCues } from './name-cue.ts';
import type { Written } from './states-figure.ts';

/** A text with the names that are read in it. */
export interface NamedText extends TextInTongue {
  facts: readonly Fact[];
}

/** How Chinese and Japanese newspapers write a territory in one character, in Simplified form. */
const short: Record<string, string> = {
  ...{ US: '美米', CN: '中华', JP: '日', KR: '韩', KP: '朝', RU: '俄露', GB: '英', FR: '法仏', DE: '德独' },
  ...{ IN: '印', AU: '澳豪', CA: '加', IT: '意伊', TW: '台', HK: '港', VN: '越', TH: '泰', PH: '菲比' },
  ...{ IL: '以', IR: '伊', UA: '乌', eu: '欧', europe: '欧', TR: '土', ES: '西', BR: '巴伯', NZ: '纽新' },
};
const anyShort = [...new Set(Object.values(short).join(''))].join('');
const before = '驻赴访对援抗反涉旅来';
const after = '军方媒企商籍债总首政防间关贸战裔语制资系领使航舰银府议参众警高';

/** A territory by its character, next to another such or to a word for what is of it; 日 is no day. */
const shortIn = Object.fromEntries(
  Object.entries(short).map(([id, own]) => [
    id,
    new RegExp(
      source`
        (?:[${anyShort}][、・]?|[${before}])[${own}](?!\d)|
        (?<![\d一二三四五六七八九十周期每今昨明同当翌次])[${own}](?:[、・]?[${anyShort}]|[${after}]|[上下]院)
      `,
      'u',
    ),
  ]),
);

const capitalised = /\p{Lu}[\p{Script=Latin}'’-]{4,}/gu;
/** What a hearing may cost here: names that are no variant of each other must not be taken for one. */
const heardWell = 0.2;

/** True where one of the Latin names is heard in the characters: they spell it in another way than the known ones. */
function isHeard(names: Iterable<string>, characters: string): boolean {
  const runs = transcribedRuns(characters);
  if (runs.length === 0) return false;
  for (const name of names) if (runs.some((run) => (hear(name, run)?.cost ?? 1) <= heardWell)) return true;
  return false;
}

/** The last word of a name, where it is long enough to be told from others. */
const lastWord = (name: string): string | undefined => name.match(/\p{Script=Latin}{4,}$/u)?.[0];

/** The word that a name is told by: the last one, or the first where that is too short (Theresa May). */
const tellingWord = (name: string): string => lastWord(name) ?? name.split(' ')[0]!;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** True where English text has a person by the last word of the name, or by the first one alone: Mr. Xi, Kim. */
function isCalled(person: string, english: string): boolean {
  const last = lastWord(person);
  const first = escaped(person.split(' ')[0]!);
  return (
    (last !== undefined && english.includes(last)) ||
    new RegExp(String.raw`\b${first}\b(?!\s\p{Lu})`, 'u').test(english)
  );
}

/** Titles that stand after a surname of one character. */
const title = '(?:氏|总|主席|首相|外|部长|书记|国务|议员|选手|教授|会长|总理|女士|先生)';

/** True where Chinese or Japanese text has a person by the surname: 大谷 for 大谷翔平, 李部长. */
function isAddressed(person: string, characters: string): boolean {
  if (!/^\p{Script=Han}{3,4}$/u.test(person)) return false;
  if (person.length === 4) return characters.includes(person.slice(0, 2));
  return new RegExp(`${person[0]}${title}`, 'u').test(characters) || characters.includes(person.slice(0, 2));
}

/** True where a text has a name as it is displayed in some language, or a person by the surname. */
function isWrittenIn(id: string, { text, tongue }: TextInTongue, gazetteer: Gazetteer): boolean {
  const folded = toSimplified(foldLatin(text));
  const shown = (['en', 'zh-Hant', 'ja'] as const).map((language) =>
    toSimplified(foldLatin(gazetteer.displayName(id, language))),
  );
  const isPerson = gazetteer.kindOf(id) === 'person';
  if (shown.some((name) => name.length > 1 && folded.includes(name))) return true;
  if (!isPerson) return shown[0]!.length > 5 && folded.toLowerCase().includes(shown[0]!.toLowerCase());
  return tongue === 'en'
    ? isCalled(shown[0]!, folded)
    : shown.slice(1).some((name) => isAddressed(name, folded));
}

/** True where a place or person is spelt by sound in another way than the gazetteer knows. */
function isSpelt(id: string, { text, tongue }: NamedText, words: string, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kindOf(id);
  if (kind !== 'place' && kind !== 'person') return false;
  if (tongue === 'en') return isHeard(new Set(text.match(capitalised)), words);
  return isHeard([tellingWord(gazetteer.displayName(id, 'en'))], text);
}

/** Characters that foreign names are written with and hardly any word begins or ends with. */
const foreign = /[斯尔娜妮蒂莎琳莉娅丝茨姆穆弗洛菲佩赫顿鲁泽柯伊戈]/u;

/** True for what may be a part of a longer name: 索尼 in 索尼娅, the "Congress" of a union. */
function mayGoOn(kind: NameKind | undefined, { words, before, after }: Written): boolean {
  if (words.length === 2 && isTranscribed(toSimplified(words)))
    return foreign.test(`${before.at(-1) ?? ''}${after}`);
  return kind === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(words) && /\p{Lu}\p{Ll}{2,} $/u.test(before);
}

/**
 * True where a source names what a text does: by a name of the gazetteer, by its seat of government or the territory
 * whose seat it is, by a newspaper's one character for a country, by a word for it, or by sound.
 */
export function isNamed(cited: NamedText, name: Written, gazetteer: Gazetteer): boolean {
  const id = String(name.value);
  const territory = gazetteer.seatOf(id) ?? id;
  const isSame = ({ type, value }: Fact) =>
    type === 'name' && (value === id || (gazetteer.seatOf(String(value)) ?? value) === territory);
  const characters = toSimplified(cited.text);
  return (
    cited.facts.some(isSame) ||
    isWrittenIn(id, cited, gazetteer) ||
    nameCues[id]?.test(characters) === true ||
    (cited.tongue !== 'en' && shortIn[territory]?.test(characters) === true) ||
    isSpelt(id, cited, name.words, gazetteer) ||
    mayGoOn(gazetteer.kindOf(id), name)
  );
}
