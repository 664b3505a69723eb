import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chromium's interfaces do not know. */
const { sidebarAction } = browser as unknown as {
  sidebarAction: { open(): Promise<void>; toggle(): Promise<void> };
};

/**
 * The panel is opened by us, not by the browser's own `openPanelOnActionClick`: only a click that reaches the
 * extension counts as its permission to read the page in front (`activeTab`).
 */
export function openPanelOnToolbarClick() {
  browser.action.onClicked.addListener((tab) => {
    if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
    else void sidebarAction.toggle();
  });
}

/**
 * Opens the panel beside a tab. Chromium allows it in the same turn as the reader's click; Firefox does not
 * count a click in a page as the reader's wish, so there a panel that is closed stays closed.
 */
export function openPanel(tabId: number) {
  const opened = browser.sidePanel ? browser.sidePanel.open({ tabId }) : sidebarAction.open();
  opened.catch(() => {});
}
