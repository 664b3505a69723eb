import { browser } from 'wxt/browser';

/** What Chromium adds to the standard; the polyfill passes it through, its types do not know it. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

export function openPanelOnToolbarClick() {
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}

/**
 * Opens the panel beside a tab. Chromium allows it in the same turn as the reader's click; Firefox does not
 * count a click in a page as the reader's wish, so there the panel stays as it is.
 */
export function openPanel(tabId: number) {
  if (sidePanel) sidePanel.open({ tabId }).catch(() => {});
  else browser.sidebarAction.open().catch(() => {});
}
