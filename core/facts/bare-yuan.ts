import type { Reading } from './fact.ts';

/** Bodies that only Taiwan has, and its currency by name where it is not what another sum comes to: 约合新台币9亿元. */
const ofTaiwan =
  /(?<![合约約当當值])(?:新[台臺]|(?<![新平])[台臺])[币幣]|行政院|立法院|[监監]察院|[台臺]电公司|全民健保|民[进進][党黨]/;
/** On the mainland 兆 counts watts and bytes, and money in 万亿. */
const inTaiwanese = /兆元$/;
const ofOthers = /人民[币幣]|RMB|CNY|港[币幣元圆圓]|HK\$/;
const bare = /元$/;

/**
 * The sums of a text in Chinese with those in a bare 元 that are in dollars of Taiwan: of 兆元, and of a text that speaks
 * of Taiwan's own bodies or currency and of no other that is counted in 元.
 */
export function inOwnDollars<T extends Reading>(readings: T[], text: string): T[] {
  if (!readings.some(({ unit }) => unit === 'CNY') || ofOthers.test(text)) return readings;
  const isTaiwans = ofTaiwan.test(text);
  return readings.map((reading) => {
    if (reading.unit !== 'CNY') return reading;
    const words = text.slice(reading.start, reading.end);
    const isOwn = inTaiwanese.test(words) || (isTaiwans && bare.test(words));
    return isOwn ? { ...reading, unit: 'TWD' } : reading;
  });
}
