import { defineSource, type Example, type SourcePages } from './source.ts';

/** Its pages. */
export const nikkeiChinesePages: SourcePages = {
  hosts: ['cn.nikkei.com', 'zh.cn.nikkei.com', 'dev.cn.nikkei.com', 'devzh.cn.nikkei.com'],
  selectors: {
    heading: ['h2.style01', 'h1.style01'],
    body: ['.newsText', '#contentDiv'],
    byline: ['.newsText .author'],
    skip: ['.pagenavbar', '.newsDetail01', '.print', '.breadcrumbs', '#sns'],
  },
};

/** Chinese edition (Joomla); the hosts serve the same pages. The address holds the date. */
export const nikkeiChinese = defineSource(nikkeiChinesePages, {
  id: 'nikkei-chinese',
  name: '日经中文网',
  inLanguage: ['zh-Hans', 'zh-Hant'],
  articlePath: [
    {
      pattern: /^\/[\w-]+(?:\/[\w-]+)*\/(?<id>\d+-\d{4}(?:-\d\d){5})\.html$/,
      kind: 'article',
      inLanguage: 'zh-Hans',
    },
  ],
  titleNoise: [/\s*[-|–]?\s*日经中文网(?:\s*NIKKEI.*)?$/i],
  emptyTitle: /^日经中文网/,
});

export const examples: readonly Example[] = [
  {
    url: 'https://cn.nikkei.com/politicsaeconomy/epolitics/48603-2022-05-19-01-47-43.html?print=1&tmpl=component',
    key: 'nikkei-chinese:article/48603-2022-05-19-01-47-43',
  },
  {
    url: 'https://zh.cn.nikkei.com/china/ceconomy/52291-2023-05-08-05-00-03.html',
    key: 'nikkei-chinese:article/52291-2023-05-08-05-00-03',
  },
  {
    url: 'https://dev.cn.nikkei.com/industry/icar/48227-2022-04-12-14-37-21.html?start=1',
    key: 'nikkei-chinese:article/48227-2022-04-12-14-37-21',
  },
  { url: 'https://devzh.cn.nikkei.com/', key: null },
  { url: 'https://cn.nikkei.com/industry/icar.html', key: null },
  { url: 'https://cn.nikkei.com/rss.html', key: null },
];
