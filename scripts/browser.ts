import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { closeFirefoxTab } from './firefox-panel.ts';

export type BrowserKind = 'chrome' | 'firefox';

export interface InstalledBrowser {
  kind: BrowserKind;
  path: string;
}

const commands: Record<BrowserKind, string[]> = {
  chrome: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome.exe',
    'msedge.exe',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox.exe'],
};

const applications: Record<BrowserKind, string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

const debianPackages: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * A browser of one of these kinds, in their order; `SIDEGLOSS_BROWSER` (a path) overrides. On Debian and
 * Ubuntu, as root, a missing one is installed.
 *
 * @throws Error that says in one sentence what to install
 */
export function findBrowser(kinds: BrowserKind[]): InstalledBrowser {
  const chosen = process.env.SIDEGLOSS_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`SIDEGLOSS_BROWSER names ${chosen}, which does not exist.`);
    const kind = /firefox/i.test(chosen) ? 'firefox' : 'chrome';
    if (kinds.includes(kind)) return { kind, path: chosen };
  }
  const found = firstInstalled(kinds);
  if (found) return found;
  if (canInstall()) {
    installPackages([debianPackages[kinds[0]!], 'fonts-noto-cjk']);
    const installed = firstInstalled(kinds);
    if (installed) return installed;
  }
  const names = kinds.map((kind) =>
    kind === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox 140 or later',
  );
  throw new Error(
    `No browser was found: install ${names.join(' or ')}, or set SIDEGLOSS_BROWSER to its path.`,
  );
}

function firstInstalled(kinds: BrowserKind[]): InstalledBrowser | undefined {
  for (const kind of kinds) {
    const onPath = (process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => commands[kind].map((command) => join(folder, command)));
    const path = [...onPath, ...applications[kind]].find(isExecutable);
    if (path) return { kind, path };
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const canInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

function installPackages(packages: string[]) {
  console.error(`Installing ${packages.join(', ')} …`);
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['--quiet=2', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/** Installs fonts for Chinese and Japanese where the system has none and we may. */
export function ensureFonts() {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (!fonts.stdout?.trim() && canInstall()) installPackages(['fontconfig', 'fonts-noto-cjk']);
}

/** The folder of the built extension for a kind of browser. */
export const buildFolder = (kind: BrowserKind): string =>
  fileURLToPath(new URL(`../.output/${kind}-mv3`, import.meta.url));

export interface LaunchOptions {
  headless: boolean;
  /** Size of the window in CSS pixels. */
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  /** BCP 47. */
  locale?: string;
  /** Answers no address but those that a script intercepts, and those of `site`. */
  offline?: boolean;
  /** A server on this machine that answers, in place of the real one, for these hosts. */
  site?: LocalSite;
  /** The extension: an unpacked folder, or in Firefox also a package. Today's build by default. */
  extension?: string;
  /** A file for the log of all that the browser asks of the network, in whatever context (Chromium). */
  netLog?: string;
  /** Leaves the page open that welcomes who installs the extension. */
  keepsWelcome?: boolean;
}

/** A server on this machine that speaks HTTPS under the names of others, with a certificate of its own. */
export interface LocalSite {
  hosts: string[];
  port: number;
  /** False where its certificate is to be refused. */
  trusted: boolean;
}

/** A browser with the extension in it. */
export interface Launched {
  browser: Browser;
  extensionId: string;
  /** Clicks the extension's button in the toolbar and gives the side panel that opens (Chromium). */
  openPanel(page: Page): Promise<Page>;
}

/** Starts a browser in a fresh profile, which it deletes when closed, with the built extension in it. */
export async function launch(
  { kind, path }: InstalledBrowser,
  {
    headless,
    width = 1280,
    height = 900,
    theme = 'light',
    locale = 'en',
    offline = false,
    site,
    netLog,
    extension = buildFolder(kind),
    keepsWelcome = false,
  }: LaunchOptions,
): Promise<Launched> {
  const browser = await puppeteer.launch(
    kind === 'chrome'
      ? {
          executablePath: path,
          headless,
          pipe: true,
          enableExtensions: true,
          defaultViewport: null,
          env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
          args: [
            `--window-size=${width},${height}`,
            `--lang=${locale}`,
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--hide-scrollbars',
            ...(theme === 'dark' ? ['--force-dark-mode'] : []),
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...(offline ? [`--host-resolver-rules=${resolverRules(site)}`] : []),
            ...(site?.trusted ? ['--ignore-certificate-errors'] : []),
            ...(netLog ? [`--log-net-log=${netLog}`] : []),
          ],
        }
      : {
          browser: 'firefox',
          executablePath: path,
          headless,
          defaultViewport: null,
          acceptInsecureCerts: site?.trusted ?? false,
          args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
          extraPrefsFirefox: {
            'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
            'intl.accept_languages': locale,
            ...(site ? sitePreferences(site) : offline ? noNetwork : {}),
          },
        },
  );
  const extensionId = await browser.installExtension(extension);
  const launched = { browser, extensionId, openPanel: (page: Page) => openPanel(browser, extensionId, page) };
  if (!keepsWelcome) await closeWelcome(kind, launched);
  return launched;
}

/** Closes the tab that the extension opens when it is installed, which it takes a moment to do. */
async function closeWelcome(kind: BrowserKind, launched: Launched) {
  if (kind === 'firefox') return closeFirefoxTab(launched, '/welcome.html');
  const { browser } = launched;
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}

const resolverRules = (site: LocalSite | undefined): string =>
  [
    ...(site?.hosts ?? []).map((host) => `MAP ${host} 127.0.0.1:${site!.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ].join();

/** A proxy where nothing listens. */
const noNetwork = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1' };

/** Firefox takes these hosts for this machine; another host is looked for in vain where there is no network. */
const sitePreferences = ({ hosts, port }: LocalSite) => ({
  'network.dns.localDomains': hosts.join(),
  'network.socket.forcePort': `443=${port}`,
  // A script cannot answer the prompt for a site's permission: Firefox then gives it without asking.
  'extensions.webextOptionalPermissionPrompts': false,
});

/** A fresh extension takes a moment to listen to its button. */
async function toolbarButtonIsReady(browser: Browser, extensionId: string) {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = (await target.worker())!;
  await worker.evaluate(`(async () => {
    while (!chrome.action.onClicked.hasListeners()) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);
}

async function openPanel(browser: Browser, extensionId: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not loaded: build it first.');
  await toolbarButtonIsReady(browser, extensionId);
  const isPanel = (url: string) => url.startsWith(`chrome-extension://${extensionId}/sidepanel.html`);
  const opened = browser.waitForTarget((target) => isPanel(target.url()), { timeout: 15_000 });
  await page.triggerExtensionAction(extension);
  const panel = await (await opened).asPage();
  await panel.waitForSelector('main > *', { timeout: 15_000 });
  return panel;
}
