import { nameTables } from '../../assets/names/index.ts';
import { readFacts } from '../../core/facts/fact.ts';
import type { Tongue } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import type { WeighedText } from '../../core/reading/salience.ts';
import type { Span } from '../../core/span.ts';
import type { SentenceCase } from './cases.ts';

const gazetteer = createGazetteer(nameTables);

/** A case's sentences as a text: its paragraphs joined by line feeds, else each sentence a block of its own. */
export function weighedTextOf({ lang, title = '', paragraphs, sentences }: SentenceCase): WeighedText {
  const parts = paragraphs ?? (sentences as string[]);
  const blocks: Span[] = [];
  let at = 0;
  for (const part of parts) {
    blocks.push({ start: at, end: at + part.length });
    at += part.length + 1;
  }
  const text = parts.join('\n');
  const spans = sentences.map((sentence, i): Span => {
    if (typeof sentence === 'string') return blocks[i]!;
    const [paragraph, start, end] = sentence;
    return { start: blocks[paragraph]!.start + start, end: blocks[paragraph]!.start + end };
  });
  const tongue = lang ?? tongueIn(text);
  const facts = readFacts(text, { tongue, gazetteer });
  return { text, tongue, headline: title, sentences: spans, blocks, facts };
}

/** The sets that name no language are in Chinese, but for a few pages. */
function tongueIn(text: string): Tongue {
  if (/[\p{Script=Hiragana}]{2}/u.test(text.slice(0, 2000))) return 'ja';
  return /\p{Script=Han}/u.test(text.slice(0, 2000)) ? 'zh' : 'en';
}
