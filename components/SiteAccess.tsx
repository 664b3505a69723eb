import { useState } from 'preact/hooks';
import { useReader } from './reader.ts';

/** Asks the reader to allow the sites that are read, where the browser does not: says what came of it. */
export function SiteAccess({ allowed, onAsk }: { allowed: boolean | undefined; onAsk(): Promise<boolean> }) {
  const { words } = useReader();
  const [answer, setAnswer] = useState<boolean>();
  if (allowed !== false) return answer ? <p role="status">{words.accessAllowed}</p> : null;
  return (
    <div class="notice">
      <p>{words.accessNeeded}</p>
      <button type="button" class="main-button" onClick={() => void onAsk().then(setAnswer)}>
        {words.accessAllow}
      </button>
      {answer === false && (
        <p class="note" role="alert">
          {words.accessRefused}
        </p>
      )}
    </div>
  );
}
