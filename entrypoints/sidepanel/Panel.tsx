import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Controls } from '../../components/Controls.tsx';
import { KeyboardHelp } from '../../components/KeyboardHelp.tsx';
import { LibraryNotice } from '../../components/LibraryNotice.tsx';
import { Examples, Notice } from '../../components/Notice.tsx';
import { ReaderContext, readerOf, useReader } from '../../components/reader.ts';
import { SiteAccess } from '../../components/SiteAccess.tsx';
import { useStored } from '../../components/stored.ts';
import { fill } from '../../components/words.ts';
import type { LibraryTrouble } from '../../core/library/kept-article.ts';
import { libraryTroubleKey } from '../../core/messages.ts';
import { unwrapAddress } from '../../core/page/address.ts';
import type { Settings } from '../../core/settings.ts';
import { firstPair } from '../../sources/first-pair.ts';
import { sourceNamed, sourceOf, sources } from '../../sources/index.ts';
import { matchesOf } from '../../sources/source.ts';
import { ArticleView } from './ArticleView.tsx';
import { CopyNotice } from './CopyNotice.tsx';
import { ReadThisPage } from './ReadThisPage.tsx';
import { SelectionSection } from './SelectionSection.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { type TabState, useOwnSettings, useTab } from './state.ts';

/** The side panel: what the page beside it says. */
export function Panel() {
  const tab = useTab();
  const [settings, change] = useOwnSettings();
  const reader = readerOf(settings);
  const { interfaceLanguage, words } = reader;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
  }, [interfaceLanguage]);

  return (
    <ReaderContext.Provider value={reader}>
      <header>
        <Controls onLanguage={(language) => change({ language })} onView={(view) => change({ view })} />
      </header>
      <main tabIndex={-1}>{tab.known && <Beside tab={tab} settings={settings} change={change} />}</main>
      <footer>
        {settings.library && <NotKept />}
        <a class="link" href="/library.html" target="_blank" rel="noopener">
          {words.library}
        </a>{' '}
        <SettingsLink text={words.settings} />{' '}
        <KeyboardHelp
          letters={settings.letterKeys}
          onLetters={(letterKeys) => change({ letterKeys })}
          enter={words.showInPage}
          wording
        />
      </footer>
    </ReaderContext.Provider>
  );
}

/** Why the article is not in the library, where it could not be kept. */
function NotKept() {
  const trouble = useStored<LibraryTrouble>(browser.storage.session, libraryTroubleKey);
  return trouble ? <LibraryNotice trouble={trouble} /> : null;
}

interface BesideProps {
  tab: TabState;
  settings: Settings;
  change(change: Partial<Settings>): void;
}

function Beside({ tab, settings, change }: BesideProps) {
  const { tabId, record } = tab;
  return (
    <>
      {tabId !== undefined && <SelectionSection key={tabId} tabId={tabId} record={record} />}
      <OfPage tab={tab} settings={settings} change={change} />
    </>
  );
}

function OfPage({ tab, settings, change }: BesideProps) {
  const { record, tabId } = tab;
  // A key by tab and article: nothing of one tab's view lives on in another's.
  if (record?.state === 'article') {
    const key = `${tabId} ${record.article.key}`;
    return <ArticleView key={key} tabId={tabId!} record={record} settings={settings} />;
  }
  return <NoArticle tab={tab} settings={settings} change={change} />;
}

function NoArticle({ tab: { record, url, tabId, loading }, settings, change }: BesideProps) {
  const { words } = useReader();
  const { copies, sourcesOff } = settings;
  const source = record?.state === 'off' ? sourceNamed(record.source) : url && sourceOf(url);
  if (source && sourcesOff.includes(source.id)) {
    const turnOn = () => change({ sourcesOff: sourcesOff.filter((id) => id !== source.id) });
    return (
      <Notice text={fill(words.siteIsOff, { source: source.name })}>
        <button type="button" class="main-button" onClick={turnOn}>
          {fill(words.turnSiteOn, { source: source.name })}
        </button>
      </Notice>
    );
  }
  if (record?.state === 'no-access') return <Notice text={words.noAccess} />;
  if (record?.state === 'no-article') return <Notice text={words[reasonWord[record.reason]]} />;
  if (url !== undefined && sourceOf(url) !== undefined) {
    const { copy } = unwrapAddress(url);
    if (copy && !copies.includes(copy.kind)) return <CopyNotice copy={copy} tabId={tabId!} />;
    return loading ? <Notice text={words.readingPage} /> : <NotRead key={`${tabId} ${url}`} tabId={tabId!} />;
  }
  return (
    <Notice text={words.emptyNotSource}>
      <SiteAccess permissions={browser.permissions} origins={sources.flatMap(matchesOf)} />
      <Examples rewrite={firstPair.rewrite} original={firstPair.original} />
      {tabId !== undefined && <ReadThisPage key={tabId} tabId={tabId} note={words.readThisPageNote} />}
    </Notice>
  );
}

/** How many milliseconds a page that has loaded is given to say what it shows. */
const patience = 1500;

/** A source's page that says nothing: it may still be read, or was open before we were. */
function NotRead({ tabId }: { tabId: number }) {
  const { words } = useReader();
  const [isLate, setIsLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, []);

  if (!isLate) return <Notice text={words.readingPage} />;
  return (
    <Notice text={words.emptyNeedsReload}>
      <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
        {words.reloadPage}
      </button>
    </Notice>
  );
}

const reasonWord = {
  'not-an-article': 'emptyList',
  'no-text': 'emptyVideo',
  'too-large': 'emptyTooLarge',
  'unsupported-language': 'emptyLanguage',
} as const;
