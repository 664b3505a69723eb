import { useState } from 'preact/hooks';
import { useReader } from './reader.ts';
import { type Permissions, useSiteAccess } from './site-access.ts';

/**
 * Asks the reader to allow the sites that are read, where the browser does not, and tells what came of it.
 *
 * @param props.origins match patterns of the sites
 */
export function SiteAccess({ permissions, origins }: { permissions: Permissions; origins: string[] }) {
  const { words } = useReader();
  const allowed = useSiteAccess(permissions, origins);
  const [answer, setAnswer] = useState<boolean>();
  // Nothing may be awaited before the question: the browser takes it from a click only.
  const ask = () => void permissions.request({ origins }).then(setAnswer, () => setAnswer(false));
  if (allowed !== false) return answer ? <p role="status">{words.accessAllowed}</p> : null;
  return (
    <div class="notice">
      <p>{words.accessNeeded}</p>
      <button type="button" class="main-button" onClick={ask}>
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
