import type { Article } from '../article.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../grounding/selector.ts';
import type { Span } from '../span.ts';
import { type BriefExport, type ExportedClaim, type ExportWords, exportedClaims } from './brief-export.ts';

/** How much stands with a quote on either side, to tell it from its equals. */
const around = 32;

/** The selector of a span by its words. */
export const quoteSelector = ({ text }: Pick<Article, 'text'>, { start, end }: Span): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - around), start).toWellFormed(),
  suffix: text.slice(end, end + around).toWellFormed(),
});

const positionSelector = ({ start, end }: Span): TextPositionSelector => ({
  type: 'TextPositionSelector',
  start,
  end,
});

/**
 * The claims as W3C Web Annotations, a JSON array of one each. Positions are in the text that the page shows, a block a
 * line. A claim that was not found is about the page as a whole, and says so.
 */
export const webAnnotations = (data: BriefExport, words: ExportWords): string =>
  `${JSON.stringify(
    exportedClaims(data, words).map((claim) => annotation(data, claim, words)),
    null,
    2,
  )}\n`;

function annotation({ article, brief }: BriefExport, exported: ExportedClaim, words: ExportWords) {
  const { claim, text, who, passages } = exported;
  const { url, inLanguage } = article;
  const tags = [claim.kind, ...(passages.length === 0 ? ['not-found'] : [])];
  const targets = passages.map((passage) => ({
    source: { id: url, type: 'Text', format: 'text/html', language: inLanguage },
    selector: [quoteSelector(article, passage), positionSelector(passage)],
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuidOf([article.key, brief.dateCreated, brief.language, claim.id].join('\n'))}`,
    type: 'Annotation',
    motivation: 'describing',
    created: new Date(brief.dateCreated).toISOString(),
    generator: { type: 'Software', name: 'Sidegloss' },
    body: [
      {
        type: 'TextualBody',
        value: text,
        format: 'text/plain',
        language: brief.language,
        purpose: 'describing',
        ...(brief.machine && { creator: { type: 'Software', name: brief.model ?? brief.provider } }),
      },
      ...(who ? [textual(words.attribution(who), 'commenting', brief.language)] : []),
      ...tags.map((tag) => textual(tag, 'tagging')),
    ],
    target: targets.length === 0 ? url : targets.length === 1 ? targets[0] : targets,
  };
}

const textual = (value: string, purpose: 'commenting' | 'tagging', language?: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
  ...(language && { language }),
});

/** The same UUID (version 8) for the same name, so that what is imported twice is known again: FNV-1a of 128 bits. */
function uuidOf(name: string): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (let at = 0; at < name.length; at++) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(name.charCodeAt(at))) * 0x0000000001000000000000000000013bn);
  }
  const digits = hash.toString(16).padStart(32, '0');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
