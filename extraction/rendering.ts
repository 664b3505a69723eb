/** How an element is rendered, as far as reading its text needs to know. */
export interface Rendering {
  /** False: nothing inside is shown. */
  shown: boolean;
  /** False: its own text is not shown, though an element inside may be. Undefined: as around it. */
  visible: boolean | undefined;
  /** It begins and ends a line. */
  block: boolean;
  /** Whether its line feeds are kept (`white-space`), asked for only where there are any. Undefined: as around it. */
  keepsLines?: (() => boolean) | undefined;
  bold: boolean;
  /** Whether it cuts off what does not fit into it, asked for only where a box is in it. Undefined: it is no box of its own. */
  clips?: (() => boolean) | undefined;
}

export type Renderer = (element: Element) => Rendering;

export const boldTags = new Set(['B', 'STRONG']);

/** The renderings of a document that is shown, by the styles that the page computes. */
export const shownRenderer = (view: Pick<Window, 'getComputedStyle'>): Renderer =>
  askedOnce((element) => fromStyle(element, (asked) => view.getComputedStyle(asked)));

/** The same function, which is asked once for each key and remembers what it said. */
export function askedOnce<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** True where neither the element nor one around it is hidden. */
export function isShown(element: Element, render: Renderer): boolean {
  let visible: boolean | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const rendering = render(at);
    visible ??= rendering.visible;
    if (!rendering.shown) return false;
  }
  return visible ?? true;
}

/** Each property that is asked for costs as much as the whole of the rest: those that cannot matter are not. */
function fromStyle(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): Rendering {
  const style = styleOf(element);
  const { display } = style;
  if (display === 'none') return hidden;
  const inline = display === 'inline' || /^(?:inline|ruby|contents)/.test(display);
  // What is taken out of the flow or floats is never inline (CSS 2.1, 9.7).
  const position = inline ? 'static' : style.position;
  if ((position === 'absolute' || position === 'fixed') && isTiny(style)) return hidden;
  const styled = isStyled(element);
  // A drop cap floats, and yet it is the first letter of its word.
  const dropCap = styled && !inline && style.float !== 'none' && isShort(element);
  return {
    shown: true,
    visible: style.visibility === 'visible',
    block: !inline && !dropCap,
    keepsLines: () => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
    bold: boldTags.has(element.tagName) || (styled && Number(style.fontWeight) >= 600),
    // A box of lines cuts nothing off.
    clips: display === 'inline' ? undefined : () => /^(?:hidden|clip)$/.test(styleOf(element).overflowY),
  };
}

/** What is bold or floats by a rule for all of its kind was not made so by the author. */
const isStyled = (element: Element): boolean =>
  element.hasAttribute('class') || element.hasAttribute('style');

const isShort = ({ textContent }: Element): boolean => (textContent ?? '').trim().length <= 2;

const hidden: Rendering = { shown: false, visible: false, block: false, bold: false };

/** The ways to keep text for screen readers alone. */
const isTiny = (style: CSSStyleDeclaration): boolean =>
  (style.overflow !== 'visible' && (style.width === '1px' || style.height === '1px')) ||
  /^rect\(([01])px, \1px, \1px, \1px\)$/.test(style.clip) ||
  /^inset\((?:50|100)%/.test(style.clipPath);
