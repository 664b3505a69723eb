/**
 * The source of a regular expression that is written over several lines: line breaks and the indentation after
 * them are left out, backslashes are kept. A space that counts must not stand at the end of a line.
 */
export const source = (strings: TemplateStringsArray, ...values: string[]): string =>
  String.raw(strings, ...values).replaceAll(/\n\s*/gu, '');

/** The match of a sticky pattern that begins at an offset. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
