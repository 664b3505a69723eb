import { describe, expect, test } from 'vitest';
import type { Byline } from '../article.ts';
import { readByline } from './byline.ts';

/** A credit line and what is read of it. */
const cases: [string, Byline][] = [
  ['翻译：小舟', { translator: '小舟' }],
  ['翻译：小舟  编辑：大桨', { translator: '小舟' }],
  ['翻译：小舟编辑：大桨', { translator: '小舟' }],
  ['编辑：南湖小组/小舟发布：大桨', { editor: '南湖小组/小舟' }],
  ['编辑：小舟 | 审核：大桨', { editor: '小舟' }],
  ['撰稿：南湖小组/小舟 图片来源 湖畔社', { author: '南湖小组/小舟' }],
  ['撰稿：小舟 图片源 湖畔日报', { author: '小舟' }],
  ['撰稿：【南湖编辑部】', { author: '南湖编辑部' }],
  ['翻译：小舟；', { translator: '小舟' }],
  ['Edited by: Ann Reed', { editor: 'Ann Reed' }],
];

describe('readByline', () => {
  test.each(cases)('%s', (line, byline) => {
    expect(readByline(undefined, '', [line])).toEqual(byline);
  });
});
