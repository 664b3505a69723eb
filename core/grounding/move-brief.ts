import { type Article, type Block, bodyBlocks } from '../article.ts';
import type { Brief } from '../brief.ts';
import { contains, type Span } from '../span.ts';
import type { Selector } from './selector.ts';

type Body = Pick<Article, 'blocks'>;

/**
 * A brief of one reading of a page, for another with the same words in its body: where these stand has changed, as when a
 * count of views above them has another digit. What points outside of the body is left out.
 */
export function moveBrief(brief: Brief, from: Body, to: Body): Brief {
  const [before, after] = [bodyBlocks(from), bodyBlocks(to)];
  const move = (span: Span): Span[] => {
    const i = before.findIndex((block) => contains(block, span));
    const [old, now] = [before[i], after[i]];
    return old && now
      ? [{ start: span.start - old.start + now.start, end: span.end - old.start + now.start }]
      : [];
  };
  const moved = <Placed extends { passages: Span[]; selector?: Selector }>(placed: Placed): Placed => {
    const { selector } = placed;
    const place = selector?.type === 'TextPositionSelector' ? move(selector)[0] : undefined;
    return {
      ...placed,
      passages: placed.passages.flatMap(move),
      ...(place && { selector: { ...selector, ...place } }),
    };
  };
  return { ...brief, summary: brief.summary.map(moved), claims: brief.claims.map(moved) };
}

/** An article's body as if nothing stood beside it: to be kept, a brief is moved there, and back to the page as it is then. */
export function bodyAlone(article: Body): Body {
  let at = 0;
  const blocks = bodyBlocks(article).map((block): Block => {
    const start = at;
    at += block.end - block.start + 1;
    return { ...block, start, end: at - 1 };
  });
  return { blocks };
}
