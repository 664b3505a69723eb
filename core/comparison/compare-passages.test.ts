import { expect, test } from 'vitest';
import { readFacts } from '../facts/fact.ts';
import type { Tongue } from '../language.ts';
import { createGazetteer } from '../names/name.ts';
import { comparePassages } from './compare-passages.ts';
import { createLexicon } from './lexicon.ts';

const gazetteer = createGazetteer({
  ...{ territory: 'CN=\nUS=\nKZ=\nUZ=\nIL=', place: '', person: '', topic: '' },
  organisation: 'ccp@CN=Communist Party|中共',
});

type Text = [tongue: Tongue, passage: string, rest?: string];

function compare(here: Text, there: Text) {
  const [ours, theirs] = [here, there].map(([tongue, passage, rest = '']) => {
    const text = `${passage}\n${rest}`;
    const facts = readFacts(text, { tongue, gazetteer });
    return { text, tongue, facts, spans: [{ start: 0, end: passage.length }] };
  });
  const { differences, unmatched } = comparePassages(ours!, theirs!, {
    gazetteer,
    lexicon: createLexicon([]),
  });
  return [differences.map((pair) => `${pair.here.value}|${pair.there.value}`).join(), unmatched.length];
}

test.each<[why: string, here: Text, there: Text, differences: string, open: number]>([
  [
    'one date of one thing',
    ['zh', '10月2日，央行公布了新的规定。'],
    ['zh', '新的规定由央行10月12日公布。'],
    'XXXX-10-02|XXXX-10-12',
    0,
  ],
  [
    'across languages',
    ['zh', '央行在10月2日公布了规定。'],
    ['en', 'The central bank published its rules on October 12.'],
    'XXXX-10-02|XXXX-10-12',
    0,
  ],
  ['two things', ['zh', '4月7日，校长在会上谈到此事。'], ['zh', '不过从4月9日起关闭图书馆。'], '', 1],
  [
    'the words of one script in the characters of the other',
    ['zh', '那家工厂停工已有23天。'],
    ['zh', '那家工廠停工已25天。'],
    '23|25',
    0,
  ],
  ['a report', ['zh', '据本地报纸5月19日报道，工厂停工。'], ['zh', '工厂5月12日停工。'], '', 0],
  [
    'a dateline',
    ['zh', '工厂在3月16日停工。'],
    ['en', 'ASTANA, March 17 - The plant has halted work.'],
    '',
    1,
  ],
  [
    'stated elsewhere',
    ['zh', '工厂有340名工人。'],
    ['en', 'The plant stopped.', 'It has 340 workers.'],
    '',
    0,
  ],
  ['stated nowhere', ['zh', '工厂有340名工人。'], ['en', 'The plant stopped.', 'It is large.'], '', 1],
  ['a day by its name', ['zh', '工厂于3月16日停工。'], ['en', 'The plant stopped on Wednesday.'], '', 0],
  ['figures of short clauses', ['zh', '其中感染病例有9例。'], ['zh', '64例病亡，感染病例增加。'], '', 1],
  ['a rise and a fall', ['zh', '书店的收入增加了3.6%。'], ['en', 'Income of cinemas fell by 2.4%.'], '', 1],
  ['a score', ['zh', '客队以64：38输掉比赛。'], ['en', 'The visitors lost the match 54-38.'], '64|54', 0],
  ['a number of a thing', ['zh', '请查阅第613号卷宗。'], ['en', 'Please see file 913.'], '613|913', 0],
  ['another number of a thing', ['zh', '请查阅第613号卷宗。'], ['en', 'Please see file 12.'], '', 1],
  ['another country', ['zh', '哈萨克斯坦出口粮食。'], ['en', 'Uzbekistan exports grain.'], 'KZ|UZ', 0],
  [
    'countries that both texts name',
    ['zh', '哈萨克斯坦出口粮食。', '乌兹别克斯坦也是。'],
    ['en', 'Uzbekistan exports grain.', 'So does Kazakhstan.'],
    '',
    0,
  ],
  ['a party for its country', ['zh', '中共削弱了美国。'], ['zh', '中国削弱了他们。'], '', 0],
])('%s: %j, %j', (_, here, there, differences, open) => {
  expect(compare(here, there)).toEqual([differences, open]);
});
