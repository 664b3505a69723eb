import { describe, expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { countActs, isParticular } from './specifics.ts';

describe('countActs', () => {
  test.each<[Tongue, number, string]>([
    ['zh', 2, '水务局关闭了北岸码头，并出售了三条旧船。'],
    ['zh', 2, '水務局關閉了北岸碼頭，並出售了三條舊船。'],
    ['zh', 0, '湖边的黄昏总是很安静。'],
    ['zh', 0, '渔民等待法院的裁定。'],
    ['zh', 0, '这是市长第三次访问。'],
    ['zh', 1, '市长再次访问北岸。'],
    ['zh', 0, '水务局没有关闭码头。'],
    ['zh', 1, '水务局裁员六十人。'],
    ['en', 2, 'The water board closed the northern pier and sold three old boats.'],
    ['en', 0, 'Evenings by the lake are always quiet.'],
    ['en', 0, 'The voters like the method.'],
    ['en', 0, "The water board has not closed the pier and didn't sell boats."],
    ['ja', 2, '水道局は北岸の桟橋を閉鎖し、古い船を売却した。'],
    ['ja', 0, '湖畔の夕暮れはいつも静かだ。'],
    ['ja', 0, '投資者は静かだ。'],
    ['ja', 3, '市議会は予算を可決し、船の数が上がって、新しい港が開かれた。'],
    ['ja', 0, '会談の見通しは暗い。'],
    ['ja', 0, '水道局は桟橋を閉鎖していない。'],
    ['ja', 0, '古い船は売却されず、港に残る。'],
  ])('%s, %i: %s', (tongue, count, sentence) => {
    expect(countActs(sentence, tongue)).toBe(count);
  });

  test('the same verb twice is one act', () => {
    expect(countActs('渔民出售了船，又出售了网。', 'zh')).toBe(1);
  });
});

describe('isParticular', () => {
  test.each<[Tongue, boolean, string]>([
    ['zh', true, '据南湖委员会记录，水位很低。'],
    ['zh', true, '周·小舟喜欢湖水。'],
    ['zh', false, '湖水今天很平静。'],
    ['zh', false, '大部分市场的局势很平静。'],
    ['zh', true, '财政部的决定很重要。'],
    ['en', true, 'A letter by Lin Zhou describes the water.'],
    ['en', false, 'The water is calm today.'],
    ['ja', true, 'マリーナは静かだ。'],
    ['ja', false, '湖の水は静かだ。'],
    ['ja', false, '都市の市場は静かだ。'],
    ['ja', true, '財務省は静かだ。'],
  ])('%s %s: %s', (tongue, is, sentence) => {
    expect(isParticular(sentence, tongue)).toBe(is);
  });
});
