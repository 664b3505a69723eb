import { useState } from 'preact/hooks';
import type { LibraryEntry } from '../core/library/entry.ts';
import { writeDate, writePublished } from './ArticleHead.tsx';
import { useReader } from './reader.ts';
import { fill, type Words } from './words.ts';

/** An entry with what its source is called. */
export interface ListedEntry {
  entry: LibraryEntry;
  place: string;
}

/** The id of the link that chooses an article. */
export const entryId = (key: string): string => `entry-${key}`;

/** Thousands of entries would take long to lay out: they are shown by the hundred. */
const pageLength = 100;

/** The articles of the library, each a link that chooses it. */
export function LibraryList({ listed, chosen }: { listed: ListedEntry[]; chosen: string | undefined }) {
  const { words } = useReader();
  const [pages, setPages] = useState(1);
  const shown = listed.slice(0, pages * pageLength);
  return (
    <>
      <ul class="library-list">
        {shown.map((one) => (
          <Entry key={one.entry.key} {...one} isChosen={one.entry.key === chosen} />
        ))}
      </ul>
      {shown.length < listed.length && (
        <button type="button" class="second-button" onClick={() => setPages(pages + 1)}>
          {words.libraryMore}
        </button>
      )}
    </>
  );
}

function Entry({ entry, place, isChosen }: ListedEntry & { isChosen: boolean }) {
  const { words, interfaceLanguage } = useReader();
  const { brief, headline, inLanguage, lastRead, claims } = entry;
  const maker = makerOf(entry);
  const facts = [
    place,
    writePublished(entry, interfaceLanguage),
    fill(words.libraryClaims, { count: claims }),
    maker && words[maker],
    fill(words.libraryRead, { date: writeDate(lastRead, interfaceLanguage) ?? '' }),
  ];
  const translated = brief.headline !== undefined && brief.headline !== headline;
  return (
    <li>
      <a
        id={entryId(entry.key)}
        href={`#${encodeURIComponent(entry.key)}`}
        class="library-entry"
        aria-current={isChosen ? 'true' : undefined}
      >
        {translated && <span lang={brief.language}>{brief.headline}</span>}
        <span lang={inLanguage} class={translated ? 'original-headline' : undefined}>
          {headline}
        </span>
      </a>
      <ul class="meta">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </li>
  );
}

/** How the brief was made; undefined where there is none. */
function makerOf({ brief: { machine, provider } }: LibraryEntry): keyof Words | undefined {
  if (machine) return machine === 'written' ? 'libraryWritten' : 'libraryTranslated';
  if (provider === 'none') return undefined;
  return provider === 'reading' ? 'libraryByRule' : 'libraryByHand';
}
