import { useRef, useState } from 'preact/hooks';
import { type ClaimPlace, useClaimKeys } from './claim-keys.ts';
import { LetterKeys } from './LetterKeys.tsx';
import { useReader } from './reader.ts';
import { fill, type Words } from './words.ts';

export interface KeyboardHelpProps {
  /** Whether the keys that are one character work. */
  letters: boolean;
  onLetters(on: boolean): void;
  /** What Enter does on this page. */
  enter: string;
  /** Whether a claim's original wording can be opened on this page. */
  wording?: boolean;
}

/** The keys that lead from claim to claim: they work where this is, and its button lists them. */
export function KeyboardHelp({ letters, onLetters, enter, wording = false }: KeyboardHelpProps) {
  const { words } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState<ClaimPlace>();
  const open = () => dialog.current?.showModal();
  useClaimKeys(letters, setPlace, open);
  return (
    <>
      <button type="button" class="link" aria-haspopup="dialog" onClick={open}>
        {words.keys}
      </button>
      <span class="visually-hidden claim-place" role="status">
        {place && writePlace(place, words)}
      </span>
      <dialog ref={dialog} class="keyboard-help" aria-labelledby="keyboard-help">
        <h2 id="keyboard-help">{words.keys}</h2>
        <dl>
          <Keys keys={letters ? ['J', '↓'] : ['↓']} does={words.commandNextClaim} />
          <Keys keys={letters ? ['K', '↑'] : ['↑']} does={words.commandPreviousClaim} />
          <Keys keys={['Home', 'End']} does={words.keyEnds} />
          <Keys keys={['Enter']} does={enter} />
          {letters && wording && <Keys keys={['O']} does={words.keyWording} />}
          {letters && <Keys keys={['?']} does={words.keyHelp} />}
          <Keys keys={['Esc']} does={words.keyClose} />
        </dl>
        <p class="note">{words.keysNote}</p>
        <LetterKeys note={words.letterKeysNote} on={letters} onSwitch={onLetters} />
        <button type="button" class="main-button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}

function Keys({ keys, does }: { keys: string[]; does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

/** In a list that is filtered or sorted a claim's number is not its place. */
const writePlace = ({ at, of, number }: ClaimPlace, words: Words): string =>
  number === String(at)
    ? fill(words.claimPlace, { n: at, all: of })
    : fill(words.claimPlaceListed, { n: number, at, all: of });
