/** The articles to begin with: a rewrite, and the piece that it names as its source. */
export const firstPair = {
  rewrite: 'https://gnews.org/zh-hans/1828150/',
  original: 'https://asia.nikkei.com/Opinion/Ties-that-bind-Kazakhstan-to-China-are-starting-to-unravel',
};
