import type { SummarySentence } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

export interface SummaryProps {
  sentences: SummarySentence[];
  language: Language;
  /** The number of each claim in the list, by id. */
  numbers: Map<string, number>;
  onChoose(claim: string): void;
}

/** The summary, each sentence with numbered references to the claims that it rests on. */
export function Summary({ sentences, language, numbers, onChoose }: SummaryProps) {
  const { words } = useReader();
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{words.summary}</h2>
      <p class="summary" lang={language}>
        {sentences.map(({ text, claims }) => (
          <span key={text}>
            {text}
            {claims.map((claim) => (
              <Reference key={claim} number={numbers.get(claim)} onChoose={() => onChoose(claim)} />
            ))}{' '}
          </span>
        ))}
      </p>
    </section>
  );
}

function Reference({ number, onChoose }: { number: number | undefined; onChoose(): void }) {
  const { words, language } = useReader();
  if (number === undefined) return null;
  return (
    <sup lang={language}>
      <button
        type="button"
        class="reference"
        aria-label={fill(words.claimReference, { n: number })}
        onClick={onChoose}
      >
        {number}
      </button>
    </sup>
  );
}
