import { browser } from 'wxt/browser';

/** Opens the welcome page in a tab of its own when the extension is installed; not when it or the browser is updated. */
export function welcomeOnInstall() {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
