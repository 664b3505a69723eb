import { readFileSync } from 'node:fs';
import type { Tongue } from '../../core/language.ts';
import type { Line } from '../../core/page/furniture.ts';

/** One line of a set: its id and what its task asks. */
export interface Case {
  id: string;
}

/** `seg`: a text and, as gold, its sentences. */
export interface SegmentationCase extends Case {
  lang: Tongue;
  group: string;
  text: string;
  sentences: string[];
}

/** `boiler`: a page's lines and, as gold, 1 for each line of the body, 0 for the rest, null where nobody knows. */
export interface FurnitureCase extends Case {
  title: string;
  lines: Line[];
  keep: (0 | 1 | null)[];
}

/** Sentences as strings, or as places `[paragraph, start, end]` in the paragraphs beside them. */
export interface SentenceCase extends Case {
  lang?: Tongue;
  title?: string;
  paragraphs?: string[];
  sentences: string[] | [number, number, number][];
}

/** `rank`: gold is 1 for the sentences to be ranked first, null for those that do not count. */
export interface RankCase extends SentenceCase {
  labels: (0 | 1 | null)[];
}

/** `summ`: gold is the summary that the author wrote. */
export interface SummaryCase extends SentenceCase {
  summary: string;
}

/** The cases of a set: one JSON object a line. */
export const readCases = <T extends Case>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
