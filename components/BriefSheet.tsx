import { type Article, bodyBlocks } from '../core/article.ts';
import { beyondClaims } from '../core/export/beyond-claims.ts';
import {
  type BriefExport,
  type ExportedClaim,
  type ExportWords,
  exportedClaims,
  exportedSummary,
  headlineOf,
  notesBeside,
  type Passage,
} from '../core/export/brief-export.ts';
import { aboutWork, type Work, worksOf } from '../core/export/work.ts';
import { exportWords } from './export-words.ts';
import { Headline } from './Headline.tsx';
import { useReader } from './reader.ts';
import { StatusMark } from './StatusMark.tsx';
import { fill } from './words.ts';

/** Forbids a line to end where it stands. */
const wordJoiner = '\u2060';

interface SheetProps {
  data: BriefExport;
  words: ExportWords;
}

/** A brief as one page to be printed or shared: all of it is shown, and nothing on it needs a click. */
export function BriefSheet({ data, site }: { data: BriefExport; site(article: Article): string }) {
  const reader = useReader();
  const words = exportWords(reader, site);
  const { article, brief } = data;
  const summary = exportedSummary(data, words);
  const claims = exportedClaims(data, words);
  const ownWords = words.notOwnWords(article);
  const headlineLanguage = brief.headline ? brief.language : article.inLanguage;
  return (
    <article class="sheet">
      <header>
        <h1 lang={headlineLanguage}>
          <Headline text={headlineOf(data, words)} language={headlineLanguage} />
        </h1>
        <ul class="works">
          {worksOf(data, words).map((work) => (
            <WorkLine key={work.url} work={work} words={words} />
          ))}
        </ul>
        {article.extent === 'preview' && <p class="notice">{reader.words.previewOnly}</p>}
        {brief.sent?.cut && <p class="notice">{reader.words.promptCut}</p>}
        {ownWords && <p class="notice">{ownWords}</p>}
        {brief.about && <p lang={brief.language}>{brief.about}</p>}
      </header>
      {summary.length > 0 && (
        <section>
          <h2>{words.headings.summary}</h2>
          <p class="summary" lang={brief.language}>
            {summary.map(({ text, claims: numbers }) => (
              <span key={text}>
                {text}
                {/* Bound to the sentence that it is of: no line begins with it. */}
                {numbers.length > 0 && <sup>{`${wordJoiner}${numbers.join(',\u00a0')}`}</sup>}{' '}
              </span>
            ))}
          </p>
        </section>
      )}
      <section>
        <h2>{words.headings.claims}</h2>
        {claims.length === 0 && <p>{reader.words.emptyNoClaims}</p>}
        <ol class="sheet-claims">
          {claims.map((claim) => (
            <SheetClaim key={claim.claim.id} data={data} words={words} exported={claim} />
          ))}
        </ol>
      </section>
      {beyondClaims(data, words).map(({ heading, article: of, passages, notes }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Quotes passages={passages} article={of} words={words} />
        </section>
      ))}
      <footer>{words.madeBy(brief)}</footer>
    </article>
  );
}

/** An article as it is cited, with its address in full: on paper nobody can click. */
function WorkLine({ work, words }: { work: Work; words: ExportWords }) {
  const { title, url, language } = work;
  return (
    <li>
      {title !== url && <cite lang={language}>{title}</cite>}{' '}
      <span>{aboutWork(work, words).join(' · ')}</span> <a href={url}>{url}</a>
    </li>
  );
}

function SheetClaim({ data, words, exported }: SheetProps & { exported: ExportedClaim }) {
  const { article, brief, comparison } = data;
  const { claim, number, text, who, facts, passages, beside } = exported;
  const inPageWords = passages[0]?.text === text;
  return (
    <li class="sheet-claim">
      <p class="claim-head">
        <span class="claim-number">{number}</span> {words.kind(claim)} · {words.attribution(who)}
        {beside && <StatusMark status={beside.compared.status} />}
      </p>
      {!inPageWords && (
        <p class="claim-text" lang={brief.language}>
          {text}
        </p>
      )}
      {facts.length > 0 && <p class="sheet-facts">{facts.join(' · ')}</p>}
      <Quotes passages={passages} article={article} words={words} />
      {passages.length === 0 && (
        <p class="claim-missing">
          {words.headings.notFound}: {words.missing(claim)}
        </p>
      )}
      {comparison && beside && (
        <>
          {beside.differences.map(({ here, there }) => (
            <p key={`${here} ${there}`} class="difference">
              {here} ({words.site(article)}) ≠ {there} ({words.site(comparison.other)})
            </p>
          ))}
          {notesBeside(data, exported, words).map((note) => (
            <p key={note} class="difference">
              {note}
            </p>
          ))}
          <Quotes passages={beside.passages} article={comparison.other} words={words} />
        </>
      )}
    </li>
  );
}

/** Passages in their own words. Which paragraph each is says where to look on paper; on a screen it leads there. */
function Quotes(props: { passages: Passage[]; article: Article; words: ExportWords }) {
  const { passages, article, words } = props;
  const reader = useReader();
  return (
    <>
      {passages.map((passage) => (
        <blockquote key={passage.start}>
          <span lang={article.inLanguage}>{passage.text}</span>{' '}
          <a href={passage.url} target="_blank" rel="noreferrer">
            {fill(reader.words.paragraph, {
              site: words.site(article),
              n: paragraphOf(article, passage.start),
            })}
          </a>
        </blockquote>
      ))}
    </>
  );
}

/** Which paragraph of the body an offset is in, from 1; headings are not counted, nor would a reader. */
const paragraphOf = (article: Article, offset: number): number =>
  bodyBlocks(article).filter(({ role, start }) => role !== 'heading' && start <= offset).length;
