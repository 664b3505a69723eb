import { simplifiedPairs } from './simplified.ts';

const table = new Map(simplifiedPairs.match(/[^\n]{2}/gu)?.map((pair) => [pair[0]!, pair[1]!]));

const han = /\p{Script=Han}+/gu;

/**
 * A text with Traditional and Japanese characters in their Simplified form (國, 国 → 国; 沢 → 泽), one code unit
 * for one, so that offsets stay. For matching only: words and several-to-one characters are not told apart, so
 * what it returns is not for readers. Characters that are Simplified as they stand stay (后, 里).
 */
export function toSimplified(text: string): string {
  return text.replace(han, (run) => {
    let simplified = '';
    for (const character of run) simplified += table.get(character) ?? character;
    return simplified;
  });
}
