import { browser } from 'wxt/browser';
import {
  aroundLength,
  envelope,
  longestSelection,
  type Place,
  type Selection,
  selectionKey,
} from '../../core/messages.ts';

const { session } = browser.storage;

/**
 * Keeps for the panel what is selected in a tab. The page is asked, as the menu gives the words with other white space
 * and without their place; where it cannot be asked, the menu's words are taken.
 */
export async function keepSelection(tabId: number, frameId: number, menuText: string): Promise<void> {
  const [selected, place] = await Promise.all([
    selectedIn(tabId, frameId),
    frameId === 0 ? placeIn(tabId) : undefined,
  ]);
  const text = selected.text || menuText;
  const selection: Selection = {
    text: text.slice(0, longestSelection).trim(),
    cut: text.length > longestSelection,
    around: selected.around,
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

/** Asks any frame that the click on the menu lets us into. */
async function selectedIn(tabId: number, frameId: number): Promise<Selected> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readSelected,
      // One character more than is read tells that there are more.
      args: [longestSelection + 1, aroundLength],
    });
    return answer?.result ?? nothing;
  } catch {
    return nothing;
  }
}

interface Selected {
  text: string;
  around: string;
}

const nothing: Selected = { text: '', around: '' };

/** Runs in the page, so that it knows nothing but itself: what is selected, and the smallest part around it of some length. */
function readSelected(longest: number, { least, most }: typeof aroundLength): Selected {
  const selection = getSelection();
  let around = '';
  let node = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : null;
  for (; node && around.length < least; node = node.parentNode) {
    // biome-ignore lint/performance/useDomNodeTextContent: scripts and hidden words tell nothing of what is read.
    if (node instanceof HTMLElement) around = node.innerText;
  }
  return { text: selection?.toString().slice(0, longest) ?? '', around: around.slice(0, most) };
}

const limited = ({ span: { start, end }, revision }: Place): Place => ({
  span: { start, end: Math.min(end, start + longestSelection) },
  revision,
});
