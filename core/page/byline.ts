import type { Byline } from '../article.ts';
import { creditRoles, pictureWords } from './furniture-words.ts';

const credits: [keyof Byline, RegExp][] = [
  ['translator', creditOf('翻译|翻譯|翻訳|译者|譯者|编译|編譯|translated by|translator|translation')],
  ['editor', creditOf('编辑|編輯|編集|责编|責編|edited by|editor')],
  ['author', creditOf('作者|撰稿|撰写|撰寫|整理报道|文|written by|author|by')],
];

/** A credit line, in brackets or not, with the name as its second or first group. */
function creditOf(words: string): RegExp {
  const credit = `(?:${words})\\s*[:：]\\s*`;
  return new RegExp(`^(?:[【（(\\[]${credit}(.{1,60})[】）)\\]]|${credit}(.{1,60}))$`, 'i');
}

/** Where the next credit of a line begins, which may follow the name before it without a space: a role, or a picture's. */
const nextCredit = new RegExp(
  `\\s+\\p{L}{1,6}[:：]|[\\s|｜]*(?:${creditRoles})[:：]|[\\s|｜]+(?:${pictureWords})`,
  'iu',
);

/** A name without the brackets around it and the marks after it. */
const bareName = (name: string): string =>
  name
    .trim()
    .replace(/[\s/／|｜,，、;；:：]+$/u, '')
    .replace(/^【([^【】]+)】$/u, '$1');

/**
 * Who made an article, in its own words.
 *
 * @param author as the page's metadata has it; an address is no name
 * @param group what the page shows as its byline
 * @param furniture lines around the body, among them its credits (翻译:, "Edited by:")
 */
export function readByline(author: string | undefined, group: string, furniture: readonly string[]): Byline {
  const byline: Byline = {};
  if (author && !author.startsWith('http')) byline.author = author;
  const name = withoutDate(group);
  if (name && name !== byline.author) byline.group = name;
  for (const line of furniture) {
    if (line.length > 100) continue;
    for (const [part, credit] of credits) {
      const [, bracketed, plain] = credit.exec(line) ?? [];
      const [person] = (bracketed ?? plain ?? '').split(nextCredit, 1);
      if (person) byline[part] ??= bareName(person);
    }
  }
  return byline;
}

/** A date and time, as GNews sets them before the group. */
const stamp = /^\s*\d[\d/-]+\s+\d+:\d+(?::\d+)?(?:\s*[AP]M)?(?:\s*UTC)?/i;

/** True for a line with a date, a time and, it may be, who published then: no sentence follows. */
export const isStamped = (line: string): boolean =>
  line.length < 100 && stamp.test(line) && !/[。！？!?.…]\s*$/.test(line);

/** A byline without the date that may stand before the group. */
const withoutDate = (byline: string): string => byline.replace(stamp, '').trim();
