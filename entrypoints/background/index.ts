import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Language } from '../../core/language.ts';
import {
  type ArticleRecord,
  envelope,
  type Handlers,
  listenAs,
  type PageCalls,
  type Target,
} from '../../core/messages.ts';
import { originalAddress } from '../../core/page/original-address.ts';
import type { Page } from '../../core/page/page.ts';
import { readArticle } from '../../core/page/read-article.ts';
import { unknownSite } from '../../core/page/unknown-site.ts';
import { loadSettings, settingsKey } from '../../core/settings.ts';
import { sourceOf } from '../../sources/index.ts';
import { readCopiesThatAreOn } from './copies.ts';
import { keepInLibrary } from './library.ts';
import { makeLocalBrief } from './local-brief.ts';
import { keepArticle, knownOtherSides } from './other-sides.ts';
import { openPanel, openPanelOnToolbarClick } from './panel.ts';
import { allRecords, changeRecord, readRecord, removeRecord } from './records.ts';

export default defineBackground(() => {
  // Listeners are set synchronously: a service worker that starts for an event must have them at once.
  browser.runtime.onMessage.addListener(listenAs('background', handlers));
  browser.tabs.onUpdated.addListener(followNavigation);
  browser.tabs.onRemoved.addListener((tabId) => void removeRecord(tabId));
  browser.storage.local.onChanged.addListener((changes) => {
    if (settingsKey in changes) void rewriteBriefs();
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
  openPanelOnToolbarClick();
  readCopiesThatAreOn();
});

const handlers: Handlers<'background', Browser.runtime.MessageSender> = {
  async pageRead({ page, revision }, { tab }) {
    if (tab?.id !== undefined) await annotate(tab.id, page, revision, tab.incognito);
  },
  async pageLeft(_, { tab }) {
    if (tab?.id !== undefined) await forget(tab.id);
  },
  markClicked({ claim }, { tab }) {
    if (tab?.id === undefined) return;
    openPanel(tab.id);
    return choose(tab.id, claim);
  },
  async otherSideRead({ article }) {
    if (!(await keepArticle(article))) throw new Error('The article is too long to be kept.');
  },
  async compared({ tabId, revision, comparison }) {
    // A page that changed meanwhile is compared again by the panel that watches it.
    const compared = await changeRecord(tabId, (record) =>
      record?.state === 'article' && record.revision === revision ? { ...record, comparison } : undefined,
    );
    if (compared) await paint(tabId, compared);
  },
};

/** Reads a tab's page, keeps its brief for the panel, and marks its claims in the page and on the button. */
async function annotate(tabId: number, page: Page, revision: number, incognito: boolean) {
  // A page of no source is here because the reader asked for it to be read.
  const { url } = originalAddress(page);
  const article = readArticle(page, sourceOf(url) ?? unknownSite(url));
  if (typeof article === 'string') {
    await changeRecord(tabId, () => ({ state: 'no-article', reason: article }));
    await Promise.all([paintTargets(tabId, revision, []), showCount(tabId, 0)]);
    return;
  }
  const brief = await makeLocalBrief(article, await chosenLanguage());
  const otherSides = await knownOtherSides(article, brief.otherSides);
  const record: ArticleRecord = { state: 'article', revision, article, brief: { ...brief, otherSides } };
  await changeRecord(tabId, () => record);
  await Promise.all([keepArticle(article), paint(tabId, record)]);
  await keepInLibrary(incognito, article, record.brief);
}

async function paint(tabId: number, { revision, brief, comparison }: ArticleRecord) {
  const compared = new Map(comparison?.report.claims.map((claim) => [claim.claim, claim]));
  const targets = brief.claims
    .filter(({ passages }) => passages.length > 0)
    .map(({ id, text, passages }): Target => {
      const differs = compared.get(id)?.differences.map(({ here: { start, end } }) => ({ start, end })) ?? [];
      return { claim: id, name: text, spans: passages, ...(differs.length > 0 && { differs }) };
    });
  await Promise.all([paintTargets(tabId, revision, targets), showCount(tabId, targets.length)]);
}

const paintTargets = (tabId: number, revision: number, targets: Target[]) =>
  callPage(tabId, 'paint', { revision, targets });

/** Calls a page; a page that has no content script, or has gone meanwhile, is no error. */
async function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  call: Name,
  message: Parameters<PageCalls[Name]>[0],
) {
  try {
    await browser.tabs.sendMessage(tabId, envelope('page', call, message as never));
  } catch {
    // Nothing listens there.
  }
}

async function showCount(tabId: number, count: number) {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

async function forget(tabId: number) {
  await Promise.all([removeRecord(tabId), showCount(tabId, 0)]);
}

async function choose(tabId: number, claim: string) {
  await changeRecord(tabId, (record) =>
    record?.state === 'article' ? { ...record, chosen: { claim, at: Date.now() } } : undefined,
  );
}

/** Writes every tab's brief for the reader's language; a brief in the page's own has its names in the reader's. */
async function rewriteBriefs() {
  const language = await chosenLanguage();
  for (const [tabId, before] of await allRecords()) {
    if (before.state !== 'article') continue;
    const brief = await makeLocalBrief(before.article, language);
    const rewritten = await changeRecord(tabId, (record) =>
      record?.state === 'article' && record.revision === before.revision
        ? { ...record, brief: { ...brief, otherSides: record.brief.otherSides } }
        : undefined,
    );
    if (rewritten) await paint(tabId, rewritten);
  }
}

async function chosenLanguage(): Promise<Language> {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  return (await loadSettings(browser.storage.local, preferred)).language;
}

/**
 * A tab that loads another page has no article until that page says so. One that is complete and has said nothing,
 * or said it before it was forgotten, is asked.
 */
async function followNavigation(tabId: number, { status }: { status?: string }) {
  if (status === 'loading') await forget(tabId);
  if (status === 'complete' && !(await readRecord(tabId)))
    await callPage(tabId, 'readPage', { asked: false });
}

async function runCommand(command: string) {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-claim') await callPage(tab.id, 'stepClaim', { step: 1 });
  if (command === 'previous-claim') await callPage(tab.id, 'stepClaim', { step: -1 });
}
