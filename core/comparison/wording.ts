import { type Article, bodyBlocks } from '../article.ts';
import { toSimplified } from '../names/script.ts';
import { contains } from '../span.ts';
import type { Renaming } from './comparison-report.ts';

/** Names that some writers put in place of the common one, longest first: `common|used`. */
const renamings: readonly (readonly [standard: string, used: string])[] = [
  ['新冠病毒', '中共病毒'],
  ['新冠病毒', '武汉病毒'],
  ['新冠肺炎', '武汉肺炎'],
  ['新冠肺炎', '中共肺炎'],
  ['中国', '中共国'],
  ['COVID-19', 'CCP virus'],
  ['China', 'Communist China'],
  ['China', 'CCP China'],
];

/**
 * The renamings in an article's body, most frequent first. They are wording, not facts: the list says what stands there and
 * takes no side on it.
 */
export function findRenamings(article: Pick<Article, 'text' | 'blocks'>): Renaming[] {
  const folded = toSimplified(article.text);
  const body = bodyBlocks(article);
  return renamings
    .map(([standard, used]) => ({
      standard,
      used,
      spans: [...folded.matchAll(new RegExp(used, 'g'))]
        .map(({ index }) => ({ start: index, end: index + used.length }))
        .filter((span) => body.some((block) => contains(block, span))),
    }))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => b.spans.length - a.spans.length);
}
