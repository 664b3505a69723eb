import type { Brief } from '../core/brief.ts';
import type { Series } from '../core/comparison/comparison-report.ts';
import { formatFact } from '../core/facts/format.ts';
import type { Places } from './ClaimComparison.tsx';
import { useReader } from './reader.ts';

/** Bars for the figures that both sides give as a series: this side's bar over the other's. */
export function FigureChart({ series, brief, places }: { series: Series[]; brief: Brief; places: Places }) {
  const { words, language } = useReader();
  if (series.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      {series.map(({ kind, points }) => {
        const most = Math.max(
          ...points.flatMap(({ here, there }) => [here.value, there.value].map(Number)),
          0,
        );
        return (
          <ul key={kind} class="chart">
            {points.map(({ claim, here, there }) => (
              <li key={here.start}>
                <span lang={brief.language}>{brief.claims.find(({ id }) => id === claim)?.text}</span>
                <Bar
                  share={Number(here.value) / most}
                  value={formatFact(here, language)}
                  place={places.here}
                />
                <Bar
                  share={Number(there.value) / most}
                  value={formatFact(there, language)}
                  place={places.there}
                  other
                />
              </li>
            ))}
          </ul>
        );
      })}
    </section>
  );
}

function Bar(props: { share: number; value: string; place: string; other?: boolean }) {
  const { share, value, place, other = false } = props;
  const { language } = useReader();
  const width = Number.isFinite(share) ? Math.max(0, share) * 100 : 0;
  return (
    <div class={other ? 'bar bar-there' : 'bar'}>
      <svg width="100%" height="10" aria-hidden="true">
        <rect width={`${width}%`} height="10" rx="2" />
      </svg>
      <span>
        <span lang={language}>{value}</span> · {place}
      </span>
    </div>
  );
}
