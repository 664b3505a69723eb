import { useReader } from './reader.ts';

/** A command of the extension and the keys it is bound to; empty where it has none. */
export interface Shortcut {
  command: string;
  keys: string;
}

/** Which keys do what, as the browser has them now. */
export function Shortcuts({ shortcuts, onChange }: { shortcuts: Shortcut[]; onChange(): void }) {
  const { words } = useReader();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{words[commandWord(command)]}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="note">{words.shortcutNone}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="second-button" onClick={onChange}>
        {words.changeShortcuts}
      </button>
    </>
  );
}

const commandWord = (command: string) => {
  if (command === 'next-claim') return 'commandNextClaim';
  return command === 'previous-claim' ? 'commandPreviousClaim' : 'commandOpenPanel';
};
