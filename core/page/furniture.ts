import { source } from '../pattern.ts';
import { isStamped } from './byline.ts';
import {
  citationNouns,
  citationScopes,
  creditRoles,
  creditScope,
  groupWords,
  invitationWords,
  networks,
  noticeWords,
  pictureWords,
  wholeLines,
} from './furniture-words.ts';

/** One block of a page as `findFurniture` sees it. */
export interface Line {
  text: string;
  /** `p`, `li`, `quote` or `h` for a heading of any level. */
  tag: string;
  /** Share of the text that is link, 0 to 1. */
  link: number;
  /** Share of the text that is bold, 0 to 1. */
  bold: number;
  /** 1 where the block holds a picture, else 0. */
  img: number;
}

/**
 * What a line is by itself; a `references` or `invitation` line stands for those that follow it as well, and a `link` is
 * furniture but in a list of the body.
 */
type LineKind = 'prose' | 'short' | 'link' | 'furniture' | 'references' | 'invitation';

const opening = '[\\s【\\[(（「*#·•◆■—–-]*';
const role = `(?:(?:${creditScope})[\\s:：]?)?(?:${creditRoles})(?:人员|人|者|组|组长|员|處理|处理|时间)?`;
const roles = `${role}(?:\\s?[/／&＆、，,+;；|｜和与及並并兼\\s-]*\\s?(?:and )?${role}){0,5}`;
const credit = new RegExp(
  `^${opening}(?:[^\\s，。：:]{1,14}\\s+){0,2}${roles}\\s*(?:】|\\])?\\s*(?:[:：﹕|｜]|[–—－-](?=\\s)|by\\b|[＝=])`,
  'iu',
);
const looseCredit = new RegExp(
  `^${opening}${roles}\\s+[^\\s，。]|^(?:by|BY|By)\\s*[:：]?\\s*[【\\p{Lu}\\p{Script=Han}]`,
  'u',
);
const signature =
  /^[—–―-]{1,3}\s*\S.{0,50}$|^由.{1,30}(?:撰写|编译|翻译|供稿|提供)$|^.{1,60}\(@\w+\).{0,40}$/u;

const label = new RegExp(
  source`
      ^([\s【\[(（◆■•·]*)((?:(?:${citationScopes})[一二三四五六七八九十\d]{0,2}\s?){0,3}(?:${citationNouns})\s?[\d一二三四五]{0,2}|
      sources?|references?|reference links?|original (?:link|article|text|source)|source link|
      links?)([\])】）]*)\s*([:：﹕｜|]|$|(?=[【\[]|https?:))
    `,
  'iu',
);
const signed = new RegExp(`(?:${groupWords})\\s*[:：]\\s*\\S{1,12}$`, 'iu');
const accountName = new RegExp(`^(?:${networks})\\s*[:：]`, 'iu');
const account = new RegExp(`^[^，。]{0,16}(?:${networks})\\s?(?:账号|帐号|賬號|频道|頻道|群)$`, 'iu');
/** What the author says in his own name follows: a heading, and no credit. */
const commentHeading = /^[【(（]?(?:简评|短评|点评|评论|評論)[】)）]?\s*[:：]?$/u;
const notice = new RegExp(noticeWords, 'iu');
const noticeStart = /^.{0,4}(?:免[责責]|版[权權]|著作権|disclaimer|copyright|©)/iu;
const invitation = new RegExp(invitationWords, 'iu');
const network = new RegExp(`(?<!\\p{Script=Latin})(?:${networks})(?!\\p{Script=Latin})`, 'iu');
const accountList = new RegExp(`^[^，。！？]{0,24}(?:${networks})[^，。！？]{0,10}(?:[:：]|@|$)`, 'iu');
const whole = new RegExp(`^[（(【\\[]?\\s*(?:${wholeLines})\\s*[)）】\\]]?[:：。]?$`, 'iu');
const picture = new RegExp(pictureWords, 'iu');
const group = new RegExp(groupWords, 'iu');
const neighbour =
  /^(?:上一?篇|下一?篇|接上篇|接下篇|前一篇|后一篇|相[关關][阅閱][读讀]|延[伸展][阅閱][读讀]|推[荐薦][阅閱][读讀]|相关视频|関連記事)\s*[:：]/u;
const paywall =
  /有料会員限定|会員限定です|この記事は有料|this content was commissioned|subscribe to (?:read|continue)|残り\d+文字/iu;
const reporter =
  /^(?:[^\s，。:/]{2,6}(?:中心|[组組])|[记記]者[^\s，。:/]{2,8})\s?\/\s?[^\s，。:/]{2,12}(?:报导|報導|报道|報道)$|^(?:日本经济新闻|日經|日经).{0,20}(?:记者|編輯委員|编辑委员|特约|社).{0,40}$|\bstaff writers?(?:\s*\|.*)?$/iu;
const series = /^【[^】]+】\S{0,12}$/u;
const onlyUrl =
  /^(?:[【[(（]?\d*[\])】）]?[.、:：]?\s*)?(?:(?:https?|ipfs|magnet):\S|www\.)\S+(?:\s+(?:https?:\/\/|www\.)\S+)*$/iu;
const onlyDate = new RegExp(
  source`
      ^[（(【]?\s*(?:\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}\s?日?|
      \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:\s*(?:星期|周|
      週)?[一二三四五六日天]?)?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?[AP]M)?(?:\s?UTC)?\s*[)）】]?$
    `,
  'iu',
);

const monthWord = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
/** A date in English, with the day of the week before it or the paper's name after it. */
const onlyEnglishDate = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${monthWord} \\d{1,2}|\\d{1,2} ${monthWord}),? \\d{4}(?:, [^.!?]{1,30})?$`,
  'iu',
);
/** A line that says of itself that it is a caption: （图片说明）…, 图说：…, and as Taiwan's papers set it, ▲…（圖／…）. */
const caption =
  /^[▲▼△▽].*\([^()]{0,10}[图圖照摄攝][^()]{0,6}[/:][^()]{1,30}\)$|^(?:[【[(]\s*(?:[图圖]片?[说說](?:明)?|[图圖]注|照片[说說]明)\s*[】\])]|(?:[图圖]片?[说說](?:明)?|[图圖]注|照片[说說]明)\s*[:：])/u;

const bullet = /^\s*([-•·●◆■▪–—])\s*\S/u;
const itemNumber = /^\s*(\d{1,2})\s?[、.．)）]/u;
const stopped = /[。！？!?.…][”"」』）)】’]*$/u;
const hasWords = /[\p{L}\p{N}]/u;

/**
 * The label with which a line gives its source, and where in the line the label begins; undefined for other
 * lines. The links of that line belong to it, and where nothing follows the label, those of the next lines.
 */
export function findCitationLabel(text: string): { label: string; at: number } | undefined {
  const match = label.exec(text.slice(0, 80));
  if (!match) return undefined;
  const [, before = '', words = ''] = match;
  return { label: words.trim(), at: before.length };
}

/**
 * Tells the furniture of a page (credits, disclaimers, accounts to follow, sources, picture credits, footers)
 * from the body of the article, line by line and in linear time.
 *
 * @param title the article's headline: a line that repeats it is furniture
 * @returns for each line, true where it is furniture
 */
export function findFurniture(title: string, lines: readonly Line[]): boolean[] {
  const listed = lines.map((_, i) => isListed(lines, i));
  const kinds = lines.map((line, i) => kindOf(line, title, listed[i]!));
  const first = kinds.indexOf('prose');
  const last = kinds.lastIndexOf('prose');
  let section: LineKind = 'prose';
  let item = 0;
  const isInBody = (line: Line, i: number): boolean => {
    const kind = kinds[i]!;
    // A digest's item that counts on from one of the body belongs to it: 15、…。 16、…
    const number = Number(itemNumber.exec(line.text)?.[1] ?? 0);
    if ((kind === 'short' || kind === 'link') && number > 1 && number === item + 1) return true;
    if (kind === 'references' || kind === 'invitation') section = kind;
    else if (section === 'references' && line.link >= 0.5) return false;
    else if (kind === 'prose') section = 'prose';
    if (kind !== 'short') return kind === 'prose';
    if (listed[i] && section === 'prose') return true;
    const [before, after] = [i < first, i > last && last >= 0];
    if (section === 'invitation' && (before || after)) return false;
    return !isEdge(line, before, after) && !(section === 'references' && line.link >= 0.3);
  };
  return lines.map((line, i) => {
    const inBody = isInBody(line, i);
    if (inBody) item = Number(itemNumber.exec(line.text)?.[1] ?? item);
    return !inBody;
  });
}

/** True for an item that says something, under the same bullet as one beside it; a name alone may be who signs. */
function isListed(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i]!;
  const mark = bullet.exec(text)?.[1];
  if (!mark || text.trim().length < leastStatement || group.test(text) || network.test(text)) return false;
  return [lines[i - 1], lines[i + 1]].some((other) => other && bullet.exec(other.text)?.[1] === mark);
}

/** In code units, with the bullet. */
const leastStatement = 10;

/** A short line without a stop is furniture at the end of an article, at its beginning where it signs. */
function isEdge({ text, tag }: Line, beforeBody: boolean, afterBody: boolean): boolean {
  if (stopped.test(text.trim())) return false;
  if (beforeBody && series.test(text)) return true;
  return (afterBody && tag !== 'li') || ((beforeBody || afterBody) && group.test(text));
}

function kindOf(line: Line, title: string, isItem: boolean): LineKind {
  const text = line.text.normalize('NFKC').trim();
  if (!hasWords.test(text) || /^\d{1,3}$/.test(text)) return 'furniture';
  if (isLabelled(line, text))
    return line.link > 0 || label.exec(text)![0].length < text.length - 2 ? 'furniture' : 'references';
  if (isInvitation(line, text)) return 'invitation';
  if (isFurniture(line, text, title, isItem)) return 'furniture';
  if (line.link >= 0.9 && !(stopped.test(text) && text.length >= 40)) return 'link';
  const isProse = text.length >= 40 || (text.length >= 12 && stopped.test(text));
  return isProse ? 'prose' : 'short';
}

function isLabelled({ link }: Line, text: string): boolean {
  const match = label.exec(text.slice(0, 80));
  if (!match) return false;
  const rest = text.slice(match[0].length);
  return link > 0.3 || !stopped.test(rest) || rest.length < 30;
}

function isInvitation({ link, bold }: Line, text: string): boolean {
  const found = invitation.exec(text);
  if (!found)
    return (
      accountList.test(text) &&
      (link > 0.3 ||
        (text.length < 60 && /[:：@]/u.test(text) && (accountName.test(text) || !stopped.test(text))))
    );
  if (link > 0.2 || bold > 0.9 || network.test(text)) return true;
  return text.length < 40 && (found.index < 3 || !stopped.test(text));
}

/** A comment of a whole sentence is said, not signed. */
const saysSomething = (text: string): boolean =>
  /^[^:：]{0,4}(?:评论|評論|简评|点评|短评)/u.test(text) && /[。！？]$/u.test(text);

function isFurniture({ img }: Line, text: string, title: string, isItem: boolean): boolean {
  if (whole.test(text) || onlyUrl.test(text) || onlyDate.test(text) || neighbour.test(text)) return true;
  if (isStamped(text) || onlyEnglishDate.test(text) || caption.test(text)) return true;
  if (text === title.normalize('NFKC').trim()) return true;
  if (notice.test(text) && (text.length < 60 || noticeStart.test(text))) return true;
  if (paywall.test(text) && text.length < 80) return true;
  if (img && (!stopped.test(text) || text.length < 40)) return true;
  const short = text.length < 60;
  if (picture.test(text) && (short || text.startsWith('('))) return true;
  if (credit.test(text) && !commentHeading.test(text))
    return text.length < 80 && !/[。！？]\s*\S/u.test(text) && !saysSomething(text);
  return (
    short &&
    !stopped.test(text) &&
    (looseCredit.test(text) ||
      signed.test(text) ||
      account.test(text) ||
      (signature.test(text) && !isItem) ||
      reporter.test(text))
  );
}
