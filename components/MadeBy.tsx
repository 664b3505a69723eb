import type { Brief } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { hostOf } from '../core/server-address.ts';
import type { Maker } from '../core/settings.ts';
import { refuserName } from './maker-name.ts';
import { useReader } from './reader.ts';
import { refusalWords } from './refusal-words.ts';
import { fill, type Words, writeNumber } from './words.ts';

/**
 * When the brief was made and how, where the head does not say it; what was sent for it, to whom; what was left out and
 * who refused before. That nothing was sent is said as long as no other page was asked for.
 */
export function MadeBy({ brief, asked, onAgain }: { brief: Brief; asked: boolean; onAgain?(): void }) {
  const { words, interfaceLanguage } = useReader();
  const made = new Intl.DateTimeFormat(interfaceLanguage, { dateStyle: 'medium', timeStyle: 'short' });
  const refusals = brief.machine ? brief.refusals : [];
  return (
    <footer class="made-by">
      {brief.provider === 'dossier' && <p>{words.madeByDossier}</p>}
      <p>
        {fill(words.madeOn, { date: made.format(new Date(brief.dateCreated)) })}
        {!asked && !brief.sent && ` · ${words.nothingSent}`}
      </p>
      {brief.sent && <p>{sentText(brief.sent, words, interfaceLanguage)}</p>}
      {brief.otherScript && (
        <p>{brief.language === 'zh-Hant' ? words.wroteSimplified : words.wroteTraditional}</p>
      )}
      {(brief.dropped ?? 0) > 0 && <p>{fill(words.claimsDropped, { n: brief.dropped! })}</p>}
      {refusals.map((refusal) => (
        <p key={refusal.provider}>
          {refusalWords(refusal.reason, refuserName({ maker: refusal.provider as Maker }, words), words)}
        </p>
      ))}
      {brief.machine && onAgain && (
        <button type="button" class="link" onClick={onAgain}>
          {words.makeAgain}
        </button>
      )}
    </footer>
  );
}

function sentText(
  { to, local, characters, tokens }: NonNullable<Brief['sent']>,
  words: Words,
  language: Language,
) {
  const sent = fill(local ? words.sentLocally : words.sentTo, {
    n: writeNumber(characters, language),
    host: hostOf(to),
  });
  if (!tokens) return sent;
  const { read, written } = tokens;
  const counted = fill(words.tokensUsed, {
    read: writeNumber(read, language),
    written: writeNumber(written, language),
  });
  return `${sent} · ${counted}`;
}
