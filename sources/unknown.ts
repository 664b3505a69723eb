import type { Site } from '../core/site.ts';

/**
 * What may be assumed of a site that is no source: any path but the front page may lead to an article, and the
 * body is found without selectors. The host is a part of the article's identity.
 */
export const unknownSite = (url: string): Site => ({
  id: 'unknown',
  hosts: [URL.parse(url)?.hostname ?? ''],
  inLanguage: ['en', 'zh-Hans', 'zh-Hant', 'ja'],
  articlePath: [{ pattern: /^\/(?<id>.+)$/, kind: URL.parse(url)?.host ?? '' }],
  titleNoise: [],
});
