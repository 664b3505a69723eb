import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Selection } from '../core/messages.ts';
import type { SelectionReading } from '../core/reading/selection.ts';
import { useEscape, useFocusBack } from './dismiss.ts';
import { FactChips } from './FactChips.tsx';
import { Phrase } from './Phrase.tsx';
import { useReader } from './reader.ts';
import { fill, writeNumber } from './words.ts';

/** What the reader selected in the page: what it states in the reader's own notation, and who is said to state it. */
export function SelectionCard(props: {
  selection: Selection;
  /** Undefined while it is being read. */
  reading: SelectionReading | undefined;
  onClose(): void;
  /** What the other side says of it, or why that is not known. */
  children?: ComponentChildren;
}) {
  const { selection, reading, onClose, children } = props;
  const { words, interfaceLanguage } = useReader();
  const card = useRef<HTMLElement>(null);
  useEscape(onClose);
  useFocusBack(card);
  return (
    <section ref={card} class="selection" aria-labelledby="selection">
      <div class="selection-head">
        <h2 id="selection">{words.selection}</h2>
        <button
          type="button"
          id="selection-close"
          class="link"
          aria-labelledby="selection-close selection"
          onClick={onClose}
        >
          {words.close}
        </button>
      </div>
      {selection.text === '' && <p>{words.selectionEmpty}</p>}
      {selection.text !== '' && (
        <blockquote lang={reading?.language} dir="auto">
          {selection.text}
        </blockquote>
      )}
      {selection.cut && (
        <p class="note">
          {fill(words.selectionCut, { n: writeNumber(selection.text.length, interfaceLanguage) })}
        </p>
      )}
      {reading && selection.text !== '' && <Stated reading={reading} />}
      {reading?.language && children}
    </section>
  );
}

function Stated({ reading: { language, facts, attribution } }: { reading: SelectionReading }) {
  const { words, interfaceLanguage } = useReader();
  if (!language) return <p>{words.selectionLanguage}</p>;
  return (
    <>
      <p class="note">
        {new Intl.DisplayNames(interfaceLanguage, { type: 'language' }).of(language)}
        {attribution !== undefined && ' · '}
        {attribution !== undefined && (
          <Phrase phrase={words.accordingTo} values={{ who: <span lang={language}>{attribution}</span> }} />
        )}
      </p>
      {facts.length > 0 ? <FactChips facts={facts} /> : <p class="note">{words.selectionNothing}</p>}
    </>
  );
}
