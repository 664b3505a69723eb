import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from './reader.ts';

/** Deletes the library, on the second click alone. */
export function DeleteLibrary({ disabled, onDelete }: { disabled: boolean; onDelete(): void }) {
  const { words } = useReader();
  const [isAsking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  // The button that answered is gone.
  useEffect(() => {
    if (!isAsking && wasAsked.current) button.current?.focus();
    wasAsked.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button ref={button} type="button" class="second-button" disabled={disabled} onClick={() => ask(true)}>
        {words.dataDelete}
      </button>
    );
  }
  return (
    <Question
      onAnswer={(yes) => {
        ask(false);
        if (yes) onDelete();
      }}
    />
  );
}

function Question({ onAnswer }: { onAnswer(yes: boolean): void }) {
  const { words } = useReader();
  const no = useRef<HTMLButtonElement>(null);

  // The button that was clicked is gone.
  useEffect(() => no.current?.focus(), []);

  return (
    <fieldset class="data-question">
      <legend>{words.dataDeleteQuestion}</legend>
      <button ref={no} type="button" class="second-button" onClick={() => onAnswer(false)}>
        {words.dataDeleteNo}
      </button>
      <button type="button" class="second-button" onClick={() => onAnswer(true)}>
        {words.dataDeleteYes}
      </button>
    </fieldset>
  );
}
