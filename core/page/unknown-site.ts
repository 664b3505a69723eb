import { hostOf, type Site } from './site.ts';

/**
 * What may be assumed of a site that is no source: any address but the front page's may lead to an article, and the
 * body is found without selectors. The whole address, host and parameters too, is the article's identity.
 */
export function unknownSite(url: string): Site {
  return {
    id: 'unknown',
    hosts: [hostOf(url)],
    inLanguage: ['en', 'zh-Hans', 'zh-Hant', 'ja'],
    articlePath: [],
    anyAddress: true,
    titleNoise: [],
  };
}
