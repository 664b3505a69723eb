/**
 * Writes core/names/simplified.ts, the table behind `toSimplified`, from OpenCC's character dictionaries as the npm
 * package `opencc-js` carries them (Apache-2.0). The package is 2 MB and needed only here, so it is no
 * dependency: install it anywhere and pass its folder.
 *
 *     node scripts/simplified-table.ts path/to/node_modules/opencc-js
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dictionaries = resolve(process.argv[2] ?? 'node_modules/opencc-js', 'dist/esm-lib/dict');

async function read(name: string): Promise<Map<string, string>> {
  const module: { default: string } = await import(pathToFileURL(`${dictionaries}/${name}.js`).href);
  return new Map(module.default.split('|').map((line) => line.split(' ', 2) as [string, string]));
}

/** The characters that a legacy two-byte encoding holds: a measure of what is in common use. */
function repertoire(encoding: string, lead: [number, number], trail: [number, number]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let high = lead[0]; high <= lead[1]; high++) {
    for (let low = trail[0]; low <= trail[1]; low++) {
      const text = decoder.decode(new Uint8Array([high, low]));
      if (text.length === 1 && text !== '\uFFFD') characters.add(text);
    }
  }
  return characters;
}

const gb2312 = repertoire('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
const common = repertoire('big5', [0xa4, 0xf9], [0x40, 0xfe]).union(
  repertoire('euc-jp', [0xb0, 0xf4], [0xa1, 0xfe]),
);

const simplified = await read('TSCharacters');
const traditional = await read('JPShinjitaiCharacters');
const shinjitai = new Map([...traditional].map(([modern, old]) => [old.split(' ')[0]!, modern]));
const pairs = new Map<string, string>();
for (const character of common) {
  const kyujitai = traditional.get(character)?.split(' ')[0] ?? character;
  // A Japanese dictionary's older form may be unknown to the Chinese one (衛, of old 衞), and the other way round.
  const known = [kyujitai, character, shinjitai.get(character) ?? ''].find((form) => simplified.has(form));
  const target = (simplified.get(known ?? '') ?? kyujitai).split(' ')[0]!;
  // A character of GB 2312 is Simplified as it stands (后, 里, 著), whatever else it may stand for.
  if (target !== character && target.length === 1 && !gb2312.has(character)) pairs.set(character, target);
}

const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join(''));
const lines: string[] = [];
for (let at = 0; at < sorted.length; at += 50) lines.push(sorted.slice(at, at + 50).join(''));
const file = `/**
 * Traditional and Japanese characters in common use (Big5, JIS X 0208), each followed by its Simplified form.
 * Written by scripts/simplified-table.ts: do not edit.
 *
 * Derived from OpenCC's dictionaries, https://github.com/BYVoid/OpenCC, licensed under the Apache License,
 * Version 2.0 (https://www.apache.org/licenses/LICENSE-2.0).
 */
export const simplifiedPairs = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../core/names/simplified.ts', import.meta.url), file);
process.stdout.write(`${sorted.length} characters\n`);
