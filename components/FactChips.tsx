import type { Language } from '../core/language.ts';
import type { ClaimFact } from '../core/reading/claim.ts';
import { toldFacts } from '../core/reading/told-facts.ts';
import { writeFact } from '../core/reading/write-fact.ts';
import { useReader } from './reader.ts';

/** A claim's facts, each written for the reader's locale; the two ends of a flow make one chip. */
export function FactChips({ facts }: { facts: ClaimFact[] }) {
  const { language, words } = useReader();
  const chips = writeChips(facts, language);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.facts}>
      {chips.map((chip) => (
        <li key={chip} lang={language}>
          {chip}
        </li>
      ))}
    </ul>
  );
}

/** Facts as the chips have them. */
export function writeChips(all: ClaimFact[], language: Language): string[] {
  const facts = toldFacts(all);
  const write = (fact: ClaimFact) => writeFact(fact, language);
  const from = facts.find(({ role }) => role === 'from');
  const to = facts.find(({ role }) => role === 'to');
  const single = facts.filter((fact) => !(from && to) || (fact !== from && fact !== to)).map(write);
  return [...new Set(from && to ? [...single, `${write(from)} → ${write(to)}`] : single)];
}
