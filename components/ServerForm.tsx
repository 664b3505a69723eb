import { useState } from 'preact/hooks';
import { isThisMachine, readServerAddress, sameServer } from '../core/server-address.ts';
import type { Connection, Server } from '../core/settings.ts';
import { ModelField } from './ModelField.tsx';
import { useReader } from './reader.ts';
import { AddressField, ContextField, KeyField, Presets, type ServerPreset } from './ServerFields.tsx';
import { type ServerState, ServerStatus } from './ServerStatus.tsx';

export interface ServerFormProps {
  /** What the ids of its controls begin with. */
  id: string;
  /** The server as it is stored. */
  server: Server | undefined;
  /** Whether a key is stored: the key itself is never shown. */
  hasKey: boolean;
  presets: readonly ServerPreset[];
  /** Whether the server has models to choose from, with a context of their own. */
  hasModels: boolean;
  /** The models that it has, as far as it told. */
  models: readonly string[];
  state: ServerState;
  /** Asks the server, in the turn of a click, and gives the models that it has. */
  onTest(connection: Connection): Promise<readonly string[]>;
  /** Gives whether it was stored. */
  onSave(connection: Connection): Promise<boolean>;
  onForgetKey(): void;
  onRemove(): void;
}

/** What is typed, as it is typed. */
type Typed = Partial<Record<'address' | 'model' | 'key' | 'contextTokens', string>>;

/** A form to set a server up: its address, model and key, whether it answers, and what it is sent. */
export function ServerForm(props: ServerFormProps) {
  const { id, hasKey, presets, hasModels, models, state } = props;
  const { shown, isWrong, isModelMissing, type, test, fillIn, save, remove } = useTyped(props);
  return (
    <form
      class="server"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Presets presets={presets} onChoose={fillIn} />
      <AddressField
        id={`${id}-address`}
        value={shown.address}
        model={shown.model}
        example={presets[0]!.address}
        isWrong={isWrong}
        onType={(value) => type({ address: value })}
      />
      {hasModels && (
        <ModelField
          id={`${id}-model`}
          value={shown.model}
          models={models}
          isMissing={isModelMissing}
          onType={(value) => type({ model: value })}
        />
      )}
      <KeyField
        id={`${id}-key`}
        hasKey={hasKey}
        value={shown.key}
        onType={(value) => type({ key: value })}
        onForgetKey={props.onForgetKey}
      />
      {hasModels && (
        <ContextField
          id={`${id}-context`}
          value={shown.contextTokens}
          onType={(value) => type({ contextTokens: value })}
        />
      )}
      <ServerStatus state={state} />
      <FormButtons onTest={() => test()} onRemove={props.server && remove} />
    </form>
  );
}

/** What is typed over what is stored, and what is done with it. */
function useTyped({ server, hasModels, onTest, onSave, onRemove }: ServerFormProps) {
  const [typed, setTyped] = useState<Typed>({});
  const [wasRefused, setWasRefused] = useState(false);
  const [lacksModel, setLacksModel] = useState(false);
  const shown = { ...typedOf(server), ...typed };
  const type = (part: Typed) => setTyped((before) => ({ ...before, ...part }));

  /** Does something with what is typed, if it is whole. */
  const use = (values: typeof shown, act: (connection: Connection) => void) => {
    const connection = connectionOf(values);
    setWasRefused(!connection);
    if (connection) act(connection);
  };
  const test = (values = shown) =>
    use(values, async (connection) => {
      const found = await onTest(connection);
      // On the reader's own machine no choice costs anything.
      if (!values.model && isThisMachine(connection.address)) type({ model: likelyModel(found) });
    });

  return {
    shown,
    isWrong: wasRefused && !readServerAddress(shown.address),
    isModelMissing: lacksModel && !shown.model,
    type,
    test,
    fillIn(preset: ServerPreset) {
      // A key is typed for one server: no other is told it.
      const isSame = sameServer(readServerAddress(shown.address) ?? '', preset.address);
      const values = { ...shown, address: preset.address, model: '', ...(!isSame && { key: '' }) };
      setTyped(values);
      if (isThisMachine(preset.address)) test(values);
    },
    save: () =>
      use(shown, async (connection) => {
        setLacksModel(hasModels && !connection.model);
        if (hasModels && !connection.model) return;
        if (await onSave(connection)) type({ address: connection.address, key: '' });
      }),
    remove() {
      setTyped({});
      onRemove();
    },
  };
}

const typedOf = (server: Server | undefined): Required<Typed> => ({
  address: server?.address ?? '',
  model: server?.model ?? '',
  key: '',
  contextTokens: server?.contextTokens === undefined ? '' : String(server.contextTokens),
});

/** What is typed as a connection; undefined where the address is none. */
function connectionOf({ address, model, key, contextTokens }: Required<Typed>): Connection | undefined {
  const whole = readServerAddress(address);
  const tokens = Math.floor(Number(contextTokens));
  return whole === undefined
    ? undefined
    : {
        address: whole,
        ...(model.trim() && { model: model.trim() }),
        ...(key.trim() && { key: key.trim() }),
        ...(tokens > 0 && { contextTokens: tokens }),
      };
}

/** Models that make no texts are listed as well. */
const likelyModel = (models: readonly string[]): string =>
  models.find((model) => !/embed/i.test(model)) ?? models[0] ?? '';

function FormButtons({ onTest, onRemove }: { onTest(): void; onRemove: (() => void) | undefined }) {
  const { words } = useReader();
  return (
    <div class="server-buttons">
      <button type="submit" class="main-button">
        {words.save}
      </button>
      <button type="button" class="second-button" onClick={onTest}>
        {words.testConnection}
      </button>
      {onRemove && (
        <button type="button" class="second-button" onClick={onRemove}>
          {words.removeServer}
        </button>
      )}
    </div>
  );
}
