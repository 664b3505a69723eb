import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleHead } from '../../components/ArticleHead.tsx';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MadeBy } from '../../components/MadeBy.tsx';
import { useReader } from '../../components/reader.ts';
import { Summary } from '../../components/Summary.tsx';
import type { KeptArticle } from '../../core/library/kept-article.ts';
import { envelope } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import { placeOf } from '../../sources/index.ts';

/** A kept article: its brief, and what can be done with it. */
export function KeptBrief(props: { kept: KeptArticle; onBack(): void; onDelete(): void; onExport(): void }) {
  const { article, brief } = props.kept;
  const { words } = useReader();
  const top = useRef<HTMLElement>(null);

  // Who chose it in the list goes on here.
  useEffect(() => {
    top.current?.focus();
  }, [article.key]);

  const show = (span?: Span, again = false) => {
    const message = { article, again, ...(span && { span }) };
    void browser.runtime.sendMessage(envelope('background', 'showArticle', message));
  };
  const showClaim = (id: string) => show(brief.claims.find((claim) => claim.id === id)?.passages[0]);

  return (
    <article ref={top} tabIndex={-1} aria-label={brief.headline ?? article.headline}>
      <nav class="library-actions">
        <button type="button" class="link library-back" onClick={props.onBack}>
          {words.libraryBack}
        </button>
        <a class="link" href={article.url} target="_blank" rel="noreferrer">
          {words.openIt}
        </a>
        <button
          type="button"
          class="link"
          title={words.libraryRecheckNote}
          onClick={() => show(undefined, true)}
        >
          {words.libraryRecheck}
        </button>
        <button type="button" class="link" onClick={props.onExport}>
          {words.libraryFile}
        </button>
        <button type="button" class="link" onClick={props.onDelete}>
          {words.libraryDelete}
        </button>
      </nav>
      <ArticleHead article={article} brief={brief} source={placeOf(article)} />
      <Summary
        sentences={brief.summary}
        language={brief.language}
        claims={brief.claims}
        onChoose={(claim) => document.getElementById(`claim-${claim}`)?.scrollIntoView({ block: 'center' })}
        onShow={show}
      />
      <section aria-labelledby="claims">
        <h2 id="claims">
          {words.keyClaims} <span class="count">{brief.claims.length}</span>
        </h2>
        <ol class="claims">
          {brief.claims.map((claim, at) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              number={at + 1}
              textLanguage={brief.language}
              passages={claim.passages.map(({ start, end }) => article.text.slice(start, end))}
              pageLanguage={article.inLanguage}
              chosen={false}
              onPoint={() => {}}
              onShow={showClaim}
            />
          ))}
        </ol>
        {brief.claims.length === 0 && <p>{words.emptyNoClaims}</p>}
      </section>
      <ExportMenu
        data={{ article, brief }}
        site={placeOf}
        printPage={`print.html?article=${encodeURIComponent(article.key)}`}
      />
      <MadeBy brief={brief} asked />
    </article>
  );
}
