/**
 * `npm run predict -- TASK IN.jsonl`: one prediction a line on standard output, for the tasks facts, seg, boiler,
 * rank, summ and align.
 */
import { readCases } from './evaluation/cases.ts';
import { predictAll, taskNames } from './evaluation/predict.ts';

const [task, file] = process.argv.slice(2);
if (!task || !file || !taskNames.includes(task)) {
  console.error(`usage: npm run predict -- TASK IN.jsonl\nTASK is one of ${taskNames.join(', ')}`);
  process.exit(1);
}
for (const prediction of await predictAll(task, readCases(file))) console.log(JSON.stringify(prediction));
