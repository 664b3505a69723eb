import type { CopyKind } from '../core/page/address.ts';
import { copyWords } from './copy-words.ts';
import { useReader } from './reader.ts';

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
      {props.kinds.map((kind) => {
        const { name, note } = copyWords[kind];
        const refused = kind === props.refused;
        return (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                aria-describedby={`${kind}-note`}
                checked={props.on.includes(kind)}
                onChange={({ currentTarget }) => {
                  const { checked } = currentTarget;
                  // It shows what is so, not what is asked for.
                  currentTarget.checked = !checked;
                  props.onSwitch(kind, checked);
                }}
              />
              <span>{words[name]}</span>
            </label>
            <p id={`${kind}-note`} class="note" role={refused ? 'alert' : undefined}>
              {refused ? words.copyRefused : words[note]}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
