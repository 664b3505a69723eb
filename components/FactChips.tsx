import { formatFact } from '../core/facts/format.ts';
import type { Language } from '../core/language.ts';
import type { ClaimFact } from '../core/reading/claim.ts';
import { useReader } from './reader.ts';

/** A claim's facts, each written for the reader's locale; the two ends of a flow make one chip. */
export function FactChips({ facts }: { facts: ClaimFact[] }) {
  const { language, words } = useReader();
  const chips = chipsOf(facts, language);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.facts}>
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  );
}

function chipsOf(facts: ClaimFact[], language: Language): string[] {
  const write = (fact: ClaimFact) => fact.label ?? formatFact(fact, language);
  const from = facts.find(({ role }) => role === 'from');
  const to = facts.find(({ role }) => role === 'to');
  const single = facts.filter((fact) => !(from && to) || (fact !== from && fact !== to)).map(write);
  return [...new Set(from && to ? [...single, `${write(from)} → ${write(to)}`] : single)];
}
