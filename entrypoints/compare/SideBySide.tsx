import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../components/reader.ts';
import { type Article, bodyBlocks } from '../../core/article.ts';
import {
  byUrgency,
  type ComparedClaim,
  type ComparisonStatus,
} from '../../core/comparison/comparison-report.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { placeOf } from '../../sources/index.ts';
import type { ComparedRecord } from './state.ts';

interface SideBySideProps {
  record: ComparedRecord;
  claims: ComparedClaim[];
  chosen: string | undefined;
  onChoose(claim: string): void;
}

/** The id of the element that a passage begins with. */
export const passageId = (side: 'here' | 'there', { start }: Span): string => `${side}-${start}`;

/** A stretch of an article's text that a claim stands on. */
interface MarkedSpan extends Span {
  claim: string;
  /** The claim's number in the brief, from 1. */
  number: number;
  status: ComparisonStatus;
}

/** Both articles in two columns; claims that are aligned are joined by lines. */
export function SideBySide({ record, claims, chosen, onChoose }: SideBySideProps) {
  const { words } = useReader();
  const { article, brief, comparison } = record;
  const frame = useRef<HTMLDivElement>(null);
  const numbers = new Map(brief.claims.map(({ id }, at) => [id, at + 1]));
  const passagesOf = (claim: string) => brief.claims.find(({ id }) => id === claim)?.passages ?? [];
  // Where claims share a sentence, the one to look at first gives it its style.
  const mark = (side: 'here' | 'there') =>
    claims.toSorted(byUrgency).flatMap(({ claim, status, there }) =>
      (side === 'here' ? passagesOf(claim) : there).map(({ start, end }) => ({
        start,
        end,
        claim,
        number: numbers.get(claim)!,
        status,
      })),
    );
  const differing = (side: 'here' | 'there') =>
    claims.flatMap(({ differences }) => differences.map((pair) => pair[side]));
  const column = (side: 'here' | 'there', text: Article) => (
    <ArticleColumn
      side={side}
      article={text}
      marks={mark(side)}
      differing={differing(side)}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
  return (
    <section aria-labelledby="both-texts">
      <h2 id="both-texts">{words.bothTexts}</h2>
      <div class="columns" ref={frame}>
        {column('here', article)}
        {column('there', comparison.other)}
        <JoiningLines frame={frame} claims={claims} passagesOf={passagesOf} chosen={chosen} />
      </div>
    </section>
  );
}

function ArticleColumn(props: {
  side: 'here' | 'there';
  article: Article;
  marks: MarkedSpan[];
  differing: Span[];
  chosen: string | undefined;
  onChoose(claim: string): void;
}) {
  const { side, article, marks, differing, chosen, onChoose } = props;
  return (
    <article lang={article.inLanguage} class={`column column-${side}`}>
      <p class="source">{placeOf(article)}</p>
      <h3>
        <a href={article.url} target="_blank" rel="noreferrer">
          {article.headline}
        </a>
      </h3>
      {bodyBlocks(article).map((block) => (
        <p key={block.start} class={block.role === 'heading' ? 'block-heading' : undefined}>
          {piecesOf(block, marks, differing).map((piece) => {
            const words = article.text.slice(piece.start, piece.end);
            const inner = piece.differs ? <mark class="differs">{words}</mark> : words;
            if (!piece.mark) return inner;
            const { claim, status } = piece.mark;
            const begun = marks.filter(({ start }) => start === piece.start).map(({ number }) => number);
            return (
              // biome-ignore lint/a11y: the table's rows are the keyboard's way to the same; the text stays text for the eye and the reader aloud
              <span
                key={piece.start}
                id={passageId(side, piece)}
                class={`passage passage-${status}${claim === chosen ? ' chosen' : ''}`}
                onClick={() => {
                  // Who selects words to copy them wants to stay.
                  if (getSelection()?.isCollapsed !== false) onChoose(claim);
                }}
              >
                {begun.length > 0 && (
                  <sup class="passage-number">{begun.sort((a, b) => a - b).join(' ')}</sup>
                )}
                {inner}
              </span>
            );
          })}
        </p>
      ))}
    </article>
  );
}

interface Piece extends Span {
  mark: MarkedSpan | undefined;
  differs: boolean;
}

/** A block cut wherever a mark or a difference begins or ends. */
function piecesOf(block: Span, marks: MarkedSpan[], differing: Span[]): Piece[] {
  const within = [...marks, ...differing].filter((span) => overlaps(span, block));
  const cuts = [block.start, block.end, ...within.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= block.start && at <= block.end)
    .sort((a, b) => a - b);
  return [...new Set(cuts)].slice(0, -1).map((start, at, all) => {
    const piece = { start, end: all[at + 1] ?? block.end };
    return {
      ...piece,
      mark: marks.find((span) => overlaps(span, piece)),
      differs: differing.some((span) => overlaps(span, piece)),
    };
  });
}

type PassagesOf = (claim: string) => Span[];

interface Line {
  claim: string;
  status: ComparisonStatus;
  path: string;
}

/** Lines from each claim's passage to its counterpart, drawn over the gap between the columns. */
function JoiningLines(props: {
  frame: { current: HTMLDivElement | null };
  claims: ComparedClaim[];
  passagesOf: PassagesOf;
  chosen: string | undefined;
}) {
  const { frame, claims, passagesOf, chosen } = props;
  const [lines, setLines] = useState<Line[]>([]);

  useLayoutEffect(() => {
    const element = frame.current!;
    const draw = () => setLines(linesOf(element, claims, passagesOf));
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    draw();
    return () => observer.disconnect();
  }, [claims, passagesOf]);

  return (
    <svg class="joining-lines" aria-hidden="true">
      {lines.map(({ claim, status, path }) => (
        <path key={claim} d={path} class={`line line-${status}${claim === chosen ? ' chosen' : ''}`} />
      ))}
    </svg>
  );
}

function linesOf(frame: HTMLElement, claims: ComparedClaim[], passagesOf: PassagesOf): Line[] {
  const origin = frame.getBoundingClientRect();
  const columns = [...frame.querySelectorAll('.column')].map((column) => column.getBoundingClientRect());
  const [left, right] = columns;
  // In one column there is no gap to draw over.
  if (!left || !right || right.left < left.right) return [];
  const lines = claims.toSorted(byUrgency).flatMap(({ claim, status, there }) => {
    const [here] = passagesOf(claim);
    const from = here && document.getElementById(passageId('here', here));
    const to = there[0] && document.getElementById(passageId('there', there[0]));
    if (!from || !to) return [];
    const [y1, y2] = [from, to].map((end) => {
      const box = end.getClientRects()[0]!;
      return box.top + box.height / 2 - origin.top;
    });
    const [x1, x2] = [left.right - origin.left, right.left - origin.left];
    const middle = (x1 + x2) / 2;
    return [{ claim, status, path: `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}` }];
  });
  // Claims on one sentence have one line, that of the claim to look at first.
  return lines.filter(({ path }, at) => lines.findIndex((line) => line.path === path) === at);
}
