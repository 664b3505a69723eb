import { defineSource, type Example, type SourcePages } from './source.ts';

/** Its pages. */
export const gnewsPages: SourcePages = {
  hosts: ['gnews.org', 'www.gnews.org', 'test.gnews.org'],
  selectors: {
    heading: ['h1.entry-title', 'h1.tdb-title-text', 'article h1', 'main h1'],
    body: ['.entry-content', '.td-post-content', '.post-content', 'article'],
    byline: ['.entry-meta .author', '.td-post-author-name', '[rel=author]'],
    date: ['time.entry-date[datetime]', 'article time[datetime]'],
    skip: [
      '.sharedaddy',
      '[class*="share-buttons"]',
      '[class*="related-posts"]',
      '#comments',
      '.post-navigation',
    ],
  },
};

/**
 * Two generations: WordPress until 2022 (`/zh-hans/ID/`, English at the root), an app since (`/articles/ID`).
 * The two number their articles apart.
 */
export const gnews = defineSource(gnewsPages, {
  id: 'gnews',
  name: 'GNews',
  inLanguage: ['zh-Hans', 'zh-Hant', 'en', 'ja'],
  articlePath: [
    { pattern: /^\/(?<kind>zh-hans)\/(?<id>\d+)\/?$/i, inLanguage: 'zh-Hans' },
    { pattern: /^\/(?<kind>zh-hant)\/(?<id>\d+)\/?$/i, inLanguage: 'zh-Hant' },
    { pattern: /^\/(?<kind>ja)\/(?<id>\d+)\/?$/i, inLanguage: 'ja' },
    { pattern: /^\/(?<kind>articles|threadview)\/(?<id>\d+)\/?$/i },
    { pattern: /^\/(?<id>\d+)\/?$/, kind: 'root', inLanguage: 'en' },
  ],
  titleNoise: [/^Gnews\s*:\s*/i, /\s*[-|–]\s*G-?News$/i],
  emptyTitle: /^(?:g-?news|gnews - take down the ccp)$/i,
});

export const examples: readonly Example[] = [
  { url: 'https://gnews.org/zh-hans/1828150/', key: 'gnews:zh-hans/1828150' },
  { url: 'https://www.gnews.org/zh-hant/894434/', key: 'gnews:zh-hant/894434' },
  { url: 'https://test.gnews.org/zh-hans/374077/', key: 'gnews:zh-hans/374077' },
  { url: 'https://gnews.org/articles/2390320', key: 'gnews:articles/2390320' },
  { url: 'https://gnews.org/articles/2390320?utm_source=a#b', key: 'gnews:articles/2390320' },
  { url: 'https://gnews.org/ThreadView/2390320', key: 'gnews:threadview/2390320' },
  { url: 'https://gnews.org/94289/', key: 'gnews:root/94289' },
  { url: 'https://gnews.org/', key: null },
  { url: 'https://gnews.org/zh-hans/', key: null },
  { url: 'https://gnews.org/zh-hans/page/2/', key: null },
  { url: 'https://gnews.org/?s=123', key: null },
  { url: 'https://gnews.org/feed/', key: null },
  { url: 'https://gnews.org/terms-of-use-3/', key: null },
];
