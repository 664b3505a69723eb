import { expect, test } from 'vitest';
import { identify } from './site.ts';
import { unknownSite } from './unknown-site.ts';

test.each([
  ['https://news.example/world/a-story', 'unknown:news.example/world/a-story'],
  ['https://other.example/world/a-story?page=2', 'unknown:other.example/world/a-story'],
  ['https://news.example/', undefined],
  ['https://news.example', undefined],
])('%s', (url, key) => expect(identify(url, unknownSite(url))?.key).toBe(key));
