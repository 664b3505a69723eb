import { readFileSync } from 'node:fs';

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
<div class="entry-content">${body
    .split(/\n{2,}/)
    .map(block)
    .join('\n')}</div></article></main></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function block(text: string): string {
  const heading = /^(#+) /.exec(text)?.[1]?.length;
  const tag = heading ? `h${heading}` : 'p';
  const lines = text.replace(/^#+ /, '').split('\n');
  return `<${tag}>${lines.map(inline).join('<br>')}</${tag}>`;
}

/** Bold, links and images; bold runs that touch stay apart, as they do on the site. */
const inline = (line: string): string =>
  escaped(line.replace(/^- /, ''))
    .replace(/!\[\]\((\S+?)\)/g, '<img src="$1" alt="">')
    .replace(/\[([^\]]*)\]\((\S+?)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
