import { askedOnce, boldTags, type Renderer, type Rendering } from './rendering.ts';

const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE'
  ).split(' '),
);
const hiddenClass = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden)(?:\s|$)/i;

/** The renderings of a document that is only parsed, by attributes alone. */
export const parsedRenderer = (): Renderer => askedOnce(fromAttributes);

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
    keepsLines:
      tag === 'PRE' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style) ? () => true : undefined,
    bold: boldTags.has(tag) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
  };
}
