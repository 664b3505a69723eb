import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CopySwitches } from '../../components/CopySwitches.tsx';
import { DataSection } from '../../components/DataSection.tsx';
import { LetterKeys } from '../../components/LetterKeys.tsx';
import { MakerList } from '../../components/MakerList.tsx';
import { MarkSettings } from '../../components/MarkSettings.tsx';
import { ReadingSettings } from '../../components/ReadingSettings.tsx';
import { ReaderContext, readerOf } from '../../components/reader.ts';
import { Shortcuts } from '../../components/Shortcuts.tsx';
import { SiteSwitches } from '../../components/SiteSwitches.tsx';
import type { CopyKind } from '../../core/page/address.ts';
import { type Maker, type ServerMaker, serverMakers } from '../../core/settings.ts';
import { copySites } from '../../sources/copy-site.ts';
import { sources } from '../../sources/index.ts';
import { useData } from './data.ts';
import { ServerSetup } from './ServerSetup.tsx';
import { openShortcuts, switchCopy, useOwnSettings, useShortcuts, useStoredKeys } from './state.ts';

/** The settings, a section for each thing that they are about. What is chosen is so at once, in every open page. */
export function Options() {
  const [settings, change] = useOwnSettings();
  const hasKey = useStoredKeys();
  const shortcuts = useShortcuts();
  const reader = readerOf(settings);
  const { interfaceLanguage, words } = reader;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    document.title = `Sidegloss · ${words.settings}`;
  }, [interfaceLanguage]);

  const switchSite = (id: string, on: boolean) =>
    change(({ sourcesOff }) => {
      const others = sourcesOff.filter((other) => other !== id);
      return { sourcesOff: on ? others : [...others, id] };
    });

  return (
    <ReaderContext.Provider value={reader}>
      <main>
        <h1>{words.settings}</h1>
        <Section id="reading" name={words.sectionReading}>
          <ReadingSettings settings={settings} onChange={change} />
        </Section>
        <Section id="translation" name={words.sectionTranslation} note={words.translationNote}>
          <MakerList
            asked={settings.makers}
            onChange={(makers) => change({ makers })}
            setupOf={(maker) =>
              isServer(maker) && (
                <ServerSetup
                  maker={maker}
                  server={settings.servers[maker]}
                  hasKey={hasKey[maker] ?? false}
                  isAsked={settings.makers.includes(maker)}
                />
              )
            }
          />
        </Section>
        <Section id="marks-in-page" name={words.sectionMarks}>
          <MarkSettings
            on={settings.marks}
            colour={settings.markColour}
            onSwitch={(marks) => change({ marks })}
            onColour={(markColour) => change({ markColour })}
          />
        </Section>
        <Section id="sites" name={words.sectionSites} note={words.sitesNote}>
          <SiteSwitches sites={sites} off={settings.sourcesOff} onSwitch={switchSite} />
        </Section>
        <Copies on={settings.copies} name={words.readCopies} note={words.readCopiesNote} />
        <Section id="shortcuts" name={words.sectionShortcuts}>
          <Shortcuts shortcuts={shortcuts} onChange={() => void openShortcuts()} />
          <LetterKeys
            note={words.letterKeysSetting}
            on={settings.letterKeys}
            onSwitch={(letterKeys) => change({ letterKeys })}
          />
        </Section>
        <Section id="data" name={words.data}>
          <DataSection {...useData()} keeps={settings.library} onKeep={(library) => change({ library })} />
        </Section>
      </main>
    </ReaderContext.Provider>
  );
}

/** A name in Chinese characters is in the language that its site is written in. */
const sites = sources.map(({ id, name, hosts, inLanguage }) => ({
  ...{ id, name, hosts },
  lang: /\p{Script=Han}/u.test(name) ? inLanguage[0] : undefined,
}));

const isServer = (maker: Maker): maker is ServerMaker => (serverMakers as readonly Maker[]).includes(maker);

function Section(props: { id: string; name: string; note?: string; children: ComponentChildren }) {
  const { id, name, note, children } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {note && <p class="section-note">{note}</p>}
      <div class="card">{children}</div>
    </section>
  );
}

function Copies({ on, name, note }: { on: readonly CopyKind[]; name: string; note: string }) {
  const [refused, setRefused] = useState<CopyKind>();
  const turn = async (kind: CopyKind, isOn: boolean) =>
    setRefused((await switchCopy(kind, isOn)) ? undefined : kind);
  return (
    <Section id="copies" name={name} note={note}>
      <CopySwitches
        kinds={copySites.map(({ kind }) => kind)}
        on={on}
        refused={refused}
        onSwitch={(kind, isOn) => void turn(kind, isOn)}
      />
    </Section>
  );
}
