import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleHead } from '../../components/ArticleHead.tsx';
import { BriefMaker } from '../../components/BriefMaker.tsx';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { MadeBy } from '../../components/MadeBy.tsx';
import { useReader } from '../../components/reader.ts';
import { Summary } from '../../components/Summary.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { writeNumber } from '../../components/words.ts';
import type { Article } from '../../core/article.ts';
import type { Brief, BriefClaim } from '../../core/brief.ts';
import type { ComparisonStatus } from '../../core/comparison/comparison-report.ts';
import type { ArticleRecord, Comparison } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { placeOf, sourceNamed } from '../../sources/index.ts';
import { callPage } from './call-page.ts';
import { type MakingControl, useMaking } from './making.ts';
import { BesideClaims, ClaimBeside, OtherSideSection } from './OtherSideSection.tsx';
import { useOtherSide } from './other-side.ts';

/** The brief of the article in a tab. */
export function ArticleView(props: { tabId: number; record: ArticleRecord; settings: Settings }) {
  const { tabId, record, settings } = props;
  const { article } = record;
  const making = useMaking(tabId, record, settings);
  const brief = making.soFar ?? record.brief;
  const { words } = useReader();
  const [wanted, want] = useState<ComparisonStatus>();
  const [chosen, choose] = useChosen(record, () => want(undefined));
  const otherSide = useOtherSide(tabId, record);
  // What was compared with another page than the chosen one is not shown beside it.
  const comparison = otherSide.state.step === 'compared' ? record.comparison : undefined;
  const makeAgain = () => {
    making.make();
    // How far it is, and what ends it, stand at the top.
    scrollTo({ top: 0 });
  };

  return (
    <article>
      <ArticleHead
        article={article}
        brief={brief}
        source={sourceNamed(article.source)?.name ?? words.unknownSource}
      />
      <Maker making={making} />
      <OtherSideSection
        tabId={tabId}
        sides={record.brief.otherSides}
        control={otherSide}
        comparison={comparison}
        wanted={wanted}
        onWant={(status) => {
          want(status);
          document.getElementById('claims')?.scrollIntoView();
        }}
      />
      <Summary
        sentences={brief.summary}
        language={brief.language}
        claims={brief.claims}
        onChoose={choose}
        onShow={(span) => void callPage(tabId, 'showSpan', { span })}
      />
      <Claims
        tabId={tabId}
        article={article}
        brief={brief}
        unfinished={making.soFar !== undefined}
        chosen={chosen}
        comparison={comparison}
        wanted={wanted}
        onAll={() => want(undefined)}
      />
      <BesideClaims article={article} comparison={comparison} />
      <Timeline claims={brief.claims} textLanguage={brief.language} onChoose={choose} />
      <ExportMenu
        data={{ article, brief, comparison }}
        site={placeOf}
        printPage={`print.html?tab=${tabId}`}
      />
      <MadeBy
        brief={brief}
        sent={making.sent}
        asked={record.comparison !== undefined || otherSide.state.step !== 'idle'}
        {...(making.state.step !== 'making' && { onAgain: makeAgain })}
      />
    </article>
  );
}

/** A brief in the reader's language, where one is still to be had, or another is being made. */
function Maker({ making }: { making: MakingControl }) {
  const { wanted, state, makers, make, cancel } = making;
  return (
    <BriefMaker
      state={state}
      makers={makers}
      wanted={wanted}
      again={!wanted}
      onMake={make}
      onCancel={cancel}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** The claims that are found in the page, all or those of one status, and after them those that are not found. */
function Claims(props: {
  tabId: number;
  article: Article;
  brief: Brief;
  /** It is still being made, so that the page does not know its claims yet. */
  unfinished: boolean;
  chosen: string | undefined;
  comparison: Comparison | undefined;
  wanted: ComparisonStatus | undefined;
  onAll(): void;
}) {
  const { tabId, article, brief, unfinished, chosen, comparison, wanted, onAll } = props;
  const { words, interfaceLanguage } = useReader();
  const statuses = new Map(comparison?.report.claims.map(({ claim, status }) => [claim, status]));
  const found = brief.claims.filter(({ passages }) => passages.length > 0);
  const missing = brief.claims.filter(({ passages }) => passages.length === 0);
  const shown = comparison && wanted ? found.filter(({ id }) => statuses.get(id) === wanted) : found;
  const pointOut = (claim: string | null) =>
    unfinished || void callPage(tabId, 'focusClaim', { claim, scroll: false });
  const show = ({ id, passages }: BriefClaim) =>
    unfinished
      ? void callPage(tabId, 'showSpan', { span: passages[0]! })
      : void callPage(tabId, 'focusClaim', { claim: id, scroll: true });

  const card = (claim: BriefClaim) => (
    <ClaimCard
      key={claim.id}
      claim={claim}
      number={brief.claims.indexOf(claim) + 1}
      textLanguage={brief.language}
      passages={claim.passages.map(({ start, end }) => article.text.slice(start, end))}
      pageLanguage={article.inLanguage}
      chosen={claim.id === chosen}
      onPoint={pointOut}
      onShow={() => show(claim)}
    >
      <ClaimBeside
        claim={claim.id}
        number={brief.claims.indexOf(claim) + 1}
        article={article}
        comparison={comparison}
      />
    </ClaimCard>
  );

  return (
    <>
      <section aria-labelledby="claims">
        <h2 id="claims">
          {words.keyClaims} <span class="count">{writeNumber(shown.length, interfaceLanguage)}</span>
        </h2>
        {shown.length < found.length && (
          <button type="button" class="link" onClick={onAll}>
            {words.statusAll} {writeNumber(found.length, interfaceLanguage)}
          </button>
        )}
        <ol class="claims">{shown.map(card)}</ol>
        {brief.claims.length === 0 && <p>{words.emptyNoClaims}</p>}
      </section>
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">{words.notFound}</h2>
          <ol class="claims">{missing.map(card)}</ol>
        </section>
      )}
    </>
  );
}

/**
 * The claim that is chosen, here or by a click in the page, brought into view.
 *
 * @param showAll shows a claim that a filter hides
 */
function useChosen(
  { chosen }: ArticleRecord,
  showAll: () => void,
): [string | undefined, (claim: string) => void] {
  const [choice, setChoice] = useState<{ claim: string; at: number }>();
  const latest = (chosen?.at ?? 0) > (choice?.at ?? 0) ? chosen : choice;

  useEffect(() => {
    if (!latest) return;
    showAll();
    // By the next frame a claim that was hidden is there.
    const frame = requestAnimationFrame(() =>
      document.getElementById(`claim-${latest.claim}`)?.scrollIntoView({ block: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [latest?.claim, latest?.at]);

  return [latest?.claim, (claim) => setChoice({ claim, at: Date.now() })];
}
