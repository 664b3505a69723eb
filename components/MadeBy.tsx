import type { Brief, Sent } from '../core/brief.ts';
import type { Maker } from '../core/settings.ts';
import { refuserName } from './maker-name.ts';
import { useReader } from './reader.ts';
import { refusalWords } from './refusal-words.ts';
import { SentBefore, sentText } from './sent-words.tsx';
import { fill } from './words.ts';

export interface MadeByProps {
  brief: Brief;
  /** Another page was asked for. */
  asked: boolean;
  /** What was sent for briefs that were not made, or are still being made. */
  sent?: readonly Sent[];
  onAgain?(): void;
}

/**
 * When the brief was made and how, where the head does not say it; what was sent, to whom; what was left out and who
 * refused before. That nothing was sent is said only where no other page was asked for, and no server.
 */
export function MadeBy({ brief, asked, sent = [], onAgain }: MadeByProps) {
  const { words, interfaceLanguage } = useReader();
  const made = new Intl.DateTimeFormat(interfaceLanguage, { dateStyle: 'medium', timeStyle: 'short' });
  const refusals = brief.machine ? brief.refusals : [];
  const beside = sumByHost(sent);
  const isNothingSent = !asked && !brief.sent && beside.length === 0 && !refusals.some(({ sent }) => sent);
  return (
    <footer class="made-by">
      {brief.provider === 'dossier' && <p>{words.madeByDossier}</p>}
      <p>
        {fill(words.madeOn, { date: made.format(new Date(brief.dateCreated)) })}
        {isNothingSent && ` · ${words.nothingSent}`}
      </p>
      {brief.sent && <p>{sentText(brief.sent, words, interfaceLanguage)}</p>}
      {brief.otherScript && (
        <p>{brief.language === 'zh-Hant' ? words.wroteSimplified : words.wroteTraditional}</p>
      )}
      {beside
        .filter(({ characters }) => characters > 0)
        .map((one) => (
          <p key={one.to}>{sentText(one, words, interfaceLanguage)}</p>
        ))}
      {(brief.dropped ?? 0) > 0 && <p>{fill(words.claimsDropped, { n: brief.dropped! })}</p>}
      {refusals.map((refusal) => (
        <p key={refusal.provider}>
          {refusalWords(refusal.reason, refuserName({ maker: refusal.provider as Maker }, words), words)}
          {refusal.sent && <SentBefore sent={refusal.sent} />}
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

/** What was sent several times to the same host, as one. */
function sumByHost(sent: readonly Sent[]): Sent[] {
  const sums = new Map<string, Sent>();
  for (const { to, local, characters, unsure } of sent) {
    const before = sums.get(to);
    sums.set(to, {
      ...{ to, local, characters: characters + (before?.characters ?? 0) },
      ...((unsure || before?.unsure) && { unsure: true }),
    });
  }
  return [...sums.values()];
}
