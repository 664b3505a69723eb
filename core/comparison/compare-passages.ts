import type { Fact } from '../facts/fact.ts';
import type { Gazetteer } from '../names/name.ts';
import { contains, type Span } from '../span.ts';
import { inSimplified, type TextInTongue } from './clause.ts';
import { agree, type ComparedFacts, compareFacts } from './compare-facts.ts';
import { isNamedIn } from './compare-names.ts';
import type { FactPair } from './comparison-report.ts';
import { moveApart } from './direction.ts';
import type { Bridge } from './evidence.ts';
import { readLabelNumbers } from './label-number.ts';
import { isDeniedOnOneSide } from './negation.ts';
import { mayShareRole } from './role.ts';

/** Passages of one side: its text, all that was read in it, and where the passages are. */
export interface Passages extends TextInTongue {
  facts: readonly Fact[];
  spans: readonly Span[];
}

/** What two aligned passages make of each other. */
export interface ComparedPassages extends ComparedFacts {
  /** Figures that agree, but rise on one side and fall on the other. */
  opposed: FactPair[];
  /** One side denies what the other states. */
  denied: boolean;
}

/**
 * Compares aligned passages by their facts. Two facts deny each other only where they may be of one thing: where
 * one rises and the other falls, they are of two. A figure that the other side states elsewhere is not open.
 */
export function comparePassages(here: Passages, there: Passages, bridge: Bridge): ComparedPassages {
  const { agreed, differences, unmatched } = compareFacts(factsOf(here), factsOf(there), bridge.gazetteer);
  const denies = (pair: FactPair): boolean =>
    mayShareRole(pair, here, there) &&
    isNew(pair, here, there, bridge.gazetteer) &&
    !moveApart(pair, here, there);
  const alone = differences.filter((pair) => pair.here.type !== 'name' && !denies(pair));
  return {
    agreed,
    differences: differences.filter(denies),
    unmatched: [...unmatched, ...alone.map((pair) => pair.here)].filter((fact) => isOpen(fact, here, there)),
    opposed: agreed.filter((pair) => moveApart(pair, here, there)),
    denied: isDeniedOnOneSide(passageText(here), passageText(there), bridge.lexicon),
  };
}

/** Words that give a day without its date. */
const days = {
  zh: /今[天日晨早晚]|昨[天日晚]|明[天日]|当[天日]|(?:周|星期|礼拜)[一二三四五六日天末]/u,
  ja: /きょう|きのう|あす|同日|[今昨翌明]日|[月火水木金土日]曜/u,
  en: /\b(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
};

/** True for a figure of this side's text that the other states nowhere, not even a date by its weekday. */
function isOpen(fact: Fact, here: Passages, there: Passages): boolean {
  if (!here.facts.includes(fact) || there.facts.some((other) => agree(fact, other))) return false;
  return fact.type !== 'date' || !days[there.tongue].test(inSimplified(passageText(there)));
}

const passageText = ({ text, tongue, spans }: Passages): TextInTongue => ({
  text: spans.map(({ start, end }) => text.slice(start, end)).join('\n'),
  tongue,
});

function factsOf(side: Passages): Fact[] {
  const { text, facts, spans } = side;
  return spans.flatMap((span) => {
    const within = facts.filter((fact) => contains(span, fact));
    return [...within.filter((fact) => !isOfReport(fact, side)), ...readLabelNumbers(text, span, within)];
  });
}

/** What makes of the date before it that of a report, not of what it reports: 据…10月7日报道, "12 Oct (Reuters)". */
const reported = {
  zh: /^[^，。\p{N}]{0,6}?(?:报道|报导|消息|专电|电(?=[）)])|讯(?![息问号]))/u,
  ja: /^[^、。]{0,6}?(?:付|配信|時事|共同|ロイター)/u,
  en: /^(?:, \d{4})? ?\([A-Z][\w ]+\)/u,
};
const dash = /^ ?[-–—]/u;

/** How far from its line's beginning the date of a dateline ends: "SEOUL, Oct. 12 -". */
const dateline = 24;

function isOfReport({ type, start, end }: Fact, { text, tongue }: TextInTongue): boolean {
  if (type !== 'date' && type !== 'period') return false;
  const after = inSimplified({ text: text.slice(end, end + 20), tongue });
  const isFirst = start - text.lastIndexOf('\n', start) <= dateline;
  return reported[tongue].test(after) || (isFirst && dash.test(after));
}

/** Names deny each other only where one of them is nowhere on the other side: else both texts speak of both. */
function isNew({ here, there }: FactPair, ours: Passages, theirs: Passages, names: Gazetteer): boolean {
  if (here.type !== 'name') return true;
  return !isNamedIn(theirs.facts, here, names) || !isNamedIn(ours.facts, there, names);
}
