import type { Reading } from './fact.ts';

/** Bodies that only Taiwan has, and its currency by name. */
const ofTaiwan =
  /新[台臺][币幣]|(?<!新)[台臺][币幣]|行政院|立法院|[监監]察院|[考司][试試法]院|[台臺][湾灣]当局|[台臺]股|[台臺]电公司|全民健保|民進党|[国國]民[党黨][团團]/;
/** On the mainland 兆 counts watts and bytes, and money in 万亿. */
const inTaiwanese = /兆元$/;
const ofMainland = /人民[币幣]|RMB|CNY/;
const bare = /元$/;

/**
 * The sums of a text in Chinese with those in a bare 元 that are in dollars of Taiwan: of 兆元, and of a text that speaks
 * of Taiwan's own bodies or currency and not of renminbi.
 */
export function inOwnDollars<T extends Reading>(readings: T[], text: string): T[] {
  if (!readings.some(({ unit }) => unit === 'CNY') || ofMainland.test(text)) return readings;
  const isTaiwans = ofTaiwan.test(text);
  return readings.map((reading) => {
    if (reading.unit !== 'CNY') return reading;
    const words = text.slice(reading.start, reading.end);
    const isOwn = inTaiwanese.test(words) || (isTaiwans && bare.test(words));
    return isOwn ? { ...reading, unit: 'TWD' } : reading;
  });
}
