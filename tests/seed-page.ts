import { readFileSync } from 'node:fs';
import { blocksOf, escaped } from '../scripts/real-pages/markdown.ts';

/**
 * The markup of a GNews page around a mirrored article in Markdown: the shape is that of the site's first
 * generation, the text is whatever the file holds.
 */
export function seedPage(file: URL): string {
  const markdown = readFileSync(file, 'utf8');
  const title = /^title: (.+)$/m.exec(markdown)?.[1] ?? '';
  const byline = /^`(.+?)`/m.exec(markdown)?.[1] ?? '';
  const body = markdown.slice(markdown.indexOf('\n', markdown.indexOf('轉載自GNews')) + 1);
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${escaped(title)} – GNEWS</title>
<meta property="og:type" content="article"><meta property="og:title" content="${escaped(title)}"></head>
<body><header><nav><a href="/">GNews</a></nav></header><main><article>
<h1 class="entry-title">${escaped(title)}</h1><p class="entry-meta">${escaped(byline)}</p>
<div class="entry-content">${blocksOf(body)}</div></article></main></body></html>`;
}
