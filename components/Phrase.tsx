import { type ComponentChildren, Fragment } from 'preact';

/** A phrase whose `{placeholders}` are filled with elements, so that words of another language can say of which. */
export function Phrase({ phrase, values }: { phrase: string; values: Record<string, ComponentChildren> }) {
  const pieces = phrase.split(/\{(\w+)\}/);
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={at}>{at % 2 === 1 ? values[piece] : piece}</Fragment>
      ))}
    </>
  );
}
