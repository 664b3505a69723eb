import type { Flag, TextCheck } from '../core/brief.ts';
import { useReader } from './reader.ts';
import { fill } from './words.ts';

export interface CheckedTextProps {
  text: string;
  /** What came of checking it, where a machine wrote it. */
  check: TextCheck | undefined;
}

/** A machine's words, in which each figure, date and name is marked that the passage they rest on does not state. */
export function CheckedText({ text, check }: CheckedTextProps) {
  const flags = (check?.flags ?? []).toSorted((a, b) => a.start - b.start);
  if (flags.length === 0) return <>{text}</>;
  return (
    <>
      {flags.map(({ start, end, found }, at) => (
        <>
          {text.slice(flags[at - 1]?.end ?? 0, start)}
          <span class={`flag ${found}`}>{text.slice(start, end)}</span>
        </>
      ))}
      {text.slice(flags.at(-1)!.end)}
    </>
  );
}

const flagWord = { nowhere: 'flagNowhere', elsewhere: 'flagElsewhere' } as const satisfies Record<
  Flag['found'],
  string
>;

/** What the marks in a machine's words mean, each with the value that it is about. */
export function CheckNotes({ text, check }: CheckedTextProps) {
  const { words } = useReader();
  if (!check || (check.flags.length === 0 && !check.denied)) return null;
  const notes = check.flags.map(({ start, end, found }) => ({
    found,
    note: fill(words[flagWord[found]], { value: text.slice(start, end) }),
  }));
  if (check.denied) notes.push({ found: 'nowhere', note: words.flagDenied });
  return (
    <ul class="check-notes">
      {notes.map(({ found, note }) => (
        <li key={note} class={found}>
          {note}
        </li>
      ))}
    </ul>
  );
}
