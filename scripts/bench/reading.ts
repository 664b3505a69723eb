import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nameTables } from '../../assets/names/index.ts';
import type { Article } from '../../core/article.ts';
import { compareArticles } from '../../core/comparison/compare-articles.ts';
import type { Tongue } from '../../core/language.ts';
import { createGazetteer } from '../../core/names/name.ts';
import type { WeighedText } from '../../core/reading/salience.ts';
import { summarise } from '../../core/reading/summary.ts';
import { termsOf } from '../../core/reading/terms.ts';
import { readText } from '../../core/reading/text-reading.ts';
import { bridge } from '../evaluation/align.ts';
import { readCases, type SummaryCase } from '../evaluation/cases.ts';
import { score } from '../evaluation/score.ts';
import { predictSumm } from '../evaluation/summ.ts';
import { weighedTextOf } from '../evaluation/weighed-text.ts';
import { inTime, passOver, peerOf, type Row, times, timesOf } from './measure.ts';
import { paragraphsOf, sentencesUpTo, takeSentences } from './texts.ts';

interface TextRankSettings {
  extractAmount: number;
  summaryType: 'array';
  tokens: string[];
  split: string[][];
}

const { TextRank } = createRequire(import.meta.url)('textrank/index.js') as {
  TextRank: new (text: string, settings: TextRankSettings) => { summarizedArticle: string[] };
};

const languages = { en: 'en', zh: 'zh-Hans', ja: 'ja' } as const;

function articleOf(tongue: Tongue, paragraphs: readonly string[]): Article {
  let end = -1;
  const blocks = paragraphs.map(({ length }) => {
    const start = end + 1;
    end = start + length;
    return { start, end, role: 'paragraph' as const };
  });
  return {
    ...{ key: 'unknown:bench', source: 'unknown', url: 'https://example.com/', headline: paragraphs[0]! },
    ...{ inLanguage: languages[tongue], datePublished: '2023-05-04', byline: {}, extent: 'whole' },
    ...{ text: paragraphs.join('\n'), blocks, emphasis: [], citations: [] },
  };
}

/** The whole reading of an article, after the first: sentences, facts, names, claims and summary. */
export function benchReading(tongue: Tongue, length: number): Row {
  const gazetteer = createGazetteer(nameTables);
  const article = articleOf(tongue, paragraphsOf(tongue, length));
  const time = timesOf({
    floor: { run: () => passOver(article.text) },
    ours: { run: () => readText(article, gazetteer) },
  });
  return {
    what: `whole reading ${tongue}, ${length.toLocaleString('en')} characters`,
    ours: inTime(time.ours),
    floor: times(time.ours, time.floor),
  };
}

/** The peer's three sentences, from the same sentences and terms; its measure is undefined for one term alone. */
function rankText({ text, tongue, sentences }: WeighedText): string {
  const usable = sentences
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => ({ sentence, terms: termsOf(sentence, tongue) }))
    .filter(({ terms }) => terms.length > 1);
  if (usable.length === 0) return '';
  const chosen = new TextRank(text, {
    ...{ extractAmount: 3, summaryType: 'array' },
    tokens: usable.map(({ sentence }) => sentence),
    split: usable.map(({ terms }) => terms),
  });
  return chosen.summarizedArticle.join('');
}

/** Three sentences of so many. */
export function benchSummary(tongue: Tongue, count: number): Row {
  const sentences = takeSentences(tongue, count);
  const input = weighedTextOf({ id: '', lang: tongue, title: sentences[0]!, sentences });
  const time = timesOf({
    floor: { run: () => passOver(input.text) },
    ours: { run: () => summarise(input) },
    peer: { run: () => rankText(input) },
  });
  return {
    what: `summary ${tongue}, ${count} sentences`,
    ours: inTime(time.ours),
    floor: times(time.ours, time.floor),
    peers: [peerOf('TextRank', time.peer, time)],
  };
}

/** ROUGE-2 against the leads that authors wrote, on the evaluation set of the folder. */
export function scoreSummarySet(folder: string): Row {
  const what = 'summary zh, ROUGE-2';
  const file = join(folder, 'summary_zh.jsonl');
  if (!existsSync(file)) return { what, ours: 'skipped: no eval sets' };
  const cases = readCases<SummaryCase>(file);
  const figure = (summaryOf: (item: SummaryCase) => string) =>
    score(
      'summ',
      cases,
      cases.map((item) => ({ id: item.id, summary: summaryOf(item) })),
    )['ROUGE-2']!.toFixed(4);
  return {
    what,
    ours: figure((item) => predictSumm(item).summary),
    peers: [`TextRank ${figure((item) => rankText(weighedTextOf(item)))}`],
  };
}

/**
 * A whole comparison of two articles of one length in two languages, the reading of both included. They begin with the
 * same; the Chinese one, which says more in as many characters, goes on where the English one ends.
 */
export function benchComparison(length: number): Row {
  const [here, there] = [
    articleOf('zh', sentencesUpTo('zh', length)),
    articleOf('en', sentencesUpTo('en', length)),
  ];
  const read = (article: Article) => ({ article, reading: readText(article, bridge.gazetteer) });
  const time = timesOf({
    floor: { run: () => passOver(here.text) + passOver(there.text) },
    ours: {
      run: () => {
        const side = read(here);
        const claims = side.reading.claims.map(({ facts, ...span }, at) => ({
          ...{ id: `c${at}`, passages: [span], facts: facts.map(({ key }) => key) },
        }));
        return compareArticles({ ...side, claims }, read(there), bridge);
      },
    },
  });
  return {
    what: `comparison zh-en, ${length.toLocaleString('en')} characters a side`,
    ours: inTime(time.ours),
    floor: times(time.ours, time.floor),
  };
}
