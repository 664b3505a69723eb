import { beyondClaims } from './beyond-claims.ts';
import {
  type BriefExport,
  type ExportWords,
  exportedClaims,
  exportedSummary,
  headlineOf,
  notesBeside,
} from './brief-export.ts';
import { aboutWork, worksOf } from './work.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The brief as plain text, to be pasted anywhere: the summary, the claims with their passages, and what is cited. */
export function briefText(data: BriefExport, words: ExportWords): string {
  const { article, brief, comparison } = data;
  const claims = exportedClaims(data, words).map((exported) => {
    const { claim, number, text, who, passages, beside } = exported;
    const quotes = [
      ...passages.map((passage) => `“${flat(passage.text)}”`),
      ...(beside?.passages ?? []).map(
        (passage) => `“${flat(passage.text)}” (${words.site(comparison!.other)})`,
      ),
    ];
    const said = [
      ...(beside ? [words.status(beside.compared)] : []),
      ...(beside?.differences ?? []).map(({ here, there }) => `${here} ≠ ${there}`),
      ...notesBeside(data, exported, words),
      ...(passages.length === 0 ? [`${words.headings.notFound}: ${words.missing(claim)}`] : []),
    ];
    return [`${number}. ${flat(text)} (${words.attribution(who)})`, ...said, ...quotes].join('\n   ');
  });
  const summary = exportedSummary(data, words).map(({ text }) => flat(text));
  return `${[
    flat(headlineOf(data, words)),
    ...[words.notOwnWords(article)].filter((note) => note !== undefined),
    ...(summary.length > 0 ? [summary.join(' ')] : []),
    ...(claims.length > 0 ? [claims.join('\n')] : []),
    ...beyondClaims(data, words).map(({ heading, passages, notes }) =>
      [heading, ...notes, ...passages.map(({ text }) => `“${flat(text)}”`)].join('\n   '),
    ),
    worksOf(data, words)
      .map((work) => flat([work.title, ...aboutWork(work, words), work.url].join(' · ')))
      .join('\n'),
    words.madeBy(brief),
  ].join('\n\n')}\n`;
}
