import type { Article } from '../core/article.ts';
import { type ComparisonReport, countStatuses } from '../core/comparison/comparison-report.ts';
import type { Span } from '../core/span.ts';
import { useReader } from './reader.ts';
import { StatusMark } from './StatusMark.tsx';
import { fill } from './words.ts';

/** The line of counts: how many claims are the same, differ, stand here only. */
export function StatusCounts({ report }: { report: ComparisonReport }) {
  return (
    <ul class="status-counts">
      {countStatuses(report).map(([status, count]) => (
        <li key={status}>
          <StatusMark status={status} count={count} />
        </li>
      ))}
    </ul>
  );
}

/** What a comparison shows beyond the claims of this page. */
export function BeyondClaims(props: {
  report: ComparisonReport;
  here: Article;
  there: Article;
  onShowThere(span: Span): void;
}) {
  const { report, here, there, onShowThere } = props;
  const { words } = useReader();
  const wordOf = (text: string, { start, end }: Span) => text.slice(start, end);
  return (
    <>
      {report.leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{words.leftOut}</h2>
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
              <li key={used}>{fill(words.wordingItem, { used, standard, count: spans.length })}</li>
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
