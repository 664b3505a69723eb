import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Language } from '../../core/language.ts';
import {
  type ArticleRecord,
  type BackgroundCalls,
  type Handlers,
  listenAs,
  type TabRecord,
  type Target,
} from '../../core/messages.ts';
import { originalAddress } from '../../core/page/original-address.ts';
import type { Page } from '../../core/page/page.ts';
import { readArticle } from '../../core/page/read-article.ts';
import { unknownSite } from '../../core/page/unknown-site.ts';
import { mayCall } from '../../core/senders.ts';
import { loadSettings, readSettings, settingsKey } from '../../core/settings.ts';
import { sourceOf } from '../../sources/index.ts';
import { afterReading, withBrief, withComparison, withLocalBrief } from './article-record.ts';
import { callPage } from './call-page.ts';
import { readCopiesThatAreOn } from './copies.ts';
import { keepInLibrary } from './library.ts';
import { makeLocalBrief } from './local-brief.ts';
import { answerMenus, writeMenus } from './menus.ts';
import { keepArticle, knownOtherSides } from './other-sides.ts';
import { openPanel, openPanelOnToolbarClick } from './panel.ts';
import { readTab } from './read-tab.ts';
import { allRecords, beginReading, changeRecord, readRecord, removeRecord } from './records.ts';
import { dropSelection } from './selection.ts';
import { showArticle } from './show-article.ts';
import { createTurns } from './turns.ts';
import { welcomeOnInstall } from './welcome.ts';

export default defineBackground(() => {
  // Listeners are set synchronously: a service worker that starts for an event must have them at once.
  browser.runtime.onMessage.addListener(listenAs('background', handlers, admits));
  browser.tabs.onUpdated.addListener(followNavigation);
  browser.tabs.onRemoved.addListener((tabId) => {
    void removeRecord(tabId);
    void dropSelection(tabId);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (settingsKey in changes) void inTurnOfSettings(() => followSettings(changes[settingsKey]!));
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
  openPanelOnToolbarClick();
  answerMenus();
  welcomeOnInstall();
  readCopiesThatAreOn();
  keepStorageFromPages();
});

/**
 * Closes what is stored, keys among it, to the scripts in pages, which need none of it. Firefox cannot: there our own script
 * could read it, though no page can.
 */
function keepStorageFromPages() {
  const { local } = browser.storage;
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const admits = (call: keyof BackgroundCalls, sender: Browser.runtime.MessageSender) =>
  mayCall(call, sender, { id: browser.runtime.id, root: browser.runtime.getURL('/') });

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
    if (!(await keepArticle(article, false))) throw new Error('The article is too long to be kept.');
  },
  showArticle: ({ article, span, again }) => showArticle(article, span, again),
  async briefMade({ tabId, revision, brief }) {
    const changed = await changeRecord(tabId, (record) =>
      record?.state === 'article' && record.revision === revision ? withBrief(record, brief) : undefined,
    );
    if (!changed) return;
    const { incognito } = await browser.tabs.get(tabId);
    await Promise.all([paint(tabId, changed), keepInLibrary(incognito, changed.article, changed.brief)]);
  },
  readTab: ({ tabId }) => readTab(tabId),
  selectionClosed: ({ tabId }) => dropSelection(tabId),
  async compared({ tabId, revision, places, comparison }) {
    // A page or a brief that changed meanwhile is compared again by the panel that watches it.
    const compared = await changeRecord(tabId, (record) =>
      record?.state === 'article' && record.revision === revision
        ? withComparison(record, comparison, places)
        : undefined,
    );
    if (compared) await paint(tabId, compared);
  },
};

/** Reads a tab's page, keeps its brief for the panel, and marks its claims in the page and on the button. */
async function annotate(tabId: number, page: Page, revision: number, incognito: boolean) {
  const keep = beginReading(tabId);
  // A page of no source is here because the reader asked for it to be read.
  const { url } = originalAddress(page);
  const source = sourceOf(url);
  const { language, sourcesOff } = await ownSettings();
  const keepUnmarked = async (record: TabRecord) =>
    (await keep(() => record)) && leaveUnmarked(tabId, revision);
  if (source && sourcesOff.includes(source.id)) return keepUnmarked({ state: 'off', source: source.id });
  const article = readArticle(page, source ?? unknownSite(url));
  if (typeof article === 'string') return keepUnmarked({ state: 'no-article', reason: article });
  const brief = await makeLocalBrief(article, language);
  const otherSides = await knownOtherSides(article, brief.otherSides, incognito);
  const read: ArticleRecord = {
    ...{ state: 'article', revision, article, brief: { ...brief, otherSides } },
  };
  const record = await keep((before) => afterReading(before, read, language));
  if (!record) return;
  await Promise.all([keepArticle(article, incognito), paint(tabId, record)]);
  await inTurnOfSettings(() => catchUp(tabId, record, language));
  // The panel may have handed over another brief of it meanwhile.
  const latest = await readRecord(tabId);
  const isSame = latest?.state === 'article' && latest.revision === revision;
  await keepInLibrary(incognito, article, isSame ? latest.brief : record.brief);
}

/** Does what the settings ask for that were changed while a page was read, when there was no record yet to be changed. */
async function catchUp(tabId: number, { article, revision }: ArticleRecord, before: Language) {
  const { language, sourcesOff } = await ownSettings();
  if (sourcesOff.includes(article.source)) await leaveAlone(tabId, article.source, revision);
  else if (language !== before) await rewriteBriefs(language);
}

async function paint(tabId: number, { revision, brief, comparison }: ArticleRecord) {
  const { marks, markColour } = await ownSettings();
  const compared = new Map(comparison?.report.claims.map((claim) => [claim.claim, claim]));
  const targets = brief.claims
    .filter(({ passages }) => passages.length > 0)
    .map(({ id, text, passages }): Target => {
      const differs = compared.get(id)?.differences.map(({ here: { start, end } }) => ({ start, end })) ?? [];
      return { claim: id, name: text, spans: passages, ...(differs.length > 0 && { differs }) };
    });
  const look = { colour: markColour, hidden: !marks };
  await Promise.all([
    callPage(tabId, 'paint', { revision, targets, look }),
    showCount(tabId, targets.length),
  ]);
}

/** Keeps of a page of a source that is off that it is one, and nothing else. A tab that was left meanwhile has another. */
async function leaveAlone(tabId: number, source: string, revision: number) {
  const off = await changeRecord(tabId, (record) =>
    record?.state === 'article' && record.article.source === source
      ? ({ state: 'off', source } as const)
      : undefined,
  );
  if (off) await leaveUnmarked(tabId, revision);
}

/** Paints nothing in a page, and counts nothing on the button. */
const leaveUnmarked = (tabId: number, revision: number) =>
  Promise.all([
    callPage(tabId, 'paint', { revision, targets: [], look: { colour: 'amber', hidden: true } }),
    showCount(tabId, 0),
  ]);

async function showCount(tabId: number, count: number) {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

async function forget(tabId: number) {
  await Promise.all([removeRecord(tabId), dropSelection(tabId), showCount(tabId, 0)]);
}

async function choose(tabId: number, claim: string) {
  await changeRecord(tabId, (record) =>
    record?.state === 'article' ? { ...record, chosen: { claim, at: Date.now() } } : undefined,
  );
}

/** One change after the other: a site may be turned off and on again while its pages are still being left alone. */
const inTurnOfSettings = createTurns();

/** Does in every tab what a change of the settings asks for. */
async function followSettings(change: Browser.storage.StorageChange) {
  const before = readSettings(change.oldValue, preferred());
  const after = readSettings(change.newValue, preferred());
  if (before.interfaceLanguage !== after.interfaceLanguage) await writeMenus();
  await turnSources(after.sourcesOff);
  if (before.language !== after.language) await rewriteBriefs(after.language);
  else if (before.marks !== after.marks || before.markColour !== after.markColour) await repaint();
}

/** Leaves the pages alone whose source is off now, and reads those whose source is on again. */
async function turnSources(off: readonly string[]) {
  for (const [tabId, record] of await allRecords()) {
    if (record.state === 'article' && off.includes(record.article.source)) {
      await leaveAlone(tabId, record.article.source, record.revision);
    } else if (record.state === 'off' && !off.includes(record.source)) {
      await callPage(tabId, 'readPage', { asked: false });
    }
  }
}

async function repaint() {
  for (const [tabId, record] of await allRecords()) {
    if (record.state === 'article') await paint(tabId, record);
  }
}

/** Writes every tab's brief for the reader's language; a brief in the page's own has its names in the reader's. */
async function rewriteBriefs(language: Language) {
  for (const [tabId, before] of await allRecords()) {
    if (before.state !== 'article') continue;
    const brief = await makeLocalBrief(before.article, language);
    const rewritten = await changeRecord(tabId, (record) =>
      record?.state === 'article' && record.revision === before.revision
        ? withLocalBrief(record, brief, language)
        : undefined,
    );
    if (rewritten) await paint(tabId, rewritten);
  }
}

const preferred = () => [browser.i18n.getUILanguage(), ...navigator.languages];

const ownSettings = () => loadSettings(browser.storage.local, preferred());

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
