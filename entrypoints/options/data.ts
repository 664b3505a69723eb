import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DataOutcome, DataSectionProps } from '../../components/DataSection.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useStored } from '../../components/stored.ts';
import { writeFile } from '../../core/library/file.ts';
import type { LibraryTrouble } from '../../core/library/kept-article.ts';
import { readFile } from '../../core/library/read-file.ts';
import { libraryTroubleKey } from '../../core/messages.ts';
import { changeSettings, loadSettings } from '../../core/settings.ts';
import { clearLibrary, countArticles, getAllKept, mergeArticles } from '../../library/articles.ts';
import { troubleOf } from '../../library/database.ts';
import { settingsToTake } from './settings-to-take.ts';

const { local, session } = browser.storage;
const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];

/** No text may be much longer than this in any browser. */
const mostBytes = 250_000_000;

/** What the reader's data come to, and what can be done with them. */
export function useData(): Omit<DataSectionProps, 'keeps' | 'onKeep'> {
  const [size, setSize] = useState<DataSectionProps['size']>();
  const [own, setTrouble] = useState<LibraryTrouble>();
  const [outcome, setOutcome] = useState<DataOutcome>();
  const told = useStored<LibraryTrouble>(session, libraryTroubleKey);

  /** Does something, or finds out why it cannot be done, and how much there is then. */
  const attempt = async (work: () => Promise<DataOutcome | undefined>) => {
    try {
      const came = await work();
      setSize(await measure());
      setOutcome(came);
      setTrouble(undefined);
    } catch (error) {
      setOutcome(undefined);
      setTrouble(troubleOf(error));
    }
  };

  useEffect(() => {
    void attempt(async () => undefined);
  }, []);

  return {
    size,
    outcome,
    trouble: browser.extension.inIncognitoContext ? 'private' : (own ?? told),
    onExport: () => void attempt(exportAll),
    onImport(file) {
      setOutcome({ step: 'importing' });
      void attempt(() => importFile(file));
    },
    onDelete: () => void attempt(deleteAll),
  };
}

async function measure(): Promise<NonNullable<DataSectionProps['size']>> {
  const [articles, { usage }] = await Promise.all([
    countArticles(),
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
  ]);
  return { articles, ...(usage !== undefined && { bytes: usage }) };
}

async function exportAll(): Promise<undefined> {
  const [articles, settings] = await Promise.all([getAllKept(), loadSettings(local, preferred)]);
  const now = new Date().toISOString();
  saveFile(`sidegloss-${now.slice(0, 10)}.json`, 'application/json', writeFile(articles, now, settings));
}

/** Articles first, all or none: where there is no room for them, the settings stay as well. */
async function importFile(file: File): Promise<DataOutcome> {
  if (file.size > mostBytes) return { step: 'too-large', most: mostBytes };
  const text = await file.text().catch(() => '');
  const content = readFile(text, new Date().toISOString());
  if (typeof content === 'string') return { step: 'failed', failure: content };
  try {
    const merged = await mergeArticles(content.articles);
    await changeSettings(local, (settings) => settingsToTake(content.settings, settings));
    return { step: 'imported', ...merged, skipped: content.skipped };
  } catch (error) {
    if (troubleOf(error) === 'full') return { step: 'failed', failure: 'full' };
    throw error;
  }
}

async function deleteAll(): Promise<DataOutcome> {
  await clearLibrary();
  await session.remove(libraryTroubleKey);
  return { step: 'deleted' };
}
