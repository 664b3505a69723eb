import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KeyboardHelp } from '../../components/KeyboardHelp.tsx';
import { entryId, LibraryList } from '../../components/LibraryList.tsx';
import { LibraryNotice } from '../../components/LibraryNotice.tsx';
import { LibrarySearch } from '../../components/LibrarySearch.tsx';
import { ReaderContext, readerOf, useReader } from '../../components/reader.ts';
import { fill, writeNumber } from '../../components/words.ts';
import { searchEntries } from '../../core/library/entry.ts';
import { placeOf } from '../../sources/index.ts';
import { KeptBrief } from './KeptBrief.tsx';
import { type LibraryControl, useChosenKey, useKept, useLibrary, useOwnSettings } from './state.ts';

/** The library: every article that was read, its brief, and what to find it by. */
export function Library() {
  const [settings, change] = useOwnSettings();
  const library = useLibrary();
  const reader = readerOf(settings);
  const { words, interfaceLanguage } = reader;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    document.title = `Sidegloss · ${words.library}`;
  }, [interfaceLanguage]);

  return (
    <ReaderContext.Provider value={reader}>
      <main>
        <h1>{words.library}</h1>
        {library.trouble && <LibraryNotice trouble={library.trouble} />}
        {!settings.library && <p class="note">{words.libraryOff}</p>}
        <Undo library={library} />
        {library.trouble !== 'private' && <Content library={library} />}
      </main>
      <footer>
        <a class="link" href="/options.html#data">
          {words.settings}
        </a>{' '}
        <KeyboardHelp
          letters={settings.letterKeys}
          onLetters={(letterKeys) => change({ letterKeys })}
          enter={words.keyOpenInPage}
          wording
        />
      </footer>
    </ReaderContext.Provider>
  );
}

function Content({ library }: { library: LibraryControl }) {
  const { words } = useReader();
  const { entries, trouble } = library;
  if (!entries) return null;
  if (entries.length > 0) return <Shelf library={library} entries={entries} />;
  return trouble ? null : <p role="status">{words.libraryEmpty}</p>;
}

/** What was deleted just now, and the way back. */
function Undo({ library: { removed, undo } }: { library: LibraryControl }) {
  const { words } = useReader();
  const button = useRef<HTMLButtonElement>(null);
  const headline = removed && (removed.kept.brief.headline ?? removed.kept.article.headline);

  // What had the focus is gone.
  useEffect(() => button.current?.focus(), [removed]);

  return (
    <div class="library-undo" role="status">
      {headline !== undefined && (
        <>
          <span>{fill(words.libraryDeleted, { headline })}</span>{' '}
          <button type="button" class="link" ref={button} onClick={() => void undo()}>
            {words.libraryUndo}
          </button>
        </>
      )}
    </div>
  );
}

/** No article is chosen any more. */
const leave = () => {
  location.hash = '';
};

type ShelfProps = { library: LibraryControl; entries: NonNullable<LibraryControl['entries']> };

/** The list, and beside it the article that is chosen. */
function Shelf({ library, entries }: ShelfProps) {
  const { words, interfaceLanguage } = useReader();
  const [query, search] = useState('');
  const [choice, choosePlace] = useState<string>();
  const chosen = useChosenKey();
  const kept = useKept(chosen, entries);
  const placed = useMemo(() => entries.map((entry) => ({ entry, place: placeOf(entry) })), [entries]);
  const places = useMemo(() => [...new Set(placed.map((one) => one.place))].sort(), [placed]);
  // The last article of the chosen place may be gone; once it is put back, the choice holds again.
  const place = choice !== undefined && places.includes(choice) ? choice : undefined;
  const listed = useMemo(() => {
    const found = new Set(searchEntries(entries, query));
    return placed.filter((one) => found.has(one.entry) && (place === undefined || one.place === place));
  }, [placed, query, place]);
  const last = useRef<string | undefined>(undefined);

  // Who comes back to the list goes on where it was left.
  useEffect(() => {
    if (chosen === undefined && last.current !== undefined) {
      document.getElementById(entryId(last.current))?.focus();
    }
    last.current = chosen;
  }, [chosen]);

  return (
    <div class={kept ? 'shelf with-article' : 'shelf'}>
      <section class="shelf-list" aria-label={words.library}>
        <LibrarySearch
          places={places}
          place={place}
          count={listed.length}
          all={entries.length}
          onSearch={search}
          onPlace={choosePlace}
        />
        {listed.length === 0 && <p>{words.libraryNoMatch}</p>}
        <LibraryList key={`${query} ${place}`} listed={listed} chosen={kept?.key} />
        {listed.length > 0 && (
          <button
            type="button"
            class="second-button"
            onClick={() =>
              void library.save(
                listed.map(({ entry }) => entry.key),
                'sidegloss-library.json',
              )
            }
          >
            {words.exportMenu} ({writeNumber(listed.length, interfaceLanguage)})
          </button>
        )}
      </section>
      {kept && (
        <KeptBrief
          kept={kept}
          onBack={leave}
          onExport={() => void library.save([kept.key], `${fileNameOf(kept.key)}.json`)}
          onDelete={() => {
            leave();
            void library.remove(kept.key);
          }}
        />
      )}
    </div>
  );
}

const fileNameOf = (key: string): string => `sidegloss-${key.replaceAll(/[^\w.-]+/g, '-').slice(0, 80)}`;
