import type { Brief } from '../core/brief.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

/**
 * When the brief was made, and how where the head does not say it; that nothing was sent, as long as no other page was
 * asked for.
 */
export function MadeBy({ brief, asked }: { brief: Brief; asked: boolean }) {
  const { words, interfaceLanguage } = useReader();
  const made = new Intl.DateTimeFormat(interfaceLanguage, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <footer class="made-by">
      {brief.provider !== 'reading' && <p>{words.madeByDossier}</p>}
      <p>
        {fill(words.madeOn, { date: made.format(new Date(brief.dateCreated)) })}
        {!asked && ` · ${words.nothingSent}`}
      </p>
    </footer>
  );
}
