import { browser } from 'wxt/browser';
import {
  envelope,
  longestSelection,
  type PageSelection,
  type Selection,
  selectionKey,
} from '../../core/messages.ts';

const { session } = browser.storage;

/**
 * Keeps for the panel what is selected in a tab. The page is asked, as the menu gives the words with other white space
 * and without their place; where it cannot be asked, the menu's words are taken.
 */
export async function keepSelection(tabId: number, frameId: number, menuText: string): Promise<void> {
  const asked = frameId === 0 ? await askPage(tabId) : undefined;
  const found = [asked, asked?.text ? undefined : await askFrame(tabId, frameId)].find((one) => one?.text);
  const selection: Selection = { ...(found ?? limited(menuText)), at: Date.now() };
  await session.set({ [selectionKey(tabId)]: selection });
}

export const dropSelection = (tabId: number): Promise<void> => session.remove(selectionKey(tabId));

/** Asks a page that has the content script, which knows the place. */
const askPage = (tabId: number): Promise<PageSelection | undefined> =>
  browser.tabs
    .sendMessage(tabId, envelope('page', 'readSelection', {}))
    .then((answer) => answer as PageSelection)
    .catch(() => undefined);

/** Asks any frame that the click on the menu lets us into. */
async function askFrame(tabId: number, frameId: number): Promise<PageSelection | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (longest: number) => getSelection()?.toString().slice(0, longest) ?? '',
      args: [longestSelection + 1],
    });
    return limited(String(answer?.result ?? ''));
  } catch {
    return undefined;
  }
}

const limited = (text: string): PageSelection => ({
  text: text.slice(0, longestSelection).trim(),
  cut: text.length > longestSelection,
});
