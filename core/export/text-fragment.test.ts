import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageUrl, type TextFragment, textFragment, writeFragment } from './text-fragment.ts';

const spanOf = (text: string, passage: string, from = 0) => {
  const start = text.indexOf(passage, from);
  return { start, end: start + passage.length };
};

describe('a text fragment', () => {
  test('is a short passage as it is', () => {
    const text = 'One harbour closed.\nTwo harbours opened.';
    expect(textFragment(text, spanOf(text, 'Two harbours opened.'))).toEqual({
      textStart: 'Two harbours opened.',
    });
  });

  test('is the two ends of a long passage, cut beside a mark or a space', () => {
    const text = `前文。港口在十一月中旬关闭，全部货轮改道，${'运费上涨'.repeat(20)}，码头工人说明年才会恢复。后文。`;
    const passage = text.slice(3, -3);
    expect(textFragment(text, spanOf(text, passage))).toEqual({
      textStart: '港口在十一月中旬关闭，全部货轮改道',
      textEnd: '码头工人说明年才会恢复。',
    });
  });

  test('takes what stands beside a passage that is there twice', () => {
    const text = 'In May: it rose. Then it fell.\nIn June: it rose. Then it stayed.';
    const second = spanOf(text, 'it rose.', 20);
    expect(textFragment(text, second)).toEqual({ textStart: 'it rose.', prefix: 'In June:' });
    expect(textFragment(text, spanOf(text, 'it rose.'))).toEqual({ textStart: 'it rose.' });
  });

  test('spans lines by its ends', () => {
    const text = 'A first line here.\nA second line there.\nA third.';
    expect(textFragment(text, spanOf(text, 'A first line here.\nA second line there.'))).toEqual({
      textStart: 'A first line',
      textEnd: 'line there.',
    });
  });

  test('is not given where no words tell the passage from another', () => {
    const text = 'It rose.\nIt rose.\nIt rose.';
    expect(textFragment(text, { start: 18, end: 26 })).toBeUndefined();
    expect(textFragment(text, { start: 3, end: 3 })).toBeUndefined();
  });

  test('that begins within a word has the word’s beginning before it', () => {
    const text = 'The unharmed crew landed.';
    expect(textFragment(text, spanOf(text, 'harmed crew landed.'))).toEqual({
      textStart: 'harmed crew landed.',
      prefix: 'The un',
    });
  });
});

describe('the address of a passage', () => {
  const article = { url: 'https://a.example/x', text: 'Fish-and-chips, peas & more.' };
  const all = { start: 0, end: article.text.length };

  test('encodes what separates the parts of a fragment', () => {
    expect(passageUrl(article, all)).toBe(
      'https://a.example/x#:~:text=Fish%2Dand%2Dchips%2C%20peas%20%26%20more.',
    );
    expect(passageUrl({ ...article, url: 'https://a.example/x#top' }, all)).toContain('#top:~:text=');
  });

  test('is the article’s alone where a machine’s translation was read', () => {
    const copy = { kind: 'google-translate', machineTranslated: true } as const;
    expect(passageUrl({ ...article, copy }, all)).toBe(article.url);
  });
});

/** What a browser makes of a directive (WICG text fragments, parsing). */
function parse(directive: string): TextFragment {
  const parts = directive.slice('text='.length).split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  const [textStart, textEnd] = parts;
  const decoded = { prefix, textStart, textEnd, suffix };
  return Object.fromEntries(
    Object.entries(decoded).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, decodeURIComponent(part)]],
    ),
  ) as unknown as TextFragment;
}

const words = fc.string({ unit: fc.constantFrom(...'a-,&=%#~: 港，。é＆－'), minLength: 1 });

test('every directive is read as it was written', () => {
  const fragments = fc.record(
    { prefix: words, textStart: words, textEnd: words, suffix: words },
    { requiredKeys: ['textStart'] },
  );
  fc.assert(
    fc.property(fragments, (fragment) => {
      expect(parse(writeFragment(fragment))).toEqual(fragment);
    }),
  );
});

test('half a character is written all the same', () => {
  expect(writeFragment({ textStart: 'a\ud800' })).toBe('text=a%EF%BF%BD');
});

test('a fragment is words of the passage and of what stands beside it', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'ab 港口。，\n.-1'), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(texts, fc.nat(200), fc.nat(200), (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      const fragment = textFragment(text, span);
      if (!fragment) return;
      const { prefix = '', textStart, textEnd = textStart, suffix = '' } = fragment;
      const passage = text.slice(span.start, span.end).trim();
      expect(passage.startsWith(textStart) && passage.endsWith(textEnd)).toBe(true);
      expect(text.slice(0, span.start).trimEnd().endsWith(prefix.trimEnd())).toBe(true);
      expect(text.slice(span.end).trimStart().startsWith(suffix.trimStart())).toBe(true);
      expect([prefix, textStart, textEnd, suffix].join('')).not.toContain('\n');
    }),
  );
});
