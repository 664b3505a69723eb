import { useEffect, useState } from 'preact/hooks';
import { writePublished } from '../../components/ArticleHead.tsx';
import { BeyondClaims, StatusCounts } from '../../components/ComparisonSummary.tsx';
import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { FigureChart } from '../../components/FigureChart.tsx';
import { Headline } from '../../components/Headline.tsx';
import { KeyboardHelp } from '../../components/KeyboardHelp.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ReaderContext, useReader } from '../../components/reader.ts';
import { Timeline } from '../../components/Timeline.tsx';
import type { Article } from '../../core/article.ts';
import { type ComparisonStatus, seriesOf } from '../../core/comparison/comparison-report.ts';
import { placeOf } from '../../sources/index.ts';
import { passageId, SideBySide } from './SideBySide.tsx';
import { type ComparedRecord, tabOfAddress, useComparison } from './state.ts';

/** The compare page: two articles side by side, and what comparing them came to. */
export function Compare() {
  const { record, settings, change, reader } = useComparison();
  const { interfaceLanguage, words } = reader;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    document.title = `${words.comparison} · ${record?.article.headline ?? words.extensionName}`;
  }, [interfaceLanguage, record?.article.headline]);

  return (
    <ReaderContext.Provider value={reader}>
      <main>
        {record === null && <Notice text={words.compareGone} />}
        {record && <Compared record={record} />}
      </main>
      <footer>
        <KeyboardHelp
          letters={settings.letterKeys}
          onLetters={(letterKeys) => change({ letterKeys })}
          enter={words.keyShowInText}
        />
      </footer>
    </ReaderContext.Provider>
  );
}

const scrollToElement = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'center' });

function Compared({ record }: { record: ComparedRecord }) {
  const { words } = useReader();
  const { article, brief, comparison } = record;
  const { other, report } = comparison;
  const places = { here: placeOf(article), there: placeOf(other) };
  const language = brief.headline ? brief.language : article.inLanguage;
  const [wanted, setWanted] = useState<ComparisonStatus>();
  const [chosen, choose] = useState<string>();
  const shown = report.claims.filter(({ status }) => wanted === undefined || status === wanted);

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
        <h1 lang={language}>
          <Headline text={brief.headline ?? article.headline} language={language} />
        </h1>
        <ComparedArticles articles={[article, other]} />
        <StatusCounts report={report} wanted={wanted} onWant={setWanted} />
        <a href="#both-texts">{words.bothTexts} ↓</a>
        <ExportMenu
          data={record}
          site={placeOf}
          printPage={`print.html?tab=${tabOfAddress()}&article=${encodeURIComponent(article.key)}`}
        />
      </header>
      <ComparisonTable
        claims={shown}
        brief={brief}
        chosen={chosen}
        here={article}
        there={other}
        places={places}
        onChoose={pointInText}
      />
      <FigureChart series={seriesOf(report)} brief={brief} places={places} />
      <Timeline
        claims={brief.claims.filter(({ id }) => shown.some(({ claim }) => claim === id))}
        textLanguage={brief.language}
        onChoose={point}
      />
      <BeyondClaims
        report={report}
        here={article}
        there={other}
        places={places}
        onShowThere={(span) => scrollToElement(passageId('there', span))}
      />
      <SideBySide record={record} claims={shown} chosen={chosen} onChoose={point} />
    </>
  );
}

/** Which two articles are compared: where each stands, its headline and its date. */
function ComparedArticles({ articles }: { articles: Article[] }) {
  const { interfaceLanguage } = useReader();
  return (
    <ul class="compared-articles">
      {articles.map((article) => {
        const published = writePublished(article, interfaceLanguage);
        return (
          <li key={article.url}>
            <span class="source">{placeOf(article)}</span>
            <a href={article.url} target="_blank" rel="noreferrer" lang={article.inLanguage}>
              {article.headline}
            </a>
            {published && <span class="note">{published}</span>}
          </li>
        );
      })}
    </ul>
  );
}
