import { useReader } from './reader.ts';
import { Switch, type SwitchProps } from './Switch.tsx';

/** Whether the keys of one character go from claim to claim. */
export function LetterKeys({ note, on, onSwitch }: Omit<Required<SwitchProps>, 'id' | 'name' | 'fault'>) {
  const { words } = useReader();
  return <Switch id="letter-keys" name={words.letterKeys} note={note} on={on} onSwitch={onSwitch} />;
}
