import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Maker, makers } from '../core/settings.ts';
import { makerWords } from './maker-words.ts';
import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';
import { fill, writeNumber } from './words.ts';

export interface MakerListProps {
  /** The makers that are asked, in their order. */
  asked: readonly Maker[];
  onChange(asked: Maker[]): void;
  /** What is to be set up for a maker, shown under it. */
  setupOf(maker: Maker): ComponentChildren;
}

/**
 * The makers of translated briefs in the order that they are asked, each to be turned on or off and moved, between the two
 * whose place is fixed. Those that are off stand after those that are on.
 */
export function MakerList({ asked, onChange, setupOf }: MakerListProps) {
  const { words, interfaceLanguage } = useReader();
  const [moved, setMoved] = useState<Maker>();
  const button = useRef<HTMLButtonElement | null>(null);

  // Browsers that cannot move an element as it is let go of a button that is put elsewhere.
  useLayoutEffect(() => {
    button.current?.focus();
    button.current = null;
  }, [asked.join()]);

  const move = (maker: Maker, step: 1 | -1, pressed: HTMLButtonElement) => {
    const at = asked.indexOf(maker);
    if (asked[at + step] === undefined) return;
    button.current = pressed;
    setMoved(maker);
    onChange(asked.with(at, asked[at + step]!).with(at + step, maker));
  };
  const turn = (maker: Maker, on: boolean) => {
    button.current = null;
    onChange(on ? [...asked, maker] : asked.filter((other) => other !== maker));
  };

  return (
    <>
      <ol class="makers">
        <FixedMaker name={words.makerDossier} note={words.makerDossierNote} />
        {[...asked, ...makers.filter((maker) => !asked.includes(maker))].map((maker) => (
          <li key={maker} id={`maker-${maker}`}>
            <div class="maker-head">
              <Switch
                id={`maker-${maker}-on`}
                name={words[makerWords[maker].name]}
                note={words[makerWords[maker].note]}
                on={asked.includes(maker)}
                onSwitch={(on) => turn(maker, on)}
              />
              {asked.length > 1 && asked.includes(maker) && (
                <MoveButtons maker={maker} at={asked.indexOf(maker)} of={asked.length} onMove={move} />
              )}
            </div>
            {setupOf(maker)}
          </li>
        ))}
        <FixedMaker name={words.makerReading} note={words.makerReadingNote} />
      </ol>
      <p role="status" class="visually-hidden">
        {moved &&
          fill(words.makerMoved, {
            maker: words[makerWords[moved].name],
            n: writeNumber(asked.indexOf(moved) + 1, interfaceLanguage),
            count: writeNumber(asked.length, interfaceLanguage),
          })}
      </p>
    </>
  );
}

function FixedMaker({ name, note }: { name: string; note: string }) {
  return (
    <li class="maker-fixed">
      <strong>{name}</strong>
      <p class="note">{note}</p>
    </li>
  );
}

/** A button that leads nowhere is said to be so, and stays in the keyboard's way: whoever moves on does not lose it. */
function MoveButtons(props: {
  maker: Maker;
  at: number;
  of: number;
  onMove(maker: Maker, step: 1 | -1, pressed: HTMLButtonElement): void;
}) {
  const { maker, at, of, onMove } = props;
  const { words } = useReader();
  const name = words[makerWords[maker].name];
  const button = (step: 1 | -1, label: string, isLast: boolean) => (
    <button
      type="button"
      class="move"
      aria-label={label}
      title={label}
      aria-disabled={isLast}
      onClick={({ currentTarget }) => onMove(maker, step, currentTarget)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={step < 0 ? 'M2 8l4-4 4 4' : 'M2 4l4 4 4-4'} />
      </svg>
    </button>
  );
  return (
    <div class="moves">
      {button(-1, fill(words.moveUp, { maker: name }), at === 0)}
      {button(1, fill(words.moveDown, { maker: name }), at === of - 1)}
    </div>
  );
}
