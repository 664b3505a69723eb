import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageMenu } from '../../components/Menus.tsx';
import { Phrase } from '../../components/Phrase.tsx';
import { ReaderContext, readerOf, useReader } from '../../components/reader.ts';
import { SiteAccess } from '../../components/SiteAccess.tsx';
import type { Settings, SettingsChange } from '../../core/settings.ts';
import { firstPair } from '../../sources/first-pair.ts';
import { sources } from '../../sources/index.ts';
import { matchesOf } from '../../sources/source.ts';
import { Pictures } from './Pictures.tsx';
import { Sample } from './Sample.tsx';
import { isSidebar, useOwnSettings, usePanelKeys } from './state.ts';

/** The first page that a reader sees: what this is, a sample to try, where to click, and what it will never do. */
export function Welcome() {
  const [settings, change] = useOwnSettings();
  const reader = readerOf(settings);
  const { interfaceLanguage, words } = reader;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    document.title = `Sidegloss · ${words.welcome}`;
  }, [interfaceLanguage]);

  return (
    <ReaderContext.Provider value={reader}>
      <header>
        <Languages settings={settings} onChange={change} />
      </header>
      <main>
        <img class="emblem" src="/icon/128.png" alt="" width="56" height="56" />
        <h1>Sidegloss</h1>
        <p class="what">{words.welcomeWhat}</p>
        <SiteAccess permissions={browser.permissions} origins={sources.flatMap(matchesOf)} />
        <Pictures />
        <Section id="sample" name={words.sampleHead} note={words.sampleNote}>
          <Sample />
        </Section>
        <div class="closing">
          <Section id="where" name={words.whereHead}>
            <Where />
          </Section>
          <Section id="never" name={words.neverHead}>
            <Never />
          </Section>
        </div>
      </main>
      <footer>
        <a href="/options.html">{words.settings}</a> <a href="/library.html">{words.library}</a>
      </footer>
    </ReaderContext.Provider>
  );
}

function Section(props: { id: string; name: string; note?: string; children: ComponentChildren }) {
  const { id, name, note, children } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {note && <p class="section-note">{note}</p>}
      {children}
    </section>
  );
}

function Languages({ settings, onChange }: { settings: Settings; onChange(change: SettingsChange): void }) {
  const { words } = useReader();
  return (
    <div class="controls">
      <label for="language">
        <span>{words.languageMenu}</span>
        <LanguageMenu
          id="language"
          value={settings.language}
          onChoose={(language) => onChange({ language })}
        />
      </label>
      <label for="interface">
        <span>{words.interfaceMenu}</span>
        <LanguageMenu
          id="interface"
          value={settings.interfaceLanguage}
          onChoose={(interfaceLanguage) => onChange({ interfaceLanguage })}
        />
      </label>
    </div>
  );
}

/** How to come to the panel, in the browser at hand. */
function Where() {
  const { words } = useReader();
  const keys = usePanelKeys();
  return (
    <>
      <ol class="steps">
        <li>{words.whereArticle}</li>
        <li>
          <Phrase
            phrase={words.whereButton}
            values={{ button: <img src="/icon/32.png" alt="Sidegloss" width="18" height="18" /> }}
          />
          {keys && (
            <p class="keys">
              <Phrase phrase={words.whereKeys} values={{ keys: <kbd>{keys}</kbd> }} />
            </p>
          )}
        </li>
        <li>{isSidebar ? words.wherePinFirefox : words.wherePin}</li>
      </ol>
      <a class="main-button" href={firstPair.rewrite} target="_blank" rel="noreferrer">
        {words.openFirstExample}
      </a>
    </>
  );
}

function Never() {
  const { words } = useReader();
  return (
    <dl class="never">
      <dt>{words.neverSend}</dt>
      <dd>{words.neverSendNote}</dd>
      <dt>{words.neverJudge}</dt>
      <dd>{words.neverJudgeNote}</dd>
      <dt>{words.neverChange}</dt>
      <dd>{words.neverChangeNote}</dd>
      <dt>{words.neverElsewhere}</dt>
      <dd>{words.neverElsewhereNote}</dd>
    </dl>
  );
}
