import { useEffect, useState } from 'preact/hooks';
import { Controls } from '../../components/Controls.tsx';
import { CopySwitches } from '../../components/CopySwitches.tsx';
import { DataSection } from '../../components/DataSection.tsx';
import { ReaderContext, readerOf } from '../../components/reader.ts';
import type { CopyKind } from '../../core/page/address.ts';
import { copySites } from '../../sources/copy-site.ts';
import { useData } from './data.ts';
import { switchCopy, useOwnSettings } from './state.ts';

/** The settings: language and view as in the panel, and which copies are read without being asked to. */
export function Options() {
  const [settings, change] = useOwnSettings();
  const [refused, setRefused] = useState<CopyKind>();
  const reader = readerOf(settings);
  const { interfaceLanguage, words } = reader;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    document.title = `Sidegloss · ${words.settings}`;
  }, [interfaceLanguage]);

  const turn = async (kind: CopyKind, on: boolean) =>
    setRefused((await switchCopy(kind, on)) ? undefined : kind);

  return (
    <ReaderContext.Provider value={reader}>
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
