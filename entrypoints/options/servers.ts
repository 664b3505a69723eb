import type { ServerPreset } from '../../components/ServerFields.tsx';
import type { ServerMaker } from '../../core/settings.ts';
import libretranslate from '../../providers/libretranslate.ts';
import openai from '../../providers/openai.ts';
import type { Provider } from '../../providers/provider.ts';

/** Whatever can say whether a server would do. */
export type ServerTest = NonNullable<Provider['testConnection']>;

/** How each kind of server is tested. */
export const serverTests: Record<ServerMaker, ServerTest> = {
  openai: openai.testConnection!,
  libretranslate: libretranslate.testConnection!,
};

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
