import { browser } from 'wxt/browser';
import { envelope } from '../../core/messages.ts';
import { changeRecord } from './records.ts';

/**
 * Reads the page in a tab because the reader asks for it, whatever its site. The browser allows it on a source's page,
 * and on one whose toolbar button or menu was clicked (`activeTab`).
 *
 * @throws where the browser does not allow it
 */
export async function readTab(tabId: number): Promise<void> {
  const ask = () => browser.tabs.sendMessage(tabId, envelope('page', 'readPage', { asked: true }));
  const isThere = await ask().then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/article.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/article.js'] });
  await ask();
}

/** The same from a menu: where the browser does not allow it, the panel says so. */
export async function readTabFromMenu(tabId: number): Promise<void> {
  try {
    await readTab(tabId);
  } catch {
    await changeRecord(tabId, () => ({ state: 'no-access' }));
  }
}
