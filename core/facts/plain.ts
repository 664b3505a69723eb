/** A text made easy to read for machines, and the way back from its offsets to the original's. */
export interface Plain {
  text: string;
  /** The offset in the original of an offset in `text`; for an end, of the code unit that ends there. */
  toOriginal(offset: number, edge: 'start' | 'end'): number;
}

const fullWidth = /[！-～　]/g;
const fullWidthComma = /(?<![0-9０-９])([0-9０-９]{1,3})((?:，[0-9０-９]{3})+)(?![0-9０-９])/g;
// Zero-width and bidi marks, word joiner, soft hyphen, byte order mark, variation selectors.
const mark = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/;
const keptWide = new Set(['，', '！', '？', '：', '；', '（', '）', '［', '］', '｛', '｝', '＂', '＇']);

const foldCharacter = (character: string): string => {
  if (keptWide.has(character)) return character;
  return character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
};

/** Full-width digits, letters and signs as ASCII, length kept; sentence punctuation stays as it is. */
const foldWidth = (text: string): string =>
  text
    .replace(fullWidthComma, (_, head: string, groups: string) => head + groups.replaceAll('，', ','))
    .replace(fullWidth, foldCharacter)
    .replaceAll(/[\u00A0\u2007\u2009\u202F]/g, ' ');

/** Drops marks that nobody sees, then folds full-width forms (as NFKC does for them), which keeps the length. */
export function plain(text: string): Plain {
  if (!mark.test(text)) return { text: foldWidth(text), toOriginal: (offset) => offset };
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index++) {
    if (mark.test(text[index]!)) continue;
    offsets.push(index);
    kept += text[index];
  }
  const toOriginal = (offset: number, edge: 'start' | 'end') =>
    edge === 'end' && offset > 0 ? offsets[offset - 1]! + 1 : (offsets[offset] ?? text.length);
  return { text: foldWidth(kept), toOriginal };
}
