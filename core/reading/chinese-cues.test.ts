import { describe, expect, test } from 'vitest';
import { type ChineseCues, chineseCuesOf } from './chinese-cues.ts';

const cases: [keyof ChineseCues, boolean, string][] = [
  ['timed', true, '水务局上周五封了北岸码头。'],
  ['timed', true, '去年渔民搬到了南岸。'],
  ['timed', true, '水務局上週關了碼頭。'],
  ['timed', false, '船一周一次开往北岸。'],
  ['timed', false, '船停在码头以上周边的水域。'],
  ['timed', false, '渔民住在南岸。'],
  ['measured', true, '其中三条船是旧的。'],
  ['measured', true, '渔民平均有两条船。'],
  ['measured', true, '北岸的船占八成。'],
  ['measured', false, '渔民占领了码头。'],
  ['measured', false, '以下是市长的讲话。'],
  ['measured', false, '省政府公共约谈了渔民。'],
  ['inDigits', true, '南湖有12条船。'],
  ['inDigits', false, '渔民十分难过，千言万语说不完。'],
  ['denied', true, '水务局没有派船。'],
  ['denied', true, '渔民不住在北岸。'],
  ['denied', false, '水务局没收了三条船。'],
  ['denied', false, '水务局不仅派船，还派人。'],
  ['denied', false, '市长未来会住在北岸。'],
];

describe('chineseCuesOf', () => {
  test.each(cases)('%s %s: %s', (cue, has, sentence) => {
    expect(chineseCuesOf(sentence, 'zh')[cue] > 0).toBe(has);
  });

  test.each([
    ['an attitude', '渔民觉得湖水很美。'],
    ['abuse', '市长是个卑鄙的流氓。'],
    ['an argument', '难道湖水真的是谁家的吗？'],
    ['the same in traditional characters', '漁民覺得湖水很美。'],
  ])('%s is a stance', (_, sentence) => {
    expect(chineseCuesOf(sentence, 'zh').stance).toBeGreaterThan(0);
  });

  test.each(['水务局在北岸修了一座堤坝。', '警方在北岸查办诈骗案。', '船开往太平洋。'])(
    'takes no stance: %s',
    (sentence) => {
      expect(chineseCuesOf(sentence, 'zh').stance).toBe(0);
    },
  );

  test('each word of stance counts once', () => {
    const stanceOf = (sentence: string) => chineseCuesOf(sentence, 'zh').stance;
    expect(stanceOf('其实湖水很美，其实渔民很累。')).toBe(stanceOf('其实湖水很美。'));
    expect(stanceOf('其实湖水很美，渔民居然搬走。')).toBeGreaterThan(stanceOf('其实湖水很美。'));
  });

  test('Japanese, which writes some of them alike, has none', () => {
    expect(Object.values(chineseCuesOf('去年の水位は平均3メートルだった。', 'ja'))).toEqual([0, 0, 0, 0, 0]);
  });
});
