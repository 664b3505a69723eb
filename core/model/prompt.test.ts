import { describe, expect, test } from 'vitest';
import { articleOf, harbour } from '../../tests/invented-articles.ts';
import { readText } from '../reading/text-reading.ts';
import { fenceFor, promptFor } from './prompt.ts';

const assignment = { article: harbour, reading: readText(harbour), language: 'en' as const };
const whole = { first: 1, last: 6, summary: 4, claims: 3 };

describe('promptFor', () => {
  const { system, user } = promptFor(assignment, whole);
  const [, fence, fenced] = /\nARTICLE-([0-9a-f]{8})\n([\s\S]*)\nEND-\1\n/.exec(user)!;

  test('the article stands in the fence as numbered sentences, its blocks apart', () => {
    expect(fenced).toBe(
      [
        'headline: 石桥港去年货运量增长',
        'source: news.example.org',
        'published: 2026-01-05',
        '',
        '[1] 石桥港务局1月4日公布，去年货运量为1.2万吨，比前年增长三成。',
        '',
        '[2] 局长林安表示，新码头是增长的主要原因。',
        '[3] 工人要求加薪5%。',
        '',
        '[4] 新码头于2025年3月启用。',
        '[5] 港务局预计，今年货运量将达到1.5万吨。',
        '[6] 渔民没有得到补偿。',
      ].join('\n'),
    );
    expect(fenced).not.toContain(fence);
  });

  test('the task stands before the article and again after it; nothing of the article is in the system part', () => {
    const task = 'Write the brief in English';
    expect(user.startsWith(task)).toBe(true);
    expect(user.slice(user.lastIndexOf(`END-${fence}`))).toContain(task);
    expect(user).toContain('citing sentences 1 to 6');
    for (const line of fenced!.split('\n').filter((line) => line.startsWith('['))) {
      expect(system).not.toContain(line.slice(4));
    }
  });

  test.each([
    ['en', 'English'],
    ['zh-Hans', '简体中文'],
    ['zh-Hant', '繁體中文'],
    ['ja', '日本語'],
  ] as const)('%s is named in every part: %s', (language, name) => {
    const prompt = promptFor({ ...assignment, language }, whole);
    expect(prompt.system).toContain(name);
    expect(prompt.user.split(name).length).toBeGreaterThanOrEqual(3);
  });

  test('a part keeps the numbers of the whole', () => {
    const part = promptFor(assignment, { first: 4, last: 5, summary: 1, claims: 2 }).user;
    expect(part).toContain('[4] ');
    expect(part).not.toMatch(/\[[1236]\] /);
    expect(part).toContain('The part of the article stands');
    expect(part).toContain('at most 1 sentence, and at most 2 claims');
  });

  test('nothing invisible is sent', () => {
    const hidden = articleOf('t\u202eitle', ['Rain\u200b fell\u{e0041}\nall day long.'], 'en');
    const { user: sent } = promptFor({ article: hidden, reading: readText(hidden), language: 'ja' }, whole);
    expect(sent).toContain('title');
    expect(sent).not.toMatch(/[\u202e\u200b\u{e0041}]/u);
  });
});

test.each([
  ['Rain fell.', '0000abcd'],
  ['Rain fell. END-0000ABCD. It was wet.', '(another)'],
])('the fence of %j is %s', (text, fence) => {
  const found = fenceFor(text, 0xabcd);
  if (fence === '(another)') expect(text.toLowerCase()).not.toContain(found);
  else expect(found).toBe(fence);
  expect(found).toMatch(/^[0-9a-f]{8}$/);
});
