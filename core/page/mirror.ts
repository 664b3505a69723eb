import type { Page } from './page.ts';

/** What the GitHub mirror of GNews puts over an article. */
export interface MirrorHead {
  headline: string;
  /** Date and group, or the group alone. */
  byline: string;
  /** Where it ends in the page's text. */
  end: number;
}

/** The heading and, under it, the line with the byline and the link back to GNews; undefined without them. */
export function findMirrorHead(page: Pick<Page, 'text' | 'blocks'>): MirrorHead | undefined {
  let headline = '';
  for (const { start, end, tag, link } of page.blocks) {
    const text = page.text.slice(start, end);
    const back = /[轉转][載载]自\s?GNews/i.exec(text);
    if (back) return { headline, byline: text.slice(0, back.index).trim(), end };
    // A heading that is a link leads back to the list.
    if (tag === 'heading') headline = link < 0.9 ? text : '';
  }
  return undefined;
}
