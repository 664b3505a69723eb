/** What a reader does not see but a program reads: zero-width and bidi characters, tags, half characters. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}]/gu;
const control = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** A text as one line of what a reader sees: nothing invisible, no control characters, spaces collapsed. */
export const plainText = (text: string): string =>
  text.replace(control, ' ').replace(invisible, '').replace(/\s+/gu, ' ').trim();

/** Where an address ends: at a space, a bracket or quotation mark, or the stop after it. */
const addressEnd = String.raw`[^\s<>"'“”‘’（）「」『』《》【】。，、；！？]*[^\s<>"'“”‘’（）「」『』《》【】。，、；！？.,;:!?)\]]`;

/** Markup and addresses, each with what stays of it: the words that a reader would see. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/!?\[((?!\d+\])[^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '$1'],
  // The numbers of the sentences that it cites, which models like to write behind their own.
  [/\[\d{1,4}(?:\s*[,，、–-]\s*\d{1,4})*\]/gu, ''],
  [/<[/!?]?[a-z][^<>]*>/giu, ''],
  [new RegExp(String.raw`(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/${addressEnd}`, 'giu'), ''],
  [
    new RegExp(
      String.raw`(?<![a-z0-9])(?:(?:javascript|vbscript|data|mailto|tel):|www\.)${addressEnd}`,
      'giu',
    ),
    '',
  ],
  [/(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu, ''],
  [new RegExp(String.raw`(?<![a-z0-9.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/${addressEnd}`, 'giu'), ''],
  [/\*\*|__|~~|`+/gu, ''],
  [/^(?:#{1,6}|[-*•>])\s+/u, ''],
];

/** Markup inside markup comes to light when the outer is taken away; deeper than this it stays, as text. */
const deepest = 4;

/**
 * A machine's words as plain words: no markup, no link, picture or address, unless the article's own words have them.
 * What comes out is for showing as text.
 *
 * @param text what the machine wrote
 * @param cited the article's words that it was made from
 */
export function plainWords(text: string, cited: string): string {
  const own = plainText(cited);
  let words = plainText(text);
  for (let depth = 0; depth < deepest; depth++) {
    const before = words;
    for (const [pattern, kept] of markup) {
      words = words.replace(pattern, (found: string, inner: unknown) =>
        own.includes(found) ? found : kept && String(inner),
      );
    }
    if (words === before) break;
  }
  return plainText(words);
}
