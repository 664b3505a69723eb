import type { ComponentChildren } from 'preact';
import type { Article } from '../core/article.ts';
import {
  type ComparisonReport,
  type ComparisonStatus,
  countStatuses,
} from '../core/comparison/comparison-report.ts';
import type { Span } from '../core/span.ts';
import type { Places } from './ClaimComparison.tsx';
import { Phrase } from './Phrase.tsx';
import { useReader } from './reader.ts';
import { StatusMark } from './StatusMark.tsx';
import { fill, writeNumber } from './words.ts';

/**
 * The line of counts: how many claims are the same, differ, stand here only. Each shows only the claims that it counts.
 */
export function StatusCounts(props: {
  report: ComparisonReport;
  /** The status whose claims are shown; undefined where all are. */
  wanted: ComparisonStatus | undefined;
  onWant(status: ComparisonStatus | undefined): void;
}) {
  const { report, wanted, onWant } = props;
  const { words, interfaceLanguage } = useReader();
  const choice = (status: ComparisonStatus | undefined, content: ComponentChildren) => (
    <li key={status ?? 'all'}>
      <button
        type="button"
        class="status-count"
        aria-pressed={status === wanted}
        onClick={() => onWant(status)}
      >
        {content}
      </button>
    </li>
  );
  return (
    <ul class="status-counts" aria-label={words.statusFilter}>
      {choice(undefined, `${words.statusAll} ${writeNumber(report.claims.length, interfaceLanguage)}`)}
      {countStatuses(report).map(([status, count]) =>
        choice(status, <StatusMark status={status} count={count} />),
      )}
    </ul>
  );
}

/** What a comparison shows beyond the claims of this page. */
export function BeyondClaims(props: {
  report: ComparisonReport;
  here: Article;
  there: Article;
  places: Places;
  onShowThere(span: Span): void;
}) {
  const { report, here, there, places, onShowThere } = props;
  const { words, interfaceLanguage } = useReader();
  const wordOf = (text: string, { start, end }: Span) => text.slice(start, end);
  return (
    <>
      {report.leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{fill(words.leftOut, { place: places.there })}</h2>
          <ul class="beyond">
            {report.leftOut.map((span) => (
              <li key={span.start}>
                <button type="button" class="link" lang={there.inLanguage} onClick={() => onShowThere(span)}>
                  {wordOf(there.text, span)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.wording.length > 0 && (
        <section aria-labelledby="wording">
          <h2 id="wording">{words.wording}</h2>
          <ul class="beyond">
            {report.wording.map(({ standard, used, spans }) => (
              <li key={used}>
                <Phrase
                  phrase={words.wordingItem}
                  values={{
                    used: <span lang={here.inLanguage}>{used}</span>,
                    standard: <span lang={here.inLanguage}>{standard}</span>,
                    count: writeNumber(spans.length, interfaceLanguage),
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.opinions.length > 0 && (
        <section aria-labelledby="opinions">
          <h2 id="opinions">{words.opinionsHere}</h2>
          <ul class="beyond">
            {report.opinions.map((span) => (
              <li key={span.start} lang={here.inLanguage}>
                {wordOf(here.text, span)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
