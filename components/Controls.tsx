import { type Language, languages } from '../core/language.ts';
import { type View, views } from '../core/settings.ts';
import { useReader } from './reader.ts';

/** The reader's two choices: the language, and which wording to see. */
export function Controls(props: { onLanguage(language: Language): void; onView(view: View): void }) {
  const { language, view, words } = useReader();
  return (
    <div class="controls">
      <label>
        <span>{words.languageMenu}</span>
        <select
          value={language}
          onChange={(event) => props.onLanguage(event.currentTarget.value as Language)}
        >
          {languages.map((choice) => (
            <option key={choice} value={choice} lang={choice}>
              {ownName(choice)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.viewMenu}</span>
        <select value={view} onChange={(event) => props.onView(event.currentTarget.value as View)}>
          {views.map((choice) => (
            <option key={choice} value={choice}>
              {words[viewWord[choice]]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A language's name in itself, as menus of languages give it. */
const ownName = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

const viewWord = { translated: 'viewTranslated', original: 'viewOriginal', both: 'viewBoth' } as const;
