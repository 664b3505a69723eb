import { describe, expect, test } from 'vitest';
import { type Cues, cues } from './cue-words.ts';

/** A sentence that has a cue, or has not. */
const cases: [keyof Cues, boolean, string][] = [
  ['forecast', true, '新堤坝料将在明年完工。'],
  ['forecast', true, '水务局计划在湖边种树。'],
  ['forecast', false, '渔网用的是北方应用材料公司的材料。'],
  ['forecast', false, '据了解，资料由水务局保管。'],
  ['forecast', false, '该计划包括三座堤坝。'],
  ['forecast', false, '信托计划中的船款还没有付。'],
  ['forecast', false, '渔民和市长在湖边会面。'],
  ['forecast', true, '湖区会面临缺水。'],
  ['forecast', false, '周海少将表示，湖水没有问题。'],
  ['forecast', true, '船票至少将涨价一倍。'],
  ['forecast', false, '南湖运动会的门票已经卖完。'],
  ['forecast', false, '去年冬奥会的门票已经卖完。'],
  ['forecast', false, '水务局将新船命名为小舟号。'],
  ['forecast', true, '水务局将在明年为新船命名。'],
  ['completed', true, '渔民去过北岸。'],
  ['completed', true, '他们买了十条船。'],
  ['completed', false, '为了保护湖水，水务局将种树。'],
  ['completed', false, '除了船票，门票也将涨价。'],
  ['completed', false, '渔民希望了解水质。'],
  ['completed', false, '明年的水位将超过今年的水位。'],
  ['completed', false, '明年将通过水务局出售船票。'],
  ['conditional', true, '如果下雨，船就停开。'],
  ['conditional', true, '湖水可能干涸。'],
  ['conditional', false, '船员必须穿救生衣。'],
  ['conditional', false, '这条船能够载六十人。'],
  ['firstPerson', true, '本人住在湖边。'],
  ['firstPerson', false, '日本人住在湖边。'],
  ['firstPerson', false, '基本人手不足。'],
  ['opinion', true, '这绝对是好消息。'],
  ['opinion', false, '水务局以绝对多数通过预算。'],
];

describe('cues', () => {
  test.each(cases)('%s %s: %s', (cue, has, sentence) => {
    expect(cues.zh[cue].test(sentence)).toBe(has);
  });

  test('the United States is no first person', () => {
    expect(cues.en.firstPerson.test('The US sold boats.')).toBe(false);
    expect(cues.en.firstPerson.test('They sold us boats. We thanked them.')).toBe(true);
  });
});
