import { type BeyondClaims, beyondClaims } from './beyond-claims.ts';
import {
  type BriefExport,
  type ExportedClaim,
  type ExportWords,
  exportedClaims,
  exportedSummary,
  headlineOf,
  notesBeside,
  type Passage,
} from './brief-export.ts';
import { aboutWork, type Work, worksOf } from './work.ts';

/** Markup of Markdown that a text brings along is shown, not followed. */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|&~$!]/g, '\\$&')
    // What begins a list, a rule or a heading at the beginning of a line.
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    // Addresses and host names become links by themselves elsewhere.
    .replaceAll(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replaceAll('@', '\\@');

const link = (text: string, url: string): string =>
  `[${plainMarkdown(text)}](<${url.replaceAll(/[<>\\\s]/g, (character) => encodeURIComponent(character))}>)`;

/** The brief as Markdown, to be read: its articles, the summary, and each claim with links back to its passages. */
export function markdown(data: BriefExport, words: ExportWords): string {
  const { article, brief } = data;
  const claims = exportedClaims(data, words);
  const summary = exportedSummary(data, words).map(({ text, claims }) =>
    [plainMarkdown(text), ...(claims.length > 0 ? [`\\[${claims.join(', ')}\\]`] : [])].join(' '),
  );
  const ownWords = words.notOwnWords(article);
  const section = (heading: string, pieces: string[]) =>
    pieces.length > 0 ? [`## ${plainMarkdown(heading)}`, ...pieces] : [];
  return `${[
    `# ${plainMarkdown(headlineOf(data, words))}`,
    worksOf(data, words)
      .map((work) => `- ${cite(work, words)}`)
      .join('\n'),
    ...(ownWords ? [`**${plainMarkdown(ownWords)}**`] : []),
    ...section(words.headings.summary, summary.length > 0 ? [summary.join(' ')] : []),
    ...section(
      words.headings.claims,
      claims.map((claim) => writeClaim(data, claim, words)),
    ),
    ...beyondClaims(data, words).flatMap((beyond) => section(beyond.heading, writeBeyond(beyond, words))),
    '---',
    plainMarkdown(words.madeBy(brief)),
  ].join('\n\n')}\n`;
}

const cite = (work: Work, words: ExportWords): string =>
  [link(work.title, work.url), ...aboutWork(work, words).map(plainMarkdown)].join(' · ');

function writeClaim(data: BriefExport, exported: ExportedClaim, words: ExportWords): string {
  const { article, comparison } = data;
  const { claim, number, text, who, facts, passages, beside } = exported;
  const about = [
    words.kind(claim),
    words.attribution(who),
    ...(beside ? [words.status(beside.compared)] : []),
  ];
  const points = [
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    ...(beside?.differences ?? []).map(
      ({ here, there }) => `${here} (${words.site(article)}) ≠ ${there} (${words.site(comparison!.other)})`,
    ),
    ...notesBeside(data, exported, words),
    ...(passages.length === 0 ? [`${words.headings.notFound}: ${words.missing(claim)}`] : []),
  ];
  return [
    `### ${number}. ${plainMarkdown(text)}`,
    about.map(plainMarkdown).join(' · '),
    points.map((point) => `- ${plainMarkdown(point)}`).join('\n'),
    ...passages.map((passage) => quote(passage, words.site(article))),
    ...(beside?.passages ?? []).map((passage) => quote(passage, words.site(comparison!.other))),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const writeBeyond = ({ article, passages, notes }: BeyondClaims, words: ExportWords): string[] => [
  ...(notes.length > 0 ? [notes.map((note) => `- ${plainMarkdown(note)}`).join('\n')] : []),
  ...passages.map((passage) => quote(passage, words.site(article))),
];

const quote = ({ text, url }: Passage, site: string): string =>
  `> ${plainMarkdown(text)}\n>\n> — ${link(site, url)}`;
