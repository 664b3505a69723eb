import type { ServerPreset } from '../../components/ServerFields.tsx';
import type { ServerMaker } from '../../core/settings.ts';
import { BriefRefused, type Provider } from '../../providers/provider.ts';

/** Whatever can say whether a server would do. */
export type ServerTest = NonNullable<Provider['testConnection']>;

/** How each kind of server is tested. */
export const serverTests: Record<ServerMaker, ServerTest> = {
  openai: async (request) => {
    const answer = (await read(request, '/models')) as { data?: { id?: unknown }[] };
    if (!Array.isArray(answer?.data)) throw new BriefRefused('not-the-protocol');
    return { models: answer.data.flatMap(({ id }) => (typeof id === 'string' ? id : [])) };
  },
  libretranslate: async (request) => {
    if (!Array.isArray(await read(request, '/languages'))) throw new BriefRefused('not-the-protocol');
    return { models: [] };
  },
};

const reasonOf = { 401: 'unauthorised', 403: 'forbidden', 404: 'not-found', 429: 'busy' } as const;

async function read(request: Parameters<ServerTest>[0], path: string): Promise<unknown> {
  const { connection, fetch, signal } = request;
  if (!connection || !fetch) throw new BriefRefused('not-set-up');
  const asked = fetch(connection.address + path, {
    credentials: 'omit',
    headers: connection.key ? { authorization: `Bearer ${connection.key}` } : {},
    ...(signal && { signal }),
  });
  const response = await asked.catch(() => {
    throw new BriefRefused(signal?.aborted ? 'timed-out' : 'unreachable');
  });
  const { status, ok } = response;
  if (!ok) throw new BriefRefused(reasonOf[status as keyof typeof reasonOf] ?? 'server-error');
  return response.json().catch(() => {
    throw new BriefRefused('not-the-protocol');
  });
}

/** Well-known servers of each kind: where they are to be found when they are installed as they come. */
export const serverPresets: Record<ServerMaker, readonly ServerPreset[]> = {
  openai: [
    { name: 'Ollama', address: 'http://localhost:11434/v1' },
    { name: 'LM Studio', address: 'http://localhost:1234/v1' },
    { name: 'llama.cpp', address: 'http://localhost:8080/v1' },
    { name: 'vLLM', address: 'http://localhost:8000/v1' },
    { name: 'OpenAI', address: 'https://api.openai.com/v1' },
  ],
  libretranslate: [{ name: 'LibreTranslate', address: 'http://localhost:5000' }],
};
