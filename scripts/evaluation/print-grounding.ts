import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/language.ts';
import { readCases } from './cases.ts';
import {
  type GroundingError,
  measureGrounding,
  measureMarked,
  type Share,
  type TranslatedArticle,
} from './grounding.ts';
import { type AlignedNews, alignedArticles, altered, ownArticles, unaltered } from './grounding-sets.ts';

const kinds = [
  'number',
  'percent',
  'amount',
  'date',
  'currency',
  'unit',
  'name',
  'negation put in',
  'negation taken out',
] as const;

const directions: [Language, Language][] = [
  ['ja', 'en'],
  ['en', 'ja'],
  ['ja', 'zh-Hans'],
  ['zh-Hans', 'ja'],
  ['zh-Hans', 'en'],
  ['en', 'zh-Hans'],
];

const share = ({ marked, all }: Share): string =>
  `${((100 * marked) / Math.max(1, all)).toFixed(2).padStart(7)} % of ${String(all).padStart(4)}`;

/** The sets of the task `grounding` with their names: the pairs of an alignment set where it is there, and our own. */
function setsIn(folder: string): [name: string, TranslatedArticle[]][] {
  const cases = inFolder(folder, 'align_zh_en');
  const aligned = (['zh', 'en'] as const).map((from): [string, TranslatedArticle[]] => [
    `align_zh_en, ${from} cited`,
    alignedArticles(cases, from),
  ]);
  const own = directions.map(([from, to]): [string, TranslatedArticle[]] => [
    `our own, ${from} cited, ${to}`,
    ownArticles(from, to),
  ]);
  return [...(cases.length > 0 ? aligned : []), ...own];
}

const inFolder = (folder: string, name: string): AlignedNews[] => {
  const file = join(folder, `${name}.jsonl`);
  return existsSync(file) ? readCases<AlignedNews>(file) : [];
};

/** Prints how many pairs are marked of those that the set of altered news has altered, and of the others. */
function printAltered(folder: string): void {
  const cases = inFolder(folder, 'altered_zh_en');
  for (const from of cases.length > 0 ? (['zh', 'en'] as const) : []) {
    console.log(`grounding  altered_zh_en, ${from} cited`);
    console.log(
      `  caught, ${'as the set alters'.padEnd(20)}${share(measureMarked(alignedArticles(cases, from, altered)))}`,
    );
    console.log(
      `  alarm,  ${'anything'.padEnd(20)}${share(measureMarked(alignedArticles(cases, from, unaltered)))}`,
    );
  }
}

/**
 * Prints what the check of a machine's words catches of seeded alterations, by kind, and how often it marks correct
 * translations, for each set and direction.
 *
 * @param onError is given each alarm and each alteration that was missed
 */
export function printGrounding(folder: string, onError?: (set: string, error: GroundingError) => void): void {
  for (const [name, articles] of setsIn(folder)) {
    const { caught, alarms } = measureGrounding(articles, onError && ((error) => onError(name, error)));
    console.log(`grounding  ${name}`);
    for (const kind of kinds) {
      const of = caught.get(kind);
      if (of) console.log(`  caught, ${kind.padEnd(20)}${share(of)}`);
    }
    for (const [kind, of] of Object.entries(alarms)) console.log(`  alarm,  ${kind.padEnd(20)}${share(of)}`);
  }
  printAltered(folder);
}
