/**
 * `npm run eval [-- FOLDER]`: runs every task over every set of a folder and prints one table of figures. The folder
 * is the argument, else SIDEGLOSS_EVAL, else ../shared/eval. No sets are shipped: they are third-party text.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from './evaluation/cases.ts';
import { predictAll } from './evaluation/predict.ts';
import { printGrounding } from './evaluation/print-grounding.ts';
import { score } from './evaluation/score.ts';

/** Which task a set is for, by the beginning of its file's name. */
const taskOf: [RegExp, string][] = [
  [/^facts_/, 'facts'],
  [/^segmentation/, 'seg'],
  [/^boilerplate_/, 'boiler'],
  [/^(?:bold|cw|key)_/, 'rank'],
  [/^summary_/, 'summ'],
  [/^(?:align|altered)_/, 'align'],
];

const folder = process.argv[2] ?? process.env.SIDEGLOSS_EVAL ?? '../shared/eval';
const sets = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => taskOf.filter(([pattern]) => pattern.test(file)).map(([, task]) => ({ file, task })))
  .sort((a, b) => (a.task + a.file < b.task + b.file ? -1 : 1));

if (sets.length === 0) console.log('skipped: no eval sets');
for (const { file, task } of sets) {
  const cases = readCases(join(folder, file));
  const started = performance.now();
  const figures = score(task, cases, await predictAll(task, cases));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${task.padEnd(7)}${file.replace('.jsonl', '').padEnd(20)}${cases.length} cases, ${seconds} s`);
  for (const [name, value] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(26)}${value.toFixed(4).padStart(9)}`);
  }
}
printGrounding(folder);
