import { readFileSync } from 'node:fs';
import { plain } from './markdown.ts';

/** What no claim of an article may contain. */
export interface Boilerplate {
  /** Lines that many articles share, without their links and marks. */
  lines: ReadonlySet<string>;
}

/** Reads a list of lines, each after its count. Short ones are words that a sentence may hold as well. */
export function readBoilerplate(file: string): Boilerplate {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => plain(line.replace(/^\s*\d+\t?/, '')))
    .filter((line) => line.length >= 8);
  return { lines: new Set(lines) };
}

const credits =
  /^[（(【[]?(?:作者|撰稿|撰文|编辑|編輯|校对|校對|审核|審核|翻译|翻譯|整理|发布|發布|发稿|上传|责编|責編|排版|配音|播报|制作|编译|By)[^。！？]{0,40}[:：]/i;
const furniture =
  /^\d+\/\d+\/\d{4}\s+\d+:\d\d|免责声明|平台不承担|ROL (?:Foundation|Society)|Terms of use|Privacy Policy|更多资讯|轉載自GNews|Skip to content|Wayback Machine|webpage capture|Share this|empty alt attribute/i;

/** True where a claim's words are, or hold, what stands around articles and not in them. */
export function isBoilerplate(claim: string, { lines }: Boilerplate): boolean {
  const whole = plain(claim);
  return lines.has(whole) || credits.test(claim.trim()) || furniture.test(claim);
}
