import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../components/reader.ts';
import { ServerForm } from '../../components/ServerForm.tsx';
import type { ServerState } from '../../components/ServerStatus.tsx';
import { hostOf } from '../../core/server-address.ts';
import type { Connection, Server, ServerMaker } from '../../core/settings.ts';
import { removeServer, saveServer, storeKey, testServer } from './server-setup.ts';
import { serverPresets } from './servers.ts';

/** Where a server is set up: closed, it says which one is. */
export function ServerSetup(props: {
  maker: ServerMaker;
  server: Server | undefined;
  hasKey: boolean;
  /** Whether it is among those that are asked. */
  isAsked: boolean;
}) {
  const { maker, server, hasKey, isAsked } = props;
  const { words } = useReader();
  const [models, setModels] = useState<readonly string[]>([]);
  const [state, setState] = useState<ServerState>({ step: 'idle' });
  const tested = useRef<string[]>([]);
  const setup = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    if (isAsked && !server) setup.current!.open = true;
  }, [isAsked]);

  const test = async (connection: Connection) => {
    const answer = testServer(maker, connection);
    const host = hostOf(connection.address);
    tested.current.push(connection.address);
    setState({ step: 'asking', host });
    const result = await answer;
    const found = 'models' in result ? result.models : [];
    setModels(found);
    setState(
      'models' in result
        ? { step: 'answered', models: found.length }
        : { step: 'refused', host, reason: result.reason, detail: result.detail },
    );
    return found;
  };
  const save = async (connection: Connection) => {
    const saved = await saveServer(maker, connection, tested.current);
    const host = hostOf(connection.address);
    if (saved) tested.current = [];
    setState(saved ? { step: 'saved' } : { step: 'refused', host, reason: 'not-allowed' });
    return saved;
  };
  const remove = async () => {
    await removeServer(maker, tested.current);
    tested.current = [];
    setModels([]);
    setState({ step: 'removed' });
  };

  return (
    <details class="setup" ref={setup}>
      <summary>
        {server ? (
          <span dir="ltr">{[server.model, hostOf(server.address)].filter(Boolean).join(' · ')}</span>
        ) : (
          words.notSetUp
        )}
      </summary>
      <ServerForm
        id={maker}
        server={server}
        hasKey={hasKey}
        presets={serverPresets[maker]}
        hasModels={maker === 'openai'}
        models={models}
        state={state}
        onTest={test}
        onSave={save}
        onForgetKey={() => void storeKey(maker, undefined)}
        onRemove={() => void remove()}
      />
    </details>
  );
}
