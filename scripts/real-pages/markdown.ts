/** An article as the GitHub mirror of GNews keeps it. */
export interface MirroredArticle {
  title: string;
  byline: string;
  /** The Markdown under the head. */
  body: string;
}

/** Takes a mirrored file to its parts: the title is its second heading, the line under it holds the byline. */
export function readMirrored(markdown: string): MirroredArticle {
  const [, title = ''] = /^## (.+)$/m.exec(markdown) ?? [];
  const [, byline = ''] = /^`(.+?)`/m.exec(markdown) ?? [];
  const back = markdown.indexOf('轉載自GNews');
  const body = back < 0 ? markdown : markdown.slice(markdown.indexOf('\n', back) + 1);
  return { title: title.trim(), byline: byline.trim(), body };
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Markdown as the site renders it: paragraphs, headings, lists, and lines that break inside a paragraph. */
export const blocksOf = (body: string): string =>
  body
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map(block)
    .join('\n');

function block(text: string): string {
  const lines = text.split('\n');
  const isItem = (line: string) => /^\s*- /.test(line);
  if (lines.some(isItem)) {
    const [before, items] = [lines.filter((line) => !isItem(line)), lines.filter(isItem)];
    const list = `<ul>${items.map((line) => `<li>${inline(line.replace(/^\s*- /, ''))}</li>`).join('')}</ul>`;
    return before.some((line) => line.trim() !== '') ? `${block(before.join('\n'))}${list}` : list;
  }
  const heading = /^(#{1,6}) /.exec(text)?.[1]?.length;
  const tag = heading ? `h${heading}` : 'p';
  return `<${tag}>${lines.map((line) => inline(line.replace(/^#+ /, ''))).join('<br>')}</${tag}>`;
}

/** Bold, italics, links and images; bold runs that touch stay apart, as they do on the site. */
export const inline = (line: string): string =>
  escaped(line)
    .replace(/!\[[^\]]*\]\((\S*?)\)/g, '<img src="$1" alt="">')
    .replace(/\[([^\]]*)\]\((\S+?)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<!\*)\*([^*]+)\*(?!\*)/g, '<em>$1</em>');

/** The words of a line, without marks, spaces and the addresses of its links: what is left however it is set. */
export const plain = (line: string): string =>
  line
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[\[zh:([^[\]]*)\]\]/g, '$1')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^#+ |[\s*_`\u200B-\u200F\u2060\uFEFF-]+/g, '');
