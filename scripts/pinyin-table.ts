/**
 * Writes core/names/pinyin.ts, the readings behind core/names/transliteration.ts, from the npm package `pinyin-pro` (MIT).
 * The package is needed only here, so it is no dependency: install it anywhere and pass its folder.
 *
 *     node scripts/pinyin-table.ts path/to/node_modules/pinyin-pro
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? 'node_modules/pinyin-pro');
const { main } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { main: string };
const { pinyin } = createRequire(import.meta.url)(resolve(folder, main)) as {
  pinyin(text: string, options: { toneType: 'none'; v: true }): string;
};

/** Readings that names and transliterations use where the commonest one is another. */
const inNames: Record<string, string> = {
  什: 'shi',
  尔: 'er',
  贾: 'jia',
  曾: 'zeng',
  单: 'shan',
  查: 'cha',
  乐: 'le',
  翟: 'zhai',
  区: 'ou',
  薄: 'bo',
  解: 'xie',
  都: 'du',
  行: 'xing',
  伽: 'jia',
  茄: 'jia',
  车: 'che',
  佛: 'fo',
  重: 'chong',
  盖: 'gai',
  阿: 'a',
  朴: 'piao',
  仇: 'qiu',
  藏: 'zang',
  得: 'de',
  格: 'ge',
  长: 'chang',
  尉: 'wei',
  柏: 'bo',
  莎: 'sha',
  泽: 'ze',
};

const decoder = new TextDecoder('gbk');
const bySyllable = new Map<string, string>();
for (let high = 0xb0; high <= 0xd7; high++) {
  for (let low = 0xa1; low <= 0xfe; low++) {
    const character = decoder.decode(new Uint8Array([high, low]));
    if (character.length !== 1 || character === '\uFFFD') continue;
    const syllable = inNames[character] ?? pinyin(character, { toneType: 'none', v: true });
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
}
for (const rare of [
  'gui妫',
  'kuang邝',
  'yan闫',
  'zhen甄',
  'chu褚',
  'lv闾',
  'cai蔡',
  'min旻',
  'yi懿',
  'ting婷',
  'na娜',
]) {
  const [, syllable, character] = /^([a-z]+)(.)$/u.exec(rare)!;
  const known = bySyllable.get(syllable!) ?? '';
  if (!known.includes(character!)) bySyllable.set(syllable!, known + character);
}

const words = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(''));
const lines = [''];
for (const word of words) {
  if (lines.at(-1)!.length + word.length > 90) lines.push(word);
  else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
}
writeFileSync(
  new URL('../core/names/pinyin.ts', import.meta.url),
  `/**
 * The characters of GB 2312's first level by their reading, without tone, as names use it.
 * Written by scripts/pinyin-table.ts: do not edit. Derived from pinyin-pro, https://github.com/zh-lx/pinyin-pro,
 * licensed under the MIT License.
 */
export const pinyinTable = \`
${lines.join('\n')}
\`;
`,
);
