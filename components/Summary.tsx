import type { BriefClaim, SummarySentence } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

export interface SummaryProps {
  sentences: SummarySentence[];
  language: Language;
  claims: BriefClaim[];
  onChoose(claim: string): void;
}

/**
 * The summary, each sentence with numbered references to the claims that it rests on. A sentence that rests on
 * no claim found in the page is set apart and said to be so.
 */
export function Summary({ sentences, language, claims, onChoose }: SummaryProps) {
  const { words } = useReader();
  const found = new Set(claims.filter(({ passages }) => passages.length > 0).map(({ id }) => id));
  const isFound = (sentence: SummarySentence) => sentence.claims.some((id) => found.has(id));
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{words.summary}</h2>
      <p class="summary" lang={language}>
        {sentences.map((sentence) => (
          <span key={sentence.text}>
            <span class={isFound(sentence) ? undefined : 'unfound'}>{sentence.text}</span>
            <References ids={sentence.claims} claims={claims} onChoose={onChoose} />{' '}
          </span>
        ))}
      </p>
      {!sentences.every(isFound) && <p class="summary-note">{words.summaryUnfound}</p>}
    </section>
  );
}

type ReferencesProps = Pick<SummaryProps, 'claims' | 'onChoose'> & { ids: string[] };

function References({ ids, claims, onChoose }: ReferencesProps) {
  const { words, language } = useReader();
  const numbers = ids.map((id) => claims.findIndex((claim) => claim.id === id) + 1);
  return (
    <span class="references" lang={language}>
      {ids.map((id, index) => (
        <button
          key={id}
          type="button"
          class="reference"
          aria-label={fill(words.claimReference, { n: numbers[index]! })}
          onClick={() => onChoose(id)}
        >
          {numbers[index]}
        </button>
      ))}
    </span>
  );
}
