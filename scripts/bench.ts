/**
 * `npm run bench`: times as ratios to a floor and to peers that do the same work, and sizes, in one table. Ratios
 * say more than milliseconds, which are of one machine. The floor is one walk that joins a page's text nodes, for quotes
 * `indexOf`, else one pass over the string. Texts are made here; the evaluation sets are read where they are.
 */
import { arch, cpus, platform } from 'node:os';
import type { Tongue } from '../core/language.ts';
import { benchFacts, scoreFactSet } from './bench/facts.ts';
import { benchLongPage } from './bench/long-page.ts';
import { printTable, type Row } from './bench/measure.ts';
import { benchParsedPage, benchShownPages } from './bench/pages.ts';
import { benchQuotes } from './bench/quotes.ts';
import { benchComparison, benchReading, benchSummary, scoreSummarySet } from './bench/reading.ts';
import { weighBuild } from './bench/sizes.ts';

const folder = process.env.SIDEGLOSS_EVAL ?? '../shared/eval';
const tongues: Tongue[] = ['zh', 'en', 'ja'];

const pageLengths = [2000, 50_000, 250_000];

const benches: (() => Row | Row[] | Promise<Row | Row[]>)[] = [
  () => benchShownPages(pageLengths),
  ...pageLengths.map((length) => () => benchParsedPage(length)),
  () => benchQuotes(50_000),
  ...tongues.map((tongue) => () => benchFacts(tongue, 2000)),
  ...tongues.map((tongue) => () => scoreFactSet(tongue, folder)),
  ...tongues.map((tongue) => () => benchReading(tongue, 2000)),
  () => benchSummary('en', 40),
  () => benchSummary('zh', 40),
  () => scoreSummarySet(folder),
  ...[5000, 20_000, 50_000].map((length) => () => benchComparison(length)),
  weighBuild,
  () => benchLongPage(250_000),
];

const rows: Row[] = [];
for (const [done, bench] of benches.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\rMeasuring ${done + 1} of ${benches.length} … `);
  rows.push(...[await bench()].flat());
}
if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
console.log(`Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores\n`);
console.log(printTable(rows));
