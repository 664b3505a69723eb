import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Wxt } from 'wxt';
import { checkDossier } from './assets/dossiers/schema.ts';
import { languages } from './core/language.ts';
import { sources } from './sources/index.ts';
import { matchesOf } from './sources/source.ts';

const dossierFolder = new URL('assets/dossiers/', import.meta.url);
const localeFolder = new URL('assets/locales/', import.meta.url);

const readJson = (url: URL) => JSON.parse(readFileSync(url, 'utf8'));

/** A mistake in a dossier fails the build, with the file and the field. */
function checkDossiers() {
  const mistakes = readdirSync(dossierFolder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => checkDossier(file, readJson(new URL(file, dossierFolder))));
  if (mistakes.length > 0) throw new Error(`Dossiers need mending:\n${mistakes.join('\n')}`);
}

const browserLocales = { en: 'en', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', ja: 'ja' } as const;

/** The manifest's own words, taken from the same files as the panel's. */
const manifestLocales = () =>
  languages.map((language) => {
    const words = readJson(new URL(`${language}.json`, localeFolder)) as Record<string, string>;
    const names = [
      'extensionName',
      'extensionDescription',
      'commandNextClaim',
      'commandPreviousClaim',
      'commandOpenPanel',
    ];
    return {
      relativeDest: `_locales/${browserLocales[language]}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(names.map((name) => [name, { message: words[name] }]))),
    };
  });

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  publicDir: 'assets/public',
  // The least that the manifest asks for: what these browsers know need not be written in an older way.
  vite: () => ({ build: { target: ['chrome128', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The panel names what it may read: the same hosts as the content script, and no others.
    host_permissions: sources.flatMap(matchesOf),
    // Any page that an article cites can be compared with: each site is asked for when the reader wants it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    permissions:
      browser === 'firefox'
        ? ['storage', 'activeTab', 'scripting', 'contextMenus']
        : ['storage', 'sidePanel', 'activeTab', 'scripting', 'contextMenus'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenPanel__',
      },
      'next-claim': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextClaim__' },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousClaim__',
      },
    },
    ...(browser === 'firefox'
      ? {
          // Firefox's own default turns every http address into https, even that of a server in the reader's network.
          content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
          browser_specific_settings: {
            gecko: {
              id: 'sidegloss@sidegloss.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  // What a reviewer needs to build the extension again, and nothing else that happens to lie in the folder.
  zip: {
    includeSources: [
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{README,CONTRIBUTING,PRIVACY,SECURITY,CHANGELOG}.md',
      'LICENSE',
      'docs/*.md',
      '{assets,components,core,entrypoints,extraction,library,providers,scripts,sources}/**',
    ],
  },
  hooks: {
    'build:before': checkDossiers,
    'build:publicAssets': (_wxt: Wxt, files) => {
      files.push(...manifestLocales());
    },
  },
});
