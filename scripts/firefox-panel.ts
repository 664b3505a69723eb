import type { Page } from 'puppeteer-core';
import type { Launched } from './browser.ts';

/** A page of the extension in Firefox: its sidebar, or a tab. */
export interface FirefoxPanel {
  /** What an expression gives in the page's document; it must be a string. */
  evaluate(expression: string): Promise<string>;
  /** Clicks the first element that matches; Firefox takes it for the reader's own click. */
  click(selector: string): Promise<void>;
  /** Presses keys, one after the other, where the page has the focus; Firefox takes them for the reader's own. */
  press(...keys: string[]): Promise<void>;
  /** The whole browser window, as PNG in base64. */
  screenshot(): Promise<string>;
}

/** The part of puppeteer's connection that reaches the browser's own window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluation {
  type: 'success' | 'exception';
  result: { value: string };
  exceptionDetails?: { text: string };
}

/** Opens the real sidebar. */
export async function openFirefoxPanel(launched: Launched): Promise<FirefoxPanel> {
  const run = await firefoxWindow(launched);
  const command = `${launched.extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
  await run(`await SidebarController.show(${JSON.stringify(command)}); return '';`);
  return viewOf(run, `document.getElementById('sidebar').contentDocument.querySelector('browser')`);
}

/** A tab with a page of the extension, by a part of its address; one that is just being opened is waited for. */
export async function firefoxTab(launched: Launched, address: string): Promise<FirefoxPanel> {
  const run = await firefoxWindow(launched);
  await run(`${waitForTab(address)} return '';`);
  return viewOf(run, browserAt(address));
}

/** Closes such a tab. */
export async function closeFirefoxTab(launched: Launched, address: string): Promise<void> {
  const run = await firefoxWindow(launched);
  await run(
    `${waitForTab(address)} gBrowser.removeTab(gBrowser.getTabForBrowser(${browserAt(address)})); return '';`,
  );
}

/** An expression for the window's element that shows an address. */
const browserAt = (address: string): string =>
  `gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes(${JSON.stringify(address)}))`;

const waitForTab = (address: string): string =>
  `for (let tries = 100; tries > 0 && !${browserAt(address)}; tries--) await new Promise((resolve) => setTimeout(resolve, 100));`;

/** Answers Firefox's own question about a permission, as the reader does: it takes no answer in its first moments. */
export async function answerFirefox(launched: Launched, answer: 'yes' | 'no'): Promise<void> {
  const run = await firefoxWindow(launched);
  await run(`
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
    const question = () => document.querySelector('#addon-webext-permissions-notification:not([hidden])');
    const isAsked = () => PopupNotifications.isPanelOpen && question() !== null;
    for (let tries = 100; tries > 0 && !isAsked(); tries--) await pause();
    if (!isAsked()) throw new Error('Firefox asks nothing.');
    for (let tries = 100; tries > 0 && isAsked(); tries--) {
      question().${answer === 'yes' ? 'button' : 'secondaryButton'}.click();
      await pause();
    }
    return '';`);
}

/** Opens a private window, in which the extension may run, at an address, and gives its page. */
export async function firefoxPrivateTab(launched: Launched, address: string): Promise<FirefoxPanel> {
  const run = await firefoxWindow(launched);
  await run(`
    const id = ${JSON.stringify(launched.extensionId)};
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
    await (await AddonManager.getAddonByID(id)).reload();
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
    while (!opened.gBrowserInit?.delayedStartupFinished) await new Promise((resolve) => setTimeout(resolve, 50));
    opened.gBrowser.selectedTab = opened.gBrowser.addTrustedTab(${JSON.stringify(address)});
    return '';`);
  return viewOf(run, `[...Services.wm.getEnumerator('navigator:browser')].at(-1).gBrowser.selectedBrowser`);
}

/**
 * Opens the settings in a tab that the driver drives. Firefox answers its own question about a permission with yes from then
 * on.
 *
 * @param localNames hosts that it takes for this machine
 */
export async function openFirefoxOptions(launched: Launched, localNames = ''): Promise<Page> {
  const run = await firefoxWindow(launched);
  const host = await run(`
    Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
    Services.prefs.setStringPref('network.dns.localDomains', '${localNames}');
    return WebExtensionPolicy.getByID('${launched.extensionId}').mozExtensionHostname;`);
  const options = await launched.browser.newPage();
  // The tab moves to the extension's process, which the driver does not notice as having arrived.
  await options.goto(`moz-extension://${host}/options.html`, { timeout: 3000 }).catch(() => {});
  await options.waitForSelector('.makers');
  return options;
}

/** Runs the body of an async function, which returns a string, in the browser's own window. */
type RunInWindow = (body: string) => Promise<string>;

/**
 * WebDriver BiDi drives the web's pages only, but Firefox gives it the browser's window too when it is started with
 * `--remote-allow-system-access`.
 */
export async function firefoxWindow({ browser }: Launched): Promise<RunInWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  return async (body) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      target: { context: window!.context },
    });
    const { type, result: value, exceptionDetails } = result as Evaluation;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return value.value;
  };
}

/** @param element an expression that gives the window's element in which the page is shown */
const viewOf = (run: RunInWindow, element: string): FirefoxPanel => ({
  evaluate: (expression) => run(evaluateIn(element, expression)),
  click: async (selector) => void (await run(evaluateIn(element, clickOn(selector)))),
  press: async (...keys) => void (await run(pressIn(element, keys))),
  screenshot: () => run(drawWindow),
});

/** The keys of the window, which hands them on to the page that has its focus. */
const pressIn = (element: string, keys: string[]): string => `
  window.focus();
  ${element}.focus();
  const keyboard = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Firefox has no keyboard.');
  for (const key of ${JSON.stringify(keys)}) {
    const event = new KeyboardEvent('', { key });
    keyboard.keydown(event);
    keyboard.keyup(event);
  }
  return '';`;

/** What a click asks for may need the reader's hand: Firefox is told that this is one. */
const clickOn = (selector: string): string => `(() => {
  const hand = content.windowUtils.setHandlingUserInput(true);
  document.querySelector(${JSON.stringify(selector)}).click();
  hand.destruct();
})()`;

/** The extension's pages live in a process of their own; a frame script is the window's way into it. */
function evaluateIn(element: string, expression: string): string {
  const script = `
    try {
      sendAsyncMessage('sidegloss', { value: String((${expression.replaceAll('document', 'content.document')})) });
    } catch (error) {
      sendAsyncMessage('sidegloss', { error: String(error) });
    }`;
  return `
    const { messageManager } = ${element};
    return new Promise((resolve, reject) => {
      messageManager.addMessageListener('sidegloss', function answer({ data }) {
        messageManager.removeMessageListener('sidegloss', answer);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      });
      messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false);
    });`;
}

const drawWindow = `
  const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`;
