import type { Tongue } from '../language.ts';
import { source } from '../pattern.ts';
import type { Span } from '../span.ts';
import {
  calendarAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  openAbbreviations,
  sentenceStarters,
  timeContinuations,
} from './abbreviations.ts';

/** How far around a stop the rules look, in code units: longer than any abbreviation or reporting clause. */
const reach = 40;

/** The longest quotation that is kept in one piece, in code units; the sentences of a longer one are split. */
const longestHeldQuote = 160;

const closers = `"'”’»)\\]）」』】》〉〕`;
const stops = '.!?．。｡！？';
// An ellipsis after 。 opens the next sentence, so that only Latin stops take further dots.
const stopRun = new RegExp(
  `(?:[.．][${stops}${closers}]*|[!?。｡！？][${stops.replace(/[.．]/gu, '')}${closers}]*)(?:\\[\\d{1,3}\\])*`,
  'gu',
);
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆％、，；：…';
const endsInCjk = new RegExp(`[${cjk}${closers.replace(`"'”’»)\\]`, '')}]$`, 'u');
const startsLatin = /^[\p{Script=Latin}\p{N}]/u;

/** Japanese particles that carry on after a quotation, apart from connectives that begin with the same kana. */
const particle = new RegExp(
  source`
      ^(?!ところ|とにかく|ともあれ|とはいえ|とりわけ|とくに|でも|では|ですが|だが|だから|だけど|
      もっとも|もし|もう|もちろん|もともと|はじめ|はたし|にもかかわらず|のち)(?:と|って|など|なんて|は|
      が|を|に|の|も|で|へ|から|まで|だ)
    `,
  'u',
);
/** Chains of quotations, which the words after the last belong to as well: 「行く！」「待て！」と言った. */
const quoteChain = /^(?:「[^「」]*」)+/;
/** Japanese particles that begin no sentence even without a quotation, as after a name with a stop in it. */
const boundParticle = /^(?:の(?![ちどびりんぞろみ])|を(?!も))/;
/**
 * What carries on after a Chinese quotation: a noun phrase that it belongs to, a second quotation or verb beside it, or
 * a clause that says who spoke.
 */
const zhContinuation = new RegExp(
  source`
      ^(?:的|是|[时時](?![间間至任隔而下逢值光常候])|[后後](?![来來面者续續])|成[为為]|之[类類问問说說时時际際后後]|
      [这這](?:[种種句样樣番话話个個一])|等|(?:以?及|[和与與到跟]|[还還]是|或者?)["“「『]|[并並](?![非不没沒无無未]))|
      ^(?![没沒无無不])[^，。！？；：“「\s]{1,14}?(?:(?:[说說道问問称稱]|表示|回答|[写寫]道|[强強][调調])[。，]|
      告[诉訴][^，。！？；：“「\s]{1,6}[。，])
    `,
  'u',
);

const hasWords = /[\p{L}\p{N}]/u;
const hasWideStop = /[。｡！？]/u;
const endsWithCloser = new RegExp(`[${closers}]$`, 'u');

/** One stop with the closing marks after it, and what is needed to decide whether a sentence ends there. */
interface Stop {
  run: string;
  /** The text before the stop, from the beginning of its sentence or `reach` code units back. */
  before: string;
  /** True where `before` holds the sentence from its beginning. */
  complete: boolean;
  /** `reach` code units after the run. */
  after: string;
}

/**
 * The sentences of a text, in order, without the white space around them. Every character that is not white
 * space is in exactly one of them; marks alone, such as a stray closing quote, belong to the sentence before them.
 *
 * The stops and closing marks are those of UAX #29; the rules on them are our own, and not `Intl.Segmenter`'s,
 * because that one breaks after an opening 「 or “, after `Mr.` and `U.S.`, and differently from one browser's
 * ICU to the next, while offsets have to agree between all contexts.
 *
 * @param text one block, or several joined by line feeds: a line feed always ends a sentence
 */
export function splitSentences(text: string, tongue: Tongue): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/gu)) {
    const first = spans.length;
    for (const item of splitItems(line[0])) {
      const piece = line[0].slice(item.start, item.end);
      const offset = line.index + item.start;
      let start = 0;
      for (const end of [...sentenceEnds(piece, tongue), piece.length]) {
        const span = trimmed(piece, start, end);
        start = end;
        if (span.end <= span.start) continue;
        const isWordless = !hasWords.test(piece.slice(span.start, span.end));
        if (isWordless && spans.length > first) spans.at(-1)!.end = offset + span.end;
        else spans.push({ start: offset + span.start, end: offset + span.end });
      }
    }
  }
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: end - piece.trimStart().length, end: start + piece.trimEnd().length };
}

/** Where sentences end within one line, the end of the line left out. */
function sentenceEnds(line: string, tongue: Tongue): number[] {
  const ends: number[] = [];
  const held = heldQuotes(line);
  let quote = 0;
  let heldUntil = 0;
  let seen = 0;
  let inQuote = false;
  let start = 0;
  for (const match of line.matchAll(stopRun)) {
    const at = match.index;
    for (const mark of line.slice(seen, at).match(/["“”]/gu) ?? []) {
      inQuote = mark === '“' || (mark === '"' && !inQuote);
    }
    seen = at;
    const run = withoutOpeningQuote(match[0], inQuote, line[at + match[0].length] ?? '');
    const end = at + run.length;
    for (; quote < held.length && held[quote]!.start < at; quote++) {
      heldUntil = Math.max(heldUntil, held[quote]!.end);
    }
    const from = Math.max(start, at - reach);
    const stop: Stop = {
      run,
      before: line.slice(from, at).trimStart(),
      complete: from === start,
      after: line.slice(end, end + reach),
    };
    const ended = isWide(stop) ? end >= heldUntil && endsAtWideStop(stop, tongue) : endsAtLatinStop(stop);
    if (ended) {
      ends.push(end);
      start = end;
    }
  }
  return ends;
}

/** A straight quotation mark between a stop and a letter opens the next quotation, unless it closes this one. */
function withoutOpeningQuote(run: string, inQuote: boolean, next: string): string {
  const mark = run.indexOf('"', inQuote ? run.indexOf('"') + 1 : 0);
  return mark < 0 || next.trim() === '' ? run : run.slice(0, mark);
}

/** True for 。！？ and for a Latin stop that stands between Chinese or Japanese characters. */
const isWide = ({ run, before, after }: Stop): boolean =>
  hasWideStop.test(run) ||
  (endsInCjk.test(before) && !startsLatin.test(after) && !/^\.{2,3}(?!\.)/.test(run));

function endsAtWideStop({ run, after }: Stop, tongue: Tongue): boolean {
  const next = after.trimStart();
  if (/^[，、；：,;:]/u.test(next)) return false;
  // A stop in a title is the title's.
  if (run.endsWith('》') && next !== '') return false;
  const quoted = endsWithCloser.test(run);
  if (tongue === 'ja') {
    if (quoted && particle.test(next.replace(quoteChain, ''))) return false;
    if (/^[！？!?]+$/u.test(run) && particle.test(next)) return false;
    return quoted || !boundParticle.test(next);
  }
  return !(quoted && zhContinuation.test(next));
}

function endsAtLatinStop(stop: Stop): boolean {
  const { run, before, after } = stop;
  const next = after.trimStart();
  if (next === '') return true;
  if (next === after) return isGlued(stop);
  // A small letter carries on, but for names such as "iPhone".
  if (/^\p{Ll}(?!\p{Lu})/u.test(next) || /^[,;:.!?、，]/u.test(next)) return false;
  // Three dots leave something out, four dots are those three and a stop.
  if (/(?:\.\s){3}$/u.test(before)) return true;
  if (/^\.{2,3}(?!\.)/.test(run) || /[.…]\s?$/u.test(before)) return false;
  if (run === '!' && nameWithMark.test(before)) return startsSentence(next);
  if (run[0] !== '.' || /[!?]/.test(run)) return true;
  return !belongsToWord(stop, next);
}

/** A stop that the space after it was forgotten: "It rose.The lake fell", not "Node.js" or "example.Com". */
const isGlued = ({ run, before, after }: Stop): boolean =>
  run === '.' &&
  /(?:^|\s)\p{Ll}{2,}$/u.test(before) &&
  /^\p{Lu}\p{Ll}*\s/u.test(after) &&
  !/^(?:Com|Net|Org)\b/.test(after);

/** Names that are written with an exclamation mark. */
const nameWithMark = /\b(?:Yahoo|Jeopardy|Oklahoma)$/;

const firstWord = (text: string): string => (/^[\p{L}\p{N}']+/u.exec(text)?.[0] ?? '').toLowerCase();
const startsSentence = (next: string): boolean => sentenceStarters.has(firstWord(next));

/** True where a full stop is part of the word before it: abbreviation, initial, number of a list's item. */
function belongsToWord({ before, complete }: Stop, next: string): boolean {
  const word = (/[\p{L}\p{N}.&°]+$/u.exec(before)?.[0] ?? '').toLowerCase();
  const following = firstWord(next);
  if (complete && /^[•·⁃*\-–]?\s*(?:\p{N}{1,3}|[ivx]{1,4}|\p{L})$/iu.test(before)) return true;
  // "Wall St. The" ends where "St. Petersburg" does not.
  if (word === 'st' && /\p{Lu}\p{L}+ St$/u.test(before)) return !startsSentence(next);
  if (leadingAbbreviations.has(word)) return true;
  if (numberAbbreviations.has(word) || calendarAbbreviations.has(word)) return /^\p{N}/u.test(next);
  if (word === 'a.m' || word === 'p.m') {
    const onlyATime = complete && before.split(/\s+/u).length <= 3;
    return onlyATime || timeContinuations.has(following) || /^\p{Lu}\p{L}+ time\b/u.test(next);
  }
  const isOpen = openAbbreviations.has(word) || /^\p{L}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word);
  return isOpen && !/^["“‘'「『]/u.test(next) && !startsSentence(next);
}

const pairs: Record<string, string> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '）': '（',
  ')': '(',
  '》': '《',
  '】': '【',
};
const openers = new Set(Object.values(pairs));
const quotes = new Set(['“', '‘', '「', '『']);

/** The quotations and brackets of a line that are short enough to be kept in one piece, by their start. */
function heldQuotes(line: string): Span[] {
  const spans: Span[] = [];
  const open: { mark: string; start: number }[] = [];
  for (const { 0: mark, index } of line.matchAll(/["“”‘’「」『』（）()《》【】]/gu)) {
    const opener = mark === '"' ? '"' : pairs[mark];
    const from = opener ? open.findLastIndex((o) => o.mark === opener) : -1;
    if (from >= 0) {
      const { start } = open[from]!;
      if (index - start <= longestHeldQuote) spans.push({ start, end: index + 1 });
      open.length = from;
    } else if (openers.has(mark) || mark === '"') {
      // A quotation holds no other of its own kind, so the earlier mark was never closed.
      const stray = open.findLastIndex((o) => o.mark === mark && quotes.has(mark));
      if (stray >= 0) open.length = stray;
      open.push({ mark, start: index });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const firstItem = /^\s*[•·⁃*\-–]?\s*(\d{1,3}|a)(\.\)|\.|\))\s/u;
const bulletBefore = /(?:^|\s)[•·⁃*\-–]?\s?$/u;
const photoCredit = /^\s*（(?:資料)?(?:写真|画像|図|映像)[＝=：:][^（）]{1,40}）/u;

/**
 * A line's pieces that are no one sentence though no stop parts them: the items of a numbered list that was run
 * together, and a photograph's credit before a text.
 */
function splitItems(line: string): Span[] {
  const cuts: number[] = [];
  const credit = photoCredit.exec(line);
  if (credit) cuts.push(credit[0].length);
  const first = firstItem.exec(line);
  if (first) cuts.push(...laterItems(line, first[1]!, first[2]!, first[0].length));
  return [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? line.length }));
}

/** Where the items after the first begin, as long as they count on: 1. 2. 3. or a. b. c. */
function laterItems(line: string, first: string, mark: string, from: number): number[] {
  const starts: number[] = [];
  let item = first;
  for (let at = from; ; ) {
    item = /^\d/u.test(item) ? String(Number(item) + 1) : String.fromCharCode(item.charCodeAt(0) + 1);
    let found = line.indexOf(`${item}${mark} `, at);
    while (found >= 0 && !bulletBefore.test(line.slice(found - 3, found))) {
      found = line.indexOf(`${item}${mark} `, found + 1);
    }
    if (found < 0) return starts;
    const bullet = bulletBefore.exec(line.slice(found - 3, found))![0].length;
    starts.push(found - bullet);
    at = found + 1;
  }
}
