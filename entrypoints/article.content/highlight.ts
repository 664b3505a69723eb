import type { MarkLook, Target } from '../../core/messages.ts';

/** What is painted of our own in the page; style.css has it in each colour. */
type Painted = 'claim' | 'focus' | 'differs';

/** A claim's mark: the ranges that are painted for it. */
interface Mark extends Omit<Target, 'spans' | 'differs'> {
  ranges: Range[];
  /** The words in it that differ from the other side. */
  differs: Range[];
}

/** The marks of a page, painted with the CSS Custom Highlight API: the document itself is never changed. */
export interface Marks {
  /** Paints these claims in place of those before. */
  paint(marks: Mark[], look: MarkLook): void;
  /** Points one claim out, or none; with `scroll`, brings it into view. */
  focus(claim: string | null, scroll: boolean): void;
  /** Points a passage out and brings it into view. */
  show(ranges: Range[]): void;
  /** The claim after (1) or before (-1) the one pointed out, in page order. */
  neighbour(step: 1 | -1): string | undefined;
  /** The mark that shows at a point of the window, in CSS pixels. */
  at(x: number, y: number): Mark | undefined;
  clear(): void;
}

export function createMarks(document: Document): Marks {
  let marks: Mark[] = [];
  let focused: string | null = null;
  let pointedOut: Range[] = [];
  let look: MarkLook | undefined;

  /** The name of a highlight in the page's registry. */
  const nameOf = (painted: Painted) => `sidegloss-${painted}-${look?.colour}`;
  const set = (painted: Painted, ranges: Range[], priority: number) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(nameOf(painted), highlight);
  };
  const wipe = () => {
    for (const painted of ['claim', 'focus', 'differs'] as const) CSS.highlights.delete(nameOf(painted));
  };

  const rangesOf = (claim: string | null) => marks.find((mark) => mark.claim === claim)?.ranges ?? [];

  const focus = (claim: string | null, scroll: boolean) => {
    focused = claim;
    point(rangesOf(claim), scroll);
  };

  const point = (ranges: Range[], scroll: boolean) => {
    pointedOut = ranges;
    set('focus', ranges, 1);
    if (scroll && ranges[0]) scrollTo(document, ranges[0]);
  };

  return {
    paint(next, nextLook) {
      wipe();
      [marks, look] = [next, nextLook];
      const all = (part: 'ranges' | 'differs') => (look!.hidden ? [] : marks.flatMap((mark) => mark[part]));
      set('claim', all('ranges'), 0);
      set('differs', all('differs'), 2);
      // A passage that is shown stays pointed out until something else is.
      point(focused === null ? pointedOut : rangesOf(focused), false);
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
      if (look?.hidden) return undefined;
      const hits = marks.filter(({ ranges }) => ranges.some((range) => covers(range, x, y)));
      // Where claims overlap the shorter one is the more specific.
      return hits.sort((a, b) => length(a) - length(b))[0];
    },
    clear() {
      wipe();
      [marks, focused, pointedOut] = [[], null, []];
    },
  };
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
