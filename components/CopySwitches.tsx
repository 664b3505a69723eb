import type { CopyKind } from '../core/page/address.ts';
import { copyWords } from './copy-words.ts';
import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';

/** A box to tick for each kind of copy; `refused` is the one that the browser did not allow just now. */
export function CopySwitches(props: {
  kinds: readonly CopyKind[];
  on: readonly CopyKind[];
  refused: CopyKind | undefined;
  onSwitch(kind: CopyKind, on: boolean): void;
}) {
  const { words } = useReader();
  return (
    <ul class="switches">
      {props.kinds.map((kind) => (
        <li key={kind}>
          <Switch
            id={kind}
            name={words[copyWords[kind].name]}
            note={words[copyWords[kind].note]}
            fault={kind === props.refused ? words.copyRefused : undefined}
            on={props.on.includes(kind)}
            onSwitch={(on) => props.onSwitch(kind, on)}
          />
        </li>
      ))}
    </ul>
  );
}
