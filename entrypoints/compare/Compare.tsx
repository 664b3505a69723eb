import { useEffect, useState } from 'preact/hooks';
import { BeyondClaims, StatusCounts } from '../../components/ComparisonSummary.tsx';
import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { FigureChart } from '../../components/FigureChart.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ReaderContext, useReader } from '../../components/reader.ts';
import { statusWord } from '../../components/StatusMark.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { wordsIn } from '../../components/words.ts';
import { type ComparisonStatus, countStatuses, seriesOf } from '../../core/comparison/comparison-report.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { passageId, SideBySide } from './SideBySide.tsx';
import { type ComparedRecord, useComparison } from './state.ts';

/** The compare page: two articles side by side, and what comparing them came to. */
export function Compare() {
  const { record, language } = useComparison();
  const words = wordsIn(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.comparison} · ${record?.article.headline ?? words.extensionName}`;
  }, [language, record?.article.headline]);

  return (
    <ReaderContext.Provider value={{ language, view: 'translated', words }}>
      <main>
        {record === null && <Notice text={words.compareGone} />}
        {record && <Compared record={record} />}
      </main>
    </ReaderContext.Provider>
  );
}

const scrollToElement = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'center' });

function Compared({ record }: { record: ComparedRecord }) {
  const { article, brief, comparison } = record;
  const { other, report } = comparison;
  const { words } = useReader();
  const [wanted, setWanted] = useState<ComparisonStatus | ''>('');
  const [chosen, choose] = useState<string>();
  const shown = report.claims.filter(({ status }) => wanted === '' || status === wanted);

  const point = (claim: string, id = `row-${claim}`) => {
    choose(claim);
    scrollToElement(id);
  };
  const pointInText = (claim: string) => {
    const [passage] = brief.claims.find(({ id }) => id === claim)?.passages ?? [];
    point(claim, passage && passageId('here', passage));
  };

  return (
    <>
      <header class="compare-head">
        <h1 lang={brief.headline ? brief.language : article.inLanguage}>
          {brief.headline ?? article.headline}
        </h1>
        <StatusCounts report={report} />
        <div class="compare-tools">
          <label>
            <span>{words.statusFilter}</span>
            <select
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value as ComparisonStatus | '')}
            >
              <option value="">{words.statusAll}</option>
              {countStatuses(report).map(([status]) => (
                <option key={status} value={status}>
                  {words[statusWord[status]]}
                </option>
              ))}
            </select>
          </label>
          <ExportMenu data={{ here: article, there: other, brief, report }} />
        </div>
      </header>
      <ComparisonTable claims={shown} brief={brief} chosen={chosen} there={other} onChoose={pointInText} />
      <FigureChart series={seriesOf(report)} brief={brief} />
      <Timeline
        claims={brief.claims.filter(({ id }) => shown.some(({ claim }) => claim === id))}
        textLanguage={brief.language}
        onChoose={point}
      />
      <BeyondClaims
        report={report}
        here={article}
        there={other}
        onShowThere={(span) => scrollToElement(passageId('there', span))}
      />
      <SideBySide record={record} claims={shown} chosen={chosen} onChoose={point} />
    </>
  );
}
