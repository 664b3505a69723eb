import { browser } from 'wxt/browser';
import * as en from '../../assets/locales/en.json';
import * as ja from '../../assets/locales/ja.json';
import * as zhHans from '../../assets/locales/zh-Hans.json';
import * as zhHant from '../../assets/locales/zh-Hant.json';
import type { Language } from '../../core/language.ts';
import { loadSettings } from '../../core/settings.ts';
import { openPanel } from './panel.ts';
import { readTabFromMenu } from './read-tab.ts';
import { keepSelection } from './selection.ts';
import { createTurns } from './turns.ts';

const askAbout = 'ask-about-selection';
const readPage = 'read-page';

/** Of the interface's words these alone: all of them would make a sixth of the service worker. */
const titles: Record<Language, Pick<typeof en, 'menuAskAbout' | 'readThisPage'>> = {
  en: { menuAskAbout: en.menuAskAbout, readThisPage: en.readThisPage },
  'zh-Hans': { menuAskAbout: zhHans.menuAskAbout, readThisPage: zhHans.readThisPage },
  'zh-Hant': { menuAskAbout: zhHant.menuAskAbout, readThisPage: zhHant.readThisPage },
  ja: { menuAskAbout: ja.menuAskAbout, readThisPage: ja.readThisPage },
};

/** The pages of the web and of files: those of the browser and of extensions have no article. */
const documentUrlPatterns = ['https://*/*', 'http://*/*', 'file:///*'];

/** Sets up the two items of the menu that a right click opens, and does what they say. */
export function answerMenus() {
  browser.runtime.onInstalled.addListener(() => void writeMenus());
  browser.runtime.onStartup.addListener(() => void writeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (tab?.id === undefined || tab.id < 0) return;
    // Before anything is awaited: the browser opens the panel in the click's own turn only.
    openPanel(tab.id);
    if (menuItemId === askAbout) return void keepSelection(tab.id, frameId ?? 0, selectionText ?? '');
    if (menuItemId === readPage) void readTabFromMenu(tab.id);
  });
}

const inTurnOfMenus = createTurns();

/** Writes the menu's items in the interface's language, which may be another than the browser's. */
export const writeMenus = (): Promise<void> => inTurnOfMenus(writeItems);

async function writeItems() {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  const { interfaceLanguage } = await loadSettings(browser.storage.local, preferred);
  const words = titles[interfaceLanguage];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    ...{ id: askAbout, title: words.menuAskAbout, contexts: ['selection'], documentUrlPatterns },
  });
  browser.contextMenus.create({
    ...{ id: readPage, title: words.readThisPage, contexts: ['page', 'action'], documentUrlPatterns },
  });
}
