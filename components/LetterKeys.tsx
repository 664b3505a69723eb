import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';

/** Whether the keys that are one character work. */
export function LetterKeys({ on, onSwitch }: { on: boolean; onSwitch(on: boolean): void }) {
  const { words } = useReader();
  return (
    <Switch
      id="letter-keys"
      name={words.letterKeys}
      note={words.letterKeysNote}
      on={on}
      onSwitch={onSwitch}
    />
  );
}
