import type { Site } from './site.ts';

/**
 * What may be assumed of a site that is no source: any path but the front page may lead to an article, and the
 * body is found without selectors. The host is a part of the article's identity.
 */
export function unknownSite(url: string): Site {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return {
    id: 'unknown',
    hosts: [host.replace(/:\d+$/, '')],
    inLanguage: ['en', 'zh-Hans', 'zh-Hant', 'ja'],
    articlePath: [{ pattern: /^\/(?<id>.+)$/, kind: host }],
    titleNoise: [],
  };
}
