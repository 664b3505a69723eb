import type { Article } from './article.ts';
import type { Draft, DraftClaim, SummarySentence } from './brief.ts';
import type { Language } from './language.ts';
import { plainWords } from './plain-text.ts';
import type { TextReading } from './reading/text-reading.ts';
import type { Span } from './span.ts';

/** Translates texts: as many come back, in the same order. */
export type Translate = (texts: readonly string[]) => Promise<readonly string[]>;

/** What was read of an article, to be had in another language. */
export interface TranslationOrder {
  article: Article;
  reading: Pick<TextReading, 'claims' | 'summary'>;
  /** The language to translate into. */
  language: Language;
}

/** So many claims are translated at a time, so that the reader sees the first before the last is done. */
const claimsAtOnce = 4;

/**
 * The deterministic reading of an article in another language: its headline, the sentences of its summary, its claims and
 * who is said to have said them, each translated alone and tied to the sentence that it translates. No text is handed
 * over twice.
 *
 * @param translate whatever it throws is thrown on
 * @param onDraft told of what is translated so far
 * @returns undefined where there is no claim to translate, or nothing of one came back
 */
export async function translateDraft(
  order: TranslationOrder,
  translate: Translate,
  onDraft?: (draft: Draft) => void,
): Promise<Draft | undefined> {
  const { article, reading } = order;
  const claims = reading.claims.toSorted((a, b) => a.start - b.start);
  if (claims.length === 0) return undefined;
  const known = new Map<string, string>();
  const groups = [[article.headline, ...reading.summary.map((span) => textOf(article, span))]];
  for (let first = 0; first < claims.length; first += claimsAtOnce) {
    const some = claims.slice(first, first + claimsAtOnce);
    groups.push(some.flatMap((claim) => [textOf(article, claim), claim.attribution?.who ?? '']));
  }
  for (const group of groups) {
    const wanted = [...new Set(group)].filter((text) => text.trim() !== '' && !known.has(text));
    const translated = wanted.length > 0 ? await translate(wanted) : [];
    for (const [i, text] of wanted.entries()) known.set(text, plainWords(translated[i] ?? '', text));
    onDraft?.(draftOf(order, claims, known));
  }
  const draft = draftOf(order, claims, known);
  return draft.claims.length > 0 ? draft : undefined;
}

const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

/** What of the reading has its translation. A claim keeps its id from the first draft to the last. */
function draftOf(
  { article, reading, language }: TranslationOrder,
  picked: TextReading['claims'],
  known: ReadonlyMap<string, string>,
): Draft {
  const headline = known.get(article.headline);
  const claims = picked.flatMap((claim, i): DraftClaim[] => {
    const text = known.get(textOf(article, claim));
    if (!text) return [];
    const attribution = claim.attribution && known.get(claim.attribution.who);
    return [
      {
        id: `c${i + 1}`,
        kind: claim.kind,
        text,
        ...(attribution && { attribution }),
        facts: claim.facts,
        selector: { type: 'TextPositionSelector', start: claim.start, end: claim.end },
        reasons: claim.reasons,
      },
    ];
  });
  return {
    language,
    ...(headline && { headline }),
    summary: reading.summary.flatMap(({ start, end }): SummarySentence[] => {
      const text = known.get(textOf(article, { start, end }));
      const rests = picked.findIndex((claim) => claim.start === start);
      const id = `c${rests + 1}`;
      if (!text) return [];
      return [
        {
          text,
          claims: claims.some((claim) => claim.id === id) ? [id] : [],
          selector: { type: 'TextPositionSelector', start, end },
        },
      ];
    }),
    claims,
    machine: 'translated',
  };
}

/**
 * A draft that a model wrote in one language, its words translated into another; what each rests on stays as it is. Words
 * that come back empty leave their claim or sentence out.
 */
export async function translateWords(draft: Draft, language: Language, translate: Translate): Promise<Draft> {
  const texts = [
    draft.headline ?? '',
    ...draft.summary.map(({ text }) => text),
    ...draft.claims.flatMap(({ text, attribution }) => [text, attribution ?? '']),
  ];
  const wanted = [...new Set(texts)].filter((text) => text !== '');
  const translated = await translate(wanted);
  const known = new Map(wanted.map((text, i) => [text, plainWords(translated[i] ?? '', text)]));
  const { headline, ...rest } = draft;
  const words = (text: string | undefined) => (text && known.get(text)) || undefined;
  const head = words(headline);
  return {
    ...rest,
    language,
    ...(head && { headline: head }),
    summary: draft.summary.flatMap((sentence) => {
      const text = words(sentence.text);
      return text ? [{ ...sentence, text }] : [];
    }),
    claims: draft.claims.flatMap(({ attribution, ...claim }) => {
      const [text, who] = [words(claim.text), words(attribution)];
      return text ? [{ ...claim, text, ...(who && { attribution: who }) }] : [];
    }),
    machine: 'translated',
  };
}
