import type { Sent } from '../core/brief.ts';
import type { Language } from '../core/language.ts';
import { hostOf } from '../core/server-address.ts';
import { useReader } from './reader.ts';
import { fill, type Words, writeNumber } from './words.ts';

/** How many characters of the article were sent to whom, and what the model counted. */
export function sentText(
  { to, local, characters, tokens, unsure }: Sent,
  words: Words,
  language: Language,
): string {
  const word = unsure ? words.mayHaveReached : local ? words.sentLocally : words.sentTo;
  const sent = fill(word, { n: writeNumber(characters, language), host: hostOf(to) });
  if (!tokens) return sent;
  const { read, written } = tokens;
  const counted = fill(words.tokensUsed, {
    read: writeNumber(read, language),
    written: writeNumber(written, language),
  });
  return `${sent} · ${counted}`;
}

/** Below a refusal: what was sent to the refuser before. Nothing, where it was asked about nothing of the article. */
export function SentBefore({ sent }: { sent: Sent }) {
  const { words, interfaceLanguage } = useReader();
  if (sent.characters === 0) return null;
  return <span class="detail">{sentText(sent, words, interfaceLanguage)}</span>;
}
