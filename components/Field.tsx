import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** The id of the control; its note has the id with `-note`. */
  id: string;
  name: string;
  note?: ComponentChildren;
  /** What is wrong with what was typed, in place of the note. */
  fault?: string | undefined;
  children: ComponentChildren;
}

/** A setting that is chosen or typed: its name, its control, and what is to be known of it. */
export function Field({ id, name, note, fault, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <div class="field-control">
        {children}
        <p id={`${id}-note`} class={fault ? 'note fault' : 'note'} role={fault ? 'alert' : undefined}>
          {fault ?? note}
        </p>
      </div>
    </div>
  );
}
