import { browser } from 'wxt/browser';
import { type TabRecord, tabRecordKey, tabRecordPrefix } from '../../core/messages.ts';

/** Session storage outlives the service worker, and ends with the browser: nothing of a page stays on disk. */
const storage = browser.storage.session;

export async function readRecord(tabId: number): Promise<TabRecord | undefined> {
  const key = tabRecordKey(tabId);
  return (await storage.get(key))[key] as TabRecord | undefined;
}

export const writeRecord = (tabId: number, record: TabRecord): Promise<void> =>
  storage.set({ [tabRecordKey(tabId)]: record });

export const removeRecord = (tabId: number): Promise<void> => storage.remove(tabRecordKey(tabId));

/** Every tab that has a record, with it. */
export async function allRecords(): Promise<[tabId: number, record: TabRecord][]> {
  return Object.entries(await storage.get(null))
    .filter(([key]) => key.startsWith(tabRecordPrefix))
    .map(([key, record]) => [Number(key.slice(tabRecordPrefix.length)), record as TabRecord]);
}
