import type { Target } from '../../core/messages.ts';

/** The names of our highlights in the page's registry; style.css styles them. */
const claimHighlight = 'sidegloss-claim';
const focusHighlight = 'sidegloss-focus';
const differsHighlight = 'sidegloss-differs';

/** A claim's mark: the ranges that are painted for it. */
interface Mark extends Omit<Target, 'spans' | 'differs'> {
  ranges: Range[];
  /** The words in it that differ from the other side. */
  differs: Range[];
}

/** The marks of a page, painted with the CSS Custom Highlight API: the document itself is never changed. */
export interface Marks {
  /** Paints these claims in place of those before. */
  paint(marks: Mark[]): void;
  /** Points one claim out, or none; with `scroll`, brings it into view. */
  focus(claim: string | null, scroll: boolean): void;
  /** Points a passage out and brings it into view. */
  show(ranges: Range[]): void;
  /** The claim after (1) or before (-1) the one pointed out, in page order. */
  neighbour(step: 1 | -1): string | undefined;
  /** The mark at a point of the window, in CSS pixels. */
  at(x: number, y: number): Mark | undefined;
  clear(): void;
}

export function createMarks(document: Document): Marks {
  let marks: Mark[] = [];
  let focused: string | null = null;

  const rangesOf = (claim: string | null) => marks.find((mark) => mark.claim === claim)?.ranges ?? [];

  const focus = (claim: string | null, scroll: boolean) => {
    focused = claim;
    const ranges = rangesOf(claim);
    point(ranges, scroll);
  };

  const point = (ranges: Range[], scroll: boolean) => {
    CSS.highlights.set(focusHighlight, highlightOf(ranges, 1));
    if (scroll && ranges[0]) scrollTo(document, ranges[0]);
  };

  return {
    paint(next) {
      marks = next;
      const all = (part: 'ranges' | 'differs') => marks.flatMap((mark) => mark[part]);
      CSS.highlights.set(claimHighlight, highlightOf(all('ranges'), 0));
      CSS.highlights.set(differsHighlight, highlightOf(all('differs'), 2));
      // A passage that is shown stays pointed out until something else is.
      if (focused !== null) focus(focused, false);
    },
    focus,
    show(ranges) {
      focused = null;
      point(ranges, true);
    },
    neighbour(step) {
      const order = marks.filter(({ ranges }) => ranges.length > 0).sort(byPlace);
      const at = order.findIndex(({ claim }) => claim === focused);
      const next = at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length;
      return order[next]?.claim;
    },
    at(x, y) {
      const hits = marks.filter(({ ranges }) => ranges.some((range) => covers(range, x, y)));
      // Where claims overlap the shorter one is the more specific.
      return hits.sort((a, b) => length(a) - length(b))[0];
    },
    clear() {
      marks = [];
      focused = null;
      CSS.highlights.delete(claimHighlight);
      CSS.highlights.delete(focusHighlight);
      CSS.highlights.delete(differsHighlight);
    },
  };
}

function highlightOf(ranges: Range[], priority: number): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}

const byPlace = (a: Mark, b: Mark): number =>
  a.ranges[0]!.compareBoundaryPoints(Range.START_TO_START, b.ranges[0]!);

const length = ({ ranges }: Mark): number => ranges.reduce((sum, range) => sum + range.toString().length, 0);

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

function scrollTo(document: Document, range: Range) {
  const window = document.defaultView!;
  const box = range.getBoundingClientRect();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({
    top: box.top + box.height / 2 - window.innerHeight / 2,
    behavior: calm ? 'instant' : 'smooth',
  });
}
