/** How an element is rendered, as far as reading its text needs to know. */
export interface Rendering {
  /** False: nothing inside is shown. */
  shown: boolean;
  /** False: its own text is not shown, though an element inside may be. Undefined: as around it. */
  visible: boolean | undefined;
  /** It begins and ends a line. */
  block: boolean;
  /** Its line feeds are kept (`white-space`). */
  keepsLines: boolean;
  bold: boolean;
  /** It cuts off what does not fit into it. */
  clips: boolean;
}

export type Renderer = (element: Element) => Rendering;

const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE'
  ).split(' '),
);
const boldTags = new Set(['B', 'STRONG']);
const hiddenClass = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden)(?:\s|$)/i;

/**
 * Asks the style that the page computes or, of a document that is parsed but not shown, the attributes. Each
 * element is asked once.
 */
export function rendererOf(document: Document): Renderer {
  const view = document.defaultView;
  const computed = typeof view?.getComputedStyle === 'function' && view.document === document;
  const render = computed
    ? (element: Element) => fromStyle(element, view.getComputedStyle(element))
    : fromAttributes;
  const known = new WeakMap<Element, Rendering>();
  return (element) => {
    const rendering = known.get(element) ?? render(element);
    known.set(element, rendering);
    return rendering;
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

function fromStyle(element: Element, style: CSSStyleDeclaration): Rendering {
  const { display, position } = style;
  // A drop cap floats, and yet it is the first letter of its word.
  const dropCap = style.float !== 'none' && (element.textContent ?? '').trim().length <= 2;
  const taken = position === 'absolute' || position === 'fixed';
  return {
    shown: display !== 'none' && !(taken && isTiny(style)),
    visible: style.visibility === 'visible',
    block: !dropCap && !/^(?:inline|ruby|contents)/.test(display),
    keepsLines: /^(?:pre|break-spaces)/.test(style.whiteSpace),
    bold: boldTags.has(element.tagName) || Number(style.fontWeight) >= 600,
    clips: style.overflowY === 'hidden' || style.overflowY === 'clip',
  };
}

/** The ways to keep text for screen readers alone. */
const isTiny = (style: CSSStyleDeclaration): boolean =>
  (style.overflow !== 'visible' && (style.width === '1px' || style.height === '1px')) ||
  /^rect\(([01])px, \1px, \1px, \1px\)$/.test(style.clip) ||
  /^inset\((?:50|100)%/.test(style.clipPath);

function fromAttributes(element: Element): Rendering {
  const tag = element.tagName.toUpperCase();
  const style = element.getAttribute('style') ?? '';
  const hidden =
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*display\s*:\s*none/i.test(style) ||
    hiddenClass.test(element.getAttribute('class') ?? '');
  return {
    shown: !hidden,
    visible: /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i.test(style) ? false : undefined,
    block: !inlineTags.has(tag),
    keepsLines: tag === 'PRE' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style),
    bold: boldTags.has(tag) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    clips: false,
  };
}
