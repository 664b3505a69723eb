import type { Fact } from '../facts/fact.ts';
import { factKey } from '../facts/fact-key.ts';
import type { Language, Tongue } from '../language.ts';
import { toSimplified } from './script.ts';
import { isTranscribed } from './transliteration.ts';

/** What a name stands for. `topic` is for things of the news that have a name: programmes, treaties, wars. */
export type NameKind = 'territory' | 'place' | 'person' | 'organisation' | 'topic';

/** Names of places, people and organisations by tongue, made once and passed to whoever reads names. */
export interface Gazetteer {
  /** Every name of the text, by longest match, with the gazetteer's id as its value. */
  read(text: string, tongue: Tongue): Fact[];
  /** The name of an id in a language: the reader's word for it; the id itself where it is not known. */
  displayName(id: string, language: Language): string;
  kindOf(id: string): NameKind | undefined;
  /** The territory whose seat of government the place is: news says Beijing for what China's government does. */
  seatOf(id: string): string | undefined;
}

/**
 * One table a kind, one entry a line: `id=English;alias|中文;別名|日本語`. The id may be left out where it is the
 * English name in kebab case; `@XX` before it ends marks the seat of government of territory XX. The
 * first name of each field is the one displayed. Chinese names stand in Traditional characters, from which
 * Simplified ones are derived; Japanese ones may be left out where they are the Chinese ones.
 *
 * Territories have ISO 3166 codes as ids; their names come from the runtime (CLDR through `Intl.DisplayNames`),
 * and their lines hold demonyms and other names only.
 */
export type NameTables = Record<NameKind, string> & {
  /** Words in which a name stands by chance, `name|word;word` a line. */
  words?: string;
  /** Names that something else bears too, which words near them tell, `name|of the other|of this one` a line. */
  others?: string;
};

interface Entry {
  id: string;
  kind: NameKind;
  seatOf?: string;
  names: { en: string[]; zh: string[]; ja: string[] };
}

interface Name {
  id: string;
  form: string;
}

/** Names by the characters that they begin with: a word for Latin names, two characters for others. */
type NameIndex = Map<string, Name[]>;

const latin = /[\p{Script=Latin}\p{N}]/u;
const latinWord = /[\p{Script=Latin}\p{N}]+/gu;

const split = (field: string | undefined): string[] => field?.split(';').filter((name) => name !== '') ?? [];

const toSlug = (name: string): string =>
  foldLatin(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * Latin letters without their marks and full-width ones in half width (São → Sao, Ｇ → G), typographic
 * apostrophes and hyphens as typed ones; one code unit for one.
 */
export function foldLatin(text: string): string {
  return text.replace(/[\u00C0-\u024F\u1E00-\u1EFF\uFF01-\uFF5E\u2010\u2011\u2018\u2019]/g, (character) => {
    if (character === '\u2010' || character === '\u2011') return '-';
    if (character === '\u2018' || character === '\u2019') return "'";
    return character.normalize('NFKD')[0] ?? character;
  });
}

function parseLine(line: string, kind: NameKind): Entry {
  const [head = '', zh, ja] = line.split('|');
  const seat = /@([A-Z]{2})/.exec(head);
  const [, given, names] = /^(?:([\w-]+)=)?(.*)$/.exec(head.replace(seat?.[0] ?? '', '')) ?? [];
  const en = split(names);
  return {
    id: given ?? toSlug(en[0] ?? ''),
    kind,
    ...(seat && { seatOf: seat[1]! }),
    names: { en, zh: split(zh), ja: split(ja) },
  };
}

function parseTables({ words: _, others: __, ...tables }: NameTables): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [kind, table] of Object.entries(tables) as [NameKind, string][]) {
    for (const line of table.split('\n')) {
      if (line.trim() === '') continue;
      const entry = parseLine(line.trim(), kind);
      entries.set(entry.id, entry);
    }
  }
  return entries;
}

const territoryNames = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' });

/** Puts what the runtime calls a territory before the names that its line gives. */
function nameTerritories(entries: Iterable<Entry>): void {
  const by = { en: territoryNames('en'), hant: territoryNames('zh-Hant'), ja: territoryNames('ja') };
  const hans = territoryNames('zh-Hans');
  for (const { id, kind, names } of entries) {
    if (kind !== 'territory') continue;
    const known = (name: string | undefined): string[] => (name === undefined ? [] : [name]);
    names.en.unshift(...known(by.en.of(id)));
    names.zh.unshift(...known(by.hant.of(id)), ...known(hans.of(id)));
    names.ja.unshift(...known(by.ja.of(id)));
  }
}

/** The form that names are compared in. */
const fold = (text: string): string => toSimplified(foldLatin(text));

const keyAt = (text: string, at: number): string => {
  if (!latin.test(text[at] ?? '')) return text.slice(at, at + 2);
  latinWord.lastIndex = at;
  return (latinWord.exec(text)?.[0] ?? '').toUpperCase();
};

function index(entries: Iterable<Entry>): NameIndex {
  const names: NameIndex = new Map();
  for (const { id, names: by } of entries) {
    for (const form of new Set([...by.en, ...by.zh, ...by.ja].map(fold))) {
      const key = keyAt(form, 0);
      const bucket = names.get(key);
      if (bucket === undefined) names.set(key, [{ id, form }]);
      else bucket.push({ id, form });
    }
  }
  for (const bucket of names.values()) bucket.sort((a, b) => b.form.length - a.form.length);
  return names;
}

/** Headlines set names in capitals; a short name in capitals is likely another abbreviation. */
const capitalsFrom = 4;

function standsAt(text: string, at: number, form: string): boolean {
  const end = at + form.length;
  const found = text.slice(at, end);
  if (found !== form && (form.length < capitalsFrom || found !== form.toUpperCase())) return false;
  return !latin.test(form.at(-1)!) || !latin.test(text[end] ?? '');
}

/** Where a name is met by chance: the words that hold it, each with the name's offset in it. */
type Words = Map<string, [word: string, offset: number][]>;

function parseWords(table: string): Words {
  const words: Words = new Map();
  for (const line of table.trim().split('\n')) {
    const [name = '', list] = line.split('|');
    words.set(
      name,
      split(list).map((word) => [word, word.indexOf(name)]),
    );
  }
  return words;
}

/** Characters that foreign names are written with and few Chinese words. */
const foreign = '斯尔娜妮蒂莎琳莉娅丝茨姆穆弗洛菲佩赫顿鲁泽尼耶乌';
const dot = /[·•・‧]/;
const katakana = /[ァ-ヺー]/;

/** Katakana are written in words: a name begins where one does, and タイ does not end within タイガー. */
function isInKatakana(text: string, at: number, form: string, last: number): boolean {
  if (!katakana.test(form[0]!)) return false;
  const next = text[at + form.length] ?? ' ';
  return (
    (last < at && katakana.test(text[at - 1] ?? ' ')) ||
    /[ーンァィゥェォッャュョ]/.test(next) ||
    (form.length < 3 && katakana.test(next))
  );
}

/** Names that something else bears too, each with the words that tell of the other and of the known one. */
type Others = Map<string, { other: string[]; known: string[] }>;

const parseOthers = (table: string): Others =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map(([name = '', other, known]) => [name, { other: split(other), known: split(known) }]),
  );

function isOther(text: string, form: string, others: Others): boolean {
  const told = others.get(form);
  const has = (words: string[]): boolean => words.some((word) => text.includes(word));
  return told !== undefined && has(told.other) && !has(told.known);
}

const wordAround = (text: string, at: number, form: string, words: Words): string | undefined =>
  words.get(form)?.find(([word, offset]) => text.startsWith(word, at - offset))?.[0];

/** True for two characters within a longer foreign name that the gazetteer does not know: a country in a surname. */
function isInForeign(text: string, at: number, form: string, last: number, names: NameIndex): boolean {
  if (!isTranscribed(form)) return false;
  const end = at + form.length;
  const next = text[end] ?? ' ';
  // In 波兰尼泊尔 the next character begins a name of its own.
  const goesOn =
    foreign.includes(next) && !names.get(keyAt(text, end))?.some((name) => standsAt(text, end, name.form));
  return dot.test(next) || goesOn || (last < at && `${foreign}克`.includes(text[at - 1] ?? ' '));
}

function readNames(text: string, names: NameIndex, words: Words, others: Others): Fact[] {
  const facts: Fact[] = [];
  const folded = fold(text);
  // Where the last name ended, and up to where the characters were found to be another name's.
  let last = 0;
  let barred = 0;
  const stands = (at: number, form: string): boolean => {
    if (!standsAt(folded, at, form) || isInKatakana(folded, at, form, last)) return false;
    const word = wordAround(folded, at, form, words);
    const isForeign = word
      ? isTranscribed(word)
      : form.length < 3 && (at < barred || isInForeign(folded, at, form, last, names));
    if (isForeign) barred = Math.max(barred, at + form.length);
    return !isForeign && !word && !isOther(folded, form, others);
  };
  const nameAt = (at: number): Name | undefined =>
    names.get(keyAt(folded, at))?.find(({ form }) => stands(at, form));
  let at = 0;
  while (at < folded.length) {
    const found = nameAt(at);
    if (found) {
      const value = { type: 'name', value: found.id } as const;
      facts.push({ ...value, start: at, end: at + found.form.length, key: factKey(value) });
      at += found.form.length;
      last = at;
    } else {
      at += latin.test(folded[at]!) ? Math.max(keyAt(folded, at).length, 1) : 1;
    }
  }
  return facts;
}

/** A gazetteer over the tables; making it takes some milliseconds, so make it once. */
export function createGazetteer(tables: NameTables): Gazetteer {
  const entries = parseTables(tables);
  nameTerritories(entries.values());
  const names = index(entries.values());
  const words = parseWords(tables.words ?? '');
  const others = parseOthers(tables.others ?? '');
  return {
    read: (text) => readNames(text, names, words, others),
    displayName(id, language) {
      const entry = entries.get(id);
      if (!entry) return id;
      const { en, zh, ja } = entry.names;
      if (language === 'en') return en[0] ?? id;
      if (language === 'ja') return ja[0] ?? zh[0] ?? en[0] ?? id;
      const name = zh[0] ?? en[0] ?? id;
      if (language === 'zh-Hant') return name;
      return entry.kind === 'territory' ? (territoryNames(language).of(id) ?? name) : toSimplified(name);
    },
    kindOf: (id) => entries.get(id)?.kind,
    seatOf: (id) => entries.get(id)?.seatOf,
  };
}
