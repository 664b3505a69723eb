import type { Tongue } from '../../core/language.ts';

/** What the sentences of all three languages are filled with, so that one seed says the same in each. */
interface Slots {
  place: number;
  crop: number;
  percent: number;
  money: number;
  count: number;
  length: number;
  month: number;
  day: number;
  year: number;
}

const places: Record<Tongue, string[]> = {
  en: ['Kazakhstan', 'Mongolia', 'Japan', 'Vietnam', 'Uzbekistan', 'Turkey', 'Thailand', 'Georgia'],
  zh: ['哈萨克斯坦', '蒙古', '日本', '越南', '乌兹别克斯坦', '土耳其', '泰国', '格鲁吉亚'],
  ja: ['カザフスタン', 'モンゴル', '日本', 'ベトナム', 'ウズベキスタン', 'トルコ', 'タイ', 'ジョージア'],
};
const crops: Record<Tongue, string[]> = {
  en: ['wheat', 'cotton', 'rice', 'apples', 'timber', 'copper'],
  zh: ['小麦', '棉花', '大米', '苹果', '木材', '铜'],
  ja: ['小麦', '綿花', 'コメ', 'リンゴ', '木材', '銅'],
};
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const sentences: Record<Tongue, ((slots: Slots) => string)[]> = {
  en: [
    (s) =>
      `${places.en[s.place]} sold ${s.percent}% less ${crops.en[s.crop]} in ${months[s.month - 1]} ${s.year}, its customs office said.`,
    (s) =>
      `The new line of ${s.length} km cost about $${s.money} billion and carries ${s.count.toLocaleString('en')} wagons a year.`,
    (s) =>
      `On ${months[s.month - 1]} ${s.day}, ${s.year}, farmers in ${places.en[s.place]} were told that the water would not last.`,
    (s) =>
      `Because the wells run dry, more than ${s.count.toLocaleString('en')} families may have to leave by ${s.year + 15}.`,
    () => 'Nobody at the market by the bridge would say who had bought the old warehouse, or why.',
    (s) =>
      `According to the ministry, ${crops.en[s.crop]} will need ${s.percent}% more land than the valley has.`,
  ],
  zh: [
    (s) =>
      `${places.zh[s.place]}海关表示，${s.year}年${s.month}月该国${crops.zh[s.crop]}的出口减少了${s.percent}%。`,
    (s) => `这条${s.length}公里的新线路耗资约${s.money * 10}亿美元，每年运送${s.count}节车皮。`,
    (s) => `${s.year}年${s.month}月${s.day}日，${places.zh[s.place]}的农民被告知，水撑不到收成的时候。`,
    (s) => `由于水井干涸，超过${s.count}户人家到${s.year + 15}年可能不得不离开。`,
    () => '桥边集市上没有人愿意说，那座旧仓库是谁买下的，又是为了什么。',
    (s) => `据该部称，${crops.zh[s.crop]}所需的土地将比山谷里现有的多${s.percent}%。`,
  ],
  ja: [
    (s) =>
      `${places.ja[s.place]}の税関によると、${s.year}年${s.month}月の${crops.ja[s.crop]}の輸出は${s.percent}%減った。`,
    (s) => `全長${s.length}キロの新路線には約${s.money * 10}億ドルがかかり、年に${s.count}両の貨車を運ぶ。`,
    (s) =>
      `${s.year}年${s.month}月${s.day}日、${places.ja[s.place]}の農家は、水が収穫まで持たないと告げられた。`,
    (s) => `井戸が枯れているため、${s.count}世帯以上が${s.year + 15}年までに離れざるを得ない。`,
    () => '橋のたもとの市場では、古い倉庫を誰が何のために買ったのか、誰も話そうとしなかった。',
    (s) => `同省によると、${crops.ja[s.crop]}には谷にあるより${s.percent}%多い土地が必要になる。`,
  ],
};

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sentences without end in one language. The nth says the same in every language. */
function* sentencesOf(tongue: Tongue): Generator<string> {
  const random = randomOf(7);
  const upTo = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  for (let n = 0; ; n++) {
    const slots = {
      place: upTo(0, 7),
      crop: upTo(0, 5),
      percent: upTo(11, 96),
      money: upTo(2, 90),
      count: upTo(1100, 98_000),
      length: upTo(20, 900),
      month: upTo(1, 12),
      day: upTo(1, 28),
      year: upTo(2012, 2023),
    };
    yield sentences[tongue][n % sentences[tongue].length]!(slots);
  }
}

/** So many sentences of a language. */
export const takeSentences = (tongue: Tongue, count: number): string[] => [
  ...sentencesOf(tongue).take(count),
];

/** The sentences of a text of `length` characters, or a little more. */
export function sentencesUpTo(tongue: Tongue, length: number): string[] {
  const taken: string[] = [];
  let written = 0;
  for (const sentence of sentencesOf(tongue)) {
    if (written >= length) break;
    taken.push(sentence);
    written += sentence.length;
  }
  return taken;
}

/** The same sentences in paragraphs of three. */
export function paragraphsOf(tongue: Tongue, length: number): string[] {
  const taken = sentencesUpTo(tongue, length);
  const glue = tongue === 'en' ? ' ' : '';
  return Array.from({ length: Math.ceil(taken.length / 3) }, (_, n) =>
    taken.slice(3 * n, 3 * n + 3).join(glue),
  );
}

const linkList = (count: number, word: string): string =>
  Array.from({ length: count }, (_, n) => `<li><a href="/${word}/${n}">${word} ${n}</a></li>`).join('');

/** A news page around paragraphs, with what stands around an article: menus, shares, lists, a footer. */
export function pageOf(tongue: Tongue, headline: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph, n) => {
    const marked = n % 4 === 1 ? `<strong>${paragraph}</strong>` : paragraph;
    const linked = n % 3 === 2 ? marked.replace(/\d+/, '<a href="/topic">$&</a>') : marked;
    const after = n === 2 ? `<aside><h3>Read next</h3><ul>${linkList(4, 'story')}</ul></aside>` : '';
    return `<p>${linked}</p>${after}`;
  });
  return `<!doctype html><html lang="${tongue}"><head><title>${headline}</title>
<meta property="og:title" content="${headline}"><meta property="og:type" content="article">
<style>p { margin: 1em 0 }</style><script>window.page = { kind: 'article' };</script></head><body>
<header><a href="/">The Valley Post</a><nav><ul>${linkList(18, 'section')}</ul></nav></header>
<main><article><h1>${headline}</h1><div class="byline"><a href="/staff">A. N. Example</a>
<time datetime="2023-05-04">4 May 2023</time></div><div class="share"><button>Share</button><button>Save</button></div>
<div class="article-body">${body.join('\n')}</div></article>
<section class="related"><h2>More</h2><ul>${linkList(12, 'related')}</ul></section></main>
<aside class="sidebar"><h2>Most read</h2><ul>${linkList(10, 'most-read')}</ul></aside>
<footer><ul>${linkList(14, 'about')}</ul><p>The Valley Post. All rights reserved.</p></footer></body></html>`;
}
