import type { RefusalReason } from '../core/brief.ts';
import { useReader } from './reader.ts';
import { refusalWordsInForm } from './refusal-words.ts';
import { fill, fillCount } from './words.ts';

/** What came of the last thing that was done with a server. */
export type ServerState =
  | { step: 'idle' }
  | { step: 'asking'; host: string }
  | { step: 'answered'; models: number }
  | { step: 'saved' }
  | { step: 'removed' }
  | { step: 'refused'; host: string; reason: RefusalReason; detail?: string | undefined };

/** Says it; what the server says of it itself is shown as it is. */
export function ServerStatus({ state }: { state: ServerState }) {
  const { words, interfaceLanguage } = useReader();
  const refused = state.step === 'refused' ? state : undefined;
  const message = () => {
    if (state.step === 'idle') return '';
    if (state.step === 'asking') return fill(words.testing, { host: state.host });
    if (state.step === 'saved') return words.saved;
    if (state.step === 'removed') return words.serverRemoved;
    if (state.step === 'refused') return refusalWordsInForm(state.reason, state.host, words);
    return state.models > 0 ? fillCount(answerForms, state.models, interfaceLanguage) : words.serverAnswers;
  };
  return (
    <div role="status" class={`server-status server-${state.step}`}>
      <p>{message()}</p>
      {refused?.detail && (
        <p class="note" dir="auto">
          {refused.detail}
        </p>
      )}
    </div>
  );
}

const answerForms = { one: 'serverAnswersOne', other: 'serverAnswersOther' } as const;
