import { defineSource, type Example, type SourcePages } from './source.ts';

/** Its pages. */
export const nikkeiAsiaPages: SourcePages = {
  hosts: ['asia.nikkei.com'],
  selectors: {
    heading: ['h1[class*="NewsArticleDetails_"]', 'h1.article-header__title', 'article h1', 'main h1'],
    body: [
      '[class*="NewsArticle_newsArticleContentContainerWrapper"]',
      '[class*="ArticleBodyWithTracking_articleBodyWithTracking"]',
      '[class*="FeatureArticleBody_featureArticleBody"]',
      '[id^="article-body"]',
      '[itemprop="articleBody"]',
      '.ezrichtext-field',
    ],
    byline: ['[class*="NewsArticleDetails_newsArticleDetailsByline"]', '.article-header__author'],
    date: ['[class*="NewsArticleDetails_"] time', '.article-header__date', 'article time'],
    skip: [
      '[class*="ShareBar"]',
      '[class*="Related"]',
      '[class*="SponsoredContent"]',
      '#paywall-offer',
      '#pianoj_ribbon',
      '.piano-container',
      '.cookie-banner__button',
    ],
    paywall: [
      '#paywall-offer',
      '#article-body-preview',
      '#pianoj_ribbon',
      '.piano-container',
      'div.limit-view-overlay',
    ],
  },
};

/**
 * Next.js since late 2022, eZ Platform before. The path is the identity, in any letter case; an article's last
 * part is a headline of five words or more, that of a section seldom.
 */
export const nikkeiAsia = defineSource(nikkeiAsiaPages, {
  id: 'nikkei-asia',
  name: 'Nikkei Asia',
  inLanguage: ['en'],
  articlePath: [
    {
      pattern:
        /^\/(?<kind>(?!companies\/|member|author|location|rss)[\w.-]+(?:\/[\w.-]+){0,3})\/(?<id>[^/-]+(?:-[^/-]+){4,})\/?$/i,
    },
    {
      pattern:
        /^\/(?<kind>(?!companies\/|member|author|location|rss)[\w.-]+(?:\/[\w.-]+){0,3})\/(?<id>[^/]+)\/?$/i,
      unsure: true,
    },
  ],
  titleNoise: [/\s*[-|–]\s*Nikkei Asia(?:n Review)?$/i],
  emptyTitle: /^(?:nikkei asia(?:n review)?)$/i,
});

export const examples: readonly Example[] = [
  {
    url: 'https://asia.nikkei.com/Opinion/Ties-that-bind-Kazakhstan-to-China-are-starting-to-unravel',
    key: 'nikkei-asia:opinion/ties-that-bind-kazakhstan-to-china-are-starting-to-unravel',
  },
  {
    url: 'https://asia.nikkei.com/Business/China-tech/U.S.-lawmakers-seek-to-force-ByteDance-to-divest-TikTok-or-face-ban?utm_source=a',
    key: 'nikkei-asia:business/china-tech/u.s.-lawmakers-seek-to-force-bytedance-to-divest-tiktok-or-face-ban',
  },
  { url: 'https://asia.nikkei.com/', key: null },
  { url: 'https://asia.nikkei.com/Opinion', key: null },
  { url: 'https://asia.nikkei.com/Companies/DBS-Group-Holdings-Ltd', key: null },
  { url: 'https://asia.nikkei.com/Politics/International-relations/Indo-Pacific', key: null },
  { url: 'https://asia.nikkei.com/Spotlight/Hong-Kong-security-law', key: null },
  { url: 'https://asia.nikkei.com/rss/feed/nar', key: null },
];
