import { expect, test } from 'vitest';
import type { Tongue } from '../language.ts';
import { createLexicon } from './lexicon.ts';
import { isDeniedOnOneSide } from './negation.ts';

const lexicon = createLexicon([
  '政府|government\n批准|approve\n计划|plan\n证据|evidence\n疫苗|vaccine\n有效|effective\n拒绝|reject',
]);

test.each<[here: [Tongue, string], there: [Tongue, string], denied: boolean]>([
  [['zh', '政府没有批准这项计划。'], ['en', 'The government approved the plan.'], true],
  [['zh', '政府批准了这项计划。'], ['en', 'The government did not approve the plan.'], true],
  [['zh', '没有证据证明疫苗有效。'], ['en', 'There is evidence that the vaccine is effective.'], true],
  [['zh', '政府没有批准这项计划。'], ['en', "The government hasn't approved the plan."], false],
  [['zh', '政府没有批准这项计划。'], ['en', 'The government rejected the plan.'], false],
  // Denied is another word than the one that both sides have.
  [['zh', '部长没有辞职，政府批准了计划。'], ['en', 'The government approved the plan.'], false],
  [['zh', '未来几年政府将批准计划。'], ['en', 'The government will approve the plan.'], false],
  [['zh', '政府是不是批准计划？'], ['en', 'The government will approve the plan.'], false],
  [['zh', '政府不得不批准计划。'], ['en', 'The government approved the plan.'], false],
  [['en', 'The government not only approved the plan.'], ['zh', '政府批准了计划。'], false],
  [['zh', '政府尚未批准计划。'], ['en', 'The government has yet to approve the plan.'], false],
  [['zh', '政府尚未批准计划。'], ['en', 'The government considers whether to approve the plan.'], false],
  [['zh', '不少议员没有批准这项计划。'], ['zh', '不少议员批准了这项计划。'], true],
  // Affirmed in one clause and denied in another: the other side has both, too.
  [
    ['zh', '政府没有批准计划。'],
    ['en', 'The committee approved the plan, the government did not approve it.'],
    false,
  ],
  [['zh', '央行不会提高利率。'], ['zh', '央行會提高利率。'], true],
  [['zh', '央行不会提高利率。'], ['zh', '央行会提高工资。'], false],
  [['ja', '政府は計画を承認しなかった。'], ['ja', '政府は計画を承認した。'], true],
  [['ja', '政府は計画を承認しなかった。'], ['ja', '政府は計画を承認していない。'], false],
  [['en', 'The minister did not resign.'], ['en', 'The minister will resign.'], true],
])('%j, %j', ([ours, here], [theirs, there], denied) => {
  expect(isDeniedOnOneSide({ tongue: ours, text: here }, { tongue: theirs, text: there }, lexicon)).toBe(
    denied,
  );
  expect(isDeniedOnOneSide({ tongue: theirs, text: there }, { tongue: ours, text: here }, lexicon)).toBe(
    denied,
  );
});
