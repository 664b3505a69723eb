/** A short text beside the pointer. */
export interface Tip {
  show(text: string, x: number, y: number): void;
  hide(): void;
}

/**
 * A tip drawn by a pseudo-element that an adopted style sheet describes: the document gains no node and no
 * attribute. It repeats for the eye what the panel says in full, so it needs no place in the accessibility tree.
 */
export function createTip(document: Document): Tip {
  const window = document.defaultView!;
  let sheet: CSSStyleSheet | undefined;
  let shown = '';

  const set = (css: string) => {
    if (css === shown) return;
    shown = css;
    sheet ??= adopt(document);
    sheet.replaceSync(css);
  };

  return {
    show(text, x, y) {
      const left = Math.min(x + 12, window.innerWidth - 332);
      const below = y + 120 < window.innerHeight;
      const place = below ? `top:${y + 18}px` : `bottom:${window.innerHeight - y + 12}px`;
      set(`:root::after{${look};content:${cssString(text)};left:${Math.max(8, left)}px;${place}}`);
    },
    hide: () => set(''),
  };
}

const look = [
  'all:initial',
  'position:fixed',
  'z-index:2147483647',
  'box-sizing:border-box',
  'max-width:320px',
  'padding:8px 10px',
  'border-radius:6px',
  'background:#1f2328',
  'color:#f4f5f7',
  'font:13px/1.45 system-ui,sans-serif',
  'box-shadow:0 2px 8px rgb(0 0 0/30%)',
  'pointer-events:none',
  'unicode-bidi:plaintext',
].join(';');

function adopt(document: Document): CSSStyleSheet {
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

/** A text as a CSS string: everything but letters and digits is escaped, so that no text ends the string. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
