import { expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { isPolarityChanged } from './polarity.ts';

test.each<[why: string, words: [string, Tongue], cited: [string, Tongue], changed: boolean]>([
  ['a denial of nothing', ['The bridge will not open.', 'en'], ['大桥将于五月开放。', 'zh'], true],
  ['a denial that is lost', ['The bridge opens in May.', 'en'], ['大桥五月不会开放。', 'zh'], true],
  ['both deny', ['The bridge will not open.', 'en'], ['大桥不会开放。', 'zh'], false],
  ['a denial by a verb', ['The bridge will not open.', 'en'], ['大桥取消开放。', 'zh'], false],
  ['no denial by an idiom', ['Not only the bridge opens.', 'en'], ['大桥将会开放。', 'zh'], false],
  [
    'words too few to say all that is denied',
    ['It opens.', 'en'],
    ['大桥五月开放，市长在会上说，渡轮以后不会再开，居民对此有许多话想说。', 'zh'],
    false,
  ],
])('%s', (_, [words, tongue], [cited, other], changed) => {
  expect(isPolarityChanged({ text: words, tongue }, { text: cited, tongue: other })).toBe(changed);
});
