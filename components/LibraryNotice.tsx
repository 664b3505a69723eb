import type { LibraryTrouble } from '../core/library/kept-article.ts';
import { useReader } from './reader.ts';
import type { Words } from './words.ts';

const troubleWord = {
  full: 'libraryFull',
  broken: 'libraryBroken',
  private: 'libraryPrivate',
} as const satisfies Record<LibraryTrouble, keyof Words>;

/** Why the library keeps nothing, and what to do about it. */
export function LibraryNotice({ trouble }: { trouble: LibraryTrouble }) {
  const { words } = useReader();
  return (
    <p class="notice" role="status">
      {words[troubleWord[trouble]]}
    </p>
  );
}
