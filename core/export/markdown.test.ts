import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { sampleExport, sampleWords } from '../../tests/sample-export.ts';
import { briefText } from './brief-text.ts';
import { markdown, plainMarkdown } from './markdown.ts';

describe('a brief in Markdown', () => {
  const text = markdown(sampleExport, sampleWords);

  test('links each passage back to its place', () => {
    const links: string[] = [];
    marked.walkTokens(marked.lexer(text), (token) => {
      if (token.type === 'link') links.push(token.href);
    });
    expect(links).toEqual([
      'https://here.example/a',
      'https://there.example/a',
      'https://here.example/a#:~:text=%3DSales%20fell%20by%2078%25%2C%20%22it%22%20said.',
      'https://there.example/a#:~:text=Sales%20were%20down%2087%25.',
      'https://there.example/a#:~:text=The%20port%20*closed*%20in%20May.',
      'https://here.example/a#:~:text=Nothing%20else%20moved.',
    ]);
  });

  test('names no claim that is not in the brief', () => {
    const [sentence] = sampleExport.brief.summary;
    const summary = [{ ...sentence!, claims: ['gone', 'c2'] }];
    const written = markdown({ ...sampleExport, brief: { ...sampleExport.brief, summary } }, sampleWords);
    expect(written).toContain('Sales fell. \\[at odds\\] \\[2\\]');
  });

  test('carries the marks and says who wrote it', () => {
    expect(text).toContain('# Sales fall by 79% \\[not in the article\\]');
    expect(text).toContain('=Sales fell by 12% \\[elsewhere\\], \\*sharply\\*');
    expect(text).toContain('Sales fell. \\[at odds\\] \\[1\\]');
    expect(text).toContain('Written by small-7b');
  });

  test('has the comparison, and why a claim was not found', () => {
    expect(text).toMatch(/78% \(HERE\) ≠ 87% \(THERE\)\n- turned in THERE/);
    expect(text).toContain('Not found: (facts-differ)');
    const { comparison: _, ...alone } = sampleExport;
    expect(markdown(alone, sampleWords)).not.toMatch(/THERE|≠|Opinions/);
  });

  test('has what a comparison shows beyond the claims', () => {
    const beyond = text.slice(text.indexOf('## Only in THERE'));
    expect(beyond).toContain('> The port \\*closed\\* in May.');
    expect(beyond).toContain('## Wording\n\n- boss for mayor, 1\n');
    expect(beyond).toContain('## Opinions\n\n> Nothing else moved.');
  });
});

test('a brief in plain text has its passages and what it cites', () => {
  const text = briefText(sampleExport, sampleWords);
  expect(text).toContain('1. =Sales fell by 12% [elsewhere], *sharply* (According to the [ministry])');
  expect(text).toContain('“=Sales fell by 78%, "it" said.”');
  expect(text).toContain('Only in THERE\n   “The port *closed* in May.”\n\nWording\n   boss for mayor, 1\n');
  expect(text).toContain(
    'A [headline] of here & {Co} · HERE · By Rowe and Lim · on 2026-01-02 · https://here.example/a',
  );
  expect(text.trimEnd().endsWith('Written by small-7b')).toBe(true);
});

/** The words that a reader sees, and the kinds of all that is no words. */
function seen(tokens: Token[]): { words: string; markup: string[] } {
  const all = { words: '', markup: [] as string[] };
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'escape' || (token.type === 'text' && !('tokens' in token && token.tokens)))
      all.words += token.type === 'escape' ? token.text : token.raw;
    else if (!['paragraph', 'text', 'space'].includes(token.type)) all.markup.push(token.type);
  });
  return all;
}

test('no text becomes markup', () => {
  const pieces = [
    '`',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<b>',
    '&amp;',
    '#',
    '1.',
    '- ',
    '+ ',
    '=',
    '|',
    '~~',
    '!',
    '\\',
  ];
  const addresses = ['https://a.example', 'www.a.example', 'me@a.example', '\n', ' ', 'a', '港'];
  const texts = fc.string({ unit: fc.constantFrom(...pieces, ...addresses), minLength: 1 });
  fc.assert(
    fc.property(texts, (text) => {
      const { words, markup } = seen(marked.lexer(plainMarkdown(`x${text}`)));
      expect(markup).toEqual([]);
      expect(words.trimEnd()).toBe(`x${text}`.replaceAll(/\s+/g, ' ').trimEnd());
      expect(seen(marked.lexer(plainMarkdown(text.trim()))).markup).toEqual([]);
    }),
  );
});
