import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  /** Its note has this id with `-note`. */
  id: string;
  name: ComponentChildren;
  note?: string;
  /** Why it could not be switched just now, in place of the note. */
  fault?: string | undefined;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** A box to tick and what is to be known of it. */
export function Switch({ id, name, note, fault, on, onSwitch }: SwitchProps) {
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          aria-describedby={note || fault ? `${id}-note` : undefined}
          checked={on}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget;
            // It shows what is so, not what is asked for.
            currentTarget.checked = !checked;
            onSwitch(checked);
          }}
        />
        <span>{name}</span>
      </label>
      {(note || fault) && (
        <p id={`${id}-note`} class="note" role={fault ? 'alert' : undefined}>
          {fault ?? note}
        </p>
      )}
    </div>
  );
}
