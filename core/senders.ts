import type { BackgroundCalls } from './messages.ts';

/** Who sent a message, as the browser says. */
export interface Sender {
  /** The extension that it belongs to. */
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** The extension as its browser knows it. */
export interface Extension {
  id: string;
  /** The address of its root, as `runtime.getURL('/')` gives it. */
  root: string;
}

/** The script in a page, or the pages of the extension that may call. */
type Callers = 'script' | readonly ('sidepanel' | 'library')[];

/**
 * Who may call the background. The script in a page shares a process with that page, which may be hostile and may have taken
 * it over: it can tell of its own page, and nothing else.
 */
const callers: Record<keyof BackgroundCalls, Callers> = {
  pageRead: 'script',
  pageLeft: 'script',
  markClicked: 'script',
  otherSideRead: ['sidepanel'],
  briefMade: ['sidepanel'],
  showArticle: ['sidepanel', 'library'],
  readTab: ['sidepanel'],
  selectionClosed: ['sidepanel'],
  compared: ['sidepanel'],
};

/** Whether a sender may make a call of the background. */
export function mayCall(call: keyof BackgroundCalls, sender: Sender, extension: Extension): boolean {
  if (sender.id !== extension.id) return false;
  const allowed = callers[call];
  if (allowed === 'script') return isScript(sender, extension);
  return allowed.some((page) => isOwnPage(page, sender, extension));
}

/** The script runs in a tab's own document, not in frames. A page of the extension may stand in a tab, too. */
const isScript = ({ url, tab, frameId }: Sender, { root }: Extension): boolean =>
  tab?.id !== undefined && frameId === 0 && url?.startsWith(root) === false;

/** What the page is called with may follow its address: `…/sidepanel.html?tab=1`. */
const isOwnPage = (page: string, { url, origin }: Sender, { root }: Extension): boolean =>
  url?.split(/[?#]/)[0] === `${root}${page}.html` && (origin === undefined || `${origin}/` === root);
