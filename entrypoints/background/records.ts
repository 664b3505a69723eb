import { browser } from 'wxt/browser';
import { type TabRecord, tabRecordKey, tabRecordPrefix } from '../../core/messages.ts';
import { inTurn } from './turns.ts';

/** Session storage outlives the service worker, and ends with the browser: what a tab shows stays on no disk. */
const storage = browser.storage.session;

export async function readRecord(tabId: number): Promise<TabRecord | undefined> {
  const key = tabRecordKey(tabId);
  return (await storage.get(key))[key] as TabRecord | undefined;
}

/**
 * Changes a tab's record into what is made of the present one, or leaves it where nothing is made. Changes take turns, so
 * that none of several at once is lost.
 *
 * @returns the record as it is now stored, or undefined where it was left
 */
export const changeRecord = <Changed extends TabRecord>(
  tabId: number,
  change: (record: TabRecord | undefined) => Changed | undefined,
): Promise<Changed | undefined> =>
  inTurn(async () => {
    const changed = change(await readRecord(tabId));
    if (changed) await storage.set({ [tabRecordKey(tabId)]: changed });
    return changed;
  });

/** The reading of each tab's page that began last, until the page is left. */
const lastReading = new Map<number, symbol>();

/**
 * Begins a reading of what a tab shows.
 *
 * @returns what stores the record that is made of it and of the present one; undefined, and nothing is stored, where the tab
 * was read anew or left meanwhile
 */
export function beginReading(tabId: number) {
  const own = Symbol();
  lastReading.set(tabId, own);
  return <Kept extends TabRecord>(
    change: (record: TabRecord | undefined) => Kept,
  ): Promise<Kept | undefined> =>
    changeRecord(tabId, (record) => (lastReading.get(tabId) === own ? change(record) : undefined));
}

export function removeRecord(tabId: number): Promise<void> {
  lastReading.delete(tabId);
  return inTurn(() => storage.remove(tabRecordKey(tabId)));
}

/** Every tab that has a record, with it. */
export async function allRecords(): Promise<[tabId: number, record: TabRecord][]> {
  return Object.entries(await storage.get(null))
    .filter(([key]) => key.startsWith(tabRecordPrefix))
    .map(([key, record]) => [Number(key.slice(tabRecordPrefix.length)), record as TabRecord]);
}
