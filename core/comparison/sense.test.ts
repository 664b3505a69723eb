import { expect, test } from 'vitest';
import { findOtherSenses } from './sense.ts';

const senses = (zh: string, en: string) => {
  const found = findOtherSenses({ text: zh, tongue: 'zh' }, { text: en, tongue: 'en' });
  return found.map(({ here, there }) => [zh.slice(here.start, here.end), en.slice(there.start, there.end)]);
};

test.each([
  ['一架飞机的模型摆在射程上。', 'A model of a plane stood on the firing range.', [['射程', 'firing range']]],
  ['工人遭到空袭。', 'The workers went on strike on Monday.', [['空袭', 'went on strike']]],
  ['該公司出售植物。', 'It sold its power plants.', [['植物', 'power plants']]],
  ['飞弹的射程达到900公里。', 'The missile has a range of 900 kilometers.', []],
  ['靶场上摆着导弹，射程不明。', 'Missiles of unknown reach stood on the test range.', []],
  ['导弹射程很远。', 'Missiles were aimed at a wide range of goals.', []],
  ['受审的医生参加了临床试验。', 'The doctor on trial took part in a clinical trial.', []],
])('%s | %s', (zh, en, found) => expect(senses(zh, en)).toEqual(found));

test('the sides may be the other way round, and other tongues have none', () => {
  const [en, zh] = [
    { text: 'on the firing range', tongue: 'en' as const },
    { text: '在射程上', tongue: 'zh' as const },
  ];
  expect(findOtherSenses(en, zh)).toEqual([{ here: { start: 7, end: 19 }, there: { start: 1, end: 3 } }]);
  expect(findOtherSenses(zh, { ...en, tongue: 'ja' })).toEqual([]);
});
