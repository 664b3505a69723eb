import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../../core/facts/fact.ts';
import type { Tongue } from '../../core/language.ts';
import { readCases } from '../evaluation/cases.ts';
import { type FactRecord, predictFacts } from '../evaluation/facts.ts';
import { score } from '../evaluation/score.ts';
import { inTime, passOver, peerOf, type Row, times, timesOf } from './measure.ts';
import { predictRecognized, recognize } from './recognizers.ts';
import { paragraphsOf } from './texts.ts';

const setOf = (folder: string, tongue: Tongue): string => join(folder, `facts_${tongue}.jsonl`);

/** Facts of a text of so many characters, names left out on both sides. */
export function benchFacts(tongue: Tongue, length: number): Row {
  const text = paragraphsOf(tongue, length).join('\n');
  const time = timesOf({
    floor: { run: () => passOver(text) },
    ours: { run: () => readFacts(text, { tongue }) },
    peer: { run: () => recognize(text, tongue) },
  });
  return {
    what: `facts ${tongue}, ${length.toLocaleString('en')} characters`,
    ours: inTime(time.ours),
    floor: times(time.ours, time.floor),
    peers: [peerOf('Recognizers-Text', time.peer, time)],
  };
}

/** F1 and trap sentences with a false alarm, on an evaluation set of the folder. */
export function scoreFactSet(tongue: Tongue, folder: string): Row {
  const what = `facts ${tongue}, F1 (traps with a false alarm)`;
  const file = setOf(folder, tongue);
  if (!existsSync(file)) return { what, ours: 'skipped: no eval sets' };
  const cases = readCases<FactRecord>(file);
  const figure = (predictions: { id: string }[]) => {
    const { F1 = 0, 'trap alarms': traps = 0 } = score('facts', cases, predictions);
    return `${F1.toFixed(4)} (${(100 * traps).toFixed(0)}%)`;
  };
  const peer = cases.map(({ id, lang, text }) => ({ id, facts: predictRecognized(text, lang) }));
  return {
    what,
    ours: figure(cases.map(predictFacts)),
    peers: [`Recognizers-Text ${figure(peer)}`],
  };
}
