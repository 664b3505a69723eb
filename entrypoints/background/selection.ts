import { browser } from 'wxt/browser';
import { envelope, longestSelection, type Place, type Selection, selectionKey } from '../../core/messages.ts';

const { session } = browser.storage;

/**
 * Keeps for the panel what is selected in a tab. The page is asked, as the menu gives the words with other white space
 * and without their place; where it cannot be asked, the menu's words are taken.
 */
export async function keepSelection(tabId: number, frameId: number, menuText: string): Promise<void> {
  const [words, place] = await Promise.all([
    wordsIn(tabId, frameId),
    frameId === 0 ? placeIn(tabId) : undefined,
  ]);
  const text = words || menuText;
  const selection: Selection = {
    text: text.slice(0, longestSelection).trim(),
    cut: text.length > longestSelection,
    ...(place && { place: limited(place) }),
    at: Date.now(),
  };
  await session.set({ [selectionKey(tabId)]: selection });
}

export const dropSelection = (tabId: number): Promise<void> => session.remove(selectionKey(tabId));

/** Asks a page that has the content script, which knows the place. */
const placeIn = (tabId: number): Promise<Place | undefined> =>
  browser.tabs
    .sendMessage(tabId, envelope('page', 'placeSelection', {}))
    .then((answer) => answer as Place | undefined)
    .catch(() => undefined);

/** Asks any frame that the click on the menu lets us into; one character more than is read tells that there are more. */
async function wordsIn(tabId: number, frameId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (longest: number) => getSelection()?.toString().slice(0, longest) ?? '',
      args: [longestSelection + 1],
    });
    return String(answer?.result ?? '');
  } catch {
    return '';
  }
}

const limited = ({ span: { start, end }, revision }: Place): Place => ({
  span: { start, end: Math.min(end, start + longestSelection) },
  revision,
});
