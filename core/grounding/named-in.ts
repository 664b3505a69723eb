import type { TextInTongue } from '../comparison/clause.ts';
import type { Fact } from '../facts/fact.ts';
import { foldLatin, type Gazetteer } from '../names/name.ts';
import { toSimplified } from '../names/script.ts';
import { hear, heardAt, transcribedRuns } from '../names/transliteration.ts';

/** A text with the names that are read in it. */
export interface NamedText extends TextInTongue {
  facts: readonly Fact[];
}

/** How Chinese and Japanese newspapers write a territory in one character, in Simplified form. */
const short: Record<string, string> = {
  ...{ US: '美米', CN: '中华', JP: '日', KR: '韩', KP: '朝北', RU: '俄露', GB: '英', FR: '法仏', DE: '德独' },
  ...{ IN: '印', AU: '澳豪', CA: '加', IT: '意伊', TW: '台', HK: '港', VN: '越', TH: '泰', PH: '菲比' },
  ...{ IL: '以', IR: '伊', UA: '乌宇', 'european-union': '欧', TR: '土', ES: '西', BR: '巴伯', NZ: '纽新' },
};
const anyShort = [...new Set(Object.values(short).join(''))].join('');
const before = '驻赴访对在援抗反亲涉旅留离抵来去向从与和及同或、·・（(“「';
const after =
  '军方国媒企商籍股债元总首政外防两三双间关系贸战之与和及同、・裔人语文民式制产资系领使驻航舰机币银大本土府议参众会和司法警海陆空选官高亚州洲联';

/** Words for a territory that are no name of it. */
const otherwise: Record<string, RegExp> = {
  CN: /我国|国内|内地|大陆|中共|[汉华]语|华[人裔侨商]|春节|党/u,
  JP: /我が国|わが国|国内|本邦|邦人|和食|邦/u,
  US: /联邦|白宫|国内|アメリカ/u,
  GB: /联合王国|唐宁街/u,
};

/** True where the characters name a territory by one of them, next to another such or to a word for what is of it. */
function isShortIn(id: string, characters: string): boolean {
  const own = short[id];
  return (
    !!own && new RegExp(`[${anyShort}${before}][${own}]|[${own}][${anyShort}${after}]`, 'u').test(characters)
  );
}

const capitalised = /\p{Lu}[\p{Script=Latin}'’-]{2,}/gu;

/** True where a name in Latin letters is heard in the characters: one that they spell in another way than the known ones. */
const isHeard = (latin: string, characters: string): boolean =>
  transcribedRuns(characters).some((run) => (hear(latin, run)?.cost ?? 1) <= heardAt);

const longWords = (name: string): string[] => name.match(/[\p{Script=Latin}]{4,}/gu) ?? [];

/** True where a text has a name as it is displayed in some language, or its last word. */
function isWrittenIn(id: string, text: string, gazetteer: Gazetteer): boolean {
  const folded = toSimplified(foldLatin(text));
  const [english, chinese, japanese] = (['en', 'zh-Hant', 'ja'] as const).map((language) =>
    toSimplified(foldLatin(gazetteer.displayName(id, language))),
  );
  const surname = gazetteer.kindOf(id) === 'person' ? longWords(english!).at(-1) : undefined;
  return [english, chinese, japanese, surname].some(
    (name) => name && name.length > 1 && folded.includes(name),
  );
}

/**
 * True where a source names what a text does: by a name of the gazetteer, by its seat of government or the territory
 * whose seat it is, by a newspaper's one character for a country, or by sound.
 *
 * @param name a name read in `words`
 */
export function isNamed(source: NamedText, name: Fact, words: string, gazetteer: Gazetteer): boolean {
  const id = String(name.value);
  const territory = gazetteer.seatOf(id) ?? id;
  const isSame = ({ type, value }: Fact) =>
    type === 'name' && (value === id || (gazetteer.seatOf(String(value)) ?? value) === territory);
  if (source.facts.some(isSame) || isWrittenIn(id, source.text, gazetteer)) return true;
  const characters = toSimplified(source.text);
  if (source.tongue !== 'en')
    return (
      isShortIn(territory, characters) ||
      otherwise[territory]?.test(characters) === true ||
      longWords(gazetteer.displayName(id, 'en')).some((word) => isHeard(word, source.text))
    );
  return (source.text.match(capitalised) ?? []).some((word) => isHeard(word, words));
}
