import { type Language, languages } from '../core/language.ts';
import { type View, views } from '../core/settings.ts';
import { useReader } from './reader.ts';
import { ownName } from './words.ts';

interface MenuProps<Choice> {
  id: string;
  value: Choice;
  describedBy?: string;
  onChoose(choice: Choice): void;
}

/** A menu of languages, each under its name in itself. */
export function LanguageMenu({ id, value, describedBy, onChoose }: MenuProps<Language>) {
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      onChange={(event) => onChoose(event.currentTarget.value as Language)}
    >
      {languages.map((choice) => (
        <option key={choice} value={choice} lang={choice}>
          {ownName(choice)}
        </option>
      ))}
    </select>
  );
}

/** A menu of the wordings that a claim can be shown in. */
export function ViewMenu({ id, value, describedBy, onChoose }: MenuProps<View>) {
  const { words } = useReader();
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      onChange={(event) => onChoose(event.currentTarget.value as View)}
    >
      {views.map((choice) => (
        <option key={choice} value={choice}>
          {words[viewWord[choice]]}
        </option>
      ))}
    </select>
  );
}

const viewWord = { translated: 'viewTranslated', original: 'viewOriginal', both: 'viewBoth' } as const;
