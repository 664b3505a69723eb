import type { Language } from '../core/language.ts';
import type { LibraryTrouble } from '../core/library/kept-article.ts';
import { DeleteLibrary } from './DeleteLibrary.tsx';
import { LibraryNotice } from './LibraryNotice.tsx';
import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';
import { fill, type Words, writeNumber } from './words.ts';

/** What came of the last thing that was done with the data. */
export type DataOutcome =
  | { step: 'importing' }
  | { step: 'imported'; added: number; updated: number; unchanged: number; skipped: number }
  | { step: 'failed'; failure: 'broken' | 'newer' | 'full' }
  | { step: 'too-large'; most: number }
  | { step: 'deleted' };

export interface DataSectionProps {
  /** Whether articles are kept. */
  keeps: boolean;
  /** How many articles there are, and how many bytes the browser says are used; undefined before that is known. */
  size: { articles: number; bytes?: number } | undefined;
  trouble: LibraryTrouble | undefined;
  outcome: DataOutcome | undefined;
  onKeep(keeps: boolean): void;
  onExport(): void;
  onImport(file: File): void;
  onDelete(): void;
}

/** The reader's data: whether articles are kept, how many are, and how to save, bring in and delete them. */
export function DataSection(props: DataSectionProps) {
  const { keeps, trouble, onKeep } = props;
  const { words } = useReader();
  return (
    <div class="data">
      <Switch id="keep" name={words.dataKeep} note={words.dataKeepNote} on={keeps} onSwitch={onKeep} />
      {trouble && <LibraryNotice trouble={trouble} />}
      {trouble !== 'private' && <Actions {...props} />}
    </div>
  );
}

/** What there is, and what can be done with it. */
function Actions({ size, outcome, onExport, onImport, onDelete }: DataSectionProps) {
  const { words, interfaceLanguage } = useReader();
  return (
    <>
      <p>
        <a href="/library.html">{words.library}</a>
        {size && ` · ${writeSize(size, words, interfaceLanguage)}`}
      </p>
      <div class="data-actions">
        <button type="button" class="second-button" aria-describedby="export-note" onClick={onExport}>
          {words.exportMenu}
        </button>
        <ImportButton busy={outcome?.step === 'importing'} onImport={onImport} />
        <DeleteLibrary disabled={!size} onDelete={onDelete} />
      </div>
      <p id="export-note" class="note">
        {words.dataFile}
      </p>
      <p role="status">{outcome && writeOutcome(outcome, words, interfaceLanguage)}</p>
    </>
  );
}

function ImportButton({ busy, onImport }: { busy: boolean; onImport(file: File): void }) {
  const { words } = useReader();
  return (
    <label class="second-button file-button">
      {words.dataImport}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        disabled={busy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

const failureWord = { broken: 'dataBroken', newer: 'dataNewer', full: 'dataFull' } as const;

function writeOutcome(outcome: DataOutcome, words: Words, language: Language): string {
  switch (outcome.step) {
    case 'importing':
      return words.dataImporting;
    case 'imported': {
      const { skipped, added, updated, unchanged } = outcome;
      const write = (count: number) => writeNumber(count, language);
      const imported = fill(words.dataImported, {
        ...{ added: write(added), updated: write(updated), unchanged: write(unchanged) },
      });
      return skipped > 0 ? `${imported} ${fill(words.dataSkipped, { count: write(skipped) })}` : imported;
    }
    case 'failed':
      return words[failureWord[outcome.failure]];
    case 'too-large':
      return fill(words.dataTooLarge, { size: writeBytes(outcome.most, language) });
    case 'deleted':
      return words.dataDeleted;
  }
}

const writeSize = (
  { articles, bytes }: NonNullable<DataSectionProps['size']>,
  words: Words,
  language: Language,
): string =>
  fill(words.dataSize, {
    count: writeNumber(articles, language),
    size: bytes === undefined ? '–' : writeBytes(bytes, language),
  });

const writeBytes = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 1e7 ? 1 : 0 },
  }).format(bytes / 1e6);
