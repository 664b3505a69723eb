import { useEffect, useState } from 'preact/hooks';
import { Controls } from '../../components/Controls.tsx';
import { CopySwitches } from '../../components/CopySwitches.tsx';
import { DataSection } from '../../components/DataSection.tsx';
import { ReaderContext } from '../../components/reader.ts';
import { wordsIn } from '../../components/words.ts';
import type { CopyKind } from '../../core/page/address.ts';
import { copySites } from '../../sources/copy-site.ts';
import { useData } from './data.ts';
import { switchCopy, useOwnSettings } from './state.ts';

/** The settings: language and view as in the panel, and which copies are read without being asked to. */
export function Options() {
  const [settings, change] = useOwnSettings();
  const [refused, setRefused] = useState<CopyKind>();
  const words = wordsIn(settings.language);

  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = `Sidegloss · ${words.settings}`;
  }, [settings.language]);

  const turn = async (kind: CopyKind, on: boolean) =>
    setRefused((await switchCopy(kind, on)) ? undefined : kind);

  return (
    <ReaderContext.Provider value={{ ...settings, words }}>
      <main>
        <h1>{words.settings}</h1>
        <Controls onLanguage={(language) => change({ language })} onView={(view) => change({ view })} />
        <section aria-labelledby="copies">
          <h2 id="copies">{words.readCopies}</h2>
          <p>{words.readCopiesNote}</p>
          <CopySwitches
            kinds={copySites.map(({ kind }) => kind)}
            on={settings.copies}
            refused={refused}
            onSwitch={(kind, on) => void turn(kind, on)}
          />
        </section>
        <DataSection {...useData()} keeps={settings.library} onKeep={(library) => change({ library })} />
      </main>
    </ReaderContext.Provider>
  );
}
