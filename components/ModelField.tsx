import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';
import { useReader } from './reader.ts';

/** The value of the choice that lets a name be typed: no model is called so. */
const other = '\u0000';

/** The model: chosen among those that the server has, as far as it told, or typed. */
export function ModelField(props: {
  id: string;
  value: string;
  models: readonly string[];
  /** Whether none was given where one is needed. */
  isMissing: boolean;
  onType(value: string): void;
}) {
  const { id, value, models, isMissing, onType } = props;
  const { words } = useReader();
  const [isTyped, setIsTyped] = useState(false);
  const hasChoice = models.length > 0;
  const typing = !hasChoice || isTyped || (value !== '' && !models.includes(value));
  return (
    <Field
      id={id}
      name={words.serverModel}
      note={hasChoice ? '' : words.serverModelNote}
      fault={isMissing ? words.modelMissing : undefined}
    >
      {hasChoice && (
        <select
          id={typing ? `${id}-list` : id}
          aria-label={typing ? words.chooseModel : undefined}
          aria-describedby={`${id}-note`}
          value={typing ? other : value}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value;
            setIsTyped(chosen === other);
            onType(chosen === other ? '' : chosen);
          }}
        >
          {value === '' && !typing && <option value="">{words.chooseModel}</option>}
          {models.map((model) => (
            <option key={model} value={model}>
              {model}
            </option>
          ))}
          <option value={other}>{words.otherModel}</option>
        </select>
      )}
      {typing && (
        <input
          id={id}
          type="text"
          dir="ltr"
          spellcheck={false}
          autocapitalize="off"
          aria-describedby={`${id}-note`}
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Field>
  );
}
