import { type MarkColour, markColours } from '../core/settings.ts';
import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';

export interface MarkSettingsProps {
  on: boolean;
  colour: MarkColour;
  onSwitch(on: boolean): void;
  onColour(colour: MarkColour): void;
}

/** Whether claims are marked in the page, and in which colour. */
export function MarkSettings({ on, colour, onSwitch, onColour }: MarkSettingsProps) {
  const { words } = useReader();
  return (
    <>
      <Switch id="marks" name={words.marksOn} note={words.marksOnNote} on={on} onSwitch={onSwitch} />
      <fieldset class="colours">
        <legend>{words.markColour}</legend>
        {markColours.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="mark-colour"
              value={choice}
              checked={choice === colour}
              onChange={() => onColour(choice)}
            />
            <span class={`swatch swatch-${choice}`}>{words[colourWord[choice]]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

const colourWord = {
  amber: 'colourAmber',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
} as const;
