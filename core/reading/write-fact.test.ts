import { expect, test } from 'vitest';
import type { ClaimFact } from './claim.ts';
import { writeFact } from './write-fact.ts';

test.each<[ClaimFact, string, string, string, string]>([
  [
    { type: 'name', value: 'KZ', label: 'Kazakhstan' },
    'Kazakhstan',
    'Kazakhstan',
    'Kazakhstan',
    'Kazakhstan',
  ],
  [{ type: 'percent', value: 78 }, '78%', '78%', '78%', '78%'],
  [{ type: 'percent', value: 78, change: 'fall' }, 'down 78%', '下降78%', '下降78%', '78%の減少'],
  [
    { type: 'point', value: 0.5, precision: 'over', change: 'rise' },
    'up more than 0.5 percentage points',
    '上升超过0.5个百分点',
    '上升超過0.5個百分點',
    '0.5ポイント超の上昇',
  ],
])('%j', (fact, ...written) => {
  const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja'] as const;
  expect(languages.map((language) => writeFact(fact, language))).toEqual(written);
});
