import { browser } from 'wxt/browser';
import { changeSettings, loadSettings, settingsKey } from '../../core/settings.ts';
import { type CopySite, copySites } from '../../sources/copy-site.ts';
import { createTurns } from './turns.ts';

/** The one registration that all copies share. */
const id = 'copies';

/**
 * Runs the content script on the copies that the reader turned on and the browser allows, and keeps to that: over
 * restarts, over updates (which drop what is registered), and when the browser's own settings take a site away.
 */
export function readCopiesThatAreOn() {
  const { runtime, storage, permissions } = browser;
  runtime.onInstalled.addListener(registerSoon);
  runtime.onStartup.addListener(registerSoon);
  permissions.onAdded.addListener(registerSoon);
  permissions.onRemoved.addListener(registerSoon);
  storage.local.onChanged.addListener((changes) => {
    if (settingsKey in changes) registerSoon();
  });
  // An extension that is turned off and on again is told of neither, and may have lost what was registered.
  registerSoon();
}

const inTurnOfCopies = createTurns();

/** One after the other: a change of the setting and one of the permission come at the same time. */
function registerSoon() {
  inTurnOfCopies(registerCopies).catch((error) => console.error('Copies were not registered:', error));
}

/** Registers the content script for what is on and allowed, and for nothing else. */
export async function registerCopies(): Promise<void> {
  const matches = (await sitesThatAreOn()).flatMap((site) => site.matches);
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const before = new Set(registered?.matches);
  if (before.size === matches.length && matches.every((match) => before.has(match))) return;
  if (matches.length === 0) return scripting.unregisterContentScripts({ ids: [id] });
  const script = {
    ...{ id, matches, runAt: 'document_idle' as const },
    ...{ js: ['content-scripts/article.js'], css: ['content-scripts/article.css'] },
  };
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/**
 * The sites that are on. One that the browser no longer allows is turned off, so that it does not come back when it
 * is allowed for something else, as for a comparison.
 */
async function sitesThatAreOn(): Promise<CopySite[]> {
  const { local } = browser.storage;
  const { copies } = await loadSettings(local, []);
  const wanted = copySites.filter(({ kind }) => copies.includes(kind));
  const allowed: CopySite[] = [];
  for (const site of wanted) {
    if (await browser.permissions.contains({ origins: [...site.origins] })) allowed.push(site);
  }
  const refused = wanted.filter((site) => !allowed.includes(site)).map(({ kind }) => kind);
  if (refused.length > 0) {
    // The reader may have turned on another meanwhile.
    await changeSettings(local, (now) => ({ copies: now.copies.filter((kind) => !refused.includes(kind)) }));
  }
  return allowed;
}
