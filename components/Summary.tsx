import type { ComponentChildren } from 'preact';
import type { BriefClaim, BriefSentence } from '../core/brief.ts';
import { type Language, type Tongue, tongueOf } from '../core/language.ts';
import type { Span } from '../core/span.ts';
import { CheckedText, CheckNotes } from './CheckedText.tsx';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

export interface SummaryProps {
  sentences: BriefSentence[];
  language: Language;
  claims: BriefClaim[];
  onChoose(claim: string): void;
  /** Brings a passage of the page into view. */
  onShow(passage: Span): void;
}

/**
 * The summary, each sentence with numbered references to the claims that it rests on. A sentence that rests on
 * no claim found in the page, and is none of the page's own, is set apart and said to be so.
 */
export function Summary({ sentences, language, claims, onChoose, onShow }: SummaryProps) {
  const { words } = useReader();
  const found = new Set(claims.filter(({ passages }) => passages.length > 0).map(({ id }) => id));
  const isFound = (sentence: BriefSentence) =>
    sentence.passages.length > 0 || sentence.claims.some((id) => found.has(id));
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{words.summary}</h2>
      <p class="summary" lang={language}>
        {sentences.map((sentence) => (
          <span key={sentence.text} class="summary-sentence">
            <Sentence sentence={sentence} isFound={isFound(sentence)}>
              {sentence.claims.length > 0 ? (
                <References ids={sentence.claims} claims={claims} onChoose={onChoose} />
              ) : (
                sentence.passages[0] && <PassageReference passage={sentence.passages[0]} onShow={onShow} />
              )}
            </Sentence>
            {spaceBetween[tongueOf(language)]}
          </span>
        ))}
      </p>
      {sentences.map(({ text, check }) => (
        <CheckNotes key={text} text={text} check={check} />
      ))}
      {!sentences.every(isFound) && <p class="summary-note">{words.summaryUnfound}</p>}
    </section>
  );
}

/** Chinese and Japanese set no space between sentences. */
const spaceBetween: Record<Tongue, string> = { en: ' ', zh: '', ja: '' };

/** A sentence whose references stay on the line that it ends on: its last letters are bound to them. */
function Sentence(props: { sentence: BriefSentence; isFound: boolean; children: ComponentChildren }) {
  const { text, check } = props.sentence;
  const end = Array.from(text).slice(-2).join('');
  const at = text.length - end.length;
  const isMarked = check?.flags.some((flag) => flag.end > at);
  const kind = props.isFound ? '' : 'unfound';
  return (
    <>
      <span class={kind}>
        <CheckedText text={isMarked ? text : text.slice(0, at)} check={check} />
      </span>
      <span class="sentence-end">
        {!isMarked && <span class={kind}>{end}</span>}
        {props.children}
      </span>
    </>
  );
}

/** Leads to a sentence of the page that is none of the claims. */
function PassageReference({ passage, onShow }: { passage: Span; onShow(passage: Span): void }) {
  const { words, interfaceLanguage } = useReader();
  return (
    <button
      type="button"
      class="reference"
      lang={interfaceLanguage}
      aria-label={words.showInPage}
      title={words.showInPage}
      onClick={() => onShow(passage)}
    >
      ¶
    </button>
  );
}

type ReferencesProps = Pick<SummaryProps, 'claims' | 'onChoose'> & { ids: string[] };

function References({ ids, claims, onChoose }: ReferencesProps) {
  const { words, interfaceLanguage } = useReader();
  const numbers = ids.map((id) => claims.findIndex((claim) => claim.id === id) + 1);
  return (
    <span class="references" lang={interfaceLanguage}>
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
