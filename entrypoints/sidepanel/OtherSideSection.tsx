import { browser } from 'wxt/browser';
import { ClaimComparison } from '../../components/ClaimComparison.tsx';
import { BeyondClaims, StatusCounts } from '../../components/ComparisonSummary.tsx';
import { OtherSideCheck } from '../../components/OtherSideCheck.tsx';
import type { Article } from '../../core/article.ts';
import type { OtherSide } from '../../core/brief.ts';
import { type ComparisonStatus, senseWords } from '../../core/comparison/comparison-report.ts';
import type { Comparison } from '../../core/messages.ts';
import { placeOf } from '../../sources/index.ts';
import type { OtherSideControl } from './other-side.ts';
import { showThere } from './show-there.ts';

/** The other side of the tab's article, how to get it, and the counts of what came of comparing. */
export function OtherSideSection(props: {
  tabId: number;
  sides: OtherSide[];
  control: OtherSideControl;
  comparison: Comparison | undefined;
  wanted: ComparisonStatus | undefined;
  onWant(status: ComparisonStatus | undefined): void;
}) {
  const { tabId, sides, comparison, wanted, onWant } = props;
  const { side, state, choose, check } = props.control;
  if (!side) return null;
  return (
    <>
      <OtherSideCheck
        sides={sides}
        side={side}
        state={state}
        onChoose={choose}
        onCheck={check}
        onOpen={(url) => void browser.tabs.create({ url })}
        onComparePage={() => void openComparePage(tabId)}
      />
      {comparison && <StatusCounts report={comparison.report} wanted={wanted} onWant={onWant} />}
    </>
  );
}

const openComparePage = (tabId: number) =>
  browser.tabs.create({ url: browser.runtime.getURL(`/compare.html?tab=${tabId}`) });

/** One claim beside the other side, where that was compared. */
export function ClaimBeside(props: {
  claim: string;
  number: number;
  article: Article;
  comparison: Comparison | undefined;
}) {
  const { claim, number, article, comparison } = props;
  const compared = comparison?.report.claims.find((one) => one.claim === claim);
  if (!comparison || !compared) return null;
  const { other } = comparison;
  return (
    <ClaimComparison
      number={number}
      compared={compared}
      there={compared.there.map(({ start, end }) => other.text.slice(start, end))}
      thereLanguage={other.inLanguage}
      places={{ here: placeOf(article), there: placeOf(other) }}
      senses={senseWords(compared, article, other)}
      onShowThere={() => showThere(other, compared.there[0])}
    />
  );
}

/** What the comparison shows beyond this page's claims. */
export function BesideClaims(props: { article: Article; comparison: Comparison | undefined }) {
  const { article, comparison } = props;
  if (!comparison) return null;
  const { other, report } = comparison;
  return (
    <BeyondClaims
      report={report}
      here={article}
      there={other}
      places={{ here: placeOf(article), there: placeOf(other) }}
      onShowThere={(span) => showThere(other, span)}
    />
  );
}
