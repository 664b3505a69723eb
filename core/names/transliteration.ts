import type { Span } from '../span.ts';
import { pinyinTable } from './pinyin.ts';
import { toSimplified } from './script.ts';
import {
  addition,
  isVowel,
  latinSounds,
  omission,
  pinyinSounds,
  type Sounds,
  substitution,
} from './sound.ts';

const readings = new Map<string, string>();
for (const [, syllable, characters] of pinyinTable.matchAll(/([a-zü]+)([^a-zü\s]+)/g)) {
  for (const character of characters!) readings.set(character, syllable!);
}

/**
 * Characters that Chinese writes foreign names with, after the practice of Xinhua's 世界人名翻译大辞典 and of
 * Taiwan's press.
 */
const transcribing = new Set(
  '阿埃艾爱安昂奥澳巴白柏拜班邦包保鲍贝本比彼毕边宾波玻伯博卜布采查察昌彻茨次茨达代戴丹道德得登邓迪底地蒂第丁东杜敦顿多厄恩尔耳法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭果哈海汉杭豪赫黑亨洪侯胡华怀惠霍基吉季加佳迦嘉贾简坚杰金津京久居喀卡凯坎康考科柯可克肯孔库夸奎昆扩拉腊来莱赖兰朗劳勒雷蕾楞黎里理利立丽莉历廉连良列烈林琳霖灵龙隆娄卢鲁路吕伦罗洛马玛迈麦满曼芒毛茂梅门蒙孟弥米密敏明缪摩莫墨默姆木穆拿那娜纳奈南内嫩能妮尼年涅宁牛纽农努诺女欧帕派潘庞佩彭蓬皮平珀普齐奇契恰钱乔切钦琴青琼丘曲让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申生圣施石什史士舒司丝斯松苏素梭索塔泰坦汤唐陶特滕提田铁廷通图土吐托脱瓦万旺威韦维魏温文翁沃乌吴武伍西希锡席喜夏香肖歇谢辛欣兴雄休修许雪逊雅亚延扬杨耶叶伊依易因英尤于约赞泽曾扎詹张珍芝治兹子朱祖佐窦姬翰逊丹妲婷艳薇娅姗思诗耿翠逸娃倪汀琪蜜赫梯庇谟钮缇栋宏蕴隼薛茜黛琶埔埒恺滋朔岑仑锋萧弘翟忒芙荻' +
    '大堪悉渥魁陆略各答坡买罕盛夕亥狄慕川裘荷恰厉蕾捷讷赞辽巧谬蔡勃罕朵汝',
);

/** True where a foreign name may be written with every one of the characters. */
export const isTranscribed = (characters: string): boolean =>
  [...characters].every((character) => transcribing.has(character));

interface HanName extends Span {
  /** Sounds of the characters, and where in `sounds` each character begins. */
  sounds: Sounds;
  starts: number[];
}

const run = /[\p{Script=Han}·•・‧.－-]{2,}/gu;

/** Stretches of at least two characters that a foreign name may be written with. */
export function transcribedRuns(text: string): HanName[] {
  const folded = toSimplified(text);
  const runs: HanName[] = [];
  for (const { 0: stretch, index } of folded.matchAll(run)) {
    let name: HanName | undefined;
    for (let at = 0; at <= stretch.length; at++) {
      const character = stretch[at] ?? '';
      const syllable = transcribing.has(character) ? readings.get(character) : undefined;
      if (syllable) {
        name ??= { start: index + at, end: 0, sounds: '', starts: [] };
        name.starts.push(name.sounds.length);
        name.sounds += pinyinSounds(syllable);
        name.end = index + at + 1;
      } else {
        if (name && name.starts.length > 1) runs.push(name);
        name = undefined;
      }
    }
  }
  return runs;
}

/** The part of a run that sounds most like a name, and the cost per consonant at which it does. */
export interface Hearing {
  cost: number;
  /** Characters of the run, half open. */
  from: number;
  to: number;
}

const consonants = (sounds: Sounds): number => [...sounds].filter((sound) => !isVowel(sound)).length;

/** Names with fewer consonants sound like too many others. */
const leastConsonants = 2;

/**
 * Hears a Latin name in a run from one of its characters on: an edit distance over sounds (Wagner and Fischer)
 * in which vowels weigh little, since Chinese has no consonant clusters and few codas.
 *
 * @param from the character of the run to begin with
 */
function hearFrom(latin: Sounds, name: HanName, from: number): Hearing {
  const sounds = name.sounds.slice(name.starts[from]!, name.starts[from]! + latin.length * 2 + 2);
  const rows = latin.length;
  let previous = new Float64Array(rows + 1);
  for (let i = 1; i <= rows; i++) previous[i] = previous[i - 1]! + omission(latin[i - 1]!);
  const best: Hearing = { cost: Number.POSITIVE_INFINITY, from, to: from };
  let nextStart = from + 1;
  for (let j = 1; j <= sounds.length; j++) {
    const current = new Float64Array(rows + 1);
    const heard = sounds[j - 1]!;
    current[0] = previous[0]! + addition(heard);
    for (let i = 1; i <= rows; i++) {
      current[i] = Math.min(
        previous[i - 1]! + substitution(latin[i - 1]!, heard),
        previous[i]! + addition(heard),
        current[i - 1]! + omission(latin[i - 1]!),
      );
    }
    previous = current;
    const endsCharacter = j === sounds.length || name.starts[nextStart] === name.starts[from]! + j;
    if (endsCharacter) {
      if (current[rows]! < best.cost && nextStart - from >= 2) {
        best.cost = current[rows]!;
        best.to = nextStart;
      }
      nextStart += 1;
    }
  }
  return best;
}

/** Vowels at the start come and go with a glide: Yerevan 埃里温, Ottawa 渥太华. */
const open = (sound: string): boolean => isVowel(sound) || 'ywh'.includes(sound);

const beginsAlike = (a: string, b: string): boolean =>
  substitution(a, b) <= 0.3 || (open(a) && open(b) && (isVowel(a) || isVowel(b)));

/**
 * Hears a name in Latin letters in a run of Chinese characters.
 *
 * @returns where it is heard best; undefined where the name is too short to tell, or no part begins alike
 */
export function hear(latin: string, name: HanName): Hearing | undefined {
  const sounds = latinSounds(latin);
  const weight = consonants(sounds);
  if (weight < leastConsonants || sounds.length < 4) return undefined;
  let best: Hearing | undefined;
  for (let from = 0; from < name.starts.length - 1; from++) {
    if (!beginsAlike(sounds[0]!, name.sounds[name.starts[from]!]!)) continue;
    const hearing = hearFrom(sounds, name, from);
    hearing.cost /= weight;
    if (!best || hearing.cost < best.cost) best = hearing;
  }
  return best;
}

/** What a hearing may cost per consonant: fitted on the names of the gazetteer. */
export const heardAt = 0.26;

/** True where Chinese characters are a transliteration of a name in Latin letters (布林肯, Blinken). */
export function isTransliteration(latin: string, chinese: string): boolean {
  const [name, second] = transcribedRuns(chinese);
  if (!name || second || name.start > 0 || name.end < chinese.length) return false;
  const hearing = hear(latin, name);
  return !!hearing && hearing.cost <= heardAt && hearing.from === 0 && hearing.to === name.starts.length;
}
