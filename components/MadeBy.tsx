import type { Brief } from '../core/brief.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

/** What made this brief and when, what made none, and what was sent: nothing. */
export function MadeBy({ brief }: { brief: Brief }) {
  const { words, language } = useReader();
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <footer class="made-by">
      <p>{words[brief.provider === 'dossier' ? 'madeByDossier' : 'madeByReading']}</p>
      <p>
        {fill(words.madeOn, { date: made.format(new Date(brief.dateCreated)) })} · {words.nothingSent}
      </p>
    </footer>
  );
}
