import { type BriefExport, type ExportedClaim, type ExportWords, exportedClaims } from './brief-export.ts';
import { plainMarkdown } from './markdown.ts';
import { quoteSelector } from './web-annotation.ts';

/** Its importer asks whose annotations to take, and gives them to the reader: this is nobody's account. */
const user = { user: 'acct:sidegloss@sidegloss.invalid', user_info: { display_name: 'Sidegloss' } };

/**
 * The claims as a file that Hypothesis imports ("Import" under "Share"): what its own JSON export has and its importer
 * keeps. One annotation a passage, since it shows one place for each; a claim that was not found is a note on the page.
 */
export function hypothesisJson(data: BriefExport, words: ExportWords): string {
  const { dateCreated } = data.brief;
  const annotations = exportedClaims(data, words).flatMap((claim) => annotationsOf(data, claim, words));
  const content = { export_date: dateCreated, export_userid: user.user, client_version: '', annotations };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function annotationsOf({ article, brief }: BriefExport, exported: ExportedClaim, words: ExportWords) {
  const { claim, text, who, facts, passages } = exported;
  const { url, headline } = article;
  const source = { source: url };
  // Its own offsets are others, so a passage is given by its words alone.
  const targets = passages.map((passage) => ({ ...source, selector: [quoteSelector(article, passage)] }));
  // It shows the text as Markdown.
  const said = [
    text,
    words.attribution(who),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    ...(passages.length > 0 ? [] : [`${words.headings.notFound}: ${words.missing(claim)}`]),
    words.madeBy(brief),
  ];
  return (targets.length > 0 ? targets : [source]).map((target) => ({
    ...user,
    created: brief.dateCreated,
    updated: brief.dateCreated,
    uri: url,
    document: { title: [headline] },
    text: said.map(plainMarkdown).join('\n\n'),
    tags: ['Sidegloss', claim.kind],
    target: [target],
  }));
}
