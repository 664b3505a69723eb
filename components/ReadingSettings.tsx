import type { Settings, SettingsChange } from '../core/settings.ts';
import { Field } from './Field.tsx';
import { LanguageMenu, ViewMenu } from './Menus.tsx';
import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';

/** The languages of briefs and of the interface, the wording that is shown, and whether translating waits to be asked for. */
export function ReadingSettings(props: { settings: Settings; onChange(change: SettingsChange): void }) {
  const { settings, onChange } = props;
  const { words } = useReader();
  return (
    <>
      <Field id="language" name={words.languageMenu} note={words.languageNote}>
        <LanguageMenu
          id="language"
          describedBy="language-note"
          value={settings.language}
          onChoose={(language) => onChange({ language })}
        />
      </Field>
      <Field id="interface" name={words.interfaceMenu} note={words.interfaceNote}>
        <LanguageMenu
          id="interface"
          describedBy="interface-note"
          value={settings.interfaceLanguage}
          onChoose={(interfaceLanguage) => onChange({ interfaceLanguage })}
        />
      </Field>
      <Field id="view" name={words.viewMenu} note={words.viewNote}>
        <ViewMenu
          id="view"
          describedBy="view-note"
          value={settings.view}
          onChoose={(view) => onChange({ view })}
        />
      </Field>
      <Switch
        id="automatic"
        name={words.automatic}
        note={words.automaticNote}
        on={settings.automatic}
        onSwitch={(automatic) => onChange({ automatic })}
      />
    </>
  );
}
