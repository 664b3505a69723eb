import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from './reader.ts';
import { fill, writeNumber } from './words.ts';

/** The search is made when the reader pauses. */
const pause = 150;

export interface LibrarySearchProps {
  /** What the sources of the articles are called. */
  places: readonly string[];
  /** The one whose articles alone are shown. */
  place: string | undefined;
  /** How many articles are found, and how many there are. */
  count: number;
  all: number;
  onSearch(query: string): void;
  onPlace(place: string | undefined): void;
}

/** What the library is searched and filtered by, and how many articles that leaves. */
export function LibrarySearch({ places, place, count, all, onSearch, onPlace }: LibrarySearchProps) {
  const { words, interfaceLanguage } = useReader();
  const [query, setQuery] = useState('');
  const isFirst = useRef(true);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => onSearch(query), pause);
    return () => clearTimeout(timer);
  }, [query]);

  return (
    <search class="library-search">
      <label class="library-query">
        <span>{words.librarySearch}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      <label>
        <span>{words.librarySource}</span>
        <select
          value={place ?? ''}
          onChange={({ currentTarget }) => onPlace(currentTarget.value || undefined)}
        >
          <option value="">{words.librarySourceAll}</option>
          {places.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <p class="note" role="status">
        {fill(words.libraryCount, {
          ...{ count: writeNumber(count, interfaceLanguage), all: writeNumber(all, interfaceLanguage) },
        })}
      </p>
    </search>
  );
}
