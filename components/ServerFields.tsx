import { holdsSecret, hostOf, isThisMachine, readServerAddress } from '../core/server-address.ts';
import { Field } from './Field.tsx';
import { runsInCloud } from './maker-name.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

/** A well-known server and where it is to be found. */
export interface ServerPreset {
  name: string;
  address: string;
}

/** Buttons that fill the form in for well-known servers. */
export function Presets(props: { presets: readonly ServerPreset[]; onChoose(preset: ServerPreset): void }) {
  const { words } = useReader();
  return (
    <fieldset class="presets">
      <legend>{words.presets}</legend>
      {props.presets.map((preset) => (
        <button
          key={preset.name}
          type="button"
          class="preset"
          title={preset.address}
          onClick={() => props.onChoose(preset)}
        >
          {preset.name}
        </button>
      ))}
    </fieldset>
  );
}

/** The address, and who is sent the article's text at it. */
export function AddressField(props: {
  id: string;
  value: string;
  /** The model that is asked there. */
  model: string;
  example: string;
  isWrong: boolean;
  onType(value: string): void;
}) {
  const { id, value, model, example, isWrong, onType } = props;
  const { words } = useReader();
  const address = readServerAddress(value);
  const isLocal = address !== undefined && isThisMachine(address);
  const isCloud = isLocal && runsInCloud(model);
  const fault = holdsSecret(value) ? words.addressHoldsSecret : fill(words.addressInvalid, { example });
  const note = address && (
    <>
      <span class={isLocal && !isCloud ? 'server-local' : 'server-remote'}>
        {isCloud && words.serverCloud}
        {isLocal && !isCloud && words.serverLocal}
        {!isLocal && fill(words.willBeSent, { host: hostOf(address) })}
      </span>{' '}
      {!isLocal && address.startsWith('http:') && words.serverUnencrypted}
    </>
  );
  return (
    <Field
      id={id}
      name={words.serverAddress}
      note={note ?? words.serverNote}
      fault={isWrong ? fault : undefined}
    >
      <input
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        placeholder={example}
        aria-describedby={`${id}-note`}
        aria-invalid={isWrong}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Field>
  );
}

/** The key, which is typed and never shown back. */
export function KeyField(props: {
  id: string;
  hasKey: boolean;
  value: string;
  onType(value: string): void;
  onForgetKey(): void;
}) {
  const { id, hasKey, value, onType, onForgetKey } = props;
  const { words } = useReader();
  const note = (
    <>
      {hasKey ? words.serverKeyKept : words.serverKeyNote}{' '}
      {hasKey && (
        <button type="button" class="link" onClick={onForgetKey}>
          {words.forgetKey}
        </button>
      )}
    </>
  );
  return (
    <Field id={`${id}`} name={words.serverKey} note={note}>
      <input
        id={`${id}`}
        type="password"
        autocomplete="new-password"
        spellcheck={false}
        placeholder={hasKey ? '••••••••' : undefined}
        aria-describedby={`${id}-note`}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Field>
  );
}

/** How much the model reads at once. */
export function ContextField(props: { id: string; value: string; onType(value: string): void }) {
  const { id, value, onType } = props;
  const { words } = useReader();
  return (
    <Field id={id} name={words.contextTokens} note={words.contextTokensNote}>
      <input
        id={id}
        type="number"
        min="1"
        inputMode="numeric"
        aria-describedby={`${id}-note`}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Field>
  );
}
