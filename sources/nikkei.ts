import { defineSource, type Example, type SourcePages } from './source.ts';

/** Its pages. */
export const nikkeiPages: SourcePages = {
  hosts: ['www.nikkei.com'],
  selectors: {
    heading: ['header hgroup h1', 'main article h1', 'h1'],
    body: [
      'section[class^="container_"]',
      'main > article:first-of-type > section:first-of-type',
      '.cmn-article_text',
      '[itemprop="articleBody"]',
    ],
    byline: ['[class^="author_"]'],
    date: ['main article time[datetime]', 'dd.cmnc-publish'],
    skip: [
      'div[data-rn-inview-track="article-link"]',
      '[class*="notFloated_"]',
      '.cmn-article_topics',
      '[class^="paywall"]',
    ],
    paywall: ['[class^="paywall"]', 'img[class^="icon_"][alt*="会員限定"]'],
  },
};

/** The Japanese newspaper. Class names are hashed and change; most articles show their beginning only. */
export const nikkei = defineSource(nikkeiPages, {
  id: 'nikkei',
  name: '日本経済新聞',
  inLanguage: ['ja'],
  articlePath: [
    { pattern: /^\/(?:article|print-article)\/(?<id>DG[A-Z0-9]+)\/?$/i, kind: 'article', inLanguage: 'ja' },
  ],
  titleNoise: [/\s*[-|–:：]\s*日本経済新聞(?:\s*電子版)?$/],
  emptyTitle: /^日本経済新聞/,
  paywallWords: /この記事は有料会員限定|有料会員限定です|残り\d+文字/,
});

export const examples: readonly Example[] = [
  {
    url: 'https://www.nikkei.com/article/DGXZQOUB060D20W2A600C2000000/?n_cid=SNSTW001&unlock=1',
    key: 'nikkei:article/dgxzqoub060d20w2a600c2000000',
  },
  {
    url: 'https://www.nikkei.com/article/DGXMZO67282760T11C20A2000000',
    key: 'nikkei:article/dgxmzo67282760t11c20a2000000',
  },
  {
    url: 'https://www.nikkei.com/print-article/DGXMZO67282760T11C20A2000000',
    key: 'nikkei:article/dgxmzo67282760t11c20a2000000',
  },
  { url: 'https://www.nikkei.com/', key: null },
  { url: 'https://www.nikkei.com/news/category/', key: null },
  { url: 'https://www.nikkei.com/search?keyword=DGXMZO', key: null },
];
