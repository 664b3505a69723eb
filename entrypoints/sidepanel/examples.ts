import type { Example } from '../../components/Notice.tsx';

/** The first pair: a rewrite and the original it cites. */
export const examples: Example[] = [
  {
    source: 'GNews',
    title: '深度：哈萨克斯坦与中共国正在渐行渐远',
    url: 'https://gnews.org/zh-hans/1828150/',
    inLanguage: 'zh-Hans',
  },
  {
    source: 'Nikkei Asia',
    title: 'Ties that bind Kazakhstan to China are starting to unravel',
    url: 'https://asia.nikkei.com/Opinion/Ties-that-bind-Kazakhstan-to-China-are-starting-to-unravel',
    inLanguage: 'en',
  },
];
