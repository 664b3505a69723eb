import type { Language } from '../core/language.ts';
import type { View } from '../core/settings.ts';
import { LanguageMenu, ViewMenu } from './Menus.tsx';
import { useReader } from './reader.ts';

/** The reader's two choices in the panel: the language of briefs, and which wording to see. */
export function Controls(props: { onLanguage(language: Language): void; onView(view: View): void }) {
  const { language, view, words } = useReader();
  return (
    <div class="controls">
      <label for="panel-language">
        <span>{words.languageMenu}</span>
        <LanguageMenu id="panel-language" value={language} onChoose={props.onLanguage} />
      </label>
      <label for="panel-view">
        <span>{words.viewMenu}</span>
        <ViewMenu id="panel-view" value={view} onChoose={props.onView} />
      </label>
    </div>
  );
}
